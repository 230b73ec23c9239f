/*
 * vis-timeline as its manual shows it, given every event of the dataset as an item: what the site would be without an
 * adapter. `?items=N` gives it only so many, from the first day of the window on.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { type Day, dayFromYmd } from '../../../src/model/day';
import { drawnFrom, drawnTo, type EventTable } from '../../../src/tables/event-table';
import { firstRowFrom } from '../../../src/tables/rows-in-window';
import { openDataset } from './open-dataset';

const MS_PER_DAY = 86_400_000;
const dayOf = (year: number, month: number): Day => dayFromYmd(year, month, 1) as Day;
/** The window that the site opens a synthetic dataset with. */
const WINDOW = { from: dayOf(2025, 7), to: dayOf(2026, 10) };

interface PlainResult {
  readonly items: number;
  /** Milliseconds from the items to the frame that shows them. */
  readonly firstDraw: number;
}

declare global {
  interface Window {
    plain?: PlainResult;
  }
}

function buildItems(table: EventTable, first: number, end: number) {
  const items: { id: number; start: number; end: number; content: string }[] = [];
  for (let row = first; row < end; row++) {
    const parties = table.parties.subarray(table.partyOffsets[row], table.partyOffsets[row + 1]);
    items.push({
      id: row,
      start: drawnFrom(table, row) * MS_PER_DAY,
      end: (drawnTo(table, row) + 1) * MS_PER_DAY,
      content: Array.from(parties, (code) => table.partyCodes[code]).join(' – '),
    });
  }
  return items;
}

/** Resolves once a frame has been painted. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }),
  );

const asked = new URLSearchParams(window.location.search).get('items');
const { table } = await openDataset(dayOf(2026, 11));
const first = asked === null ? 0 : firstRowFrom(table, WINDOW.from);
const end = asked === null ? table.datedCount : Math.min(table.datedCount, first + Number(asked));
const items = buildItems(table, first, end);
const container = document.getElementById('timeline');
if (!container) throw new Error('The page has no element to draw in.');
const stretch =
  asked === null
    ? { start: WINDOW.from * MS_PER_DAY, end: WINDOW.to * MS_PER_DAY }
    : { start: items[0]?.start ?? 0, end: (items.at(-1)?.end ?? 0) + MS_PER_DAY };
const start = performance.now();
const timeline = new Timeline(container, new DataSet(items) as never, {
  ...stretch,
  height: '500px',
  // Its best case: stacking a hundred thousand items it had drawn nothing after five minutes.
  stack: false,
  selectable: false,
  zoomKey: 'ctrlKey',
});
await new Promise<void>((resolve) => timeline.on('changed', () => resolve()));
await painted();
window.plain = { items: items.length, firstDraw: performance.now() - start };
