/*
 * The days of a visit that fell through, where a sentence of its own tells them: "The president called off his trip to Dushanbe. … The
 * visit was set for 23 and 24 April", "The guest was to stay from 12 to 14 May".
 */
import { changeDraft } from './change-draft';
import type { Draft } from './draft';

/** Sentences from what fell through to the days that it had. */
const REACH = 8;

/** Drafts without those that tell no more than these days. O(drafts × visits that fell). */
export function withFallenDays(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(isFallen)) return [...drafts];
  const spent = new Set<Draft>();
  const dated = drafts.map((visit) => {
    if (!isFallen(visit)) return visit;
    const plan = drafts.find((draft) => !spent.has(draft) && isPlanOf(draft, visit));
    if (!plan) return visit;
    spent.add(plan);
    return withDaysOf(visit, plan);
  });
  return dated.filter((draft) => !spent.has(draft));
}

/** Called off or put off, and of no day. */
const isFallen = ({ kind, complete, status, date }: Draft): boolean =>
  kind === 'visit' && complete && (status === 'cancelled' || status === 'postponed') && !hasDays(date);

const hasDays = (date: Draft['date']): boolean =>
  date !== null &&
  (date.value.form !== 'calendar' ? date.value.form === 'weekday' : date.value.days.length > 0);

/** What was put off has a new day as well, so that there only a plan as it was tells the old one. */
function isPlanOf(draft: Draft, visit: Draft): boolean {
  const { sentence, kind, date, complete, lapsed, status, host, visitors, parties } = draft;
  if (kind !== 'visit' || sentence <= visit.sentence || sentence - visit.sentence > REACH) return false;
  if (date?.value.form !== 'calendar' || date.value.days.length === 0 || date.value.year !== null)
    return false;
  if (!lapsed && (visit.status !== 'cancelled' || complete || status === 'held')) return false;
  return complete
    ? host === visit.host && visitors[0] === visit.visitors[0]
    : parties.every((party) => visit.parties.includes(party));
}

function withDaysOf(visit: Draft, { date, until, days, evidence, rules }: Draft): Draft {
  const own = visit.evidence.filter(({ field }) => field !== 'date');
  return changeDraft(visit, {
    date,
    until,
    days: visit.days ?? days,
    evidence: [...own, ...evidence.filter(({ field }) => field === 'date')],
    rules: [...visit.rules, ...rules],
  });
}
