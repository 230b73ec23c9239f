import { useSpeech } from '../i18n/use-speech';
import type { PartyCode } from '../model/party';
import { Icon } from '../ui/Icon';
import type { Voice } from '../words/say-name';
import { CountryPicker } from './CountryPicker';
import './pair-title.css';

export interface PairTitleProps {
  readonly first: PartyCode | null;
  readonly second: PartyCode | null;
  readonly voice: Voice;
  /** Events that each country would leave, for either picker. */
  readonly countFirst: () => ReadonlyMap<PartyCode, number>;
  readonly countSecond: () => ReadonlyMap<PartyCode, number>;
  /** Called with what is to become of the pair, which may have changed since it was shown here. */
  readonly onChange: (change: (now: ChosenPair) => ChosenPair) => void;
}

export interface ChosenPair {
  readonly first: PartyCode | null;
  readonly second: PartyCode | null;
}

/** The pair is the page's title: two countries, each a picker, each underlined in its own colour. */
export function PairTitle({ first, second, voice, countFirst, countSecond, onChange }: PairTitleProps) {
  const { t } = useSpeech();
  const isEmpty = first === null && second === null;
  return (
    <h1 className="pair-title">
      <CountryPicker
        side="a"
        label={t('pair.first')}
        chosen={first}
        count={countFirst}
        voice={voice}
        onChoose={(party) =>
          onChange((now) => ({ first: party, second: party === now.second ? now.first : now.second }))
        }
      />
      <button
        type="button"
        className="button button-quiet button-icon pair-swap"
        aria-label={t('pair.swap')}
        title={t('pair.swap')}
        disabled={isEmpty}
        onClick={() => onChange((now) => ({ first: now.second, second: now.first }))}
      >
        <Icon name="swap" size={22} />
      </button>
      <CountryPicker
        side="b"
        label={t('pair.second')}
        chosen={second}
        count={countSecond}
        voice={voice}
        onChoose={(party) =>
          onChange((now) => ({ first: party === now.first ? now.second : now.first, second: party }))
        }
      />
      {!isEmpty && (
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('pair.clear')}
          title={t('pair.clear')}
          onClick={() => onChange(() => ({ first: null, second: null }))}
        >
          <Icon name="close" />
        </button>
      )}
    </h1>
  );
}
