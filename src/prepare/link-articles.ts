/*
 * Joins a user's full texts to the digests that they are the full text of, so that the reader shows both as one
 * article. A full text finds its digest by what the editor says (`standsFor`), by address, or by headline and date.
 */
import type { ArticleId, ArticleRecord, ArticleText, Doubt } from '../model/article';
import type { Problem } from '../model/problem';
import type { SourceArticle } from '../model/source-schema';
import type { Placed } from './parse-source';
import { resolvePassage } from './resolve-passages';
import { buildProblem } from './source-problems';
import { keepUnique } from './unique-records';

export interface LinkedArticles {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** From the id of a full text to the id of the digest that it was joined to. */
  readonly joined: ReadonlyMap<string, ArticleId>;
}

export function linkArticles(placed: readonly Placed<SourceArticle>[], problems: Problem[]): LinkedArticles {
  const unique = keepUnique(placed, problems);
  const joined = joinToDigests([...unique.values()], problems);
  const articles = new Map<string, ArticleRecord>();
  for (const { value, place, local } of unique.values()) {
    if (!joined.has(value.id)) articles.set(value.id, toArticleRecord(value, local, place.file, problems));
  }
  for (const [fullId, digestId] of joined) {
    const full = unique.get(fullId);
    const digest = articles.get(digestId);
    if (full && digest) articles.set(digestId, joinFullText(digest, full, problems));
  }
  return { articles, joined };
}

function joinToDigests(
  articles: readonly Placed<SourceArticle>[],
  problems: Problem[],
): Map<string, ArticleId> {
  const joined = new Map<string, ArticleId>();
  const taken = new Set<string>();
  const digests = articles.map(({ value }) => value).filter(({ rights }) => rights === 'digest');
  for (const { value, place } of articles) {
    if (value.rights !== 'full') continue;
    const digest = findDigest(value, digests);
    if (digest && !taken.has(digest.id)) {
      joined.set(value.id, digest.id as ArticleId);
      taken.add(digest.id);
    } else if (digest) {
      // A digest has one full text; which of two is meant is not for us to guess, so the second stands alone.
      problems.push(buildProblem(place, 'duplicate-id', 'standsFor', digest.id));
    } else if (value.standsFor) {
      problems.push(buildProblem(place, 'missing-article', 'standsFor', value.standsFor));
    }
  }
  return joined;
}

/** The digest that this full text belongs to. */
export function findDigest(full: FullText, digests: readonly SourceArticle[]): SourceArticle | undefined {
  return (
    digests.find(({ id }) => id === full.standsFor) ??
    digests.find(({ url }) => url !== null && full.url !== null && bareUrl(url) === bareUrl(full.url)) ??
    digests.find((digest) => hasSameHeadline(digest, full) && hasSameDate(digest, full))
  );
}

type FullText = Pick<SourceArticle, 'standsFor' | 'url' | 'title' | 'published'>;

/** Of the query only what shops and networks hang on is dropped: many sites tell their articles apart by `?id=`. */
const bareUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&](utm_\w+|fbclid|gclid|yclid)=[^&]*/g, '')
    .replace(/\/+$/, '');

const hasSameHeadline = (one: FullText, other: FullText): boolean =>
  one.title !== null && other.title !== null && squeeze(one.title) === squeeze(other.title);

const squeeze = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Equal, or one the coarser form of the other. */
const hasSameDate = (one: FullText, other: FullText): boolean =>
  one.published !== null &&
  other.published !== null &&
  (one.published.startsWith(other.published) || other.published.startsWith(one.published));

function toArticleRecord(
  source: SourceArticle,
  local: boolean,
  file: string,
  problems: Problem[],
): ArticleRecord {
  const text = source.text.join('\n');
  const basis = source.rights === 'full' ? 'source' : 'digest';
  const texts: ArticleText[] = source.rights === 'link' || text.trim() === '' ? [] : [{ basis, text }];
  const doubts = linkDoubts(source, texts[0], file, problems);
  const { lang, title, publisher, url, published, origin } = source;
  return { id: source.id as ArticleId, lang, title, publisher, url, published, texts, doubts, local, origin };
}

function linkDoubts(
  source: SourceArticle,
  text: ArticleText | undefined,
  file: string,
  problems: Problem[],
): Doubt[] {
  return source.doubts.flatMap(({ reason, ...quote }, at) => {
    const context = { place: { file, record: source.id }, field: `doubts.${at}`, problems };
    const passage = resolvePassage({ field: 'kind', ...quote }, text, context);
    return passage ? [{ reason, passage }] : [];
  });
}

/** What is doubted in the full text is shown there; the digest keeps its own doubts. */
function joinFullText(
  digest: ArticleRecord,
  { value, place, local }: Placed<SourceArticle>,
  problems: Problem[],
): ArticleRecord {
  const source: ArticleText = { basis: 'source', text: value.text.join('\n') };
  const doubts = [...digest.doubts, ...linkDoubts(value, source, place.file, problems)];
  return { ...digest, texts: [source, ...digest.texts], doubts, local };
}
