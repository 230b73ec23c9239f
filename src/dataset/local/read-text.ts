import { fail, type Result, succeed } from '../../model/result';

/** Why a file is not text that can be read. */
export type TextFault = 'empty' | 'utf-16' | 'not-text';

/**
 * The text of a file in UTF-8, the one encoding of JSON. Others are refused rather than guessed: a Cyrillic name read in
 * the wrong one is garbage that looks like data.
 */
export function readText(bytes: Uint8Array): Result<string, TextFault> {
  if (isUtf16(bytes)) return fail('utf-16');
  // JSON has no NUL, and neither has prose; images and archives begin with some.
  if (bytes.subarray(0, SAMPLE).includes(0)) return fail('not-text');
  const text = decode(bytes);
  if (text === undefined) return fail('not-text');
  return text.trim() === '' ? fail('empty') : succeed(text);
}

const SAMPLE = 4096;

/** By its byte order mark, or by a NUL in every other byte, as in any Latin text that was saved without the mark. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const pairs = sample.length / 2;
  return pairs >= 2 && Math.min(even, odd) === 0 && Math.max(even, odd) > pairs * 0.4;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
