import { memo } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { RowRecord } from '../model/served';
import type { ViewState } from '../model/view-state';
import type { PairSummary } from '../tables/summary';
import { sayEdtf } from '../words/say-date';
import { sayParty, type Voice } from '../words/say-name';
import { type SummaryNumber, summaryNumbers } from './summary-numbers';
import './summary.css';

export interface SummaryProps {
  readonly summary: PairSummary;
  readonly view: ViewState;
  readonly voice: Voice;
  /** The record of the last state visit, once it has come. */
  readonly lastStateVisit: RowRecord | undefined;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onOpen: (record: RowRecord) => void;
}

/** The first questions about a pair, answered in numbers, each of which opens its list. */
export const Summary = memo(function Summary(props: SummaryProps) {
  const { summary, view, voice, lastStateVisit, onChange, onOpen } = props;
  const { t } = useSpeech();
  const numbers = summaryNumbers(summary, view);
  return (
    <section className="summary" aria-label={t('summary.label')}>
      {groupByLabel(numbers).map(([label, figures]) => (
        <div key={label} className="summary-item">
          <span className="summary-label" aria-hidden="true">
            {t(`summary.${label}`)}
          </span>
          <span className="summary-figures">
            {figures.map((number) => (
              <SummaryFigure
                key={number.direction ?? ''}
                number={number}
                view={view}
                voice={voice}
                onChange={onChange}
              />
            ))}
          </span>
        </div>
      ))}
      {lastStateVisit && (
        <div className="summary-item">
          <span className="summary-label">{t('summary.lastStateVisit')}</span>
          <button type="button" className="summary-date" onClick={() => onOpen(lastStateVisit)}>
            {sayEdtf(lastStateVisit.date, voice.speech)}
          </button>
        </div>
      )}
    </section>
  );
});

interface SummaryFigureProps {
  readonly number: SummaryNumber;
  readonly view: ViewState;
  readonly voice: Voice;
  readonly onChange: (change: Partial<ViewState>) => void;
}

function SummaryFigure({ number, view, voice, onChange }: SummaryFigureProps) {
  const { t, formatter, direction } = useSpeech();
  const [back, there] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const { first, second } = view;
  const count = formatter.number(number.count);
  const ends = first && second ? (number.direction === 'back' ? [second, first] : [first, second]) : null;
  const [from, to] = (ends ?? []).map((party) => sayParty(party, voice));
  const label = number.direction ? t('summary.visitsThere', { from, to }) : t(`summary.${number.label}`);
  return (
    <button
      type="button"
      className="summary-number"
      data-direction={number.direction ?? undefined}
      disabled={number.count === 0}
      aria-label={t('summary.show', { label, number: count })}
      title={label}
      onClick={() => onChange(number.opens)}
    >
      {number.direction === 'back' && `${back} `}
      {count}
      {number.direction === 'there' && ` ${there}`}
    </button>
  );
}

/** Numbers under one label stand side by side: visits there and back. */
function groupByLabel(numbers: readonly SummaryNumber[]): [SummaryNumber['label'], SummaryNumber[]][] {
  const groups = new Map<SummaryNumber['label'], SummaryNumber[]>();
  for (const number of numbers) groups.set(number.label, [...(groups.get(number.label) ?? []), number]);
  return [...groups];
}
