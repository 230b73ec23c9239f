/* What went wrong in one golden article, a line each, for whoever writes a language. */
import type { ExtractedEvent, Extraction } from '../../src/extract/extraction';
import type { GoldenArticle, GoldenEvent } from './golden-article';
import { pairEvents } from './score';

const FIELDS = ['status', 'date', 'level', 'host', 'place'] as const;

const say = ({ kind, countries, status, date }: GoldenEvent | ExtractedEvent): string =>
  `${kind} ${countries.join('-')} ${status} ${date ?? 'no date'}`;

export function describeMisses(
  { lang, id, events: golden, doubts: wanted }: GoldenArticle,
  { events, doubts }: Extraction,
): string[] {
  const pairs = pairEvents(golden, events);
  const lost = golden.filter((event) => !pairs.some(({ gold }) => gold === event));
  const extra = events.filter((event) => !pairs.some(({ found }) => found === event));
  const reasons = (list: readonly { readonly reason: string }[]) =>
    [...new Set(list.map(({ reason }) => reason))].sort().join(' ');
  return [
    ...lost.map((event) => `lost: ${say(event)}`),
    ...extra.map(
      (event) => `made up: ${say(event)} (${event.evidence.map(({ exact }) => exact).join(' | ')})`,
    ),
    ...pairs.flatMap(({ gold, found }) => [
      ...FIELDS.filter((field) => gold[field] !== found[field]).map(
        (field) => `${say(gold)}: ${field} is ${found[field]}, not ${gold[field]}`,
      ),
      ...namesMissed(gold, found),
      ...((gold.partOf === null) === (found.partOf === null)
        ? []
        : [`${say(gold)}: partOf is ${found.partOf}`]),
    ]),
    ...(reasons(doubts) === reasons(wanted) ? [] : [`doubts: ${reasons(doubts)}, not ${reasons(wanted)}`]),
  ].map((line) => `${lang}/${id}: ${line}`);
}

function namesMissed(gold: GoldenEvent, found: ExtractedEvent): string[] {
  const lost = gold.participants.filter((name) => !found.participants.includes(name));
  const extra = found.participants.filter((name) => !gold.participants.includes(name));
  return lost.length + extra.length === 0 ? [] : [`${say(gold)}: people lost [${lost}], extra [${extra}]`];
}
