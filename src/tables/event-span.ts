import { type EventTable, isDated, isEventRow, OPEN_START, type Row } from './event-table';

/** The events that a dataset begins and ends with, by the first day that each may have been on; null without any. */
export function firstAndLastEvent(table: EventTable): { readonly first: Row; readonly last: Row } | null {
  let first: Row | null = null;
  let last: Row | null = null;
  for (let row = 0; row < table.rowCount; row++) {
    if (!isEventRow(table, row) || !isDated(table, row) || table.earliest[row] === OPEN_START) continue;
    first ??= row as Row;
    last = row as Row;
  }
  return first === null || last === null ? null : { first, last };
}
