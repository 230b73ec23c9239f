/*
 * How well extraction does on labelled articles. An event is found where kind and countries agree; of two that do, the one
 * that agrees in more fields. A field counts only in found events, so that a lost event is not counted twice.
 */
import type { ExtractedEvent, Extraction } from '../../src/extract/extraction';
import type { GoldenArticle, GoldenEvent } from './golden-article';

export const MEASURES = [
  'events',
  'main',
  'status',
  'date',
  'level',
  'host',
  'place',
  'participants',
  'partOf',
  'doubts',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Count {
  /** Found and right. */
  right: number;
  /** Given by extraction. */
  given: number;
  /** Wanted by the labels. */
  wanted: number;
}

export interface Score {
  readonly articles: number;
  readonly counts: Readonly<Record<Measure, Count>>;
  /** Labelled as announced and found, and how many of those were given as held. */
  readonly announced: number;
  readonly announcedAsHeld: number;
}

interface Pair {
  readonly gold: GoldenEvent;
  readonly found: ExtractedEvent;
}

export function scoreArticles(
  articles: readonly GoldenArticle[],
  extract: (article: GoldenArticle) => Extraction,
): Score {
  const counts = Object.fromEntries(
    MEASURES.map((measure) => [measure, { right: 0, given: 0, wanted: 0 }]),
  ) as Record<Measure, Count>;
  let announced = 0;
  let announcedAsHeld = 0;
  for (const article of articles) {
    const { events, doubts } = extract(article);
    const pairs = pairEvents(article.events, events);
    add(counts.events, pairs.length, events.length, article.events.length);
    // A background event that is found is no mistake; one that is lost is no loss of the news.
    const main = pairs.filter(({ gold }) => !gold.background).length;
    add(counts.main, main, main, article.events.filter(({ background }) => !background).length);
    for (const pair of pairs) addFields(counts, pair, article.events, events);
    const reasons = new Set(doubts.map(({ reason }) => reason));
    const wanted = new Set(article.doubts.map(({ reason }) => reason));
    add(counts.doubts, [...wanted].filter((reason) => reasons.has(reason)).length, reasons.size, wanted.size);
    const announcedPairs = pairs.filter(({ gold }) => gold.status === 'announced');
    announced += announcedPairs.length;
    announcedAsHeld += announcedPairs.filter(({ found }) => found.status === 'held').length;
  }
  return { articles: articles.length, counts, announced, announcedAsHeld };
}

/** Of all together. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const countOf = (measure: Measure): Count => ({
    right: sum(scores.map(({ counts }) => counts[measure].right)),
    given: sum(scores.map(({ counts }) => counts[measure].given)),
    wanted: sum(scores.map(({ counts }) => counts[measure].wanted)),
  });
  return {
    articles: sum(scores.map(({ articles }) => articles)),
    counts: Object.fromEntries(MEASURES.map((measure) => [measure, countOf(measure)])) as Score['counts'],
    announced: sum(scores.map(({ announced }) => announced)),
    announcedAsHeld: sum(scores.map(({ announcedAsHeld }) => announcedAsHeld)),
  };
}

function add(count: Count, right: number, given: number, wanted: number): void {
  count.right += right;
  count.given += given;
  count.wanted += wanted;
}

function addFields(
  counts: Record<Measure, Count>,
  { gold, found }: Pair,
  golden: readonly GoldenEvent[],
  events: readonly ExtractedEvent[],
): void {
  for (const field of ['status', 'date', 'level', 'host', 'place'] as const) {
    add(
      counts[field],
      Number(gold[field] === found[field] && gold[field] !== null),
      Number(found[field] !== null),
      Number(gold[field] !== null),
    );
  }
  const names = new Set<string>(gold.participants);
  add(
    counts.participants,
    found.participants.filter((name) => names.has(name)).length,
    found.participants.length,
    names.size,
  );
  const whole = gold.partOf === null ? undefined : golden[gold.partOf];
  const foundWhole = events.find(({ id }) => id === found.partOf);
  const isRight = whole !== undefined && foundWhole !== undefined && isSameEvent(whole, foundWhole);
  add(counts.partOf, Number(isRight), Number(foundWhole !== undefined), Number(whole !== undefined));
}

const isSameEvent = (gold: GoldenEvent, found: ExtractedEvent): boolean =>
  gold.kind === found.kind && [...gold.countries].sort().join() === [...found.countries].sort().join();

/** The best pairs first; each event once. */
export function pairEvents(golden: readonly GoldenEvent[], found: readonly ExtractedEvent[]): Pair[] {
  const candidates = golden
    .flatMap((gold) =>
      found.filter((event) => isSameEvent(gold, event)).map((event) => ({ gold, found: event })),
    )
    .map((pair) => ({ pair, agreement: agreementOf(pair) }))
    .sort((a, b) => b.agreement - a.agreement);
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (!pairs.some(({ gold, found: event }) => gold === pair.gold || event === pair.found)) pairs.push(pair);
  }
  return pairs;
}

const agreementOf = ({ gold, found }: Pair): number =>
  2 * Number(gold.status === found.status) +
  2 * Number(gold.date === found.date) +
  Number(gold.host === found.host) +
  Number(gold.level === found.level) +
  found.participants.filter((name) => gold.participants.includes(name)).length;

/** Harmonic mean of precision and recall; null where there is nothing to find. */
export function f1Of(count: Count): number | null {
  return count.given + count.wanted === 0 ? null : (2 * count.right) / (count.given + count.wanted);
}

/** Wilson's 95 % interval of a share. */
export function wilson(right: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
