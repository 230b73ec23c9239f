/*
 * Ties events to the articles, people and places that they name. A reference that leads nowhere is set aside with its
 * reason and the event stays; its other reports still stand for it.
 */
import type { ArticleId, ArticleRecord, ArticleText } from '../model/article';
import type { EventId, EventRecord, HistoryStep, Participant, Report } from '../model/event';
import type { Gazetteer } from '../model/gazetteer';
import type { PartyCode } from '../model/party';
import type { Problem, ProblemCode } from '../model/problem';
import type { SourceAddendum, SourceEvent, SourceReport } from '../model/source-schema';
import type { LinkedArticles } from './link-articles';
import type { Placed } from './parse-source';
import { resolvePassages } from './resolve-passages';
import { buildProblem, type RecordPlace } from './source-problems';
import { keepUnique } from './unique-records';

export interface LinkContext {
  readonly linked: LinkedArticles;
  readonly gazetteer: Gazetteer;
  readonly problems: Problem[];
  /** Keeps references that the gazetteer lacks, and names them as problems all the same. */
  readonly keepsUnlisted: boolean;
}

export interface LinkedEvents {
  readonly events: readonly EventRecord[];
  /** Former ids and the event that each now means. */
  readonly aliases: ReadonlyMap<string, EventId>;
}

export function linkEvents(
  placed: readonly Placed<SourceEvent>[],
  addenda: readonly Placed<SourceAddendum>[],
  context: LinkContext,
): LinkedEvents {
  const unique = keepUnique(placed, context.problems);
  const further = reportsByEvent(addenda, unique, context.problems);
  const events = [...unique.values()].map(({ value, place }) =>
    linkEvent(
      value,
      place,
      unique,
      [
        ...value.reports.map((report, at) => ({ report, place, field: `reports.${at}` })),
        ...(further.get(value.id) ?? []),
      ],
      context,
    ),
  );
  return { events, aliases: collectAliases(unique, context.problems) };
}

interface PlacedReport {
  readonly report: SourceReport;
  readonly place: RecordPlace;
  readonly field: string;
}

function reportsByEvent(
  addenda: readonly Placed<SourceAddendum>[],
  events: ReadonlyMap<string, unknown>,
  problems: Problem[],
): Map<string, PlacedReport[]> {
  const found = new Map<string, PlacedReport[]>();
  for (const { value, place } of addenda) {
    if (!events.has(value.addTo)) {
      problems.push(buildProblem(place, 'missing-event', 'addTo', value.addTo));
      continue;
    }
    const reports = value.reports.map((report, at) => ({ report, place, field: `reports.${at}` }));
    found.set(value.addTo, [...(found.get(value.addTo) ?? []), ...reports]);
  }
  return found;
}

function linkEvent(
  source: SourceEvent,
  place: RecordPlace,
  all: ReadonlyMap<string, Placed<SourceEvent>>,
  reports: readonly PlacedReport[],
  context: LinkContext,
): EventRecord {
  const check = <T>(value: T, exists: boolean, code: ProblemCode, field: string): T | null => {
    if (value === null || exists) return value;
    context.problems.push(buildProblem(place, code, field, value));
    return null;
  };
  const { gazetteer, linked, keepsUnlisted } = context;
  const checkListed: Check = (value, exists, code, field) => {
    const found = check(value, exists, code, field);
    return keepsUnlisted ? value : found;
  };
  const known = (place: string | null) => place === null || gazetteer.places.has(place);
  return {
    id: source.id as EventId,
    kind: source.kind,
    level: source.level,
    status: source.status,
    parties: [...new Set(source.parties)] as PartyCode[],
    visitors: source.visitors.filter(
      (visitor, at) =>
        check(visitor, source.parties.includes(visitor), 'unknown-value', `visitors.${at}`) !== null,
    ) as PartyCode[],
    host: source.host as PartyCode | null,
    venue: {
      place: checkListed(source.venue.place, known(source.venue.place), 'missing-place', 'venue.place'),
      country: source.venue.country as PartyCode | null,
    },
    format: source.format,
    body: checkListed(
      source.body,
      source.body === null || gazetteer.bodies.has(source.body),
      'missing-body',
      'body',
    ),
    date: source.date,
    participants: linkParticipants(source, checkListed, gazetteer),
    partOf: linkWhole(source, place, all, context.problems),
    history: source.history.flatMap((step, at): HistoryStep[] => {
      const article = articleOf(step.article, linked);
      return check(step.article, article !== undefined, 'missing-article', `history.${at}.article`) ===
        null || !article
        ? []
        : [{ ...step, article: article.id }];
    }),
    reports: mergeReports(reports.flatMap((report) => linkReport(report, context))),
    summary: source.summary,
    origin: source.origin,
    suggested: source.suggested,
  };
}

