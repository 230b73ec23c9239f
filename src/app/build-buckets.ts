import { type Day, ymdFromDay } from '../model/day';
import type { BucketCount } from '../tables/buckets';
import { type Bucket, isListed } from '../timeline/mark';
import type { Crowd } from '../timeline/row-limit';
import { sayDate } from '../words/say-date';
import type { Voice } from '../words/say-name';

/**
 * Counted periods as drawings, in the order of the counts.
 * @param fullest count of the fullest bucket anywhere, so that heights stay while the window moves
 */
export function buildBuckets(
  counts: readonly BucketCount[],
  laneIds: readonly string[],
  fullest: number,
  voice: Voice,
): Bucket[] {
  const { t, formatter } = voice.speech;
  const said = new Map<number, string>();
  const known = knownOf(voice);
  return counts.map(({ lane, from, to, count }) => {
    const laneId = laneIds[lane] ?? '';
    const id = `bucket ${laneId} ${from} ${to}`;
    const share = Math.min(1, count / fullest);
    const key = `${id} ${count} ${share}`;
    const before = known.get(key);
    if (before) return before;
    const number = formatter.number(count);
    const period = said.get(from) ?? sayPeriod({ from, to }, voice);
    said.set(from, period);
    const stretch = { from, to, start: 'firm', end: 'firm', oneOf: [] } as const;
    const events = t('app.events', { count, number });
    const opening = isListed({ rows: null, stretch }) ? 'timeline.bucketList' : 'timeline.bucket';
    const bucket: Bucket = {
      type: 'bucket',
      id,
      lane: laneId,
      stretch,
      label: number,
      ...{ name: t(opening, { period, events }), title: `${period}: ${events}` },
      share,
      rows: null,
      isChosen: false,
    };
    known.set(key, bucket);
    return bucket;
  });
}

/** Marks without room as one number, where the first of them would stand. */
export function buildCrowd({ lane, marks }: Crowd, voice: Voice): Bucket {
  const { t, formatter } = voice.speech;
  const [from = 0, to = 0] = [marks[0]?.stretch.from, marks.at(-1)?.stretch.from];
  const [count, number] = [marks.length, formatter.number(marks.length)];
  const period = sayPeriod({ from: from as Day, to: to as Day }, voice);
  const events = t('app.events', { count, number });
  return {
    type: 'bucket',
    id: `crowd ${lane} ${marks[0]?.row} ${marks.at(-1)?.row} ${count}`,
    lane,
    stretch: { from: from as Day, to: to as Day, start: 'firm', end: 'firm', oneOf: [] },
    label: `+${number}`,
    name: t('timeline.bucketList', { period, events }),
    title: `${period}: ${events}`,
    share: 0,
    rows: marks.map(({ row }) => row),
    isChosen: false,
  };
}

/** Buckets that have been worded already, by voice: a zoom goes to and fro among the same few thousand. */
const KNOWN = new WeakMap<Voice, Map<string, Bucket>>();
const MOST_KNOWN = 5000;

function knownOf(voice: Voice): Map<string, Bucket> {
  const known = KNOWN.get(voice);
  if (known && known.size < MOST_KNOWN) return known;
  const fresh = new Map<string, Bucket>();
  KNOWN.set(voice, fresh);
  return fresh;
}

/** `11 November 2025`, `10–16 November 2025`, `November 2025`, `2025`, or from month to month. */
function sayPeriod({ from, to }: Pick<BucketCount, 'from' | 'to'>, { speech }: Voice): string {
  const [first, last] = [ymdFromDay(from), ymdFromDay(to)];
  const qualified = { edtf: '', approximate: false, uncertain: false };
  if (from === to) return sayDate({ ...qualified, form: 'point', point: first }, speech);
  if (to - from < WEEK_DAYS) return sayDate({ ...qualified, form: 'range', from: first, to: last }, speech);
  const start = { year: first.year, month: first.month, day: null };
  if (first.year === last.year && first.month === last.month) {
    return sayDate({ ...qualified, form: 'point', point: start }, speech);
  }
  const isYears = first.month === 1 && last.month === 12;
  const [one, other] = isYears
    ? [
        { ...start, month: null },
        { year: last.year, month: null, day: null },
      ]
    : [start, { year: last.year, month: last.month, day: null }];
  if (isYears && first.year === last.year)
    return sayDate({ ...qualified, form: 'point', point: one }, speech);
  return sayDate({ ...qualified, form: 'range', from: one, to: other }, speech);
}

const WEEK_DAYS = 7;
