import type { Row } from '../tables/event-table';

/**
 * The rows nearest to one among many, itself left out, in their order; rows lie by date, so these are the nearest in
 * time. An article may tell of thousands of events, and each that is shown has to be loaded.
 * @param rows ascending
 */
export function nearestRows(rows: readonly Row[], row: Row, most: number): Row[] {
  const others = rows.filter((other) => other !== row);
  const following = others.findIndex((other) => other > row);
  const middle = following === -1 ? others.length : following;
  const start = Math.max(0, Math.min(middle - Math.ceil(most / 2), others.length - most));
  return others.slice(start, start + most);
}
