/*
 * A tour is a visit to each country: "will travel to Kazakhstan and Uzbekistan next week" is two. The countries gone to
 * stand in one list; whatever else the sentence says is said of each.
 */
import type { PartyCode } from '../../model/party';
import { suffixKey } from '../find/join-phrases';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import type { Token } from '../text/tokens';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';
import type { Destination } from './find-goals';

/** The countries of the list that the first stands in, without those who travel. */
export function findTour(
  first: Destination | undefined,
  destinations: readonly Destination[],
  travelling: readonly PartyCode[],
  { reading: { tokens, entities, dates } }: ReadSentence,
  { joining, glue, before, after: endings, stages }: CompiledLanguage,
): Destination[] {
  if (!first) return [];
  // A preposition or an object's place is the first's alone: "will visit Kyrgyzstan, Uzbekistan and Tajikistan".
  const after = goalsOf(entities).filter(
    ({ from }) => from >= first.to && !destinations.some((known) => known.from === from),
  );
  const inText = [...destinations, ...after].sort((a, b) => a.from - b.from);
  if (inText.length < 2) return [];
  const isDated = (at: number) => dates.some((date) => date.from <= at && at < date.to);
  const isListed = (a: Destination, b: Destination) => {
    if (a.to >= b.from) return false;
    const between = tokens
      .slice(a.to, b.from)
      .filter(
        (token, at) => !isDated(a.to + at) && !(at === 0 && isEnding(token)) && !isOfDate(token, a.to + at),
      );
    return isList(
      between,
      dates.some(({ from }) => from >= a.to && from < b.from),
    );
  };
  // `14-16 Ocak'ta ise Moğolistan'a`: so may one that stands behind a day.
  const isOfDate = (token: Token, at: number) =>
    (isDated(at - 1) || isDated(at - 2)) && endings.get(suffixKey(token))?.includes('at') === true;
  // Each may have a preposition of its own: `au Kazakhstan, en Ouzbékistan et au Turkménistan`.
  const isList = (between: readonly Token[], hasDay: boolean) => {
    const isLink = ({ raw, fold }: Token) => raw === ',' || joining.has(fold) || (hasDay && stages.has(fold));
    return (
      between.some(isLink) &&
      between.every(
        (token) =>
          isLink(token) ||
          glue.has(token.fold) ||
          before.get(token.fold)?.includes('to') === true ||
          (hasDay && DASHES.has(token.raw)),
      )
    );
  };
  // `Liberya'ya, Burkina Faso'ya`: an ending that an apostrophe parts from its name.
  const isEnding = (token: Token | undefined) =>
    endings.get(suffixKey(token))?.some((role) => role === 'to' || role === 'object') === true;
  const at = inText.indexOf(first);
  let [from, to] = [at, at];
  for (; from > 0; from--) if (!isListed(inText[from - 1] ?? first, inText[from] ?? first)) break;
  for (; to < inText.length - 1; to++) if (!isListed(inText[to] ?? first, inText[to + 1] ?? first)) break;
  const seen = new Set<PartyCode>([...travelling, first.country]);
  return inText.slice(from, to + 1).filter(({ country }) => !seen.has(country) && seen.add(country));
}

const goalsOf = (entities: ReadSentence['reading']['entities']): Destination[] =>
  entities.flatMap(({ from, to, sense }): Destination[] => {
    if (sense.type === 'place') return [{ from, to, country: sense.country, place: sense.place }];
    if (sense.type !== 'party' || sense.adjective || sense.also) return [];
    return [{ from, to, country: sense.party, place: null }];
  });

/** The visits beside the one to the first country. */
export function splitTour(
  visit: Draft,
  tour: readonly Destination[],
  { reading }: ReadSentence,
  text: string,
): Draft[] {
  // Who goes may be said by a pronoun alone, and is found later for each of them.
  if (visit.kind !== 'visit' || visit.host === null) return [];
  return tour.map((goal, at) =>
    changeDraft(visit, {
      date: dateAfter(goal, tour[at + 1], reading) ?? dateBefore(goal, reading) ?? visit.date,
      host: goal.country,
      parties: [...visit.visitors, goal.country],
      place: goal.place,
      venueCountry: goal.country,
      evidence: [
        ...visit.evidence.filter(({ field }) => field !== 'host' && field !== 'place'),
        buildEvidence('host', goal, reading, text),
        ...(goal.place === null ? [] : [buildEvidence('place', goal, reading, text)]),
      ],
    }),
  );
}

/** `11 Temmuz'da Liberya'ya, 12 Temmuz'da Burkina Faso'ya`. */
const dateBefore = (goal: Destination, { dates }: ReadSentence['reading']): Draft['date'] | undefined =>
  dates.findLast(({ to }) => to <= goal.from && goal.from - to <= NEAR_STAGE);

/** Tokens from the day to its stage: `tarihinde ise`. */
const NEAR_STAGE = 3;

/** Each stage may have a day of its own: `au Kazakhstan le 1er novembre et en Ouzbékistan le 2 novembre`. */
const dateAfter = (
  goal: Destination,
  next: Destination | undefined,
  { dates, clauses }: ReadSentence['reading'],
): Draft['date'] | undefined =>
  dates.find(
    ({ from }) =>
      from >= goal.to &&
      from - goal.to <= 1 &&
      clauses[from] === clauses[goal.from] &&
      (!next || from < next.from),
  );
