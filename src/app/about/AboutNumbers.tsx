import { type ReactNode, useMemo } from 'react';
import type { Dataset } from '../../dataset/use-dataset';
import { useRecords } from '../../dataset/use-records';
import { useSpeech } from '../../i18n/use-speech';
import { type EventKind, SHOWN_STATUSES, type ShownStatus } from '../../model/event';
import { isEvent } from '../../model/served';
import { DEFAULT_VIEW, type ViewState } from '../../model/view-state';
import { buildFacetSets } from '../../tables/criteria';
import { firstAndLastEvent } from '../../tables/event-span';
import type { EventTable, Row } from '../../tables/event-table';
import { countFacets } from '../../tables/facet-counts';
import { KindMark } from '../../ui/KindMark';
import { composeTitle } from '../../words/compose-title';
import { sayEdtf } from '../../words/say-date';
import type { ChangeView } from '../use-view';
import { ViewLink } from '../ViewLink';

interface AboutNumbersProps {
  readonly dataset: Dataset;
  readonly onGo: ChangeView;
}

/** How much there is of what. Each number of events leads to its list. */
export function AboutNumbers({ dataset, onGo }: AboutNumbersProps) {
  const { t, formatter } = useSpeech();
  const { counts, publishers, languages } = dataset.manifest;
  const { kinds, statuses } = useMemo(() => countAll(dataset.table), [dataset.table]);
  return (
    <div className="about-numbers">
      <Figures heading={t('about.kinds')}>
        {[...kinds].map(
          ([kind, count]) =>
            kind !== 'article' && <KindFigure key={kind} kind={kind} count={count} onGo={onGo} />,
        )}
        <Figure label={t('about.events')} count={counts.events} to={{}} onGo={onGo} isTotal />
      </Figures>
      <Figures heading={t('about.statuses')}>
        {SHOWN_STATUSES.map((status) => (
          <StatusFigure key={status} status={status} count={statuses.get(status) ?? 0} onGo={onGo} />
        ))}
      </Figures>
      <Figures heading={t('reader.coverage')}>
        <Figure label={t('about.articles')} count={counts.articles} />
        <Figure label={t('about.reports')} count={counts.reports} />
        {publishers > 0 && <Figure label={t('about.publishers')} count={publishers} />}
        <Figure
          label={t('kinds.article')}
          count={counts.loneArticles}
          to={{ kinds: ['article'] }}
          onGo={onGo}
        />
      </Figures>
      {languages.length > 0 && (
        <Figures heading={t('about.languages')}>
          {languages.map(({ lang, articles }) => (
            <Figure
              key={lang}
              label={lang === 'und' ? t('about.unknownLanguage') : formatter.language(lang)}
              count={articles}
            />
          ))}
        </Figures>
      )}
      <Span dataset={dataset} onGo={onGo} />
    </div>
  );
}

const countAll = (table: EventTable) => countFacets(table, buildFacetSets(table, DEFAULT_VIEW));

function Figures({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="about-figures">
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface FigureProps {
  readonly label: ReactNode;
  readonly count: number;
  /** Filters of the list that it opens; without them it is only told. */
  readonly to?: Partial<ViewState>;
  readonly onGo?: ChangeView;
  readonly isTotal?: boolean;
}

function Figure({ label, count, to, onGo, isTotal }: FigureProps) {
  const { formatter } = useSpeech();
  const words = (
    <>
      <span className="about-label">{label}</span>{' '}
      <span className="about-number">{formatter.number(count)}</span>
    </>
  );
  return (
    <li data-total={isTotal || undefined}>
      {to && onGo && count > 0 ? (
        <ViewLink to={{ ...DEFAULT_VIEW, ...to }} onGo={onGo} className="about-figure">
          {words}
        </ViewLink>
      ) : (
        <span className="about-figure">{words}</span>
      )}
    </li>
  );
}

function KindFigure({ kind, count, onGo }: { kind: EventKind; count: number; onGo: ChangeView }) {
  const { t } = useSpeech();
  const label = (
    <>
      <KindMark kind={kind} />
      {t(`kinds.${kind}`)}
    </>
  );
  return <Figure label={label} count={count} to={{ kinds: [kind] }} onGo={onGo} />;
}

function StatusFigure({ status, count, onGo }: { status: ShownStatus; count: number; onGo: ChangeView }) {
  const { t } = useSpeech();
  if (count === 0) return null;
  const label = (
    <>
      <KindMark kind="visit" status={status} />
      {t(`status.${status}`)}
    </>
  );
  return <Figure label={label} count={count} to={{ statuses: [status] }} onGo={onGo} />;
}

/** The first and the last event, each by its title. */
function Span({ dataset, onGo }: AboutNumbersProps) {
  const { t } = useSpeech();
  const { manifest, table } = dataset;
  const ends = useMemo(() => firstAndLastEvent(table), [table]);
  const rows = useMemo(() => (ends ? [ends.first, ends.last] : []), [ends]);
  const records = useRecords(manifest, rows);
  if (!ends) return null;
  const end = (row: Row, label: string) => {
    const record = records.find(row);
    return (
      <SpanEnd
        label={label}
        event={record && isEvent(record) ? record : null}
        dataset={dataset}
        onGo={onGo}
      />
    );
  };
  return (
    <dl className="about-span">
      {end(ends.first, t('about.first'))}
      {end(ends.last, t('about.last'))}
    </dl>
  );
}

interface SpanEndProps extends AboutNumbersProps {
  readonly label: string;
  /** Null while it is on the way. */
  readonly event: Parameters<typeof composeTitle>[0] | null;
}

function SpanEnd({ label, event, dataset, onGo }: SpanEndProps) {
  const speech = useSpeech();
  const voice = { speech, gazetteer: dataset.gazetteer };
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {event ? (
          <>
            <span className="about-date">{sayEdtf(event.date, speech)}</span>{' '}
            <ViewLink to={{ ...DEFAULT_VIEW, event: event.id }} onGo={onGo}>
              {composeTitle(event, voice)}
            </ViewLink>
          </>
        ) : (
          '…'
        )}
      </dd>
    </div>
  );
}
