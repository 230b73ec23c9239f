import type { BroughtFile } from '../dataset/local/prepare-own';
import { endonymOf, LOCALES, type Locale } from '../i18n/locale';
import { useSpeech } from '../i18n/use-speech';
import { OpenFileButton } from '../intake/OpenFileButton';
import type { Manifest } from '../model/served';
import { DEFAULT_VIEW, type ViewState } from '../model/view-state';
import { ShareButton } from '../share/ShareButton';
import { Icon } from '../ui/Icon';
import { sayDataset } from '../words/say-dataset';
import { sayEdtf } from '../words/say-date';
import { SCHEMES, useScheme } from './use-scheme';
import { addressOf, type ChangeView } from './use-view';
import { ViewLink } from './ViewLink';
import './header.css';

export interface HeaderProps {
  readonly manifest: Manifest | null;
  /** Of the reader's own file, where one is shown. */
  readonly fileName: string | null;
  readonly view: ViewState;
  readonly onGo: ChangeView;
  readonly onFiles: (files: readonly BroughtFile[]) => void;
  readonly onLanguage: (locale: Locale) => void;
}

export function Header({ manifest, fileName, view, onGo, onFiles, onLanguage }: HeaderProps) {
  const speech = useSpeech();
  const { t, locale } = speech;
  return (
    <header className="header">
      <ViewLink to={DEFAULT_VIEW} onGo={onGo} className="brand" label={t('app.home')}>
        Bilat
      </ViewLink>
      {manifest && <DatasetLine manifest={manifest} fileName={fileName} />}
      <div className="header-tools">
        <ViewLink
          to={{ ...view, page: 'about' }}
          onGo={onGo}
          className="header-link"
          isCurrent={view.page === 'about'}
        >
          {t('about.title')}
        </ViewLink>
        <OpenFileButton onFiles={onFiles} />
        <select
          className="header-select"
          aria-label={t('app.language')}
          value={locale}
          onChange={(event) => onLanguage(LOCALES.find((known) => known === event.target.value) ?? locale)}
        >
          {LOCALES.map((known) => (
            <option key={known} value={known} lang={known}>
              {endonymOf(known)}
            </option>
          ))}
        </select>
        <SchemeButton />
        <ShareButton addressOf={(withLanguage) => addressOf(view, withLanguage ? locale : undefined)} />
      </div>
    </header>
  );
}

function DatasetLine({ manifest, fileName }: Pick<HeaderProps, 'fileName'> & { manifest: Manifest }) {
  const speech = useSpeech();
  const { t, formatter } = speech;
  const { dataset, counts } = manifest;
  // A file of plain articles has no events, and is not empty.
  const [unit, count] =
    counts.events === 0 && counts.articles > 0
      ? (['list.sources', counts.articles] as const)
      : (['app.events', counts.events] as const);
  const facts = [
    t(unit, { count, number: formatter.number(count) }),
    dataset && t('app.asOf', { date: sayEdtf(dataset.asOf, speech) }),
  ];
  return (
    <p className="dataset-line">
      <DatasetName wording={dataset && sayDataset(dataset, speech.locale)} fileName={fileName} />
      <span className="dataset-facts">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}

interface DatasetNameProps {
  readonly wording: ReturnType<typeof sayDataset> | null;
  readonly fileName: string | null;
}

function DatasetName({ wording, fileName }: DatasetNameProps) {
  const name = wording?.title ?? fileName;
  return name === null ? null : (
    <span lang={wording?.lang} dir="auto">
      {name}
    </span>
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
      className="button button-quiet button-icon scheme-button"
      aria-label={name}
      title={name}
      onClick={() => choose(next)}
    >
      <Icon name="scheme" />
    </button>
  );
}
