/*
 * What rules mean, with all the fields that they may have, said or not, in one order. Engines read objects that are all of one shape
 * several times as fast as those each written with the fields that it needs.
 */
import type { PartyCode } from '../../model/party';
import type { Cue, OfficeWords, RelativeDate, Trigger } from '../language-rules';
import type { EntitySense } from './sense';

/** No field may be left out. */
type Whole<T> = { readonly [K in keyof Required<T>]: T[K] };
type StatusCue = Extract<Cue, { readonly status: unknown }>;
type DoubtCue = Extract<Cue, { readonly doubt: unknown }>;
type PartySense = Extract<EntitySense, { readonly type: 'party' }>;
type OfficeSense = Extract<EntitySense, { readonly type: 'office' }>;

export const toTrigger = (said: Trigger): Whole<Trigger> => ({
  frame: said.frame,
  form: said.form,
  status: said.status,
  level: said.level,
  passive: said.passive,
  weak: said.weak,
  talk: said.talk,
  pointing: said.pointing,
  byDate: said.byDate,
  appeals: said.appeals,
  body: said.body,
  transitive: said.transitive,
  compounds: said.compounds,
  participle: said.participle,
  apart: said.apart,
  refers: said.refers,
  before: said.before,
  leaves: said.leaves,
  during: said.during,
  lapsed: said.lapsed,
  converb: said.converb,
});

/** One shape for those that tell a status, and one for those that tell a doubt. */
export const toCue = (said: Cue): Whole<StatusCue> | Whole<DoubtCue> =>
  'status' in said
    ? {
        status: said.status,
        weak: said.weak,
        attributive: said.attributive,
        participle: said.participle,
        closing: said.closing,
        before: said.before,
        frames: said.frames,
        attends: said.attends,
        lapsed: said.lapsed,
        byDate: said.byDate,
        goesOn: said.goesOn,
        ends: said.ends,
      }
    : {
        doubt: said.doubt,
        governs: said.governs,
        ofVerbs: said.ofVerbs,
        reportedBy: said.reportedBy,
        attributive: said.attributive,
        frames: said.frames,
      };

export const toRelative = ({ unit, offset }: RelativeDate): Whole<RelativeDate> => ({ unit, offset });

export const toParty = (
  party: PartyCode,
  { adjective = false, also, ours }: Partial<PartySense> = {},
): Whole<PartySense> => ({ type: 'party', party, adjective, also, ours });

export const toOffice = (said: OfficeWords, rule: string): Whole<OfficeSense> => ({
  type: 'office',
  office: said.office,
  rank: said.rank,
  leads: said.leads ?? false,
  own: said.own ?? false,
  many: said.many ?? false,
  party: (said.party ?? null) as PartyCode | null,
  ours: said.ours,
  peer: said.peer,
  unnamed: said.unnamed,
  rule,
});
