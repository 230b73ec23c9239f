import { useSpeech } from '../i18n/use-speech';
import type { PartyCode } from '../model/party';
import type { ViewState } from '../model/view-state';
import { Icon } from '../ui/Icon';

export interface ChoiceTokensProps {
  readonly view: ViewState;
  readonly sayParty: (party: PartyCode) => string;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** Choices that have no control of their own (the summary numbers make them), each with a way to undo it. */
export function ChoiceTokens({ view, sayParty, onChange }: ChoiceTokensProps) {
  const { t } = useSpeech();
  const { first, second, direction } = view;
  const tokens: { name: string; undo: Partial<ViewState> }[] = [];
  if (direction !== null && first !== null && second !== null) {
    const [from, to] = direction === 'there' ? [first, second] : [second, first];
    tokens.push({
      name: t('filter.there', { from: sayParty(from), to: sayParty(to) }),
      undo: { direction: null },
    });
  }
  if (view.topLevelOnly) tokens.push({ name: t('filter.topLevelOnly'), undo: { topLevelOnly: false } });
  return tokens.map(({ name, undo }) => (
    <button
      key={name}
      type="button"
      className="chip is-set"
      aria-label={t('filter.remove', { name })}
      onClick={() => onChange(undo)}
    >
      {name}
      <Icon name="close" size={14} />
    </button>
  ));
}
