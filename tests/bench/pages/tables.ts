/* Filter and counts over the columns alone, without drawing anything: what a change of the view costs in the tables. */
import { type Day, dayFromYmd } from '../../../src/model/day';
import type { PartyCode } from '../../../src/model/party';
import { DEFAULT_VIEW, type ViewState } from '../../../src/model/view-state';
import { buildFacetSets, selectRows } from '../../../src/tables/criteria';
import type { EventTable } from '../../../src/tables/event-table';
import { countFacets } from '../../../src/tables/facet-counts';
import { countRows, rowsOf } from '../../../src/tables/row-set';
import { openDataset } from './open-dataset';

export interface TableTimes {
  readonly rows: number;
  readonly parse: number;
  readonly open: number;
  /** Milliseconds of each run. */
  readonly select: readonly number[];
  readonly facets: readonly number[];
}

declare global {
  interface Window {
    tableTimes?: TableTimes;
  }
}

const RUNS = 5;

/** Views from everything to a choice in every facet at once. */
function viewsOf({ partyCodes }: EventTable): ViewState[] {
  const [first = null, second = null] = partyCodes as readonly (PartyCode | undefined)[];
  const changes: Partial<ViewState>[] = [
    {},
    { first },
    { first, second },
    { first, second, multilateral: true },
    { first, second, direction: 'there' },
    { kinds: ['visit', 'summit'] },
    { levels: ['state'] },
    { statuses: ['held'] },
    { ranks: ['head-of-state', 'head-of-government'] },
    { from: '2010', to: '2020' },
    { topLevelOnly: true },
    { first, kinds: ['visit'], levels: ['official'], statuses: ['held'], ranks: ['minister'], from: '2001' },
  ];
  return changes.map((change) => ({ ...DEFAULT_VIEW, ...change }));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const { table, parseTime, openTime } = await openDataset(dayFromYmd(2026, 11, 1) as Day);
const select: number[] = [];
const facets: number[] = [];
for (let run = 0; run < RUNS; run++) {
  for (const view of viewsOf(table)) {
    select.push(
      time(() => {
        const rows = selectRows(table, view);
        return countRows(rows) + rowsOf(rows).length;
      }),
    );
    facets.push(time(() => countFacets(table, buildFacetSets(table, view))));
  }
}
window.tableTimes = { rows: table.rowCount, parse: parseTime, open: openTime, select, facets };
