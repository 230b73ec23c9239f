import { useSyncExternalStore } from 'react';
import { useSpeech } from '../i18n/use-speech';
import { type Day, ymdFromDay } from '../model/day';
import type { DayWindow } from '../model/view-state';
import type { LiveWindow } from './live-window';
import { centreOn } from './strip/move-window';
import { windowOfYear, yearShown } from './year-window';

export interface JumpToolsProps {
  readonly live: LiveWindow;
  /** What there is to jump to. */
  readonly span: DayWindow;
  readonly today: Day;
  readonly onJump: (window: DayWindow) => void;
}

/** To a year, shown whole, or to today at the same zoom. */
export function JumpTools({ live, span, today, onJump }: JumpToolsProps) {
  const { t, formatter } = useSpeech();
  // The year alone, so that nothing is drawn anew while the window moves within one or across several.
  const shown = useSyncExternalStore(live.subscribe, () => yearShown(live.get()));
  const [first, last] = [ymdFromDay(span.from).year, ymdFromDay(span.to).year];
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  return (
    <div className="timeline-jump">
      <select
        className="timeline-year"
        aria-label={t('timeline.jumpToYear')}
        value={shown !== null && years.includes(shown) ? shown : ''}
        onChange={(event) => onJump(windowOfYear(Number(event.target.value)))}
      >
        <option value="" disabled hidden>
          {t('timeline.year')}
        </option>
        {years.map((year) => (
          <option key={year} value={year}>
            {formatter.digits(year)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button button-quiet timeline-today"
        onClick={() => onJump(centreOn(live.get(), today))}
      >
        {t('timeline.today')}
      </button>
    </div>
  );
}
