import { describe, expect, it } from 'vitest';
import { clipboardSequence, copy, passedThrough } from './clipboard.ts';

describe('copying', () => {
  it('hands the text over in base64, whatever is in it', () => {
    const sequence = clipboardSequence('“ü”\u001b]0;x\u0007');
    expect(sequence).toMatch(/^\u001b\]52;c;[A-Za-z0-9+/=]+\u0007$/);
    expect(Buffer.from(sequence.slice(7, -1), 'base64').toString()).toBe('“ü”\u001b]0;x\u0007');
  });
  it('wraps the sequence for tmux and GNU screen', () => {
    expect(passedThrough('\u001b]52;c;YQ==\u0007', { TMUX: '/tmp/tmux,1,0' })).toBe('\u001bPtmux;\u001b\u001b]52;c;YQ==\u0007\u001b\\');
    const long = passedThrough(clipboardSequence('x'.repeat(2000)), { STY: '1.pts' });
    // oxlint-disable-next-line no-control-regex
    expect(long.replaceAll(/\u001bP|\u001b\\/g, '')).toBe(clipboardSequence('x'.repeat(2000)));
    expect(Math.max(...long.split('\u001b\\').map((chunk) => chunk.length))).toBeLessThan(256);
  });
  it('writes it plainly elsewhere', () => {
    const written: string[] = [];
    copy('words', (sequence) => written.push(sequence), {});
    expect(written).toEqual([clipboardSequence('words')]);
  });
});
