/* English as no reader writes it, for tests: `Visits` → `[Ṽíšíťš ~~~]`. Loaded by links that name it, and by nothing else. */
import type { CldrSlice } from '../cldr/slice';
import type { Language } from './language';
import { loadSlice } from './languages';
import { language as english } from './locales/en';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = [...'áƀçðéƒĝĥíĵķļɱñóþǫŕšťúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŤÚṼŴẊÝŽ'];

/** Languages grow by a third to a half over English; short words grow most. */
const LONGER = 0.4;

/** The text with every letter marked, longer, and in brackets that show where it is cut off; placeholders stay. */
export function toPseudo(text: string): string {
  const added = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * LONGER);
  // In words, or no line could break.
  const tail = '~'.repeat(added).replace(/~{8}/g, '$& ').trimEnd();
  return `[${markLetters(text)} ${tail}]`;
}

const markLetters = (text: string): string =>
  text.replace(/\{\{.*?\}\}|[a-zA-Z]/g, (found) => MARKED[PLAIN.indexOf(found)] ?? found);

export async function loadPseudo(): Promise<[Language, CldrSlice]> {
  const slice = await loadSlice('en');
  const marked = mapTexts([slice.months, slice.territories, slice.languages, slice.scripts], markLetters);
  const [months, territories, languages, scripts] = marked as [
    CldrSlice['months'],
    CldrSlice['territories'],
    CldrSlice['languages'],
    CldrSlice['scripts'],
  ];
  const messages = mapTexts(english.messages, toPseudo) as object;
  return [
    { ...english, messages },
    { ...slice, months, territories, languages, scripts },
  ];
}

function mapTexts(tree: unknown, change: (text: string) => string): unknown {
  if (typeof tree === 'string') return change(tree);
  if (Array.isArray(tree)) return tree.map((item) => mapTexts(item, change));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, change)]));
}
