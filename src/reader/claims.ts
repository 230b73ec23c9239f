/* Where reports differ from the settled value of a field: both are shown, never averaged. */
import type { ArticleId } from '../model/article';
import type { Claims, EventRecord } from '../model/event';

export type ClaimField = keyof Claims;
export const CLAIM_FIELDS = ['date', 'level', 'status', 'place'] as const satisfies readonly ClaimField[];

export interface DifferingClaim {
  readonly value: string;
  /** The articles that say so, in the order of the reports. */
  readonly articles: readonly ArticleId[];
}

export function settledValue(event: EventRecord, field: ClaimField): string | null {
  return field === 'place' ? event.venue.place : event[field];
}

/**
 * Claims of this field that are not the settled value, each with the articles that make it. Silence is no claim, and a
 * status that the event has passed through is no contradiction.
 */
export function differingClaims(event: EventRecord, field: ClaimField): DifferingClaim[] {
  const settled = settledValue(event, field);
  const passed = new Set<string>(field === 'status' ? event.history.map(({ status }) => status) : []);
  const byValue = new Map<string, ArticleId[]>();
  for (const { article, claims } of event.reports) {
    const value = claims[field];
    if (value === null || value === settled || passed.has(value)) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), article]);
  }
  return [...byValue].map(([value, articles]) => ({ value, articles }));
}
