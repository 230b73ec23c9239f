/*
 * Articles, events and addenda of several datasets under ids that mean one thing each. The first dataset keeps its
 * ids. A renamed event gets no alias of its old id: that id answers for the other event, or it had not been renamed.
 * Files stay as their editors parted them; one that another dataset has too gets the label in its name.
 */
import type { Problem } from '../../model/problem';
import type { SourceArticle, SourceEvent } from '../../model/source-schema';
import { buildProblem, type RecordPlace } from '../source-problems';
import type { Renamed, UniqueSource } from './merge-datasets';
import { buildReferrer, planRenames } from './rename-records';
import type { Sourced } from './suggest-same';

export interface MergedRecords {
  /** Records of each file, by its path. */
  readonly files: ReadonlyMap<string, readonly unknown[]>;
  readonly events: readonly Sourced[];
  readonly renamed: readonly Renamed[];
}

/** What has been merged so far; each dataset adds to it. */
interface Merging {
  readonly files: Map<string, unknown[]>;
  /** Label of the dataset that a file came from. */
  readonly owners: Map<string, string>;
  /** Content by id: JSON without the origin. */
  readonly articles: Map<string, string>;
  /** The same, with aliases, which have no content of their own. */
  readonly events: Map<string, string>;
  readonly addenda: Set<string>;
  readonly sourced: Sourced[];
  readonly renamed: Renamed[];
  readonly problems: Problem[];
}

const ALIAS = '';

/** What an id of one dataset means after the merge. */
type Refer = (id: string) => string;

export function mergeRecords(sources: readonly UniqueSource[], problems: Problem[]): MergedRecords {
  const merging: Merging = {
    files: new Map(),
    owners: new Map(),
    articles: new Map(),
    events: new Map(),
    addenda: new Set(),
    sourced: [],
    renamed: [],
    problems,
  };
  const anyArticle = idsOf(sources.flatMap(({ articles }) => articles));
  const anyEvent = idsOf(sources.flatMap(({ events }) => events));
  for (const [at, source] of sources.entries()) {
    const toArticle = mergeArticles(source, anyArticle, merging);
    const toEvent = mergeEvents(withArticles(source, toArticle), { at, anyEvent }, merging);
    mergeAddenda(source, { toEvent, toArticle }, merging);
  }
  return { files: merging.files, events: merging.sourced, renamed: merging.renamed };
}

function mergeArticles(source: UniqueSource, anyArticle: ReadonlySet<string>, merging: Merging): Refer {
  const { label, title, articles } = source;
  const renames = planRenames({
    records: articles.map(({ value }) => value),
    heldUnder: (id) => merging.articles.get(id),
    contentOf,
    refOf: ({ standsFor }) => standsFor,
    label,
  });
  noteRenames(renames, label, merging);
  const refer = buildReferrer(idsOf(articles), renames, { label, isHeld: (id) => anyArticle.has(id) });
  for (const { value, place } of articles) {
    const id = refer(value.id);
    if (merging.articles.has(id)) continue;
    merging.articles.set(id, contentOf(value));
    const standsFor = value.standsFor && refer(value.standsFor);
    put({ ...value, id, standsFor, origin: value.origin ?? title }, place, { label, merging });
  }
  return refer;
}

function mergeEvents(
  { label, title, events }: UniqueSource,
  { at, anyEvent }: { readonly at: number; readonly anyEvent: ReadonlySet<string> },
  merging: Merging,
): Refer {
  const renames = planRenames({
    records: events.map(({ value }) => value),
    heldUnder: (id) => merging.events.get(id),
    contentOf,
    refOf: ({ partOf }) => partOf,
    label,
  });
  noteRenames(renames, label, merging);
  const refer = buildReferrer(idsOf(events), renames, { label, isHeld: (id) => anyEvent.has(id) });
  const news = events.filter(({ value }) => !merging.events.has(refer(value.id)));
  for (const { value } of news) merging.events.set(refer(value.id), contentOf(value));
  for (const { value, place } of news) {
    const event: SourceEvent = {
      ...value,
      id: refer(value.id),
      aliases: freeAliases(value, { ...place, file: `${label}/${place.file}` }, merging),
      partOf: value.partOf && refer(value.partOf),
      origin: value.origin ?? title,
    };
    merging.sourced.push({ event, source: at });
    put(event, place, { label, merging });
  }
  return refer;
}

/** Former ids that nothing else answers to; they are taken from here on. */
function freeAliases({ aliases }: SourceEvent, place: RecordPlace, merging: Merging): string[] {
  return aliases.filter((alias, at) => {
    const isFree = !merging.events.has(alias);
    if (isFree) merging.events.set(alias, ALIAS);
    else merging.problems.push(buildProblem(place, 'duplicate-id', `aliases.${at}`, alias));
    return isFree;
  });
}

function mergeAddenda(
  { label, addenda }: UniqueSource,
  { toEvent, toArticle }: { readonly toEvent: Refer; readonly toArticle: Refer },
  merging: Merging,
): void {
  for (const { value, place } of addenda) {
    const reports = value.reports.map((report) => ({ ...report, article: toArticle(report.article) }));
    const addendum = { addTo: toEvent(value.addTo), reports };
    const content = JSON.stringify(addendum);
    // Where both datasets hold the same event with the same further reports, once is enough.
    if (merging.addenda.has(content)) continue;
    merging.addenda.add(content);
    put(addendum, place, { label, merging });
  }
}

/** Events are compared by what their references mean, so those to articles are settled first. */
function withArticles(source: UniqueSource, toArticle: Refer): UniqueSource {
  const events = source.events.map((placed) => {
    const history = placed.value.history.map((step) => ({ ...step, article: toArticle(step.article) }));
    const reports = placed.value.reports.map((report) => ({ ...report, article: toArticle(report.article) }));
    return { ...placed, value: { ...placed.value, history, reports } };
  });
  return { ...source, events };
}

/** Records were parsed by the schema, so that equal ones have their fields in the same order. */
const contentOf = (record: SourceArticle | SourceEvent): string =>
  JSON.stringify({ ...record, origin: null });

const idsOf = (placed: readonly { readonly value: { readonly id: string } }[]): ReadonlySet<string> =>
  new Set(placed.map(({ value }) => value.id));

function noteRenames(renames: ReadonlyMap<string, string>, label: string, { renamed }: Merging): void {
  for (const [from, to] of renames) renamed.push({ label, from, to });
}

function put(
  record: unknown,
  { file }: RecordPlace,
  { label, merging: { files, owners } }: { readonly label: string; readonly merging: Merging },
): void {
  const isOwn = (owners.get(file) ?? label) === label;
  const target = isOwn ? file : file.replace(/\.json$/, `-${label}.json`);
  owners.set(target, label);
  const records = files.get(target);
  if (records) records.push(record);
  else files.set(target, [record]);
}
