import { ymdFromDay } from '../model/day';
import type { BucketCount } from '../tables/buckets';
import type { Bucket } from '../timeline/mark';
import { sayDate } from '../words/say-date';
import type { Voice } from '../words/say-name';

/** Counted periods as drawings, in order of time. */
export function buildBuckets(counts: readonly BucketCount[], voice: Voice): Bucket[] {
  const { t, formatter } = voice.speech;
  let fullest = 1;
  for (const { count } of counts) fullest = Math.max(fullest, count);
  return [...counts]
    .sort((a, b) => a.from - b.from)
    .map(({ lane, from, to, count }) => {
      const number = formatter.number(count);
      const period = sayPeriod({ from, to }, voice);
      return {
        type: 'bucket',
        id: `bucket ${lane} ${from} ${to}`,
        lane,
        stretch: { from, to, start: 'firm', end: 'firm', oneOf: [] },
        label: number,
        name: t('timeline.bucket', { period, events: t('app.events', { count, number }) }),
        share: count / fullest,
        isChosen: false,
      };
    });
}

/** `November 2025`, `2025`, or from month to month. */
function sayPeriod({ from, to }: Pick<BucketCount, 'from' | 'to'>, { speech }: Voice): string {
  const [first, last] = [ymdFromDay(from), ymdFromDay(to)];
  const qualified = { edtf: '', approximate: false, uncertain: false };
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
