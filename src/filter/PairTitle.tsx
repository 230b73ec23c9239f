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
  readonly onChange: (pair: { first: PartyCode | null; second: PartyCode | null }) => void;
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
        onChoose={(party) => onChange({ first: party, second: party === second ? first : second })}
      />
      <button
        type="button"
        className="button button-quiet button-icon pair-swap"
        aria-label={t('pair.swap')}
        title={t('pair.swap')}
        disabled={isEmpty}
        onClick={() => onChange({ first: second, second: first })}
      >
        <Icon name="swap" size={22} />
      </button>
      <CountryPicker
        side="b"
        label={t('pair.second')}
        chosen={second}
        count={countSecond}
        voice={voice}
        onChoose={(party) => onChange({ first: party === first ? second : first, second: party })}
      />
      {!isEmpty && (
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('pair.clear')}
          title={t('pair.clear')}
          onClick={() => onChange({ first: null, second: null })}
        >
          <Icon name="close" />
        </button>
      )}
    </h1>
  );
}
