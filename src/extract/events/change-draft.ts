/*
 * A draft with other values. Field by field, since engines give what a spread makes (`{ ...draft }`) a hidden class of its own at every
 * place, and all code that reads many such classes is several times slower, as is compiling it.
 */
import { type Draft, type DraftPerson, sidesFrom } from './draft';

export const changeDraft = (draft: Draft, values: Partial<Draft>): Draft =>
  Object.assign(copyOf(draft), values);

/** The draft as one of the visit's: of its sides, which are shown where the visit was told of. */
export const onVisit = (draft: Draft, visit: Draft, people: readonly DraftPerson[]): Draft =>
  changeDraft(draft, {
    parties: visit.parties,
    visitors: visit.visitors,
    host: visit.host,
    people,
    evidence: sidesFrom(visit, draft),
    complete: true,
  });

/** In the order in which a sentence's draft is built. */
const copyOf = (draft: Draft): Draft => ({
  kind: draft.kind,
  level: draft.level,
  status: draft.status,
  doubt: draft.doubt,
  hinted: draft.hinted,
  attends: draft.attends,
  lapsed: draft.lapsed,
  byDate: draft.byDate,
  visitors: draft.visitors,
  host: draft.host,
  parties: draft.parties,
  place: draft.place,
  venueCountry: draft.venueCountry,
  people: draft.people,
  date: draft.date,
  present: draft.present,
  near: draft.near,
  days: draft.days,
  ends: draft.ends,
  begins: draft.begins,
  until: draft.until,
  body: draft.body,
  onTour: draft.onTour,
  margins: draft.margins,
  complete: draft.complete,
  both: draft.both,
  pointing: draft.pointing,
  pointed: draft.pointed,
  strong: draft.strong,
  form: draft.form,
  weak: draft.weak,
  talk: draft.talk,
  refers: draft.refers,
  turn: draft.turn,
  before: draft.before,
  during: draft.during,
  ofTalks: draft.ofTalks,
  sentence: draft.sentence,
  recalled: draft.recalled,
  sharesDay: draft.sharesDay,
  day: draft.day,
  ahead: draft.ahead,
  lastTold: draft.lastTold,
  start: draft.start,
  end: draft.end,
  evidence: draft.evidence,
  rules: draft.rules,
});
