/*
 * Articles, events and addenda of several datasets under ids that mean one thing each. The first dataset keeps its
 * ids. Files stay as their editors parted them; one that another dataset has too gets the label in its name.
 */
import type { Problem } from '../../model/problem';
import type { SourceArticle, SourceEvent } from '../../model/source-schema';
import { buildProblem } from '../source-problems';
import { addOldIds } from './former-ids';
import type { Renamed, UniqueSource } from './merge-datasets';
import { buildReferrer, planRenames } from './rename-records';
import type { Sourced } from './suggest-same';

export interface MergedRecords {
  /** Records of each file, by its path. */
  readonly files: ReadonlyMap<string, readonly unknown[]>;
  readonly events: readonly Sourced[];
  readonly renamed: readonly Renamed[];
}

/** Fills up one dataset after the other. Contents are JSON without the origin, by id; an alias has none. */
interface Merging {
  readonly files: Map<string, unknown[]>;
  /** Which dataset a file came from. */
  readonly owners: Map<string, string>;
  readonly articles: Map<string, string>;
  readonly events: Map<string, string>;
  readonly addenda: Set<string>;
  readonly sourced: Sourced[];
  readonly renamed: Renamed[];
  readonly problems: Problem[];
}

/** What the ids of a dataset mean after the merge. */
type Refer = (id: string) => string;

const ALIAS = '';

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
  const anyArticle = new Set(sources.flatMap(({ articles }) => articles.map(({ value }) => value.id)));
  const anyEvent = new Set(sources.flatMap(({ events }) => events.map(({ value }) => value.id)));
  for (const [at, source] of sources.entries()) {
    const toArticle = mergeArticles(source, anyArticle, merging);
    const toEvent = mergeEvents({ ...source, at }, { anyEvent, toArticle }, merging);
    mergeAddenda(source, { toEvent, toArticle }, merging);
  }
  addOldIds(merging);
  return { files: merging.files, events: merging.sourced, renamed: merging.renamed };
}

function mergeArticles(source: UniqueSource, anyArticle: ReadonlySet<string>, merging: Merging): Refer {
  const { label, title, articles } = source;
  const renames = planRenames({
    records: articles.map(({ value }) => value),
    heldUnder: (id) => merging.articles.get(id),
    contentOf: contentOfRecord,
    refOf: ({ standsFor }) => standsFor,
    label,
  });
  noteRenames(renames, label, merging);
  const own = new Set(articles.map(({ value }) => value.id));
  const refer = buildReferrer(own, renames, { label, isHeld: (id) => anyArticle.has(id) });
  for (const { value, place } of articles) {
    const id = refer(value.id);
    if (merging.articles.has(id)) continue;
    merging.articles.set(id, contentOfRecord(value));
    const standsFor = value.standsFor && refer(value.standsFor);
    put({ ...value, id, standsFor, origin: value.origin ?? title }, place.file, { label, merging });
  }
  return refer;
}

function mergeEvents(
  source: UniqueSource & { readonly at: number },
  { anyEvent, toArticle }: { readonly anyEvent: ReadonlySet<string>; readonly toArticle: Refer },
  merging: Merging,
): Refer {
  const { label, title } = source;
  const events = source.events.map((placed) => ({ ...placed, value: withArticles(placed.value, toArticle) }));
  const renames = planRenames({
    records: events.map(({ value }) => value),
    heldUnder: (id) => merging.events.get(id),
    contentOf: contentOfRecord,
    refOf: ({ partOf }) => partOf,
    label,
  });
  noteRenames(renames, label, merging);
  const own = new Set(events.map(({ value }) => value.id));
  const refer = buildReferrer(own, renames, { label, isHeld: (id) => anyEvent.has(id) });
  const added: SourceEvent[] = [];
  for (const { value, place } of events) {
    const id = refer(value.id);
    if (merging.events.has(id)) continue;
    merging.events.set(id, contentOfRecord(value));
    const event: SourceEvent = {
      ...value,
      id,
      partOf: value.partOf && refer(value.partOf),
      aliases: value.aliases.filter((alias, at) => {
        const isFree = !merging.events.has(alias);
        const where = { ...place, file: `${label}/${place.file}` };
        if (!isFree) merging.problems.push(buildProblem(where, 'duplicate-id', `aliases.${at}`, alias));
        return isFree;
      }),
      origin: value.origin ?? title,
    };
    added.push(event);
    merging.sourced.push({ event, source: source.at });
    put(event, place.file, { label, merging });
  }
  for (const alias of added.flatMap(({ aliases }) => aliases)) merging.events.set(alias, ALIAS);
  return refer;
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
    // Both datasets hold the same event with the same further reports: once is enough.
    if (merging.addenda.has(content)) continue;
    merging.addenda.add(content);
    put(addendum, place.file, { label, merging });
  }
}

const withArticles = (event: SourceEvent, toArticle: Refer): SourceEvent => ({
  ...event,
  history: event.history.map((step) => ({ ...step, article: toArticle(step.article) })),
  reports: event.reports.map((report) => ({ ...report, article: toArticle(report.article) })),
});

/** Records were parsed by the schema, so that equal ones have their fields in the same order. */
const contentOfRecord = (record: SourceArticle | SourceEvent): string =>
  JSON.stringify({ ...record, origin: null });

function noteRenames(renames: ReadonlyMap<string, string>, label: string, { renamed }: Merging): void {
  for (const [from, to] of renames) renamed.push({ label, from, to });
}

/** Puts a record into the file that its editor kept it in. */
function put(
  record: unknown,
  path: string,
  { label, merging: { files, owners } }: { readonly label: string; readonly merging: Merging },
): void {
  const isOwn = (owners.get(path) ?? label) === label;
  const target = isOwn ? path : path.replace(/\.json$/, `-${label}.json`);
  owners.set(target, label);
  const records = files.get(target);
  if (records) records.push(record);
  else files.set(target, [record]);
}
