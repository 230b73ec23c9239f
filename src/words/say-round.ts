/* Who meets, where no names will do: the sides of a round, however many they are. */
import type { EventRecord } from '../model/event';
import { sayParty, type Voice } from './say-name';

/** The five Central Asian states, which meet others as one side: "C5+1". */
const FIVE: readonly string[] = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
const MOST_PARTIES = 5;

/**
 * `C5 + Japan` for the five with others, the organisation's name for a large round under its roof, else the parties.
 */
export function sayRound({ parties, format }: Pick<EventRecord, 'parties' | 'format'>, voice: Voice): string {
  const names = (some: typeof parties) => some.map((party) => sayParty(party, voice));
  if (format?.startsWith('C5') && FIVE.every((code) => parties.some((party) => party === code)))
    return ['C5', ...names(parties.filter((party) => !FIVE.includes(party)))].join(' + ');
  const roofs = parties.filter((party) => voice.gazetteer.organisations.has(party));
  const sides = parties.length > MOST_PARTIES && roofs.length > 0 ? roofs : parties;
  const said = voice.speech.formatter.row(names(sides.slice(0, MOST_PARTIES)));
  return sides.length > MOST_PARTIES ? `${said}…` : said;
}
