import { useSpeech } from '../../i18n/use-speech';
import { SHOWN_STATUSES, VISIT_LEVELS } from '../../model/event';
import { ROW_KINDS, type ViewState } from '../../model/view-state';
import type { Facet } from '../../tables/event-table';
import type { FacetCounts, FacetOption } from '../../tables/facet-counts';
import { KindMark, type KindMarkProps } from '../../ui/KindMark';
import { toggle } from '../../ui/toggle';
import { DateForms } from './DateForms';
import './legend.css';

type SignFacet = Exclude<Facet, 'ranks'>;

export interface LegendProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly onFilter: (change: Partial<ViewState>) => void;
}

/** What shape, height and outline stand for. Each sign is a filter too: pressed, it leaves only what bears it. */
export function Legend({ view, counts, onFilter }: LegendProps) {
  const { t } = useSpeech();
  const shared = { view, counts, onFilter };
  return (
    <div className="legend">
      <p className="legend-help">{t('legend.help')}</p>
      <div className="legend-groups">
        <SignGroup
          {...shared}
          facet="kinds"
          options={ROW_KINDS}
          say={(kind) => t(`kinds.${kind}`)}
          sign={(kind) => ({ kind })}
        />
        <SignGroup
          {...shared}
          facet="levels"
          options={VISIT_LEVELS}
          say={(level) => t(`level.${level}`)}
          sign={(level) => ({ kind: 'visit', level })}
        />
        <SignGroup
          {...shared}
          facet="statuses"
          options={SHOWN_STATUSES}
          say={(status) => t(`status.${status}`)}
          sign={(status) => ({ kind: 'visit', level: 'official', status })}
        />
        <DateForms />
      </div>
    </div>
  );
}

interface SignGroupProps<F extends SignFacet> extends LegendProps {
  readonly facet: F;
  readonly options: readonly FacetOption<F>[];
  readonly say: (option: FacetOption<F>) => string;
  readonly sign: (option: FacetOption<F>) => KindMarkProps;
}

function SignGroup<F extends SignFacet>(props: SignGroupProps<F>) {
  const { facet, options, say, sign, view, counts, onFilter } = props;
  const { t, formatter } = useSpeech();
  const chosen: readonly FacetOption<F>[] = view[facet];
  const countOf = (option: FacetOption<F>): number => counts[facet].get(option) ?? 0;
  return (
    <fieldset className="legend-group">
      <legend>{t(`filter.${facet}`)}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="legend-sign"
          aria-pressed={chosen.includes(option)}
          disabled={countOf(option) === 0 && !chosen.includes(option)}
          onClick={() => onFilter({ [facet]: toggle(chosen, option) })}
        >
          <span className="legend-mark">
            <KindMark {...sign(option)} />
          </span>
          {say(option)}
          <span className="legend-count">{formatter.number(countOf(option))}</span>
        </button>
      ))}
    </fieldset>
  );
}
