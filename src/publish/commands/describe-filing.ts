/* What became of each event that an article tells of, a line each, for an editor at the command line. */
import type { Filing } from '../../prepare/suggest/file-extraction';

export function describeFiling({ reports, suggestions, doubts }: Filing): string[] {
  return [
    ...reports.map(
      ({ addendum, event }) =>
        `reports ${addendum.addTo}${event.status === 'held' ? '' : ` as ${event.status}`}`,
    ),
    ...suggestions.map(
      ({ event, maybe }) =>
        `suggests ${event.id} (${event.status}, ${event.suggested})${maybe.length > 0 ? `; may be ${maybe.join(' or ')}` : ''}`,
    ),
    ...doubts.map(
      (doubt) => `doubts (${doubt.reason}) ${'exact' in doubt ? JSON.stringify(doubt.exact) : ''}`,
    ),
  ];
}
