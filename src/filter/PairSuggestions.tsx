import { memo } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { PairCount } from '../tables/busiest-pairs';
import { Flag } from '../ui/Flag';
import { sayParty, type Voice } from '../words/say-name';
import './pair-suggestions.css';

export interface PairSuggestionsProps {
  readonly pairs: readonly PairCount[];
  readonly voice: Voice;
  readonly onChoose: (pair: Pick<PairCount, 'first' | 'second'>) => void;
  /** The pointer or the focus has come to a pair. */
  readonly onApproach: (pair: Pick<PairCount, 'first' | 'second'>) => void;
}

/** Where to begin: the pairs with most events, one touch away. */
export const PairSuggestions = memo(function PairSuggestions(props: PairSuggestionsProps) {
  const { pairs, voice, onChoose, onApproach } = props;
  const { t, formatter } = useSpeech();
  if (pairs.length === 0) return null;
  return (
    <ul className="pair-suggestions" aria-label={t('pair.suggestions')}>
      {pairs.map(({ first, second, count }) => (
        <li key={`${first}-${second}`}>
          <button
            type="button"
            className="pair-suggestion"
            onClick={() => onChoose({ first, second })}
            onPointerEnter={() => onApproach({ first, second })}
            onFocus={() => onApproach({ first, second })}
          >
            <Flag party={first} size={16} />
            <Flag party={second} size={16} />
            {sayParty(first, voice)} – {sayParty(second, voice)}
            <span className="chip-count">{formatter.number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
});
