import { useSpeech } from '../../i18n/use-speech';
import { KindMark } from '../../ui/KindMark';
import type { Edge } from '../mark';

const FORMS = [
  { form: 'day', start: 'firm', end: 'firm' },
  { form: 'days', start: 'firm', end: 'firm' },
  { form: 'vague', start: 'soft', end: 'soft' },
  { form: 'open', start: 'firm', end: 'open' },
] as const satisfies readonly { form: string; start: Edge; end: Edge }[];

/** How sure a date is, drawn as on the axis; there is nothing here to choose. */
export function DateForms() {
  const { t } = useSpeech();
  return (
    <div className="legend-group">
      <p className="legend-name">{t('legend.dates')}</p>
      <ul>
        {FORMS.map(({ form, start, end }) => (
          <li key={form} className="legend-form">
            <span className="legend-mark mark" data-form={form} data-start={start} data-end={end}>
              <span className="mark-shape">
                <KindMark kind="visit" level="working" />
              </span>
            </span>
            {t(`legend.${form}`)}
          </li>
        ))}
        <li className="legend-form">
          <span className="legend-mark mark" data-form="oneOf">
            <span className="mark-shape" data-one-of="">
              <span className="mark-tie" />
              <KindMark kind="meeting" />
              <KindMark kind="meeting" />
            </span>
          </span>
          {t('legend.oneOf')}
        </li>
        <li className="legend-form">
          <span className="legend-mark mark" data-form="talks">
            <span className="mark-shape">
              <KindMark kind="visit" level="state" />
            </span>
            <span className="legend-talk" />
          </span>
          {t('legend.talks')}
        </li>
        <li className="legend-form">
          <span className="legend-mark legend-uncovered" />
          {t('legend.uncovered')}
        </li>
      </ul>
    </div>
  );
}
