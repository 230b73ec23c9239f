import type { Mark } from './mark';

/** Which mark stands and is named where there is no room for all: what is read before all; then visits by their level. */
export function weightOfMark({ isChosen, kind, level, status }: Mark): number {
  if (isChosen) return 9;
  if (kind === 'summit') return 5;
  if (kind !== 'visit') return 1;
  const weight = level === 'state' ? 6 : level === 'official' ? 4 : level === 'working' ? 3 : 2;
  return status === 'cancelled' || status === 'declined' ? 1 : weight;
}
