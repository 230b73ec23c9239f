import { useSpeech } from '../i18n/use-speech';
import type { ViewState } from '../model/view-state';
import type { FacetOption } from '../tables/facet-counts';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { KindMark, type KindMarkProps } from '../ui/KindMark';
import { toggle } from '../ui/toggle';

type MenuFacet = 'levels' | 'statuses' | 'ranks';

export interface FacetMenuProps<F extends MenuFacet> {
  readonly facet: F;
  readonly options: ReadonlyMap<FacetOption<F>, number>;
  readonly chosen: readonly FacetOption<F>[];
  readonly say: (option: FacetOption<F>) => string;
  /** The sign on the timeline, so that the menu is a legend too. */
  readonly sign?: (option: FacetOption<F>) => KindMarkProps;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** A facet behind a button: check boxes with counts. Options that no row could meet are left out. */
export function FacetMenu<F extends MenuFacet>({
  facet,
  options,
  chosen,
  say,
  sign,
  onChange,
}: FacetMenuProps<F>) {
  const { t, formatter } = useSpeech();
  const shown = [...options].filter(([option, count]) => count > 0 || chosen.includes(option));
  const name = t(`filter.${facet}`);
  if (shown.length === 0) return null;
  const label = chosen.length === 0 ? name : `${name}: ${formatter.row(chosen.map(say))}`;
  return (
    <Disclosure
      className={`chip${chosen.length > 0 ? ' is-set' : ''}`}
      label={
        <>
          <span className="chip-text">{label}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => (
        <fieldset className="facet-options">
          <legend className="visually-hidden">{name}</legend>
          {shown.map(([option, count]) => (
            <label key={option} className="facet-option">
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={() => onChange({ [facet]: toggle(chosen, option) })}
              />
              {sign && (
                <span className="facet-sign">
                  <KindMark {...sign(option)} />
                </span>
              )}
              {say(option)}
              <span className="chip-count">{formatter.number(count)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Disclosure>
  );
}
