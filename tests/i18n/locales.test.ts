/* The messages of the interface: complete, used, and in the letters of their own language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ShownLocale } from '../../src/i18n/languages';
import { LOCALES } from '../../src/i18n/locale';
import { DOUBT_REASONS } from '../../src/model/article';
import { EVENT_KINDS, RANKS, SHOWN_STATUSES, STAGES, VISIT_LEVELS } from '../../src/model/event';
import { BASES, PASSAGE_FIELDS } from '../../src/model/passage';
import { PROBLEM_CODES } from '../../src/model/problem';
import { LIST_ORDERS, PERIOD_MATCHES, ROW_KINDS } from '../../src/model/view-state';
import { CLAIM_FIELDS } from '../../src/reader/claims';
import { FACETS } from '../../src/tables/event-table';
import { languageOf, messagesOf } from '../fixtures/languages';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
type Messages = ReadonlyMap<string, string>;

const messages = new Map(LOCALES.map((locale) => [locale, messagesOf(locale)]));
const english: Messages = messagesOf('en');
const others = LOCALES.filter((locale) => locale !== 'en');

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** CLDR’s cardinal categories. */
const CATEGORIES: Readonly<Record<ShownLocale, readonly string[]>> = {
  en: ['one', 'other'],
  kk: ['one', 'other'],
  'uz-Cyrl': ['one', 'other'],
  'uz-Latn': ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  tr: ['one', 'other'],
  'zh-Hans': ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

const baseOf = (key: string): string => key.replace(PLURAL, '');
const basesOf = (found: Messages): string[] => [...new Set([...found.keys()].map(baseOf))].sort();
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort();
const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, ' ');

describe.each(LOCALES)('the messages in %s', (locale) => {
  const own: Messages = messages.get(locale) ?? new Map();

  it('have the keys of the English ones, no more and no fewer', () => {
    expect(basesOf(own)).toEqual(basesOf(english));
  });

  it('have each plural form that the language has, and no other', () => {
    const counted = basesOf(english).filter((base) => english.has(`${base}_other`));
    expect(counted.length).toBeGreaterThan(3);
    for (const base of counted) {
      const forms = [...own.keys()].filter((key) => key !== base && baseOf(key) === base);
      expect(forms.sort(), base).toEqual(CATEGORIES[locale].map((category) => `${base}_${category}`).sort());
    }
  });

  /** None, one and two are words in Arabic, which no number stands beside. */
  const isNumberless = (key: string) => locale === 'ar' && /_(zero|one|two)$/.test(key);

  it('have the placeholders of the English ones', () => {
    for (const [key, text] of own) {
      const original = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
      const expected = placeholders(original).filter((part) => part !== '{{number}}' || !isNumberless(key));
      expect(placeholders(text), key).toEqual(expected);
    }
  });

  it('are never empty, and never padded', () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}|TODO|XXX/);
      expect(withoutPlaceholders(text), key).not.toMatch(/[{}]/);
    }
  });
});

/** Names that are written alike in every language. */
const FOREIGN = /Bilat|CLDR|Enter|Ctrl|JSON|Unicode|UTF|MB(?=，)/g;

