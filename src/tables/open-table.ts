/* From a served index to a table that can be asked: read the columns, settle statuses for the day, build the look-ups. */
import type { Day } from '../model/day';
import { RANKS, SHOWN_STATUSES, STATUSES, shownStatus, VISIT_LEVELS } from '../model/event';
import { fail, type Result, succeed } from '../model/result';
import type { ServedIndex } from '../model/served';
import { ROW_KINDS } from '../model/view-state';
import { decodeIndex } from './decode-index';
import {
  ABSENT,
  drawnTo,
  type EventColumns,
  type EventTable,
  LONG_DAYS,
  NO_DAY,
  startOfRow,
} from './event-table';

/** Opens a served index; fails where it is damaged or refers outside itself. O(rows), in one go: meant for a worker. */
export function openTable(index: ServedIndex, today: Day): Result<EventTable, 'broken-index'> {
  const columns = decodeIndex(index);
  if (!columns) return fail('broken-index');
  settleStatuses(columns, today);
  return succeed({
    ...columns,
    ...buildPartyRows(columns),
    optionWords: {
      kinds: buildOptionWords(columns.kinds, ROW_KINDS.length),
      levels: buildOptionWords(columns.levels, VISIT_LEVELS.length),
      statuses: buildOptionWords(columns.statuses, SHOWN_STATUSES.length),
      ranks: buildOptionWords(columns.ranks, RANKS.length),
    },
    topLevelWords: buildWords(columns, (row) => columns.wholes[row] === ABSENT),
    bilateralWords: buildWords(
      columns,
      (row) => (columns.partyOffsets[row + 1] ?? 0) - (columns.partyOffsets[row] ?? 0) === 2,
    ),
    longRows: findLongRows(columns),
  });
}

/** The memory that a table can be handed over in, without copying it. */
export const buffersOf = (table: EventTable): ArrayBuffer[] =>
  [...Object.values(table), ...Object.values(table.optionWords)].flatMap((column: unknown) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );

/** Mutates the statuses: what was announced has no known outcome once its last possible day has passed. */
function settleStatuses({ statuses, latest }: EventColumns, today: Day): void {
  // Stored and shown statuses have the same numbers; only the announced can turn into another.
  for (let row = 0; row < statuses.length; row++) {
    if (statuses[row] !== ANNOUNCED) continue;
    const last = latest[row] ?? NO_DAY;
    const shown = shownStatus('announced', last === NO_DAY ? null : (last as Day), today);
    statuses[row] = SHOWN_STATUSES.indexOf(shown);
  }
}

const ANNOUNCED = STATUSES.indexOf('announced');

/** Counts, then places: two passes and no list a party. */
function buildPartyRows({ rowCount, partyCodes, partyOffsets, parties }: EventColumns) {
  const partyRowOffsets = new Uint32Array(partyCodes.length + 1);
  for (const code of parties) partyRowOffsets[code + 1] = (partyRowOffsets[code + 1] ?? 0) + 1;
  for (let code = 0; code < partyCodes.length; code++)
    partyRowOffsets[code + 1] = (partyRowOffsets[code + 1] ?? 0) + (partyRowOffsets[code] ?? 0);
  const next = partyRowOffsets.slice();
  const partyRows = new Uint32Array(parties.length);
  for (let row = 0; row < rowCount; row++) {
    const end = partyOffsets[row + 1] ?? 0;
    for (let at = partyOffsets[row] ?? 0; at < end; at++) {
      const code = parties[at] ?? 0;
      const place = next[code] ?? 0;
      partyRows[place] = row;
      next[code] = place + 1;
    }
  }
  return { partyRowOffsets, partyRows };
}

/** One pass for all options of a facet. */
function buildOptionWords(column: Uint8Array | Int8Array, options: number): Uint32Array {
  const wordCount = Math.ceil(column.length / 32);
  const words = new Uint32Array(wordCount * options);
  for (let row = 0; row < column.length; row++) {
    const code = column[row] ?? ABSENT;
    if (code < 0 || code >= options) continue;
    const at = code * wordCount + (row >>> 5);
    words[at] = (words[at] ?? 0) | (1 << (row & 31));
  }
  return words;
}

function buildWords({ rowCount }: EventColumns, test: (row: number) => boolean): Uint32Array {
  const words = new Uint32Array(Math.ceil(rowCount / 32));
  for (let row = 0; row < rowCount; row++) {
    if (test(row)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return words;
}

function findLongRows(columns: EventColumns): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < columns.datedCount; row++) {
    if (drawnTo(columns, row) - startOfRow(columns, row) > LONG_DAYS) rows.push(row);
  }
  return Uint32Array.from(rows);
}
