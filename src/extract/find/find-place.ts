/* The city that an article is dated from, which says whose its unnamed leaders are and where `here` is. */
import type { PartyCode } from '../../model/party';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Match } from '../lexicon/follow-phrases';
import type { Sense } from '../lexicon/sense';
import type { Token } from '../text/tokens';

/** City and country. */
export interface Home {
  readonly place: string;
  readonly country: PartyCode;
}

type Place = Match & { readonly sense: Extract<Sense, { readonly type: 'place' }> };

const isPlace = (match: Match): match is Place => match.sense.type === 'place';

/** A city with where words name it. */
export interface Seat extends Home {
  readonly start: number;
  readonly end: number;
}

/** The cities that words name: `ALGER (APS) –`. */
export function placesIn(words: readonly Token[], { lexicon }: CompiledLanguage): Seat[] {
  const seats: Seat[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = words[at]?.capital ? lexicon.findFirst(words.slice(at)).findLast(isPlace) : undefined;
    if (!found) continue;
    const { place, country } = found.sense;
    const last = words[at + found.to - found.from - 1];
    seats.push({ place, country, start: words[at]?.start ?? 0, end: last?.end ?? 0 });
  }
  return seats;
}

/** Whether these words are a city's name and nothing more. */
export const isCity = (words: readonly Token[], { lexicon }: CompiledLanguage): boolean =>
  words[0]?.capital === true &&
  lexicon.findFirst(words).some((match) => isPlace(match) && match.to === words.length);
