import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/prepare/decode-bytes';

const TEXT = 'Президент Қазақстан Republic прибыл 12 ноября в Москву.';

describe('the bytes of a file', () => {
  it('are UTF-8, with a byte order mark or without', () => {
    expect(decodeBytes(Buffer.from(TEXT))).toBe(TEXT);
    expect(decodeBytes(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it('are UTF-16 in either order, with a byte order mark or without', () => {
    const little = Buffer.from(TEXT, 'utf16le');
    const marked = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    expect(decodeBytes(little)).toBe(TEXT);
    expect(decodeBytes(Buffer.from(little).swap16())).toBe(TEXT);
    expect(decodeBytes(marked)).toBe(TEXT);
    expect(decodeBytes(Buffer.from(marked).swap16())).toBe(TEXT);
  });

  it('are Windows-1251 where they are nothing else', () => {
    expect(decodeBytes(new Uint8Array([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x2e]))).toBe('Москва.');
  });

  it('may be none at all', () => {
    expect(decodeBytes(new Uint8Array())).toBe('');
  });
});
