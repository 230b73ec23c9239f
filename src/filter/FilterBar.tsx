import { useSpeech } from '../i18n/use-speech';
import { hasFilters, ROW_KINDS, type ViewState, withoutFilters } from '../model/view-state';
import type { FacetCounts } from '../tables/facet-counts';
import { KindMark } from '../ui/KindMark';
import { toggle } from '../ui/toggle';
import { sayParty, type Voice } from '../words/say-name';
import { ChoiceTokens } from './ChoiceTokens';
import { FacetMenu } from './FacetMenu';
import { PeriodMenu } from './PeriodMenu';
import './filter-bar.css';

export interface FilterBarProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  /** Events of the pair with further parties: what the toggle would add. */
  readonly multilateralCount: number;
  /** First and last year with a dated row. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly voice: Voice;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** Chips of kind, which are the legend too, then the other facets, each with counts that follow the rest. */
export function FilterBar({ view, counts, multilateralCount, years, voice, onChange }: FilterBarProps) {
  const { t, formatter } = useSpeech();
  const kinds = ROW_KINDS.filter(
    (kind) => kind !== 'article' || (counts.kinds.get(kind) ?? 0) > 0 || view.kinds.includes(kind),
  );
  const isPair = view.first !== null && view.second !== null;
  return (
    <section className="filter-bar" aria-label={t('filter.label')}>
      <fieldset className="filter-kinds">
        <legend className="visually-hidden">{t('filter.kinds')}</legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={view.kinds.includes(kind)}
            onClick={() => onChange({ kinds: toggle(view.kinds, kind) })}
          >
            <KindMark kind={kind} />
            {t(`kinds.${kind}`)}
            <span className="chip-count">{formatter.number(counts.kinds.get(kind) ?? 0)}</span>
          </button>
        ))}
      </fieldset>
      <FacetMenu
        facet="levels"
        options={counts.levels}
        chosen={view.levels}
        say={(level) => t(`level.${level}`)}
        sign={(level) => ({ kind: 'visit', level })}
        onChange={onChange}
      />
      <FacetMenu
        facet="statuses"
        options={counts.statuses}
        chosen={view.statuses}
        say={(status) => t(`status.${status}`)}
        sign={(status) => ({ kind: 'visit', level: 'official', status })}
        onChange={onChange}
      />
      <FacetMenu
        facet="ranks"
        options={counts.ranks}
        chosen={view.ranks}
        say={(rank) => t(`rank.${rank}`)}
        onChange={onChange}
      />
      {years && (
        <PeriodMenu
          from={view.from}
          to={view.to}
          match={view.periodMatch}
          years={years}
          onChange={onChange}
        />
      )}
      {isPair && (multilateralCount > 0 || view.multilateral) && (
        <button
          type="button"
          className="chip"
          aria-pressed={view.multilateral}
          onClick={() => onChange({ multilateral: !view.multilateral })}
        >
          {t('pair.multilateral', { count: multilateralCount, number: formatter.number(multilateralCount) })}
        </button>
      )}
      <ChoiceTokens view={view} sayParty={(party) => sayParty(party, voice)} onChange={onChange} />
      {hasFilters(view) && (
        <button
          type="button"
          className="link-button filter-clear"
          onClick={() => onChange(withoutFilters(view))}
        >
          {t('filter.clear')}
        </button>
      )}
    </section>
  );
}
