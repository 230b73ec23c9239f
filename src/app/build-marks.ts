/* Rows and their records as marks: the meeting point of table, words and timeline. */
import type { Records } from '../dataset/use-records';
import { SHOWN_STATUSES } from '../model/event';
import { isEvent, type RowRecord } from '../model/served';
import { ABSENT, type EventTable, type Row } from '../tables/event-table';
import type { Lane, LanePlan, Pair } from '../timeline/lane';
import { sideOf } from '../timeline/lanes';
import { type Mark, type Stretch, stretchOf } from '../timeline/mark';
import type { UndatedMark } from '../timeline/TrayMark';
import { composeLabel, composeTitle } from '../words/compose-title';
import { sayWhenEdtf } from '../words/say-date';
import type { Voice } from '../words/say-name';

export interface MarkContext {
  readonly table: EventTable;
  readonly rows: readonly Row[];
  readonly find: Records['find'];
  readonly plan: LanePlan;
  readonly pair: Pair;
  readonly chosen: Row | null;
  /** The chosen row is not among the filtered ones. */
  readonly isOutside: boolean;
  readonly voice: Voice;
}

/** Marks of the rows whose records have come, dated and undated apart. */
export function buildMarks(context: MarkContext): { dated: Mark[]; undated: UndatedMark[] } {
  const dated: Mark[] = [];
  const undated: UndatedMark[] = [];
  const { table, rows, find, plan, chosen, isOutside } = context;
  for (const row of rows) {
    const record = find(row);
    if (!record) continue;
    const stretch = stretchOf(record.date);
    const lane = stretch && plan.laneOf(row);
    // A lane of a partner or of a pair says who; where the lane is that of all others the label has to.
    const isTold = lane !== null && lane !== ('others' satisfies Lane['kind']);
    const basics = describeRow(row, record, isTold, context);
    if (!stretch || lane === null) undated.push(basics);
    else {
      const isPart = isEvent(record) && record.partOf !== null;
      dated.push({
        ...basics,
        type: 'mark',
        id: String(row),
        stretch,
        lane,
        isOutside: isOutside && row === chosen,
        isPart,
        talks: [],
      });
    }
  }
  return { dated: placeTalks(dated, table), undated };
}

/** Talks whose days lie within the visit that they are part of stand inside it and not beside it. */
function placeTalks(marks: readonly Mark[], { wholes }: EventTable): Mark[] {
  const visits = new Map(marks.filter(({ kind }) => kind === 'visit').map((mark) => [mark.row, mark]));
  const visitOf = (mark: Mark): Mark | undefined => {
    const visit = mark.isPart ? visits.get((wholes[mark.row] ?? ABSENT) as Row) : undefined;
    return visit && isInside(mark.stretch, visit.stretch) ? visit : undefined;
  };
  const inside = new Map<Mark, Mark[]>();
  const beside = marks.filter((mark) => {
    const visit = visitOf(mark);
    if (visit) inside.set(visit, [...(inside.get(visit) ?? []), mark]);
    return !visit;
  });
  return beside.map((mark) => ({ ...mark, talks: inside.get(mark) ?? [] }));
}

const isInside = (talk: Stretch, visit: Stretch): boolean =>
  talk.oneOf.length === 0 && visit.oneOf.length === 0 && talk.from >= visit.from && talk.to <= visit.to;

function describeRow(
  row: Row,
  record: RowRecord,
  isTold: boolean,
  { table, pair, chosen, voice }: MarkContext,
): UndatedMark {
  const status = SHOWN_STATUSES[table.statuses[row] ?? -1] ?? null;
  const title = isEvent(record)
    ? composeTitle(record, voice)
    : (record.title ?? voice.speech.t('reader.titleMissing'));
  const said = status === null ? null : voice.speech.t(`status.${status}`);
  return {
    row,
    kind: record.kind,
    level: isEvent(record) ? record.level : null,
    status,
    side: sideOf(table, row, pair),
    label: isEvent(record) && isTold ? composeLabel(record, voice) : title,
    name: voice.speech.formatter.row(
      [title, sayWhenEdtf(record.date, voice.speech), said].filter((part) => part !== null),
    ),
    isChosen: row === chosen,
  };
}
