/* What a text says of whether something took place, and the words that say it. */
import type { DoubtReason } from '../../model/article';
import type { Status } from '../../model/event';
import type { SentenceReading } from '../find/read-sentence';
import type { TokenSpan } from './draft';
import { type FoundCue, isWeak } from './find-cues';

export interface FoundStatus {
  readonly status: Status | null;
  readonly doubt: DoubtReason | null;
  readonly span: TokenSpan | null;
  readonly rule: string | null;
  /** By a cue that only hints at it: `during the visit`. */
  readonly hinted: boolean;
  /** By a cue for one more who takes part. */
  readonly attends?: boolean;
  /** By a cue for a plan as it was. */
  readonly lapsed?: boolean;
  /** The day said beside it may tell otherwise. */
  readonly byDate?: boolean;
  /** By the verb of another trigger in its clause. */
  readonly byVerb?: boolean;
  /** The day said beside it is the last. */
  readonly ends?: boolean;
  /** By a cue for a time before that of the report. */
  readonly before?: boolean;
}

export const NOTHING: FoundStatus = {
  status: null,
  doubt: null,
  span: null,
  rule: null,
  hinted: false,
  attends: false,
  lapsed: false,
  byDate: false,
  byVerb: false,
  ends: false,
  before: false,
};

/** Written out, so that all are of one shape. */
export const changeStatus = (found: FoundStatus, values: Partial<FoundStatus>): FoundStatus =>
  Object.assign(
    {
      status: found.status,
      doubt: found.doubt,
      span: found.span,
      rule: found.rule,
      hinted: found.hinted,
      attends: found.attends,
      lapsed: found.lapsed,
      byDate: found.byDate,
      byVerb: found.byVerb,
      ends: found.ends,
      before: found.before,
    },
    values,
  );

export function toStatus(found: FoundCue | undefined, reading: SentenceReading): FoundStatus {
  if (!found) return NOTHING;
  const { sense, from, to } = found;
  const isTold = isReported(found, reading);
  return {
    status: 'status' in sense.cue ? sense.cue.status : isTold ? 'announced' : null,
    doubt: 'doubt' in sense.cue && !isTold ? sense.cue.doubt : null,
    span: { from, to },
    rule: sense.rule,
    hinted: isWeak(found),
    attends: 'status' in sense.cue && sense.cue.attends === true,
    lapsed: 'status' in sense.cue && sense.cue.lapsed === true,
    byDate: 'status' in sense.cue && sense.cue.byDate === true,
    byVerb: false,
    ends: 'status' in sense.cue && sense.cue.ends === true,
    before: 'status' in sense.cue && sense.cue.before === true,
  };
}

/** `The president announced that he would go`: no doubt, but the future as it was seen then. */
function isReported(
  { from, sense: { cue } }: FoundCue,
  { clauses, tokens, saying }: SentenceReading,
): boolean {
  if (!('doubt' in cue) || cue.reportedBy === undefined) return false;
  const own = clauses[from] ?? 0;
  const start = clauses.indexOf(own);
  const opener = tokens.slice(start, from).find(({ kind }) => kind !== 'mark')?.fold ?? '';
  if (!cue.reportedBy.split(' ').includes(opener)) return false;
  return Array.from({ length: REPORTED_WITHIN }, (_, at) => own - 1 - at).some((clause) =>
    saying.has(clause),
  );
}

/** Clauses that may stand between one of saying and the one that it opens: `a annoncé, jeudi, qu'il se rendrait`. */
const REPORTED_WITHIN = 3;
