/*
 * What one day says of several things that a sentence tells on it: `came on Tuesday to hold talks`, `a talk is planned for Wednesday, and
 * after it a plenary session`, `will host him for a state visit on 14 and 15 April`.
 */
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Days of sentences on which something is held or planned, a visit lasts, or somebody came. */
interface Told {
  readonly held: Set<string>;
  readonly planned: Set<string>;
  readonly stays: Set<string>;
  readonly arrived: Set<string>;
}

const dayOfSentence = ({ sentence, date }: Draft): string => `${sentence} ${date?.from}`;

/** O(drafts). */
export function findSharedDays(drafts: readonly Draft[]): Draft[] {
  const told: Told = { held: new Set(), planned: new Set(), stays: new Set(), arrived: new Set() };
  for (const draft of drafts) if (draft.date !== null) remember(draft, told);
  return drafts.map((draft) => (draft.date === null ? draft : withShared(draft, told)));
}

function remember(draft: Draft, { held, planned, stays, arrived }: Told): void {
  const { complete, hinted, status, kind } = draft;
  const day = dayOfSentence(draft);
  if (complete && !hinted && status === 'held') held.add(day);
  if (complete && !hinted && status === 'announced' && draft.date?.value.form === 'weekday') planned.add(day);
  if (kind === 'visit' && isStay(draft)) stays.add(day);
  if (kind === 'visit' && draft.form === 'verb' && draft.weak) arrived.add(day);
}

function withShared(draft: Draft, { held, planned, stays, arrived }: Told): Draft {
  const { status, kind, hinted, date } = draft;
  const day = dayOfSentence(draft);
  const isOfWay = kind === 'meeting' && !draft.complete && date?.ofWay === true;
  const isWay = isOfWay || (isNameless(draft) && (isOfNothing(draft) || arrived.has(day)));
  if (isWay || (kind === 'meeting' && isStay(draft) && stays.has(day)))
    return changeDraft(draft, { date: null });
  // The plan is for the day of what was held.
  if (status === 'announced' && held.has(day)) return changeDraft(draft, { sharesDay: true });
  const isOfPlan = status === 'held' && hinted && kind === 'meeting' && planned.has(day);
  return isOfPlan ? changeDraft(draft, { status: 'announced' }) : draft;
}

/** "The King will host him for a state visit on 14 and 15 April": the days are those of the visit, and the talks on one of them. */
const isStay = ({ date }: Draft): boolean => date?.value.form === 'calendar' && date.value.days.length > 1;

/** "He had arrived on Wednesday for talks": of talks that name nobody the day is not told. */
const isNameless = ({ kind, complete, parties, body }: Draft): boolean =>
  kind === 'meeting' && !complete && parties.length === 0 && body === null;

/** "The Greens walked out of the negotiations last week": whatever has neither sides nor a status tells no other event's day. */
const isOfNothing = ({ date, status }: Draft): boolean => date?.value.form === 'relative' && status === null;
