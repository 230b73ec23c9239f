import { ENDONYMS, LOCALES, type Locale } from '../i18n/locale';
import { useSpeech } from '../i18n/use-speech';
import type { Manifest } from '../model/served';
import { DEFAULT_VIEW, type ViewState } from '../model/view-state';
import { ShareButton } from '../share/ShareButton';
import { Icon } from '../ui/Icon';
import { isPlainClick } from '../ui/is-plain-click';
import { sayEdtf } from '../words/say-date';
import { SCHEMES, useScheme } from './use-scheme';
import { addressOf, type ChangeView } from './use-view';

export interface HeaderProps {
  readonly manifest: Manifest | null;
  readonly view: ViewState;
  readonly onHome: ChangeView;
  readonly onLanguage: (locale: Locale) => void;
}

export function Header({ manifest, view, onHome, onLanguage }: HeaderProps) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const home = addressOf(DEFAULT_VIEW);
  return (
    <header className="header">
      <a
        className="brand"
        href={home}
        aria-label={t('app.home')}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onHome(DEFAULT_VIEW);
        }}
      >
        Bilat
      </a>
      {manifest && <DatasetLine manifest={manifest} />}
      <div className="header-tools">
        <select
          className="header-select"
          aria-label={t('app.language')}
          value={locale}
          onChange={(event) => onLanguage(LOCALES.find((known) => known === event.target.value) ?? locale)}
        >
          {LOCALES.map((known) => (
            <option key={known} value={known} lang={known}>
              {ENDONYMS[known]}
            </option>
          ))}
        </select>
        <SchemeButton />
        <ShareButton addressOf={(withLanguage) => addressOf(view, withLanguage ? locale : undefined)} />
      </div>
    </header>
  );
}

function DatasetLine({ manifest }: { manifest: Manifest }) {
  const speech = useSpeech();
  const { t, formatter } = speech;
  const { dataset, counts } = manifest;
  const facts = [
    t('app.events', { count: counts.events, number: formatter.number(counts.events) }),
    dataset && t('app.asOf', { date: sayEdtf(dataset.asOf, speech) }),
  ];
  return (
    <p className="dataset-line">
      {dataset && <span lang="en">{dataset.title}</span>}
      <span className="dataset-facts">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** One button through the three: as the device, light, dark. */
function SchemeButton() {
  const { t } = useSpeech();
  const { scheme, choose } = useScheme();
  const words = { auto: t('app.coloursAuto'), light: t('app.coloursLight'), dark: t('app.coloursDark') };
  const name = `${t('app.colours')}: ${words[scheme]}`;
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'auto';
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={name}
      title={name}
      onClick={() => choose(next)}
    >
      <Icon name="scheme" />
    </button>
  );
}
