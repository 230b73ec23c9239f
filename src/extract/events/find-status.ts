/*
 * Whether what is told took place, will, or must not be decided. A verb says it by its tense; a noun (`the visit`) takes it
 * from the cue that stands nearest, with a clause boundary counting as six words.
 */
import type { DoubtReason } from '../../model/article';
import type { Status } from '../../model/event';
import type { SentenceReading } from '../find/read-sentence';
import { distanceBetween, type TokenSpan } from './draft';

type FoundTrigger = SentenceReading['triggers'][number];
type FoundCue = SentenceReading['cues'][number];

export interface FoundStatus {
  readonly status: Status | null;
  readonly doubt: DoubtReason | null;
  readonly span: TokenSpan | null;
  readonly rule: string | null;
}

const FARTHEST = 24;
/** How near a denial, a condition or a cancellation must stand to overrule the tense of a verb. */
const OVERRULES = 4;
const NOTHING: FoundStatus = { status: null, doubt: null, span: null, rule: null };

export function findStatus(reading: SentenceReading, trigger: FoundTrigger): FoundStatus {
  const near = reading.cues
    .filter(
      (cue) => !(cue.from >= trigger.from && cue.to <= trigger.to && trigger.sense.trigger.status !== null),
    )
    .map((cue) => ({ cue, distance: distanceBetween(cue, trigger, reading) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || a.cue.from - b.cue.from);
  const overruling = near.find(({ cue, distance }) => distance <= OVERRULES && overrules(cue, trigger));
  if (overruling) return toStatus(overruling.cue);
  const { status } = trigger.sense.trigger;
  if (status !== null) return { status, doubt: null, span: trigger, rule: null };
  // A verb without tense (`to visit`) hangs on the words right before it; a noun looks about.
  const [nearest] =
    trigger.sense.trigger.form === 'verb' ? near.filter(({ distance }) => distance <= 8) : near;
  return nearest ? toStatus(nearest.cue) : NOTHING;
}

function overrules({ sense: { cue } }: FoundCue, { sense: { trigger } }: FoundTrigger): boolean {
  if ('doubt' in cue) return true;
  if (trigger.form === 'noun') return false;
  return cue.status === 'cancelled' || cue.status === 'postponed' || cue.status === 'declined';
}

const toStatus = ({ sense, from, to }: FoundCue): FoundStatus => ({
  status: 'status' in sense.cue ? sense.cue.status : null,
  doubt: 'doubt' in sense.cue ? sense.cue.doubt : null,
  span: { from, to },
  rule: sense.rule,
});
