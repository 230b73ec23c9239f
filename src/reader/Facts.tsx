import { directionOf } from '../i18n/direction';
import { useSpeech } from '../i18n/use-speech';
import type { ArticleId } from '../model/article';
import type { EventRecord } from '../model/event';
import type { PassageField } from '../model/passage';
import type { ServedArticle } from '../model/served';
import { sayClaim } from '../words/say-claim';
import type { Voice } from '../words/say-name';
import { CLAIM_FIELDS, type ClaimField, differingClaims, settledValue } from './claims';
import type { FoundPassage } from './passage-marks';

export interface FactsProps {
  readonly event: EventRecord;
  readonly articles: readonly ServedArticle[];
  /** The text that is open beside the facts, with the passages found in it. */
  readonly open: {
    readonly article: ArticleId;
    readonly lang: string;
    readonly text: string;
    readonly found: readonly FoundPassage[];
  } | null;
  readonly focus: PassageField | null;
  readonly voice: Voice;
  readonly onFocus: (field: PassageField) => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** Each field with its settled value, what other reports say instead, and the passage that supports it. */
export function Facts({ event, articles, open, focus, voice, onFocus, onOpenArticle }: FactsProps) {
  const { t } = useSpeech();
  const fields = CLAIM_FIELDS.filter((field) => field !== 'level' || event.kind === 'visit');
  return (
    <section className="facts" data-focused={focus !== null || undefined}>
      <h3 className="card-heading">{t('reader.facts')}</h3>
      <dl>
        {fields.map((field) => {
          const settled = sayClaim(field, settledValue(event, field), event.date, voice);
          return (
            <div key={field} className="fact">
              <dt>{t(`reader.${field}`)}</dt>
              <dd>
                <span className="fact-value">
                  {settled ?? t(field === 'date' ? 'date.none' : 'reader.silent')}
                </span>
                <DifferingClaims
                  field={field}
                  event={event}
                  articles={articles}
                  voice={voice}
                  onOpenArticle={onOpenArticle}
                />
                {open && (
                  <PassageSnippet
                    field={field}
                    claim={otherClaim(event, field, open.article, voice)}
                    open={open}
                    isFocus={focus === field}
                    onFocus={onFocus}
                  />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

type DifferingClaimsProps = Pick<FactsProps, 'event' | 'articles' | 'voice' | 'onOpenArticle'> & {
  readonly field: ClaimField;
};

function DifferingClaims({ field, event, articles, voice, onOpenArticle }: DifferingClaimsProps) {
  const { t } = useSpeech();
  const claims = differingClaims(event, field);
  if (claims.length === 0) return null;
  return (
    <ul className="fact-claims">
      {claims.map(({ value, articles: ids }) => (
        <li key={value}>
          <span>{sayClaim(field, value, event.date, voice)}</span>
          {ids.map((id) => (
            <button key={id} type="button" className="link-button" onClick={() => onOpenArticle(id)}>
              {articles.find((article) => article.id === id)?.publisher ?? t('reader.titleMissing')}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What the open article says of a field where that is not the settled value: its words prove this, not that. */
function otherClaim(event: EventRecord, field: ClaimField, article: ArticleId, voice: Voice): string | null {
  const claim = event.reports.find((report) => report.article === article)?.claims[field] ?? null;
  return claim === settledValue(event, field) ? null : sayClaim(field, claim, event.date, voice);
}

interface PassageSnippetProps {
  readonly field: PassageField;
  /** What the words prove, where it is not the settled value. */
  readonly claim: string | null;
  readonly open: NonNullable<FactsProps['open']>;
  readonly isFocus: boolean;
  readonly onFocus: (field: PassageField) => void;
}

/** The words that support a field; only the publisher's own stand in quotation marks. */
function PassageSnippet({ field, claim, open, isFocus, onFocus }: PassageSnippetProps) {
  const { t } = useSpeech();
  const hit = open.found.find(({ passage }) => passage.field === field);
  if (!hit) return null;
  const words = open.text.slice(hit.span.start, hit.span.end);
  const isSource = hit.passage.basis === 'source';
  return (
    <button
      type="button"
      className="fact-passage"
      data-focus={isFocus || undefined}
      aria-pressed={isFocus}
      onClick={() => onFocus(field)}
    >
      {claim !== null && <span className="fact-claim">{claim}: </span>}
      <span className="fact-basis">{isSource ? t('reader.evidence') : t('reader.supports')}</span>{' '}
      {isSource ? (
        <q lang={open.lang} dir={directionOf(open.lang)}>
          {words}
        </q>
      ) : (
        <span lang={open.lang} dir={directionOf(open.lang)}>
          {words}
        </span>
      )}
    </button>
  );
}
