import { useSpeech } from '../i18n/use-speech';
import type { ViewState } from '../model/view-state';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';

export interface PeriodMenuProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly years: { readonly first: number; readonly last: number };
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** First and last year of the period. A link may say months too; they are kept until a year is chosen. */
export function PeriodMenu({ from, to, years, onChange }: PeriodMenuProps) {
  const { t } = useSpeech();
  const options = Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.first + at));
  const label = from === null && to === null ? t('filter.period') : `${from ?? '…'} – ${to ?? '…'}`;
  return (
    <Disclosure
      className={`chip${from !== null || to !== null ? ' is-set' : ''}`}
      name={`${t('filter.period')}: ${label}`}
      label={
        <>
          <span className="chip-text">{label}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => (
        <div className="period-options">
          <YearSelect
            label={t('filter.from')}
            value={from}
            options={options}
            onChoose={(year) => onChange(ordered(year, to, 'from'))}
          />
          <YearSelect
            label={t('filter.to')}
            value={to}
            options={options}
            onChoose={(year) => onChange(ordered(from, year, 'to'))}
          />
        </div>
      )}
    </Disclosure>
  );
}

/** A period that would end before it begins is closed to the year chosen last. */
function ordered(from: string | null, to: string | null, changed: 'from' | 'to'): Partial<ViewState> {
  if (from === null || to === null || from.slice(0, 4) <= to.slice(0, 4)) return { from, to };
  const year = changed === 'from' ? from : to;
  return { from: year, to: year };
}

interface YearSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly string[];
  readonly onChoose: (year: string | null) => void;
}

function YearSelect({ label, value, options, onChoose }: YearSelectProps) {
  const { t } = useSpeech();
  const isListed = value === null || options.includes(value);
  return (
    <label className="year-select">
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('filter.anyYear')}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
