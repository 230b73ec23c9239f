/*
 * Reads articles and says what they claim: visits, meetings, calls and summits between states, each field with the words
 * that prove it. Pure and deterministic: the same text gives the same events, in a page, a worker or a command line.
 */
import type { Gazetteer } from '../model/gazetteer';
import { asInvited } from './events/as-invited';
import { buildDrafts, type SentenceDrafts } from './events/build-drafts';
import { completeDrafts } from './events/complete-drafts';
import type { Draft, ReadSentence } from './events/draft';
import { withFallenDays } from './events/fallen-days';
import { withAttendees } from './events/find-attendees';
import { withHeads } from './events/find-heads';
import { finishEvents } from './events/finish-events';
import { lendPairs } from './events/lend-pair';
import { mergeDrafts } from './events/merge-drafts';
import { withNewDates } from './events/new-dates';
import { findNews } from './events/news-day';
import { placeBeside } from './events/place-beside';
import { visitSeats } from './events/seats';
import { withSessionDays } from './events/session-days';
import { settleTense } from './events/settle-tense';
import type { DraftContext } from './events/sides-of-draft';
import { isArrival } from './events/stay-days';
import { findStayMarks } from './events/stay-marks';
import { withCompanions } from './events/with-companions';
import { withMediators } from './events/with-mediators';
import { withoutLegs } from './events/without-legs';
import type { ArticleInput, Extraction } from './extraction';
import { withCounted } from './find/counted-days';
import { followStay } from './find/days-of-stay';
import { findActors } from './find/find-actors';
import { findAgain } from './find/find-again';
import { findHome } from './find/find-home';
import { isCity, placesIn } from './find/find-place';
import { followDays } from './find/follow-days';
import { lendParties } from './find/lend-party';
import { withNamedStates } from './find/named-states';
import { readSentence } from './find/read-sentence';
import { publicationOf } from './find/resolve-date';
import { resolveMentions } from './find/resolve-mentions';
import { withoutRivals } from './find/without-rivals';
import type { LanguageData } from './language-data';
import { type CompiledLanguage, compileLanguage } from './lexicon/compile-language';
import { withoutBoilerplate } from './text/boilerplate';
import { splitSentences } from './text/sentences';

export interface Extractor {
  /** Whether articles in this language (BCP 47) can be read. */
  readonly reads: (lang: string) => boolean;
  /** An article in a language without a data file has no events. O(length of the text). */
  readonly extract: (article: ArticleInput) => Extraction;
}

/** People and places are found by the names of the gazetteer; nothing else is taken from it. */
export function buildExtractor(gazetteer: Gazetteer, languages: readonly LanguageData[]): Extractor {
  const byTag = new Map(
    languages.flatMap((data) => [data.lang, ...(data.readsAlso?.split(' ') ?? [])].map((tag) => [tag, data])),
  );
  const compiled = new Map<string, CompiledLanguage>();
  const languageOf = (lang: string): CompiledLanguage | undefined => {
    const tag = lang.split('-')[0] ?? lang;
    const data = byTag.get(tag);
    if (data && !compiled.has(tag)) compiled.set(tag, compileLanguage(data, gazetteer));
    return compiled.get(tag);
  };
  return {
    reads: (lang) => byTag.has(lang.split('-')[0] ?? lang),
    extract: (article) => {
      const language = languageOf(article.lang);
      return language
        ? extractWith(article, language)
        : { article: headOf(article), events: [], doubts: [], rules: [] };
    },
  };
}

const headOf = ({ id, lang, title, published, publisher }: ArticleInput): Extraction['article'] => ({
  id,
  lang,
  title,
  published,
  publisher,
});

function extractWith(article: ArticleInput, language: CompiledLanguage): Extraction {
  const { text } = article;
  const printed = language.tokeniser.tokenise(text);
  const { tokens, dateline } = withoutBoilerplate(printed, text, language.boilerplate, (words) =>
    isCity(words, language),
  );
  const [dated = null] = placesIn(dateline, language);
  const home = findHome(printed, language, dated?.country ?? null);
  const published = publicationOf(article.published);
  const sentencesRead = splitSentences(tokens, text, language.shortened).map((sentence, at) =>
    readSentence(sentence, at, language),
  );
  const readings = followStay(
    followDays(withCounted(withNamedStates(sentencesRead), language), published),
    published,
  );
  const named = withoutRivals(readings.map((reading) => findActors(reading, language, home)));
  const again = findAgain(readings, named, language);
  const placed = lendParties(readings, again, home ?? dated?.country ?? null, language);
  const actors = resolveMentions(placed, readings);
  const sentences = readings.map((reading, at) => ({ reading, actors: actors[at] ?? [] }));
  const context = { language, text, dated };
  const first = tellAll(sentences, context);
  const lent = lendPairs(sentences, first.drafts);
  const { drafts, blocked } = lent === sentences ? first : tellAll(lent, context, { sentences, ...first });
  const told = visitSeats(
    withAttendees(
      withMediators(withHeads(withCompanions(drafts, lent, text), lent, text), lent, context),
      lent,
      context,
    ),
    lent,
  )
    .filter((draft) => draft.complete || !draft.weak || isArrival(draft))
    .map((draft) => settleTense(draft, published));
  const anew = withNewDates(told, lent, text);
  const beside = withFallenDays(withoutLegs(asInvited(placeBeside(anew, lent, context)), lent));
  const { events, doubts, rules } = finishEvents(
    withSessionDays(mergeDrafts(beside, lent, published), lent),
    published,
    {
      news: findNews(lent, published, context),
      marks: findStayMarks(lent, published, language),
      dated,
    },
    text,
  );
  return { article: headOf(article), events, doubts, rules: [...new Set([...rules, ...blocked])] };
}

interface Told {
  readonly drafts: readonly Draft[];
  readonly blocked: ReadonlySet<string>;
  /** What each sentence tells by itself. */
  readonly found: readonly SentenceDrafts[];
}

/** What each sentence tells, and what those before it supply; `known` is what sentences that are still the same were found to tell. */
function tellAll(
  sentences: readonly ReadSentence[],
  context: DraftContext,
  known?: Told & { readonly sentences: readonly ReadSentence[] },
): Told {
  const found = sentences.map(
    (sentence, at) =>
      (sentence === known?.sentences[at] ? known.found[at] : undefined) ?? buildDrafts(sentence, context),
  );
  const drafts = found.flatMap((one) => one.drafts);
  return {
    drafts: completeDrafts(drafts, sentences, context),
    blocked: new Set(found.flatMap((one) => one.blocked)),
    found,
  };
}

/** An `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

export interface ExtractOptions {
  /** Looked at before each article; once aborted, nothing more is read or given. */
  readonly signal?: StopSignal;
  /** Called after each article with how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** One extraction an article, in order, as they come; holds one article at a time. */
export async function* extractAll(
  extractor: Extractor,
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  { signal, onProgress }: ExtractOptions = {},
): AsyncGenerator<Extraction> {
  let done = 0;
  for await (const article of articles) {
    if (signal?.aborted) return;
    yield extractor.extract(article);
    done++;
    onProgress?.(done);
  }
}
