/*
 * Where CLDR 48 is not what a native editor writes. One file a language, apart from the slices, so that each change keeps its reason and
 * survives the next CLDR release; the cutter lays these over what it reads, and a test names every entry that CLDR has
 * caught up with. Where two names are in use, CLDR's stays, unless the news and state media in that language plainly
 * keep to the other (Мажарстан, Мўғулистон).
 */
import type { Correction } from './correction';
import { KK } from './corrections/kk';
import { PL } from './corrections/pl';
import { RU } from './corrections/ru';
import { UZ_CYRL } from './corrections/uz-Cyrl';
import { UZ_LATN } from './corrections/uz-Latn';
import { ZH_HANS } from './corrections/zh-Hans';

/** By the tag of the slice; a language that CLDR has right is not here. */
export const CORRECTIONS: Readonly<Record<string, readonly Correction[]>> = {
  kk: KK,
  'uz-Cyrl': UZ_CYRL,
  'uz-Latn': UZ_LATN,
  pl: PL,
  ru: RU,
  'zh-Hans': ZH_HANS,
};
