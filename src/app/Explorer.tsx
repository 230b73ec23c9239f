import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../dataset/use-dataset';
import { useRecords } from '../dataset/use-records';
import { useRowOfId } from '../dataset/use-row-of-id';
import { FilterBar } from '../filter/FilterBar';
import { PairSuggestions } from '../filter/PairSuggestions';
import { PairTitle } from '../filter/PairTitle';
import { Summary } from '../filter/Summary';
import { useSpeech } from '../i18n/use-speech';
import { EventList } from '../list/EventList';
import { isEvent, type RowRecord } from '../model/served';
import { hasFilters, type ListOrder, type ViewState, withoutFilters } from '../model/view-state';
import type { Row } from '../tables/event-table';
import { hasRow } from '../tables/row-set';
import type { Pair } from '../timeline/lane';
import { sideOf } from '../timeline/lanes';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { DOT } from '../words/compose-title';
import type { Voice } from '../words/say-name';
import { prepareRows } from './choose-rows';
import { NoResults } from './NoResults';
import { PanelFailure } from './PanelFailure';
import { ReaderArea } from './ReaderArea';
import { TimelineArea } from './TimelineArea';
import { useDocumentTitle } from './use-document-title';
import { useNarrow } from './use-narrow';
import { pairsToBeginWith, type Results, useResults, yearsOf } from './use-results';
import { addressOf, type ViewControl } from './use-view';

/** The rooms, wired: each gets the rows and the view, and gives back changes of the view. */
export function Explorer({ dataset, control }: { dataset: Dataset; control: ViewControl }) {
  const { manifest, table, gazetteer } = dataset;
  const { view, choose, adjust } = control;
  const speech = useSpeech();
  const { t, formatter } = speech;
  const voice = useMemo(() => ({ speech, gazetteer }), [speech, gazetteer]);
  const { rowSet, results } = useResults(table, view);
  // What tells of the rows in words, the title before all, follows with them, once the timeline shows a choice.
  const told = useDeferredValue(view);
  const years = useMemo(() => yearsOf(table), [table]);
  const isOpen = !hasFilters(told);
  const pairs = useMemo(() => pairsToBeginWith(table), [table]);
  const chosen = useRowOfId(manifest, view.event ?? view.article);
  const chosenRow = chosen.state === 'ready' ? chosen.value : null;
  const { lastStateVisit } = results.summary;
  const wanted = useMemo(
    () => [chosenRow, lastStateVisit].filter((row) => row !== null),
    [chosenRow, lastStateVisit],
  );
  const records = useRecords(manifest, wanted);
  useDocumentTitle(told, chosenRow === null ? undefined : records.find(chosenRow), voice);
  // A new choice of rows is shown whole; the window that suited the old one would hide it.
  const onFilter = useCallback((change: Partial<ViewState>) => choose({ window: null, ...change }), [choose]);
  const openRecord = useCallback((record: RowRecord) => choose(openingOf(record)), [choose]);
  const isNarrow = useNarrow();
  const onApproach = useCallback(
    (pair: Pair) => prepareRows(table, { ...told, ...pair }, isNarrow),
    [table, told, isNarrow],
  );
  const fallback = (error: Error, retry: () => void) => <PanelFailure error={error} onRetry={retry} />;
  const counted = t('filter.shown', {
    shown: formatter.number(results.eventCount),
    total: formatter.number(results.totalCount),
  });
  // With a pair every number says whether larger rounds count.
  const isPair = told.first !== null && told.second !== null;
  const scope = isPair ? t(told.multilateral ? 'pair.multilateralToo' : 'pair.bilateralOnly') : null;
  const shown = [counted, scope].filter((part) => part !== null).join(DOT);
  const onOrder = useCallback((order: ListOrder) => adjust({ order }), [adjust]);
  const list = useList({
    ...{ dataset, results, view, voice, onOrder },
    ...{ chosen: chosenRow, heading: shown, onOpen: openRecord },
  });
  return (
    <>
      <div className="hero behind">
        <ErrorBoundary fallback={fallback} resetKey={view}>
          <PairTitle
            first={told.first}
            second={told.second}
            voice={voice}
            countFirst={results.countFirst}
            countSecond={results.countSecond}
            onChange={(change) => onFilter({ ...change(view), direction: null })}
          />
        </ErrorBoundary>
        <Summary
          summary={results.summary}
          view={told}
          voice={voice}
          lastStateVisit={lastStateVisit === null ? undefined : records.find(lastStateVisit)}
          onChange={onFilter}
          onOpen={openRecord}
        />
      </div>
      {isOpen && (
        <div className="behind">
          <PairSuggestions pairs={pairs} voice={voice} onChoose={onFilter} onApproach={onApproach} />
        </div>
      )}
      <div className="behind">
        <FilterBar
          view={view}
          counts={results.facets}
          multilateralCount={results.multilateralCount}
          years={years}
          voice={voice}
          onChange={onFilter}
        />
      </div>
      <p className="visually-hidden" role="status">
        {shown}
      </p>
      <div className="behind">
        <ErrorBoundary fallback={fallback} resetKey={view}>
          <TimelineArea
            dataset={dataset}
            rowSet={rowSet}
            counts={results.facets}
            view={view}
            chosen={chosenRow}
            voice={voice}
            onFilter={onFilter}
            onOpen={openRecord}
            onWindow={(window) => adjust({ window })}
          />
        </ErrorBoundary>
      </div>
      <div className="workspace" data-reading={view.event !== null || view.article !== null || undefined}>
        <div className="behind">
          <ErrorBoundary fallback={fallback} resetKey={view}>
            {list}
            {results.rows.length === 0 && (
              <NoResults isFiltered={hasFilters(view)} onClear={() => choose(withoutFilters(view))} />
            )}
          </ErrorBoundary>
        </div>
        <ErrorBoundary fallback={fallback} resetKey={view.event ?? view.article}>
          <ReaderArea
            dataset={dataset}
            view={view}
            chosen={chosen}
            rows={results.rows}
            isInFilter={chosenRow === null || hasRow(rowSet, chosenRow)}
            voice={voice}
            onChange={choose}
            onAdjust={adjust}
            onOpen={openRecord}
          />
        </ErrorBoundary>
      </div>
    </>
  );
}