type Check = <T>(value: T, exists: boolean, code: ProblemCode, field: string) => T | null;

function linkParticipants(source: SourceEvent, check: Check, gazetteer: Gazetteer): Participant[] {
  return source.participants.flatMap(({ person, party, office }, at) => {
    if (check(person, gazetteer.people.has(person), 'missing-person', `participants.${at}.person`) === null)
      return [];
    const hasOffice = office === null || gazetteer.offices.has(office);
    const known = check(office, hasOffice, 'missing-office', `participants.${at}.office`);
    return [{ person, party: party as PartyCode, office: known }];
  });
}

/** The event that this one is part of, unless it is missing or, followed upwards, comes back to this one. */
function linkWhole(
  source: SourceEvent,
  place: RecordPlace,
  all: ReadonlyMap<string, Placed<SourceEvent>>,
  problems: Problem[],
): EventId | null {
  const seen = new Set<string>();
  for (let id = source.partOf; id !== null; id = all.get(id)?.value.partOf ?? null) {
    const code = !all.has(id) ? 'missing-event' : id === source.id ? 'circular-part' : undefined;
    // A break or a circle further up is those events' own problem.
    if (seen.has(id) || (code === 'missing-event' && id !== source.partOf)) break;
    if (code) {
      problems.push(buildProblem(place, code, 'partOf', source.partOf));
      return null;
    }
    seen.add(id);
  }
  return source.partOf as EventId | null;
}

function articleOf(id: string, { articles, joined }: LinkedArticles): ArticleRecord | undefined {
  return articles.get(joined.get(id) ?? id);
}

function linkReport({ report, place, field }: PlacedReport, { linked, problems }: LinkContext): Report[] {
  const article = articleOf(report.article, linked);
  if (!article) {
    problems.push(buildProblem(place, 'missing-article', `${field}.article`, report.article));
    return [];
  }
  const held = textWrittenFor(report.article, article, linked);
  const hasSource = article.texts.some(({ basis }) => basis === 'source');
  const context = { place, field: `${field}.passages`, problems };
  const passages = resolvePassages(report.passages, held, context).filter(
    (passage) => hasSource || !('hash' in passage),
  );
  return [{ article: article.id, stage: report.stage, claims: report.claims, passages }];
}

/** A report that names the full text quotes the full text; one that names the digest quotes the digest. */
function textWrittenFor(
  id: string,
  article: ArticleRecord,
  { joined }: LinkedArticles,
): ArticleText | undefined {
  const basis = joined.has(id) ? 'source' : undefined;
  return basis ? article.texts.find((text) => text.basis === basis) : article.texts.at(-1);
}

/** One report an article: what a digest and its full text say of an event is the same account. */
function mergeReports(reports: readonly Report[]): Report[] {
  const merged = new Map<ArticleId, Report>();
  for (const report of reports) {
    const before = merged.get(report.article);
    merged.set(report.article, before ? mergeTwo(before, report) : report);
  }
  return [...merged.values()];
}

/** The further report adds its passages, and claims where the first is silent. */
const mergeTwo = (first: Report, further: Report): Report => ({
  ...first,
  claims: {
    status: first.claims.status ?? further.claims.status,
    date: first.claims.date ?? further.claims.date,
    level: first.claims.level ?? further.claims.level,
    place: first.claims.place ?? further.claims.place,
  },
  passages: [...first.passages, ...further.passages],
});

function collectAliases(
  events: ReadonlyMap<string, Placed<SourceEvent>>,
  problems: Problem[],
): Map<string, EventId> {
  const aliases = new Map<string, EventId>();
  for (const { value, place } of events.values()) {
    for (const [at, alias] of value.aliases.entries()) {
      if (events.has(alias) || aliases.has(alias)) {
        problems.push(buildProblem(place, 'duplicate-id', `aliases.${at}`, alias));
      } else aliases.set(alias, value.id as EventId);
    }
  }
  return aliases;
}
