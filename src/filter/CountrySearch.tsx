import { useCombobox } from 'downshift';
import { type ChangeEvent, useEffect, useMemo, useState } from 'react';
import { loadEveryCountryName } from '../i18n/every-country-name';
import { matchesSearch } from '../i18n/fold';
import { useSpeech } from '../i18n/use-speech';
import type { PartyCode } from '../model/party';
import { Flag } from '../ui/Flag';
import type { CountryPickerProps } from './CountryPicker';
import { type CountryOption, listCountries } from './country-options';

/** The searchable list of a country picker; names are found in every script that the dataset and CLDR know. */
export function CountrySearch({ label, chosen, count, voice, onChoose }: Omit<CountryPickerProps, 'side'>) {
  const { t, formatter } = useSpeech();
  const [query, setQuery] = useState('');
  const everyName = useEveryCountryName();
  const options = useMemo(() => listCountries(count(), everyName, voice), [count, everyName, voice]);
  const shown = useMemo(
    () => options.filter(({ spellings }) => query.trim() === '' || matchesSearch(spellings, query)),
    [options, query],
  );
  const items: readonly (CountryOption | null)[] = query.trim() === '' ? [null, ...shown] : shown;
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox({
    items: [...items],
    isOpen: true,
    inputValue: query,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    selectedItem: options.find(({ party }) => party === chosen) ?? null,
    onStateChange: ({ type, selectedItem }) => {
      const { ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes;
      if (type !== ItemClick && (type !== InputKeyDownEnter || items.length === 0)) return;
      // Downshift tells of changes alone: undefined is the country that was chosen already.
      onChoose(selectedItem === undefined ? chosen : (selectedItem?.party ?? null));
    },
  });
  return (
    <>
      <input
        {...getInputProps({
          'aria-label': label,
          'aria-labelledby': undefined,
          // Downshift tells of a new text after drawing, and fast typing then loses letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => setQuery(event.target.value),
        })}
        className="country-search"
        placeholder={t('pair.search')}
        // The panel opens on the reader's own request, and typing is what it is for.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
      />
      <ul
        {...getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })}
        className="country-options"
      >
        {items.map((item, index) => (
          <li
            key={item?.party ?? 'any'}
            {...getItemProps({ item, index })}
            className={`country-option${item?.count === 0 ? ' country-option-none' : ''}`}
            data-active={highlightedIndex === index || undefined}
            data-chosen={(item?.party ?? null) === chosen || undefined}
          >
            {item ? <CountryLine item={item} count={formatter.number(item.count)} /> : t('pair.any')}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="country-empty">{t('pair.noMatch', { query })}</p>}
    </>
  );
}

function CountryLine({ item, count }: { item: CountryOption; count: string }) {
  return (
    <>
      <Flag party={item.party as PartyCode} />
      {item.name}
      <span className="country-option-count">{count}</span>
    </>
  );
}

const NO_NAMES: ReadonlyMap<string, readonly string[]> = new Map();

function useEveryCountryName(): ReadonlyMap<string, readonly string[]> {
  const [names, setNames] = useState(NO_NAMES);
  useEffect(() => {
    void loadEveryCountryName().then(setNames);
  }, []);
  return names;
}
