/*
 * The city that only the dateline tells: "ASHGABAT, 11 June. The prime minister was received by the president". What the article is
 * about is there, where the text names no city of it and that one lies in its country. A title is no part of the text, and a city
 * that only it names could not be proved.
 */
import type { Seat } from '../find/find-place';
import { changeDraft } from './change-draft';
import type { Settled } from './draft';

/** Sentences from the start in which an article tells what it is about. */
const LEAD = 2;

/** What is only said to be in a month or year is mostly told beside the news. */
const MONTH = '2026-01';

/** An event, and the visit that it is part of. */
export function placedByDateline(
  item: Settled,
  whole: Settled | undefined,
  dated: Seat | null,
  text: string,
): Settled {
  const { draft } = item;
  const country = draft.venueCountry ?? draft.host ?? whole?.draft.host ?? null;
  if (dated?.country !== country || draft.place !== null || draft.kind === 'call') return item;
  if (!isNews(item, whole)) return item;
  const { place, start, end } = dated;
  const proof = { field: 'place' as const, exact: text.slice(start, end), start, end };
  const evidence = [...draft.evidence, proof];
  return { ...item, draft: changeDraft(draft, { place, venueCountry: country, evidence }) };
}

/** Not beside a gathering, which is elsewhere, nor recalled. */
const isNews = ({ draft, status, date }: Settled, whole: Settled | undefined): boolean =>
  !draft.margins &&
  !draft.recalled &&
  status !== 'invited' &&
  (date === null || date.length > MONTH.length) &&
  Math.min(draft.sentence, whole?.draft.sentence ?? draft.sentence) <= LEAD;
