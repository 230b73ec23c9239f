/*
 * A synthetic dataset in the parts that are served, for measuring at sizes that nobody has coded yet. Reports and
 * articles are not kept but worked out from the row: article `a` tells of rows 2a and 2a + 1, every fifth row is told
 * of by the next article too and every twentieth by the one after that.
 */
import type { ArticleId } from '../../model/article';
import { isoFromDay } from '../../model/day';
import type { EventRecord, Report } from '../../model/event';
import type { ServedArticle } from '../../model/served';
import { orderRecords } from '../../tables/encode-index';
import type { ServedParts } from '../build-served';
import { drawEvents } from './draw-events';
import { SYNTHETIC_TODAY } from './synthetic-dates';
import { buildSyntheticGazetteer } from './synthetic-world';

export interface SyntheticOptions {
  readonly events: number;
  /** Equal seeds give equal datasets. */
  readonly seed: number;
  readonly onEvent: (made: number) => void;
}

const LANGUAGES = ['en', 'ru', 'kk', 'uz-Cyrl', 'uz-Latn', 'pl', 'fr', 'de', 'tr', 'zh'];

/** O(events log events). */
export function buildSyntheticParts({ events, seed, onEvent }: SyntheticOptions): ServedParts {
  const drawn: EventRecord[] = [];
  for (const event of drawEvents(events, seed)) {
    drawn.push(event);
    onEvent(drawn.length);
  }
  // Only events went in, so only events come out.
  const ordered = orderRecords(drawn) as EventRecord[];
  const articles = Math.ceil(events / 2);
  const today = isoFromDay(SYNTHETIC_TODAY);
  let reports = 0;
  for (let row = 0; row < events; row++) reports += articlesOfRow(row, articles).length;
  return {
    dataset: {
      lang: 'en',
      translations: {},
      title: `Synthetic: ${events} events that never happened`,
      description: `Made by a random generator from the seed ${seed}, to try Bilat at this size. Nothing in it is true.`,
      licence: 'CC0',
      editor: 'nobody',
      asOf: today,
      coveredThrough: today,
    },
    counts: { events, articles, reports, loneArticles: 0, setAside: 0 },
    gazetteer: buildSyntheticGazetteer(),
    problems: [],
    aliases: new Map(),
    ordered,
    recordAt: (row) => withReports(mustRow(ordered, row), articlesOfRow(row, articles)),
    articleIdAt: articleId,
    articleAt: (at) => buildArticle(at, articles, ordered),
  };
}

function articlesOfRow(row: number, articles: number): number[] {
  const first = row >>> 1;
  const told = [first, ...(row % 5 === 0 ? [first + 1] : []), ...(row % 20 === 0 ? [first + 2] : [])];
  return told.filter((at) => at < articles);
}

function withReports(event: EventRecord, articles: readonly number[]): EventRecord {
  const { status, date, level } = event;
  const stage = status === 'held' ? 'reports' : 'announces';
  const reports = articles.map(
    (at): Report => ({
      article: articleId(at),
      stage,
      claims: { status, date, level, place: null },
      passages: [],
    }),
  );
  return { ...event, reports };
}

function buildArticle(at: number, articles: number, ordered: readonly EventRecord[]): ServedArticle {
  const near = [2 * at - 4, 2 * at - 3, 2 * at - 2, 2 * at - 1, 2 * at, 2 * at + 1];
  return {
    id: articleId(at),
    lang: LANGUAGES[at % LANGUAGES.length] ?? 'und',
    title: `Synthetic article ${at + 1}`,
    publisher: 'Synthetic News',
    url: null,
    published: mustRow(ordered, 2 * at).id.slice(0, 'YYYY-MM-DD'.length),
    texts: [],
    doubts: [],
    local: false,
    origin: null,
    rows: near.filter((row) => row >= 0 && row < ordered.length && articlesOfRow(row, articles).includes(at)),
  };
}

const articleId = (at: number): ArticleId => `synthetic-article-${at + 1}` as ArticleId;

function mustRow(ordered: readonly EventRecord[], row: number): EventRecord {
  const event = ordered[row];
  if (!event) throw new RangeError(`No row ${row}`);
  return event;
}
