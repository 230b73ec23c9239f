import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/dataset/local/read-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian = false) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return new Uint8Array(view.buffer);
};
const fault = (error: string) => ({ ok: false, error });

describe('the text of a file', () => {
  it('is read from UTF-8, with a byte order mark or without', () => {
    expect(readText(utf8('{"title":"Тоқаев"}'))).toEqual({ ok: true, value: '{"title":"Тоқаев"}' });
    expect(readText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('[]')]))).toEqual({ ok: true, value: '[]' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['white space', utf8(' \r\n\t')],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
  ])('is missing from %s', (_name, bytes) => {
    expect(readText(bytes)).toEqual(fault('empty'));
  });

  it.each([
    ['with a mark', utf16('\uFEFF{"a":1}')],
    ['with a mark, big end first', utf16('\uFEFF{"a":1}', true)],
    ['without a mark', utf16('{"title":"one"}')],
    ['without a mark, big end first', utf16('{"title":"one"}', true)],
  ])('is not guessed from UTF-16 %s', (_name, bytes) => {
    expect(readText(bytes)).toEqual(fault('utf-16'));
  });

  it.each([
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2])],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x7a, 0x5b])],
    ['a text in Windows-1251', new Uint8Array([0x7b, 0x22, 0xcf, 0xf0, 0x22, 0x3a, 0x31, 0x7d])],
  ])('is not made out of %s', (_name, bytes) => {
    expect(readText(bytes)).toEqual(fault('not-text'));
  });

  it('comes back from every text that UTF-8 can hold', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readText(utf8(text));
        if (text.trim() === '') expect(read).toEqual(fault('empty'));
        else expect(read).toEqual({ ok: true, value: text.replace(/^\uFEFF/, '') });
      }),
    );
  });

  it('is told from any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readText(bytes).ok).toBe('boolean');
      }),
    );
  });
});
