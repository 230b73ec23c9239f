/* Holds the messages against GLOSSARY.md: one term for one thing, in every language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale';
import { EVENT_KINDS, SHOWN_STATUSES, STAGES, VISIT_LEVELS } from '../../src/model/event';
import { messagesOf } from '../fixtures/languages';

const text = readFileSync(fileURLToPath(new URL('../../src/i18n/GLOSSARY.md', import.meta.url)), 'utf8');
const tables = text
  .split(/\n\n/)
  .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
  .filter((lines) => lines.length > 2)
  .map(([head = '', , ...rows]) => ({ head: cellsOf(head), rows: rows.map(cellsOf) }));

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const isTermTable = ({ head }: { head: readonly string[] }) => head[0] === 'word';
const terms = tables.filter(isTermTable).flatMap(({ head, rows }) =>
  rows.map((row) => ({
    word: row[0] ?? '',
    keys: [...(row.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
    termOf: (locale: string) => row[head.indexOf(locale)] ?? '',
  })),
);
const forbidden = new Map(
  tables
    .filter(({ head }) => head[1] === 'never')
    .flatMap(({ rows }) => rows.map(([locale = '', words = '']) => [locale, words.split(' / ')] as const)),
);

/** What stays of each form of a term, in small letters. */
const stemsOf = (term: string, locale: string): string[] =>
  term.split(' / ').map((form) => (form.split('·')[0] ?? '').trim().toLocaleLowerCase(locale));

const matchesKey = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

it('names every language of the interface, and says which a native reader has reviewed', () => {
  for (const { head } of tables.filter(isTermTable)) expect(head.slice(1, -1)).toEqual([...LOCALES]);
  const reviews = tables.find(({ head }) => head[1] === 'reviewed by a native reader')?.rows ?? [];
  expect(reviews.map(([locale]) => locale)).toEqual(LOCALES.map((locale) => `\`${locale}\``));
});

it('has a term for every kind, level, status and stage', () => {
  const keys = terms.flatMap((term) => term.keys);
  const wanted = [
    ...EVENT_KINDS.map((kind) => `kind.${kind}`),
    ...VISIT_LEVELS.map((level) => `level.${level}`),
    ...SHOWN_STATUSES.map((status) => `status.${status}`),
    ...STAGES.map((stage) => `stage.${stage}`),
  ];
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
});

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = messagesOf(locale);

  it('use the terms of the glossary', () => {
    const misuses = terms.flatMap(({ word, keys, termOf }) => {
      const stems = stemsOf(termOf(locale), locale);
      expect(stems.join(''), word).not.toBe('');
      return keys.flatMap((pattern) => {
        const found = [...messages].filter(([key]) => matchesKey(pattern, key));
        expect(found.length, pattern).toBeGreaterThan(0);
        return found
          .filter(([, message]) => !stems.some((stem) => message.toLocaleLowerCase(locale).includes(stem)))
          .map(([key, message]) => `${word} (${stems.join(', ')}) is not in ${key}: ${message}`);
      });
    });
    expect(misuses).toEqual([]);
  });

  it('hold no word that the glossary forbids', () => {
    const words = forbidden.get(locale) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const [key, message] of messages) {
      // At the start of a word, after its Arabic article too; Chinese has no starts of words.
      for (const word of words) {
        const pattern = locale === 'zh-Hans' ? word : `(?<!\\p{L})(?:ال)?${word}`;
        expect(message.toLocaleLowerCase(locale), key).not.toMatch(new RegExp(pattern, 'u'));
      }
    }
  });
});