describe.each(LOCALES)('the letters in %s', (locale) => {
  const own: Messages = messages.get(locale) ?? new Map();
  const alphabet = new Set(languageOf(locale).alphabet.replace(/[ =']/g, ''));
  // In Latin letters Uzbek has c in ch alone, and two signs that are letters of their own.
  if (locale === 'uz-Latn') for (const sign of 'ʻʼ') alphabet.add(sign);

  // TDK spells resmî and hükûmet with the circumflex, which is no letter of the alphabet.
  if (locale === 'tr') for (const sign of 'âîû') alphabet.add(sign);
  // The alphabet of Chinese is only what its country names need.
  const isOwnLetter = (letter: string) =>
    locale === 'zh-Hans' ? /\p{Script=Han}/u.test(letter) : alphabet.has(letter);

  it('are those of its alphabet', () => {
    for (const [key, text] of own) {
      const letters =
        withoutPlaceholders(text).replace(FOREIGN, ' ').toLocaleLowerCase(locale).match(/\p{L}/gu) ?? [];
      expect(
        letters.filter((letter) => !isOwnLetter(letter)),
        `${key}: ${text}`,
      ).toEqual([]);
    }
  });

  it('are of one script within a word', () => {
    for (const [key, text] of own) {
      const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
      const mixed = words.filter(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
      );
      expect(mixed, key).toEqual([]);
    }
  });
});

it('Uzbek in Latin letters writes oʻ and gʻ with the turned comma, and the tutuq belgisi with the other', () => {
  for (const [key, text] of messages.get('uz-Latn') ?? []) {
    expect(text, key).not.toMatch(/['‘’`´]/);
    expect(text, key).not.toMatch(/(?<![oOgG])ʻ|[oOgG]ʼ/);
    expect(withoutPlaceholders(text).replace(FOREIGN, ' '), key).not.toMatch(/c(?!h)/i);
  }
});

describe.each(others)('%s', (locale) => {
  it('has no message left in English', () => {
    const same = [...(messages.get(locale) ?? [])].filter(
      ([key, text]) => text === english.get(key) && /\p{L}/u.test(withoutPlaceholders(text)),
    );
    expect(same.filter(([key]) => !SPELT_AS_IN_ENGLISH[locale]?.includes(key))).toEqual([]);
  });

  it('has no English words among its own', () => {
    const words =
      /\b(the|of|and|with|not|is|are|was|visits?|meetings?|events?|articles?|links|source|held|copy|show)\b/i;
    for (const [key, text] of messages.get(locale) ?? []) {
      expect(withoutPlaceholders(text), key).not.toMatch(words);
    }
  });
});

const SPELT_AS_IN_ENGLISH: Partial<Record<ShownLocale, readonly string[]>> = {
  pl: ['reader.status', 'filter.statuses'],
};

describe('the use of messages', () => {
  /** Keys that are put together, and what they are filled with. */
  const FILLINGS: Readonly<Record<string, readonly string[]>> = {
    'kind.*': EVENT_KINDS,
    'kinds.*': ROW_KINDS,
    'level.*': VISIT_LEVELS,
    'status.*': SHOWN_STATUSES,
    'rank.*': RANKS,
    'stage.*': STAGES,
    'doubt.*': DOUBT_REASONS,
    'problem.code.*': PROBLEM_CODES,
    'intake.fault.*': [
      ...['empty', 'too-large', 'utf-16', 'not-text', 'not-json', 'not-a-dataset'],
      ...['unreadable', 'newer', 'nothing-usable', 'crashed'],
    ],
    'error.*': ['offline', 'notFound', 'broken', 'newer', 'older'],
    'date.precision.*': ['month', 'year', 'one-of', 'open'],
    'filter.*': [...FACETS, ...PERIOD_MATCHES],
    'legend.*': ['day', 'days', 'vague', 'open'],
    'list.*': LIST_ORDERS,
    'reader.*': [...PASSAGE_FIELDS, ...CLAIM_FIELDS, ...BASES],
    'reader.*Note': BASES,
    'strip.*': ['whole', 'from', 'to'],
    'summary.*': ['visits', 'meetings', 'calls', 'announced', 'invited', 'outcomeUnknown'],
    'timeline.*': ['elsewhere', 'calls', 'others', 'articles'],
  };

  const sources = readdirSync(SRC, { recursive: true })
    .map(String)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(SRC, path), 'utf8'));
  const sections = [...new Set([...english.keys()].map((key) => key.split('.')[0]))].join('|');
  const literals = new Set(
    sources.flatMap((text) => [...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key)),
  );
  const template = new RegExp(`\`((?:${sections})\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g');
  const templates = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(template)].map(([, key = '']) => key.replace(/\$\{[^}]*\}/g, '*')),
    ),
  );

  it('puts keys together only in ways that are listed here', () => {
    expect([...templates].filter((form) => !Object.hasOwn(FILLINGS, form))).toEqual([]);
  });

  it('leaves no message unused', () => {
    const filled = [...templates].flatMap((form) =>
      (FILLINGS[form] ?? []).map((filling) => form.replace('*', filling)),
    );
    const used = new Set([...literals, ...filled]);
    expect(basesOf(english).filter((key) => !used.has(key))).toEqual([]);
  });
});