interface ListState {
  readonly dataset: Dataset;
  readonly results: Results;
  readonly view: ViewState;
  readonly chosen: Row | null;
  readonly voice: Voice;
  readonly heading: string;
  readonly onOpen: (record: RowRecord) => void;
  readonly onOrder: (order: ListOrder) => void;
}

/** The list, drawn after all else: a filter shows on the timeline first, and the list follows with the next frame. */
function useList(state: ListState): ReactNode {
  const { dataset, results, view, chosen, voice, heading, onOpen, onOrder } = state;
  const now = useMemo(
    () => ({ dataset, results, view, chosen, voice, heading, onOpen, onOrder }),
    [dataset, results, view, chosen, voice, heading, onOpen, onOrder],
  );
  const shown = useDeferredValue(now);
  return useMemo(
    () => (
      <EventList
        manifest={shown.dataset.manifest}
        table={shown.dataset.table}
        rows={shown.results.rows}
        order={shown.view.order}
        sideOf={(row) => sideOf(shown.dataset.table, row, shown.view)}
        hrefOf={(record) => addressOf({ ...shown.view, ...openingOf(record) })}
        chosen={shown.chosen}
        voice={shown.voice}
        heading={shown.heading}
        onOpen={shown.onOpen}
        onOrder={shown.onOrder}
      />
    ),
    [shown],
  );
}

/** The change of view that opens a record in the reader. */
export const openingOf = (record: RowRecord): Pick<ViewState, 'event' | 'article'> =>
  isEvent(record) ? { event: record.id, article: null } : { event: null, article: record.id };
