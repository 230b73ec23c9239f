/*
 * "On the margins of the Antalya forum A met B", "the summit was held in Davos. On its margins A met B": talks beside a gathering
 * that is no event of the article are where that is said to be.
 */
import { rolesBeside } from '../find/roles-beside';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeDraft } from './change-draft';
import { buildEvidence, type Draft, type ReadSentence } from './draft';
import { has } from './has-role';
import type { DraftContext } from './sides-of-draft';

/** Sentences back to the one that says where the gathering is. */
const REACH = 2;

type Context = Pick<DraftContext, 'language' | 'text'>;

/** O(drafts + words of the sentences before those beside a gathering). */
export function placeBeside(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  context: Context,
): Draft[] {
  if (!drafts.some(({ margins }) => margins)) return [...drafts];
  // Where the gathering is an event of the article, its place is told there.
  const reach = drafts.some(isPlacedSummit) ? 0 : REACH;
  let last: Draft | undefined;
  return drafts.map((told) => {
    const draft = isPlaceless(told) ? placed(told, sentences, context, reach) : told;
    const beside = last && goesOn(draft, last) && !hasVisit(draft, drafts) ? besideToo(draft, last) : draft;
    if ((beside.margins && beside.turn !== 'previous') || beside !== draft)
      last = beside.venueCountry === null ? last : beside;
    return beside;
  });
}

/** Sentences from talks beside a gathering to the next of who is there. */
const NEXT_REACH = 5;

/** `At the forum he met X. … On Wednesday the minister also spoke with Y`: who goes on talking does so at the same place. */
const goesOn = (draft: Draft, last: Draft): boolean =>
  draft.kind === 'meeting' &&
  draft.body === null &&
  draft.venueCountry === null &&
  draft.host === null &&
  draft.turn !== 'previous' &&
  !draft.before &&
  draft.status !== null &&
  isSoon(draft.date) &&
  draft.sentence >= last.sentence &&
  draft.sentence - last.sentence <= NEXT_REACH &&
  last.people.some(({ name }) => draft.people.some((person) => person.name === name));

/** A day of its own may be that of another gathering, where its month is told. */
const isSoon = (date: Draft['date']): boolean =>
  date === null ||
  date.value.form === 'weekday' ||
  (date.value.form === 'relative' && date.value.relative.unit === 'day');

const hasVisit = ({ parties }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    ({ kind, parties: sides }) =>
      kind === 'visit' && sides.length > 1 && sides.every((side) => parties.includes(side)),
  );

const besideToo = (draft: Draft, { place, venueCountry, evidence }: Draft): Draft =>
  changeDraft(draft, {
    place,
    venueCountry,
    evidence: [...draft.evidence, ...evidence.filter(({ field }) => field === 'place')],
  });

const isPlaceless = ({ margins, kind, venueCountry, host }: Draft): boolean =>
  margins && kind === 'meeting' && venueCountry === null && host === null;

const isPlacedSummit = ({ kind, doubt, status, turn, venueCountry }: Draft): boolean =>
  kind === 'summit' && doubt === null && status === 'held' && turn === null && venueCountry !== null;

function placed(draft: Draft, sentences: readonly ReadSentence[], context: Context, reach: number): Draft {
  for (let at = draft.sentence; at >= Math.max(0, draft.sentence - reach); at--) {
    const sentence = sentences[at];
    if (!sentence) continue;
    const found = gatheringIn(sentence, context.language, at === draft.sentence);
    if (found?.sense.type !== 'place') continue;
    const { place, country } = found.sense;
    const proof = buildEvidence('place', found, sentence.reading, context.text);
    return changeDraft(draft, { place, venueCountry: country, evidence: [...draft.evidence, proof] });
  }
  return draft;
}

/** Tokens from the words for the margins to the city that names the gathering. */
const NEAR_MARGINS = 5;
/** And from a word that tells of something else to its place. */
const NEAR_TRIGGER = 2;

function gatheringIn({ reading }: ReadSentence, language: CompiledLanguage, isOwn: boolean) {
  const places = reading.entities.filter(({ sense }) => sense.type === 'place');
  const named = places.find(({ from, to }) =>
    reading.margins.some((margin) =>
      margin.to <= from ? from - margin.to <= NEAR_MARGINS : margin.from - to <= NEAR_MARGINS,
    ),
  );
  if (isOwn && named) return named;
  // `the coming meeting of the ministers in Batumi`: what stands behind another word is its own.
  const isOfAnother = (place: { readonly from: number }) =>
    reading.triggers.some(
      ({ to, sense }) =>
        sense.trigger.frame !== 'summit' && to <= place.from && place.from - to <= NEAR_TRIGGER,
    );
  return places.find(
    (place) => !isOfAnother(place) && has(rolesBeside(place, place, reading, language).roles, 'at'),
  );
}
