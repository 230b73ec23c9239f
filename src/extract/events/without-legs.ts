/*
 * "The president arrived in Uzbekistan on a two-day visit. On Wednesday he will go to Samarkand": a further city of the country that
 * somebody is on a visit to is no second visit.
 */
import { CAPITALS } from '../world-places';
import type { Draft, ReadSentence } from './draft';

/** Sentences after the visit in which its stages are told. */
const REACH = 6;

/** O(visits²) of the few sentences that a stage may stand after its visit. */
export function withoutLegs(drafts: readonly Draft[], sentences: readonly ReadSentence[]): Draft[] {
  const visits: Draft[] = [];
  return drafts.filter((draft) => {
    if (draft.kind !== 'visit' || !draft.complete || draft.doubt !== null) return true;
    if (isNobodyHere(draft, sentences) && visits.some((visit) => isWayHome(draft, visit))) return false;
    if (mayBeLeg(draft) && visits.some((visit) => isLegOf(draft, visit))) return false;
    if (!draft.before && draft.turn === null && LIVE.has(draft.status)) visits.push(draft);
    return true;
  });
}

const LIVE: ReadonlySet<Draft['status']> = new Set<Draft['status']>(['held', 'announced']);

/** Sentences from a visit to the way home. */
const REACH_HOME = 5;

/** "He was received by Ruto. … He left for Helsinki on Wednesday": whoever came goes home, and not his host to him. */
const isWayHome = (draft: Draft, visit: Draft): boolean =>
  draft.weak &&
  draft.form === 'verb' &&
  draft.host === visit.visitors[0] &&
  draft.visitors[0] === visit.host &&
  draft.sentence - visit.sentence <= REACH_HOME;

/** Whether the sentence names nobody of the state that is said to travel. */
const isNobodyHere = ({ sentence, visitors: [party] }: Draft, sentences: readonly ReadSentence[]): boolean =>
  !sentences[sentence]?.actors.some(
    (actor) => actor.party === party && (actor.person ?? actor.rank) !== null,
  );

/** Planned for one of the next days, or for one counted from those of the visit, and told of no more than a city that is not the capital. */
const mayBeLeg = ({ status, level, form, host, place, date }: Draft): boolean =>
  status === 'announced' &&
  level === null &&
  (form === 'verb' || date?.visitDay !== undefined) &&
  host !== null &&
  place !== null &&
  CAPITALS.get(host) !== place &&
  (date === null ||
    date.visitDay !== undefined ||
    date.again === true ||
    date.value.form === 'weekday' ||
    (date.value.form === 'relative' && isDay(date.value)));

const isDay = ({ relative }: { readonly relative: { readonly unit: string } }): boolean =>
  relative.unit === 'day';

const isLegOf = ({ sentence, host, visitors, people }: Draft, visit: Draft): boolean =>
  LIVE.has(visit.status) &&
  visit.host === host &&
  visit.visitors[0] === visitors[0] &&
  sentence >= visit.sentence &&
  sentence - visit.sentence <= REACH &&
  (people.length === 0 ||
    visit.people.length === 0 ||
    people.some(({ name }) => visit.people.some((one) => one.name === name)));
