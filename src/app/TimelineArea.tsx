import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { type Prefetch, usePrefetch } from '../dataset/use-prefetch';
import { useSpeech } from '../i18n/use-speech';
import { addDays, dayOfInstant, parseIsoDay } from '../model/day';
import type { RowRecord } from '../model/served';
import { type DayWindow, hasFilters, type ViewState } from '../model/view-state';
import type { EventTable, Row } from '../tables/event-table';
import type { FacetCounts } from '../tables/facet-counts';
import type { RowSet } from '../tables/row-set';
import { rowsInWindow } from '../tables/rows-in-window';
import { neighbourRow, windowOfRow } from '../tables/step-rows';
import { MOST_ITEMS, type Stage, stageOf } from '../timeline/drawn-range';
import type { Drawing } from '../timeline/mark';
import { firstWindow, recentWindow } from '../timeline/suitable-window';
import { lazyPart } from '../ui/lazy-part';
import type { Voice } from '../words/say-name';
import { buildCrowd } from './build-buckets';
import { fitOnce } from './choose-rows';
import { useDensity } from './use-density';
import { useDrawings } from './use-drawings';
import { useLanes } from './use-lanes';
import { useListed } from './use-listed';
import { useNarrow } from './use-narrow';
import type { ChangeView } from './use-view';

// vis-timeline is half of all the page's code: it comes beside the data, and the list does not wait for it.
const TimelinePanel = lazyPart(
  async () => (await import('../timeline/TimelinePanel')).TimelinePanel,
  TimelineLoading,
  { isAhead: true },
);

function TimelineLoading() {
  const { t } = useSpeech();
  return <p className="timeline-loading">{t('timeline.loading')}</p>;
}

export interface TimelineAreaProps {
  readonly dataset: Dataset;
  readonly rowSet: RowSet;
  /** For the legend, whose signs are filters. */
  readonly counts: FacetCounts;
  readonly view: ViewState;
  readonly chosen: Row | null;
  readonly voice: Voice;
  readonly onFilter: ChangeView;
  readonly onOpen: (record: RowRecord) => void;
  readonly onWindow: (window: DayWindow) => void;
}

/** Rows and view as lanes, drawings and a window. */
export function TimelineArea(props: TimelineAreaProps) {
  const { dataset, rowSet, counts, view, chosen, voice, onFilter, onOpen, onWindow } = props;
  const { table, manifest } = dataset;
  const { first, second } = view;
  const today = useMemo(() => dayOfInstant(new Date()), []);
  const coveredThrough = parseIsoDay(manifest.dataset?.coveredThrough ?? '') ?? null;
  const fit = fitOnce(table, rowSet);
  const isOverview = !hasFilters(view) && coveredThrough !== null;
  const suitable = useMemo(
    () =>
      isOverview
        ? firstWindow(table, rowSet, coveredThrough)
        : (fit ?? recentWindow(coveredThrough ?? today)),
    [isOverview, table, rowSet, coveredThrough, fit, today],
  );
  const window = view.window ?? suitable;
  const pair = useMemo(() => ({ first, second }), [first, second]);
  const { plan, lanes, onLane } = useLanes({ table, rowSet, pair, chosen, voice });
  const { stage, onMove } = useStage(window, lanes.length);
  const { drawings, undated, find } = useDrawings({ dataset, rowSet, stage, plan, pair, chosen, voice });
  const context = useMemo(
    () => ({ dataset, rowSet, plan, pair, chosen, voice }),
    [dataset, rowSet, plan, pair, chosen, voice],
  );
  const { listed, onList } = useListed(context);
  const isPair = first !== null && second !== null;
  const density = useDensity({ table, rowSet, plan, isPair, today });
  const open = (row: Row) => {
    const record = find(row);
    if (record) onOpen(record);
  };
  const prefetch = usePrefetch(manifest);
  useAhead(table, rowSet, stage, prefetch);
  const approach = (drawing: Drawing) => {
    const record = drawing.type === 'mark' ? find(drawing.row) : undefined;
    if (record) prefetch.articlesOf(record);
    if (drawing.type === 'bucket')
      prefetch.rows(rowsInWindow(table, rowSet, drawing.stretch, MOST_ITEMS).rows);
  };
  return (
    <TimelinePanel
      drawings={drawings}
      undated={undated}
      lanes={lanes}
      window={window}
      fit={fit}
      density={density}
      today={today}
      coveredThrough={coveredThrough}
      view={view}
      counts={counts}
      onFilter={onFilter}
      onLane={onLane}
      onOpen={open}
      listed={listed}
      onList={onList}
      wordCrowd={(crowd) => buildCrowd(crowd, voice)}
      onApproach={approach}
      onMove={onMove}
      onWindow={onWindow}
      onStepBeyond={(from, step) => {
        const row = neighbourRow(table, rowSet, from, step);
        return row === undefined ? undefined : { id: String(row), stretch: windowOfRow(table, row) };
      }}
    />
  );
}

/** Loads the records that the window will come to next if it goes on as it went last. */
function useAhead(table: EventTable, rowSet: RowSet, { range }: Stage, prefetch: Prefetch): void {
  const before = useRef(range);
  useEffect(() => {
    const passed = before.current;
    before.current = range;
    const length = range.to - range.from;
    // Zooming changes the length, and leads anywhere.
    const isMoved = passed !== range && Math.abs(passed.to - passed.from - length) < length / 4;
    if (!isMoved) return;
    const shift = Math.sign(range.from - passed.from) * Math.ceil(length / 2);
    const ahead = { from: addDays(range.from, shift), to: addDays(range.to, shift) };
    prefetch.rows(rowsInWindow(table, rowSet, ahead, MOST_ITEMS).rows);
  }, [table, rowSet, range, prefetch]);
}

/** What to prepare, following the window as it is set and as it is moved. */
function useStage(window: DayWindow, lanes: number): { stage: Stage; onMove: (moved: DayWindow) => void } {
  const { from, to } = window;
  const isNarrow = useNarrow();
  const room = useMemo(() => ({ lanes, isNarrow }), [lanes, isNarrow]);
  const [state, setState] = useState(() => ({ from, to, room, stage: stageOf(window, room) }));
  let { stage } = state;
  // A window that is set is prepared in the same pass, not drawn for the old one first.
  if (state.from !== from || state.to !== to || state.room !== room) {
    const isSet = state.from !== from || state.to !== to;
    stage = stageOf(isSet ? window : stage.window, room, stage);
    setState({ from, to, room, stage });
  }
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const onMove = useCallback((moved: DayWindow) => {
    // Nearly always nothing has to be prepared, and React need not hear of it.
    const { room: now, stage: before } = latest.current;
    if (stageOf(moved, now, before) === before) return;
    // Less urgent than the movement itself: while the window still moves, a stage that is passed is never drawn.
    startTransition(() =>
      setState((before) => {
        const next = stageOf(moved, before.room, before.stage);
        return next === before.stage ? before : { ...before, stage: next };
      }),
    );
  }, []);
  return { stage, onMove };
}
