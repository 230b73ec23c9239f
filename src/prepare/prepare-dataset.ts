/* The whole way from an editor's files to one consistent dataset, with everything set aside named. Pure. */
import type { ArticleRecord, ArticleRow } from '../model/article';
import type { EventId } from '../model/event';
import { buildGazetteer, type Gazetteer, type GazetteerLists } from '../model/gazetteer';
import type { Problem } from '../model/problem';
import type { DatasetFacts, RowRecord } from '../model/served';
import { linkArticles } from './link-articles';
import { linkEvents } from './link-events';
import { linkTenures } from './link-tenures';
import { type ParsedSource, parseSource, type SourceFile } from './parse-source';
import { keepUnique } from './unique-records';

export interface PreparedDataset {
  readonly dataset: DatasetFacts | null;
  /** Events, and articles that no event is known from. */
  readonly records: readonly RowRecord[];
  readonly articles: readonly ArticleRecord[];
  readonly aliases: ReadonlyMap<string, EventId>;
  readonly gazetteer: Gazetteer;
  readonly problems: readonly Problem[];
}

export interface PrepareOptions {
  /**
   * Keeps references to people, offices, places and bodies that no list describes; they are shown by their ids. For a
   * file that somebody looks at; an editor's own dataset must name what it refers to.
   */
  readonly keepsUnlisted?: boolean;
}

/** Never throws for bad input: bad records become problems, and the good ones stay. */
export function prepareDataset(
  files: readonly SourceFile[],
  { keepsUnlisted = false }: PrepareOptions = {},
): PreparedDataset {
  const parsed = parseSource(files);
  const problems: Problem[] = [...parsed.problems];
  const gazetteer = buildGazetteer(uniqueLists(parsed, problems));
  const linked = linkArticles(parsed.articles, problems);
  const { events, aliases } = linkEvents(parsed.events, parsed.addenda, {
    linked,
    gazetteer,
    problems,
    keepsUnlisted,
  });
  const reported = new Set(events.flatMap(({ reports }) => reports.map(({ article }) => article)));
  const lone = [...linked.articles.values()].filter(({ id }) => !reported.has(id)).map(toArticleRow);
  return {
    dataset: parsed.dataset && factsOf(parsed.dataset),
    records: [...events, ...lone],
    articles: [...linked.articles.values()],
    aliases,
    gazetteer,
    problems,
  };
}

function uniqueLists(parsed: ParsedSource, problems: Problem[]): GazetteerLists {
  const { people, offices, places, organisations, bodies } = parsed;
  const unique = <T extends { readonly id: string }>(list: Parameters<typeof keepUnique<T>>[0]) => [
    ...keepUnique(list, problems).values(),
  ];
  const values = <T extends { readonly id: string }>(list: Parameters<typeof keepUnique<T>>[0]) =>
    unique(list).map(({ value }) => value);
  const posts = values(offices);
  return {
    people: linkTenures(unique(people), new Set(posts.map(({ id }) => id)), problems),
    offices: posts,
    places: values(places),
    organisations: values(organisations),
    bodies: values(bodies),
  };
}

function factsOf({ format: _, ...facts }: NonNullable<ParsedSource['dataset']>): DatasetFacts {
  return facts;
}

function toArticleRow({ id, lang, title, publisher, published }: ArticleRecord): ArticleRow {
  return { kind: 'article', id, lang, title, publisher, date: published };
}
