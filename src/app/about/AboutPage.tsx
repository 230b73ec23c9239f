import { type ReactNode, useEffect, useRef } from 'react';
import type { Dataset } from '../../dataset/use-dataset';
import { useSpeech } from '../../i18n/use-speech';
import type { DatasetFacts } from '../../model/served';
import type { ViewState } from '../../model/view-state';
import { Icon } from '../../ui/Icon';
import { sayDataset } from '../../words/say-dataset';
import { sayEdtf } from '../../words/say-date';
import { ProblemRecords } from '../ProblemRecords';
import type { ChangeView } from '../use-view';
import { ViewLink } from '../ViewLink';
import { AboutNumbers } from './AboutNumbers';
import { AboutReading } from './AboutReading';
import './about.css';

export interface AboutPageProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly onGo: ChangeView;
}

/** What the data is, whose it is, how much of it there is, how it is to be read, and what could not be used. */
export function AboutPage({ dataset, view, onGo }: AboutPageProps) {
  const { t, formatter } = useSpeech();
  const { manifest } = dataset;
  const { counts, problems } = manifest;
  const heading = useArrival(t('about.title'));
  return (
    <article className="about">
      <p className="about-back">
        <ViewLink to={{ ...view, page: null }} onGo={onGo}>
          <Icon name="back" size={16} />
          {t('about.back')}
        </ViewLink>
      </p>
      <h1 ref={heading} tabIndex={-1} className="about-title">
        {t('about.title')}
      </h1>
      <Facts facts={manifest.dataset} />
      <AboutSection heading={t('about.numbers')}>
        <AboutNumbers dataset={dataset} onGo={onGo} />
      </AboutSection>
      <AboutSection heading={t('about.reading')}>
        <AboutReading />
      </AboutSection>
      <AboutSection heading={t('problem.title')} count={formatter.number(counts.setAside)}>
        {problems.length === 0 ? (
          <p className="about-prose">{t('about.setAsideNone')}</p>
        ) : (
          <>
            <p className="about-prose">{t('problem.help')}</p>
            <ProblemRecords problems={problems} />
            {problems.length < counts.setAside && (
              <p>
                {formatter.number(problems.length)} / {formatter.number(counts.setAside)}
              </p>
            )}
          </>
        )}
      </AboutSection>
    </article>
  );
}

interface AboutSectionProps {
  readonly heading: string;
  readonly count?: string;
  readonly children: ReactNode;
}

function AboutSection({ heading, count, children }: AboutSectionProps) {
  return (
    <section className="about-section">
      <h2>
        {heading} {count && <span className="about-count">{count}</span>}
      </h2>
      <div className="about-body">{children}</div>
    </section>
  );
}

/** What its editor says of the dataset. */
function Facts({ facts }: { facts: DatasetFacts | null }) {
  const speech = useSpeech();
  const { t } = speech;
  if (!facts) return <p className="about-description">{t('about.undescribed')}</p>;
  const { title, description, licence, lang } = sayDataset(facts, speech.locale);
  const entries = [
    // Names of editors are not translated.
    [t('about.editor'), facts.editor, facts.lang ?? undefined],
    [t('about.licence'), licence, lang],
    [t('about.asOf'), sayEdtf(facts.asOf, speech), undefined],
    [t('about.covered'), sayEdtf(facts.coveredThrough, speech), undefined],
  ] as const;
  return (
    <section className="about-section">
      <h2 lang={lang} dir="auto">
        {title}
      </h2>
      <div className="about-body">
        <p className="about-description" lang={lang} dir="auto">
          {description}
        </p>
        <dl className="about-facts">
          {entries.map(([label, value, valueLang]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={valueLang}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

/** A page of its own begins at its top, with its name in the tab and the focus on its heading. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} — Bilat`;
  }, [title]);
  useEffect(() => {
    window.scrollTo(0, 0);
    // An address opened afresh leaves the focus at the top of the page, where reading starts.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
