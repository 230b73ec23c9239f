import type { Speech } from '../i18n/speech';
import { useSpeech } from '../i18n/use-speech';
import { parseEventDate } from '../model/event-date';
import { PERIOD_MATCHES, type PeriodMatch, type ViewState } from '../model/view-state';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { sayDate, sayEdtf } from '../words/say-date';

export interface PeriodMenuProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly match: PeriodMatch;
  readonly years: { readonly first: number; readonly last: number };
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** First and last year of the period. A link may say months too; they are kept until a year is chosen. */
export function PeriodMenu({ from, to, match, years, onChange }: PeriodMenuProps) {
  const speech = useSpeech();
  const { t } = speech;
  const options = Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.first + at));
  const isOpen = from === null && to === null;
  const period = isOpen ? t('filter.period') : sayPeriod(from, to, speech);
  const label = isOpen || match === 'possibly' ? period : `${period}, ${t('filter.certainly')}`;
  return (
    <Disclosure
      className={`chip${isOpen ? '' : ' is-set'}`}
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
          <fieldset className="period-match">
            <legend>{t('filter.match')}</legend>
            {PERIOD_MATCHES.map((known) => (
              <label key={known} className="facet-option">
                <input
                  type="radio"
                  name="period-match"
                  checked={match === known}
                  onChange={() => onChange({ periodMatch: known })}
                />
                {t(`filter.${known}`)}
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </Disclosure>
  );
}

/** `2019–2025`, `2019`; an end that is left open is an ellipsis. */
function sayPeriod(from: string | null, to: string | null, speech: Speech): string {
  const whole = from === null || to === null ? undefined : parseEventDate(`${from}/${to}`);
  if (whole) return sayDate(whole, speech);
  const say = (end: string | null) => (end === null ? '…' : sayEdtf(end, speech));
  return speech.t('date.span', { first: say(from), last: say(to) });
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
  const speech = useSpeech();
  const { t, formatter } = speech;
  const isListed = value === null || options.includes(value);
  return (
    <label className="year-select">
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('filter.anyYear')}</option>
        {!isListed && <option value={value}>{sayEdtf(value, speech)}</option>}
        {options.map((year) => (
          <option key={year} value={year}>
            {formatter.digits(Number(year))}
          </option>
        ))}
      </select>
    </label>
  );
}
