/*
 * Several dataset folders as one. Every event and article keeps its origin, and nothing is joined that is not equal:
 * what collides is renamed, what contradicts is reported, and what may be the same event is suggested.
 */
import type { GazetteerLists } from '../../model/gazetteer';
import type { Problem } from '../../model/problem';
import type { SourceEvent } from '../../model/source-schema';
import { type ParsedSource, type Placed, parseSource, type SourceFile } from '../parse-source';
import { printFile } from '../print-records';
import { keepUnique } from '../unique-records';
import { mergeFacts } from './merge-facts';
import { mergeGazetteers } from './merge-gazetteers';
import { type MergedRecords, mergeRecords } from './merge-records';
import { type Suggestion, suggestSame } from './suggest-same';

export interface NamedSource {
  /** Short name, made for ids: `state-department`. No two sources bear the same. */
  readonly label: string;
  readonly files: readonly SourceFile[];
}

export interface Renamed {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface MergedDatasets {
  readonly files: readonly SourceFile[];
  readonly suggestions: readonly Suggestion[];
  readonly renamed: readonly Renamed[];
  /** Their files are told apart by the label of the dataset. */
  readonly problems: readonly Problem[];
}

/** A dataset as it enters the merge: good records only, no id twice. */
export interface UniqueSource extends Omit<ParsedSource, 'problems'> {
  readonly label: string;
  readonly title: string;
}

/** O(size of the files), but for events that lie close together: those are compared two by two. */
export function mergeDatasets(sources: readonly NamedSource[], title?: string): MergedDatasets {
  const problems: Problem[] = [];
  const unique = sources.map((source) => readUnique(source, problems));
  const lists = mergeGazetteers(unique, problems);
  const merged = mergeRecords(unique, problems);
  const facts = mergeFacts(
    unique.flatMap(({ dataset }) => dataset ?? []),
    title,
  );
  return {
    files: printAll({ ...lists, facts, merged }),
    suggestions: suggestSame(merged.events),
    renamed: merged.renamed,
    problems,
  };
}

function readUnique({ label, files }: NamedSource, problems: Problem[]): UniqueSource {
  const parsed = parseSource(files);
  const own: Problem[] = [...parsed.problems];
  const once = <T extends { readonly id: string }>(placed: readonly Placed<T>[]) => [
    ...keepUnique(placed, own).values(),
  ];
  const source = { ...parsed, label, title: parsed.dataset?.title ?? label };
  const articles = once(parsed.articles);
  const events: Placed<SourceEvent>[] = once(parsed.events);
  problems.push(...own.map((problem) => ({ ...problem, file: `${label}/${problem.file}` })));
  return { ...withLabel(source, label), articles, events };
}

/** Problems of a gazetteer name the dataset that the entry stands in. */
function withLabel(source: UniqueSource & ParsedSource, label: string): UniqueSource {
  const labelled = <T>(placed: readonly Placed<T>[]): readonly Placed<T>[] =>
    placed.map((one) => ({ ...one, place: { ...one.place, file: `${label}/${one.place.file}` } }));
  return {
    ...source,
    people: labelled(source.people),
    offices: labelled(source.offices),
    places: labelled(source.places),
    organisations: labelled(source.organisations),
    bodies: labelled(source.bodies),
  };
}

function printAll(content: GazetteerLists & { facts: unknown; merged: MergedRecords }): SourceFile[] {
  const { facts, merged, ...lists } = content;
  return [
    ...(facts === null ? [] : [printFile('dataset.json', facts)]),
    ...Object.entries(lists).map(([list, entries]) => printFile(`${list}.json`, entries)),
    ...[...merged.files].map(([path, records]) =>
      printFile(path, records.length === 1 ? records[0] : records),
    ),
  ];
}
