/* Whether a country or a place without a preposition is what is visited: a verb's object, or a name right beside the noun. */
import type { FoundTrigger } from '../find/place-verbs';
import type { Role } from '../language-rules';
import type { ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';

interface Named {
  readonly roles: readonly Role[];
  readonly bare: boolean;
}

export const isWithin = ({ from, to }: TokenSpan, reach: TokenSpan | undefined): boolean =>
  reach !== undefined && from >= reach.from && to <= reach.to;

const isHyphen = (tokens: ReadSentence['reading']['tokens'], at: number): boolean =>
  tokens[at]?.raw === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** Whether a name without a preposition is what is visited: a verb's object, or a plain name right beside the noun. */
export function isVisited(
  span: TokenSpan,
  { roles, bare }: Named,
  trigger: FoundTrigger,
  reading: ReadSentence['reading'],
  verbFinal: boolean,
): boolean {
  const { form, frame } = trigger.sense.trigger;
  const { clauses } = reading;
  if (frame !== 'visit') return false;
  if (form === 'noun') return isBesideNoun(span, bare, trigger, reading);
  // A verb that closes its clause has its object anywhere before it, and only the case shows it.
  // A verb in parts has it anywhere between them.
  if (isWithin(span, trigger.reach)) return roles.length === 0 || has(roles, 'object');
  const isBefore = span.to <= trigger.from && clauses[span.from] === clauses[trigger.from];
  if (verbFinal && isBefore && has(roles, 'object')) return true;
  if (!verbFinal && isBefore && opensWith(span, { roles, bare }, trigger, reading)) return true;
  if (span.from < trigger.to || !(roles.length === 0 || has(roles, 'object'))) return false;
  return wordsBetween(trigger, span, reading) <= 2;
}

/** `Türkiye ziyareti`, `his Kazakhstan visit`, `Kasachstan-Reise`, `Kasachstanreise`; a level may stand between. */
function isBesideNoun(
  span: TokenSpan,
  bare: boolean,
  trigger: TokenSpan,
  { tokens, levels }: ReadSentence['reading'],
): boolean {
  if (span.to === trigger.to || (span.to === trigger.from - 1 && isHyphen(tokens, span.to))) return true;
  const isBefore = (at: number) => levels.some(({ from, to }) => from === at && to === trigger.from);
  return bare && (span.to === trigger.from || isBefore(span.to) || span.from === trigger.to);
}

/** `Москву посетит глава МИД`, `Беларусь посетил спикер`: what is visited opens the clause, for no country visits. */
function opensWith(
  span: TokenSpan,
  { roles, bare }: Named,
  trigger: FoundTrigger,
  { clauses, dates, tokens }: ReadSentence['reading'],
): boolean {
  if (bare) return span.to === trigger.from;
  const start = clauses.indexOf(clauses[span.from] ?? 0);
  // `С 24 по 25 ноября Москву посетит министр`: the day goes before it, and the preposition of the day.
  const isDay = (at: number) => dates.some(({ from, to }) => from - 1 <= at && at < to);
  const before = tokens.slice(start, span.from).filter((_, at) => !isDay(start + at)).length;
  return has(roles, 'object') && !has(roles, 'of') && before <= 1;
}

/** Words from a verb to its object, without dates and `on a working visit` between them. */
function wordsBetween(
  trigger: FoundTrigger,
  span: TokenSpan,
  { tokens, triggers, levels, dates, clauses }: ReadSentence['reading'],
): number {
  if (clauses[trigger.from] !== clauses[span.from]) return span.from - trigger.to;
  const told = [...triggers, ...levels, ...dates].filter(
    ({ from, to }) => from >= trigger.to && to <= span.from,
  );
  const isTold = (at: number) => told.some(({ from, to }) => from <= at && at < to);
  const rest = tokens.slice(trigger.to, span.from).filter((_, at) => !isTold(at + trigger.to)).length;
  // The preposition of the visit or the date goes with it.
  return Math.max(0, rest - Math.min(2, told.length));
}
