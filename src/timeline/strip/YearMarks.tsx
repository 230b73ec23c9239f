import { useSpeech } from '../../i18n/use-speech';
import type { DayWindow } from '../../model/view-state';
import { yearMarks } from './year-marks';

/** Years below the overview, as many as there is room for. */
export function YearMarks({ span }: { span: DayWindow }) {
  const { formatter } = useSpeech();
  return (
    <div className="strip-years" aria-hidden="true">
      {yearMarks(span).map(({ year, share }) => (
        <span key={year} className="strip-year" style={{ left: `${share * 100}%` }}>
          {formatter.digits(year)}
        </span>
      ))}
    </div>
  );
}
