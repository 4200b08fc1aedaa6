import { expect, it } from 'vitest';
import { processReport, readInput, type RawReport } from '@sitrep/core';
import { analyst } from './analyst.ts';
import { Crew } from './crew.ts';

const raw = (n: number): RawReport =>
  readInput({
    name: `${n}.txt`,
    content: `Boats ${n}\n\nVELMAR, 3 March 2017 - The harbour council said on Friday it would send ${n} boats to the quay.\n`,
  }).reports[0]!;

it('calls others when there are many reports, and they find the same', async () => {
  const crew = new Crew(await analyst(), 2);
  try {
    expect(crew.width).toBe(1);
    const found = await Promise.all(Array.from({ length: 60 }, async (_, n) => crew.analyse(raw(n))));
    expect(crew.width).toBeGreaterThan(1);
    for (const [n, analysis] of found.entries()) if (n % 7 === 0 || n > 50) expect(analysis).toEqual(processReport(raw(n)));
  } finally {
    await crew.leave();
  }
}, 60_000);

it('does the work of those that die', async () => {
  const crew = new Crew(await analyst(), 2, new URL('file:///no/such/program.mjs'));
  const found = await Promise.all(Array.from({ length: 50 }, async (_, n) => crew.analyse(raw(n))));
  expect(found.map(({ report }) => report.id)).toEqual(Array.from({ length: 50 }, (_, n) => raw(n).id));
  expect(crew.width).toBe(1);
  await crew.leave();
}, 60_000);

it('gives what cannot be sent back to the caller alone', async () => {
  const crew = new Crew(await analyst(), 2);
  for (let n = 0; n < 40; n++) void crew.analyse(raw(n));
  await expect(crew.analyse({ ...raw(1), odd: () => undefined } as unknown as RawReport)).rejects.toThrow();
  expect((await crew.analyse(raw(2))).report.id).toBe(raw(2).id);
  await crew.leave();
}, 60_000);
