/*
 * The city that only the dateline or the title tells: "ASHGABAT, 11 June. The prime minister was received by the president". What the
 * article is about is there, where the text names no city of it and that one lies in its country.
 */
import type { Home, Seat } from '../find/find-place';
import { changeDraft } from './change-draft';
import type { Draft, Settled } from './draft';

/** Cities named outside the text; only the dateline's words are part of the article. */
export interface Seats {
  readonly titled: readonly Home[];
  readonly dated: Seat | null;
}

/** Sentences from the start in which an article tells what it is about. */
const LEAD = 2;

/** What is only said to be in a month or year is mostly told beside the news. */
const MONTH = '2026-01';

/** An event, and the visit that it is part of. O(cities of the title). */
export function placedByHeading(
  item: Settled,
  whole: Settled | undefined,
  seats: Seats,
  text: string,
): Settled {
  const { draft } = item;
  const country = draft.venueCountry ?? draft.host ?? whole?.draft.host ?? null;
  if (country === null || draft.place !== null || draft.kind === 'call') return item;
  if (!isNews(item, whole)) return item;
  const { titled, dated } = seats;
  const isThere = (seat: Home) => seat.country === country;
  if (dated && isThere(dated)) {
    const { start, end } = dated;
    const proof = { field: 'place' as const, exact: text.slice(start, end), start, end };
    return at(dated, item, [...draft.evidence, proof]);
  }
  const named = titled.find(isThere);
  return named ? at(named, item, draft.evidence) : item;
}

/** Not beside a gathering, which is elsewhere, nor recalled. */
const isNews = ({ draft, status, date }: Settled, whole: Settled | undefined): boolean =>
  !draft.margins &&
  !draft.recalled &&
  status !== 'invited' &&
  (date === null || date.length > MONTH.length) &&
  Math.min(draft.sentence, whole?.draft.sentence ?? draft.sentence) <= LEAD;

const at = ({ place, country }: Home, item: Settled, evidence: Draft['evidence']): Settled => ({
  ...item,
  draft: changeDraft(item.draft, { place, venueCountry: country, evidence }),
});
