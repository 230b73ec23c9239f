/*
 * Capitals that stand for their states: `a round of talks between Kigali and Kinshasa`, `переговоры между Москвой и Киевом`, `Ankara ile
 * Bakü arasındaki görüşmeler`. They are the sides, and no place.
 */
import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import type { EntityFound } from '../find/read-sentence';
import type { CompiledLanguage } from '../lexicon/compile-language';
import type { Token } from '../text/tokens';
import { CAPITALS } from '../world-places';
import type { ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';

/** The two right beside the word for `between`, or none. */
export function capitalsBetween(
  { reading }: ReadSentence,
  { sense, from, to }: FoundTrigger,
  language: CompiledLanguage,
): Actor[] {
  if (sense.trigger.form !== 'noun') return [];
  const { between, betweens } = language;
  const wordAt = (at: number) => reading.tokens[at]?.fold ?? '';
  if (between.has(wordAt(to))) return pairBehind(to + 1, reading, language);
  return betweens.has(wordAt(from - 1)) ? pairBefore(from - 1, reading, language) : [];
}

/** `between Kigali and Kinshasa`. */
function pairBehind(behind: number, { tokens, entities }: Reading, language: CompiledLanguage): Actor[] {
  let start = behind;
  while (language.glue.has(tokens[start]?.fold ?? '')) start++;
  const first = entities.find(({ from }) => from === start);
  if (!first || !isAnd(tokens[first.to], language)) return [];
  return pairOf(
    first,
    entities.find(({ from }) => from === first.to + 1),
  );
}

/** `Ankara ile Bakü arasındaki`. */
function pairBefore(before: number, { tokens, entities }: Reading, language: CompiledLanguage): Actor[] {
  const second = entities.find(({ to }) => to === before);
  if (!second || !isAnd(tokens[second.from - 1], language)) return [];
  return pairOf(
    entities.find(({ to }) => to === second.from - 1),
    second,
  );
}

type Reading = ReadSentence['reading'];

const isAnd = (token: Token | undefined, { joining, after }: CompiledLanguage): boolean =>
  token !== undefined && (joining.has(token.fold) || has(after.get(token.fold) ?? [], 'with'));

const pairOf = (first: EntityFound | undefined, second: EntityFound | undefined): Actor[] =>
  first && second && isCapital(first) && isCapital(second) ? [first, second].flatMap(toSide) : [];

const isCapital = ({ sense }: EntityFound): boolean =>
  sense.type === 'place' && CAPITALS.get(sense.country) === sense.place && sense.place !== SEAT_OF_MANY;

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
