/* Uzbek is one text in two scripts: who mends one of them mends both. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cutSlice } from '../../src/publish/cut-cldr';
import { messagesOf } from '../fixtures/languages';

const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ч: 'ch', ш: 'sh', ъ: 'ʼ' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya', ў: 'oʻ', қ: 'q', ғ: 'gʻ', ҳ: 'h' },
};

/** By the rules of 1995: е is ye at the start of a word and after a vowel or ь, ц is ts after a vowel and s elsewhere. */
function toLatin(text: string): string {
  return text
    .replace(/(?<=^|[^\p{L}]|[аеёиоуўэюяь])е/gu, 'йэ')
    .replace(/(?<=^|[^\p{L}])Е/gu, 'Йэ')
    .replace(/(?<=[аеёиоуўэюя])ц/gu, 'тс')
    .replaceAll('ц', 'с')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => {
      const latin = LATIN[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });
}

it('says the same in both scripts, but for the hyphens of dates', () => {
  const latin = messagesOf('uz-Latn');
  for (const [key, text] of messagesOf('uz-Cyrl')) {
    if (key.startsWith('date.')) continue;
    expect(latin.get(key), key).toBe(toLatin(text));
  }
});

it('calls every language and script alike in both scripts', () => {
  const [cyrillic, latin] = [cutSlice('uz-Cyrl'), cutSlice('uz-Latn')];
  for (const part of ['languages', 'scripts'] as const)
    for (const [tag, name] of Object.entries(cyrillic[part]))
      expect(latin[part][tag], tag).toBe(toLatin(name));
});

/** ЕХҲТ is read letter by letter and yet written YXHT. */
const toLatinName = (name: string): string => toLatin(name).replace('YeXHT', 'YXHT');

it.each(['offices', 'bodies', 'organisations', 'places'])(
  'gives %s the same names in both scripts',
  (file) => {
    const path = fileURLToPath(new URL(`../../data/${file}.json`, import.meta.url));
    const things = JSON.parse(readFileSync(path, 'utf8')) as { names: Record<string, string> }[];
    expect(things.length).toBeGreaterThan(5);
    for (const { names } of things) {
      expect(names['uz-Latn'], names.en).toBe(toLatinName(names['uz-Cyrl'] ?? ''));
      // Quotation marks are “ ” in both.
      expect(names['uz-Cyrl']).not.toMatch(/[«»]/);
    }
  },
);
