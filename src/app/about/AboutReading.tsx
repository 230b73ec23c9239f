import { useSpeech } from '../../i18n/use-speech';

/** What the reader must know to trust a number, a date or a passage. */
export function AboutReading() {
  const { t } = useSpeech();
  const rules = [
    [t('about.heldTitle'), t('about.held')],
    [t('about.datesTitle'), t('about.dates')],
    [t('about.digestsTitle'), t('about.digests')],
    [t('about.sealedTitle'), t('about.sealed')],
    [t('about.namesTitle'), `${t('footer.neutral')} ${t('about.names')}`],
  ] as const;
  return (
    <dl className="about-rules">
      {rules.map(([rule, words]) => (
        <div key={rule}>
          <dt>{rule}</dt>
          <dd className="about-prose">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
