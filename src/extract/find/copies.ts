/*
 * Copies of what sentences are read to, with other values. Field by field, since engines give what a spread makes (`{ ...actor }`)
 * a hidden class of its own at every place, and all code that reads many such classes is several times slower.
 */
import type { EntitySense } from '../lexicon/sense';
import type { Actor } from './find-actors';
import type { DateMention } from './find-dates';
import type { EntityFound, SentenceReading } from './read-sentence';

export const changeActor = (actor: Actor, values: Partial<Actor>): Actor =>
  Object.assign(copyOfActor(actor), values);

const copyOfActor = (actor: Actor): Actor => ({
  from: actor.from,
  to: actor.to,
  party: actor.party,
  partyAt: actor.partyAt,
  person: actor.person,
  rank: actor.rank,
  leads: actor.leads,
  many: actor.many,
  usual: actor.usual,
  rule: actor.rule,
  roles: actor.roles,
  bare: actor.bare,
  adjective: actor.adjective,
  region: actor.region,
  peer: actor.peer,
});

export const changeReading = (
  reading: SentenceReading,
  values: Partial<Pick<SentenceReading, 'entities' | 'dates'>>,
): SentenceReading => Object.assign(copyOfReading(reading), values);

const copyOfReading = (reading: SentenceReading): SentenceReading => ({
  tokens: reading.tokens,
  line: reading.line,
  at: reading.at,
  entities: reading.entities,
  triggers: reading.triggers,
  levels: reading.levels,
  cues: reading.cues,
  blocks: reading.blocks,
  saying: reading.saying,
  sayings: reading.sayings,
  both: reading.both,
  bothAt: reading.bothAt,
  dates: reading.dates,
  thisVisit: reading.thisVisit,
  negated: reading.negated,
  remote: reading.remote,
  durations: reading.durations,
  there: reading.there,
  here: reading.here,
  margins: reading.margins,
  companions: reading.companions,
  invitings: reading.invitings,
  headings: reading.headings,
  mediations: reading.mediations,
  endings: reading.endings,
  beginnings: reading.beginnings,
  leavings: reading.leavings,
  newDates: reading.newDates,
  arrivals: reading.arrivals,
  asides: reading.asides,
  guests: reading.guests,
  clauses: reading.clauses,
  antecedents: reading.antecedents,
  subordinate: reading.subordinate,
  nouns: reading.nouns,
});

export const withSense = (
  { from, to, roles, bare, others }: EntityFound,
  sense: EntitySense,
): EntityFound => ({ from, to, sense, roles, bare, others });

export const changeDate = (
  { from, to, value, rule, ends, ofWay, visitDay, counted, again }: DateMention,
  values: Partial<DateMention>,
): DateMention => Object.assign({ from, to, value, rule, ends, ofWay, visitDay, counted, again }, values);
