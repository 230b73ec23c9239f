/* Which countries that a sentence names are sides of its talks, and how near they stand. */

import type { Actor } from '../find/find-actors';
import type { FoundTrigger } from '../find/place-verbs';
import { isOrganisation } from '../organisation';
import { DASHES } from '../text/letters';
import type { ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';

/** Who stands in one list with somebody found: `A, B and C met`. */
export function withNeighbours(
  found: readonly Actor[],
  people: readonly Actor[],
  isList: (a: Actor, b: Actor) => boolean,
): Actor[] {
  if (found.length === 0) return [];
  const all = [...found];
  for (const actor of [...people, ...people.toReversed()]) {
    if (!all.includes(actor) && all.some((other) => isList(other, actor) || isList(actor, other)))
      all.push(actor);
  }
  return all.sort((a, b) => a.from - b.from);
}

const NEAR_REGION = 5;

const NEAR_NAMED = 6;

export const NEAR_COUNTRY = 4;

const NEAR_SIDE = 6;

export const gapBetween = (a: TokenSpan, b: TokenSpan): number => Math.max(a.from - b.to, b.from - a.to);

/** `the summit in the "Central Asia – Russia" format`: a pair beside the word names its sides, whatever stands before it. */
export const isInPair = (
  actor: Actor,
  actors: readonly Actor[],
  trigger: FoundTrigger,
  { tokens }: ReadSentence['reading'],
): boolean =>
  trigger.sense.trigger.frame === 'summit' &&
  !actor.adjective &&
  gapBetween(actor, trigger) <= NEAR_REGION + 2 &&
  actors.some(
    (other) =>
      (other.from === actor.to + 1 && DASHES.has(tokens[actor.to]?.raw ?? '')) ||
      (actor.from === other.to + 1 && DASHES.has(tokens[other.to]?.raw ?? '')),
  );

/** `the Central Asia – Russia summit` names its sides; `the summit in Russia` its venue. */
export const isNamedBy = (actor: Actor, trigger: FoundTrigger): boolean =>
  trigger.sense.trigger.frame === 'summit' &&
  !actor.adjective &&
  gapBetween(actor, trigger) <= (actor.region ? NEAR_REGION : NEAR_COUNTRY) &&
  !has(actor.roles, 'to', 'at', 'from');

/** `Kazakh-Russian talks`; after its noun only a pair (`entretiens russo-kazakhs`), for one alone may be anything's. */
function isAdjectiveSide(
  { from, to }: Actor,
  trigger: FoundTrigger,
  tokens: ReadSentence['reading']['tokens'],
  verbFinal: boolean,
): boolean {
  // `oʻzbek-afgʻon maslahatlashuvlari` names its sides; `polyaklar bilan uchrashadi` only whom one meets there.
  if (verbFinal && trigger.sense.trigger.form === 'verb') return false;
  if (to <= trigger.from) return trigger.from - to <= 3;
  return from - trigger.to <= 2 && (tokens[to]?.raw === '-' || tokens[from - 1]?.raw === '-');
}

/** `amid tensions with Russia arrived for talks`: with whom one talks stands by the word. */
const isOfNoun = ({ from, to }: Actor, trigger: FoundTrigger, nouns: ReadonlySet<number>): boolean =>
  to <= trigger.from && nouns.has(from - 2);

/**
 * `about fifty meetings on the margins of the UN session` are none with the UN; `Rossiya va Ukraina oʻrtasidagi mojaro …
 * uchrashuvda`: an owner owns what follows it.
 */
const isOfElse = ({ bare, roles }: Actor, isBody: boolean, gap: number, verbFinal: boolean): boolean =>
  (bare && isBody && gap > 3) || (verbFinal && has(roles, 'of') && gap > NEAR_COUNTRY);

/** `Türk Devletleri Teşkilatının (TDT) 12. Zirvesi`: a short form and a number may stand between. */
const isNamesake = (actor: Actor, trigger: FoundTrigger, verbFinal: boolean): boolean =>
  verbFinal && actor.to <= trigger.from && gapBetween(actor, trigger) <= NEAR_NAMED && has(actor.roles, 'of');

/** A country is a side where it acts or is acted with, or is an adjective right before the word (`Kazakh-Russian talks`). */
export function isSide(
  actor: Actor,
  trigger: FoundTrigger,
  { tokens, nouns }: ReadSentence['reading'],
  verbFinal: boolean,
): boolean {
  // `the OTS summit`, `саммит ОТГ`: an organisation beside the word is its subject, whatever stands before it.
  const gap = gapBetween(actor, trigger);
  const isBody = actor.party !== null && isOrganisation(actor.party);
  if (trigger.sense.trigger.frame === 'summit' && isBody)
    return gap <= 3 || isNamesake(actor, trigger, verbFinal);
  if (isNamedBy(actor, trigger)) return true;
  // Of a region's states only those meet whose meeting it is: "the EU envoy for Central Asia" brings none of them.
  if (actor.region) return gap <= NEAR_REGION;
  if (actor.adjective) return isAdjectiveSide(actor, trigger, tokens, verbFinal);
  if (isOfElse(actor, isBody, gap, verbFinal)) return false;
  if (has(actor.roles, 'with') && trigger.sense.trigger.form === 'noun')
    return gap <= NEAR_SIDE && !isOfNoun(actor, trigger, nouns);
  return (actor.bare && actor.from < trigger.from) || has(actor.roles, 'with', 'of', 'by', 'subject');
}
