/* What an event is called, and whether its sides make it one: that turns on who meets. */
import type { EventKind, Rank } from '../../model/event';
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Frame } from '../language-rules';
import { isOrganisation } from '../organisation';
import type { TokenSpan } from './draft';
import { has } from './has-role';

export function kindOf(frame: Frame, actors: readonly Actor[], at: TokenSpan): EventKind {
  if (frame === 'invite') return 'visit';
  if (frame === 'summit') return isTwoLeaders(actors, at) ? 'meeting' : 'summit';
  if (frame !== 'receive' && frame !== 'meeting') return frame;
  return isLeaders(actors) ? 'summit' : 'meeting';
}

/** An ambassador lives where he is sent: his farewell visit is none to the country. */
export const isResident = (frame: Frame, actors: readonly Actor[]): boolean =>
  frame === 'visit' && actors[0]?.rank === 'ambassador';

/** Leaders of three or more states, and nobody of lower rank: their meeting is a summit. */
function isLeaders(actors: readonly Actor[]): boolean {
  const ranked = actors.filter(({ rank }) => rank !== null);
  const states = partiesOf(actors).filter((party) => !isOrganisation(party));
  return (
    states.length >= 3 && ranked.length > 0 && ranked.every(({ rank }) => rank !== null && LEADS.has(rank))
  );
}

/** Words between a summit and whom it is with. */
const BESIDE = 3;

/** `Trump's summit with Putin` is their meeting; two who both attend one meet many. */
function isTwoLeaders(actors: readonly Actor[], { from }: TokenSpan): boolean {
  const states = partiesOf(actors);
  return (
    states.length === 2 &&
    !states.some(isOrganisation) &&
    states.every((state) => actors.some(({ party, person }) => party === state && person !== null)) &&
    (actors.some(({ roles, to }) => has(roles, 'with') && Math.abs(from - to) <= BESIDE) ||
      actors.every(({ roles }) => has(roles, 'of')))
  );
}

const LEADS: ReadonlySet<Rank> = new Set<Rank>([
  'head-of-state',
  'head-of-government',
  'head-of-organisation',
]);

/** A summit is one by its organisation alone, or by three states; two who are received by nobody known did not meet each other. */
export const isComplete = (
  kind: EventKind,
  frame: Frame,
  { parties, host }: { readonly parties: readonly PartyCode[]; readonly host: PartyCode | null },
): boolean =>
  kind === 'summit'
    ? parties.length >= 3 || parties.some(isOrganisation)
    : parties.length >= 2 && !(frame === 'receive' && host === null);

/** Each once, in the order of the actors. */
export function partiesOf(actors: readonly Actor[]): PartyCode[] {
  const parties: PartyCode[] = [];
  for (const { party } of actors) if (party !== null && !parties.includes(party)) parties.push(party);
  return parties;
}
