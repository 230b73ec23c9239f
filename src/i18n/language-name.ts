/* What a BCP 47 tag is called: `uz-Cyrl` → "Uzbek (Cyrillic)". */
import type { CldrSlice } from '../cldr/slice';
import { fillPattern } from './pattern';

/** The tag's language with its script and region in brackets; the tag itself where the language has no name here. */
export function nameLanguage(tag: string, slice: CldrSlice): string {
  const [language = '', ...subtags] = tag.split(/[-_]/);
  const name = findName(slice.languages, language.toLowerCase());
  if (name === undefined) return tag;
  const marks = subtags.map((subtag) => nameSubtag(subtag, slice)).filter((mark) => mark !== undefined);
  if (marks.length === 0) return name;
  const [first = '', ...rest] = marks;
  const joined = rest.reduce((all, mark) => fillPattern(slice.languageSeparator, all, mark), first);
  return fillPattern(slice.languagePattern, name, joined);
}

/** Four letters are a script, two a region; variants and extensions say nothing that a reader asks. */
function nameSubtag(subtag: string, slice: CldrSlice): string | undefined {
  if (/^[a-z]{4}$/i.test(subtag)) {
    const script = subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
    return findName(slice.scripts, script) ?? script;
  }
  return /^[a-z]{2}$/i.test(subtag) ? findName(slice.territories, subtag.toUpperCase()) : undefined;
}

/** Own keys only: a tag may be any text, `constructor` too. */
export const findName = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;
