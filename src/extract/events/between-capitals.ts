/*
 * Capitals that stand for their states: `a round of talks between Kigali and Kinshasa`, `переговоры между Москвой и Киевом`, `Ankara ile
 * Bakü arasındaki görüşmeler`. They are the sides, and no place.
 */
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { EntityFound } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { CAPITALS } from '../world-places';
import type { ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';

/** The two right beside the word for `between`, or none. */
export function capitalsBetween(
  { reading: { tokens, entities } }: ReadSentence,
  { sense, from, to }: FoundTrigger,
  { between, betweens, glue, joining, after }: CompiledLanguage,
): Actor[] {
  if (sense.trigger.form !== 'noun') return [];
  const isCapital = ({ sense: named }: EntityFound) =>
    named.type === 'place' && CAPITALS.get(named.country) === named.place && named.place !== SEAT_OF_MANY;
  const isAnd = (at: number) => {
    const word = tokens[at]?.fold ?? '';
    return joining.has(word) || has(after.get(word) ?? [], 'with');
  };
  let first: EntityFound | undefined;
  let second: EntityFound | undefined;
  if (between.has(tokens[to]?.fold ?? '')) {
    let start = to + 1;
    while (glue.has(tokens[start]?.fold ?? '')) start++;
    first = entities.find((entity) => entity.from === start);
    second = first && isAnd(first.to) ? entities.find((entity) => entity.from === (first?.to ?? 0) + 1) : undefined;
  } else if (betweens.has(tokens[from - 1]?.fold ?? '')) {
    second = entities.find((entity) => entity.to === from - 1);
    first = second && isAnd(second.from - 1) ? entities.find((entity) => entity.to === (second?.from ?? 0) - 1) : undefined;
  }
  if (!first || !second || !isCapital(first) || !isCapital(second)) return [];
  return [first, second].flatMap(toSide);
}

/** Who speaks in Brussels speaks for the Union as often as for Belgium. */
const SEAT_OF_MANY = 'Brussels';

const toSide = ({ from, to, sense }: TokenSpan & Pick<EntityFound, 'sense'>): Actor[] =>
  sense.type === 'place'
    ? [
        {
          from,
          to,
          party: sense.country,
          partyAt: { from, to },
          person: null,
          rank: null,
          leads: false,
          many: false,
          usual: null,
          rule: null,
          roles: ['with'],
          bare: false,
          adjective: false,
          region: false,
          peer: false,
        },
      ]
    : [];
