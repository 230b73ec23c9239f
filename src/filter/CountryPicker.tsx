import { useSpeech } from '../i18n/use-speech';
import type { PartyCode } from '../model/party';
import { Disclosure } from '../ui/Disclosure';
import { Flag } from '../ui/Flag';
import { Icon } from '../ui/Icon';
import { lazyPart } from '../ui/lazy-part';
import { sayParty, type Voice } from '../words/say-name';

// The combobox comes with the first opening: few readers need it before the page is drawn.
const loadSearch = async () => (await import('./CountrySearch')).CountrySearch;
const CountrySearch = lazyPart(loadSearch);
/** Begun when a pointer comes near; if it fails here, the opening tries again and says so. */
const prefetchSearch = () => void loadSearch().catch(() => undefined);

export interface CountryPickerProps {
  readonly side: 'a' | 'b';
  readonly label: string;
  readonly chosen: PartyCode | null;
  /** Events that each country would leave; asked for when the list opens. */
  readonly count: () => ReadonlyMap<PartyCode, number>;
  readonly voice: Voice;
  readonly onChoose: (party: PartyCode | null) => void;
}

/** One country of the pair: its large name, which opens a searchable list with counts. */
export function CountryPicker({ side, label, chosen, count, voice, onChoose }: CountryPickerProps) {
  const { t } = useSpeech();
  const name = chosen === null ? t('pair.any') : sayParty(chosen, voice);
  return (
    <Disclosure
      className={`country-button${chosen === null ? ' is-any' : ''}`}
      name={`${label}: ${name}`}
      data-side={side}
      onApproach={prefetchSearch}
      label={
        <>
          {chosen !== null && <Flag party={chosen} size={28} />}
          {name}
          <Icon name="chevron" />
        </>
      }
    >
      {(close) => (
        <CountrySearch
          label={label}
          chosen={chosen}
          count={count}
          voice={voice}
          onChoose={(party) => {
            onChoose(party);
            close();
          }}
        />
      )}
    </Disclosure>
  );
}
