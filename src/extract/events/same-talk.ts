/*
 * A talk that is told as a call in one sentence and without saying so in another: `Putin had a telephone call with Mirziyoyev. … The
 * conversation took place at his initiative`, and the other way round.
 */
import type { Draft } from './draft';

/** Sentences between the two. */
const REACH = 4;

/** Whether `draft`, which does not say how they talked, is the call. */
export function isTalkOf(call: Draft, draft: Draft): boolean {
  if (call.kind !== 'call' || draft.kind !== 'meeting') return false;
  const isOpen = draft.status === null || draft.hinted || draft.weak || draft.talk;
  return (
    isOpen &&
    draft.doubt === null &&
    draft.body === null &&
    draft.place === null &&
    (draft.status === null || draft.status === call.status) &&
    (draft.date === null ||
      call.date === null ||
      JSON.stringify(draft.date.value) === JSON.stringify(call.date.value)) &&
    Math.abs(draft.sentence - call.sentence) <= REACH &&
    draft.parties.every((party) => call.parties.includes(party)) &&
    sharePeople(call, draft)
  );
}

/** Two visits by different people of one country are two; a sentence that names nobody fits either. */
export function sharePeople(event: Draft, draft: Draft): boolean {
  return event.people.every(({ party }) => {
    const own = draft.people.filter((person) => person.party === party);
    return own.length === 0 || own.some((person) => event.people.some(({ name }) => name === person.name));
  });
}
