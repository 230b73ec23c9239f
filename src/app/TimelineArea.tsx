import { lazy, Suspense, useMemo } from 'react';
import type { Dataset, Loading } from '../dataset/use-dataset';
import type { FindRecord } from '../dataset/use-records';
import { useSpeech } from '../i18n/use-speech';
import { dayOfInstant, parseIsoDay } from '../model/day';
import { type DayWindow, hasFilters, type ViewState } from '../model/view-state';
import type { Row } from '../tables/event-table';
import { hasRow } from '../tables/row-set';
import { planLanes } from '../timeline/lanes';
import { fitWindow, recentWindow } from '../timeline/suitable-window';
import type { Voice } from '../words/say-name';
import { buildMarks } from './build-marks';
import { labelLane } from './label-lane';
import type { Results } from './use-results';

// vis-timeline is half of all the page's code; the list is there before it.
const TimelinePanel = lazy(async () => ({
  default: (await import('../timeline/TimelinePanel')).TimelinePanel,
}));

export interface TimelineAreaProps {
  readonly dataset: Dataset;
  readonly results: Results;
  readonly view: ViewState;
  readonly chosen: Row | null;
  readonly records: Loading<FindRecord>;
  readonly voice: Voice;
  readonly onOpen: (row: Row) => void;
  readonly onWindow: (window: DayWindow) => void;
}

/** Rows and view as marks, lanes and a window. */
export function TimelineArea(props: TimelineAreaProps) {
  const { dataset, results, view, chosen, records, voice, onOpen, onWindow } = props;
  const { t } = useSpeech();
  const { table, manifest } = dataset;
  const { first, second } = view;
  const { rowSet, rows } = results;
  const today = useMemo(() => dayOfInstant(new Date()), []);
  const coveredThrough = parseIsoDay(manifest.dataset?.coveredThrough ?? '') ?? null;
  const plan = useMemo(() => planLanes(table, rowSet, { first, second }), [table, rowSet, first, second]);
  const lanes = useMemo(() => plan.lanes.map((lane) => labelLane(lane, voice)), [plan, voice]);
  const findRecord = records.state === 'ready' ? records.value : null;
  const { dated, undated } = useMemo(() => {
    const isOutside = chosen !== null && !hasRow(rowSet, chosen);
    const drawn = isOutside ? [...rows, chosen].sort((a, b) => a - b) : rows;
    return buildMarks({
      table,
      rows: drawn,
      findRecord,
      plan,
      pair: { first, second },
      chosen,
      isOutside,
      voice,
    });
  }, [table, rows, rowSet, findRecord, plan, first, second, chosen, voice]);
  const fit = useMemo(() => fitWindow(table, rowSet), [table, rowSet]);
  const isOverview = !hasFilters(view) && coveredThrough !== null;
  const suitable = isOverview ? recentWindow(coveredThrough) : (fit ?? recentWindow(coveredThrough ?? today));
  return (
    <Suspense fallback={<p className="timeline-loading">{t('timeline.loading')}</p>}>
      <TimelinePanel
        marks={dated}
        undated={undated}
        lanes={lanes}
        window={view.window ?? suitable}
        fit={fit}
        today={today}
        coveredThrough={coveredThrough}
        onOpen={onOpen}
        onWindow={onWindow}
      />
    </Suspense>
  );
}
