import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 form, hex. */
export const contentHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Fast 64-bit hash for ids inside the program, as 13 base-36 digits. Two 32-bit lanes of FNV-1a with different primes
 * and a final mix; not for anything an adversary may choose.
 */
export const shortHash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0xdeadbeef ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  a ^= a >>> 13;
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b ^= b >>> 16;
  return ((BigInt(a >>> 0) << 32n) | BigInt(b >>> 0)).toString(36).padStart(13, '0');
};
