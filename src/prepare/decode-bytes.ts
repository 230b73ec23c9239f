/*
 * The text of a file whose encoding nobody wrote down: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one by its zero
 * bytes, UTF-8 where the bytes are valid, and otherwise Windows-1251, in which older Cyrillic sites are saved.
 */

const SAMPLE = 2_000;
/** Share of zero bytes on one side of each pair above which text is UTF-16. */
const ZEROS = 0.3;

/** @throws never: every byte has a meaning in Windows-1251 */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return byZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1251');
}

/** Latin letters, digits and spaces of UTF-16 have a zero byte, after them or before. */
function byZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Cyrillic in UTF-16 has its zeros in the spaces alone.
  const few = length * 0.02;
  if (odd > (length / 2) * ZEROS || (odd > few && even === 0)) return 'utf-16le';
  if (even > (length / 2) * ZEROS || (even > few && odd === 0)) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
