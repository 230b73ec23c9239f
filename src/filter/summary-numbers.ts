import type { Direction, ViewState } from '../model/view-state';
import type { PairSummary } from '../tables/summary';

export interface SummaryNumber {
  readonly label: 'visits' | 'meetings' | 'calls' | 'announced' | 'invited' | 'outcomeUnknown';
  readonly direction: Direction | null;
  readonly count: number;
  /** The choice that shows exactly the counted events. */
  readonly opens: Partial<ViewState>;
}

/** The numbers to show: visits by direction only with a pair, and what nobody announced is not mentioned. */
export function summaryNumbers(summary: PairSummary, { first, second }: ViewState): SummaryNumber[] {
  const isPair = first !== null && second !== null;
  // The numbers are counted over all levels and ranks, so the choice that shows them opens those facets too.
  const counted: Partial<ViewState> = { topLevelOnly: true, direction: null, levels: [], ranks: [] };
  const held: Partial<ViewState> = { ...counted, statuses: ['held'] };
  const visits: SummaryNumber[] = isPair
    ? [
        {
          label: 'visits',
          direction: 'there',
          count: summary.visitsThere,
          opens: { ...held, kinds: ['visit'], direction: 'there' },
        },
        {
          label: 'visits',
          direction: 'back',
          count: summary.visitsBack,
          opens: { ...held, kinds: ['visit'], direction: 'back' },
        },
      ]
    : [{ label: 'visits', direction: null, count: summary.visits, opens: { ...held, kinds: ['visit'] } }];
  const pending = (
    label: 'announced' | 'invited' | 'outcomeUnknown',
    status: ViewState['statuses'][number],
  ): SummaryNumber => ({
    label,
    direction: null,
    count: summary[label],
    opens: { ...counted, statuses: [status], kinds: [] },
  });
  const others: SummaryNumber[] = [
    { label: 'meetings', direction: null, count: summary.meetings, opens: { ...held, kinds: ['meeting'] } },
    { label: 'calls', direction: null, count: summary.calls, opens: { ...held, kinds: ['call'] } },
    pending('announced', 'announced'),
    pending('invited', 'invited'),
    pending('outcomeUnknown', 'outcome-unknown'),
  ];
  return [...visits, ...others.filter(({ count }) => count > 0)];
}
