/* What a sentence names that may be gone to, or be where a meeting is: countries, places, hosts, and `that country`. */
import type { PartyCode } from '../../model/party';
import type { Actor } from '../find/find-actors';
import type { Home } from '../find/find-place';
import type { FoundTrigger } from '../find/place-verbs';
import { isSeat, rolesBeside } from '../find/roles-beside';
import type { Role } from '../language-rules';
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import { tokenBefore } from '../text/tokens';
import { CAPITALS } from '../world-places';
import type { ReadSentence, TokenSpan } from './draft';
import { has } from './has-role';
import { isWithin } from './is-visited';

export interface Destination extends TokenSpan {
  readonly country: PartyCode;
  readonly place: string | null;
}

/** What a phrase does in its sentence. */
export interface Named {
  readonly roles: readonly Role[];
  readonly bare: boolean;
}

export interface Candidate extends Destination {
  readonly named: Named;
}

/** What each trigger of a sentence may go to. */
export interface Goals {
  /** Countries and places. */
  readonly named: readonly Candidate[];
  /** `that country`, and where the article is dated from. */
  readonly pointed: readonly Candidate[];
}

/** Once for all triggers of a sentence. */
export const findGoals = (sentence: ReadSentence, language: CompiledLanguage, dated: Home | null): Goals => ({
  named: withoutHome([...countriesOf(sentence, language), ...placesOf(sentence, language)], sentence),
  pointed: [...thereOf(sentence, language, dated), ...hereOf(sentence, dated)],
});

/** Words from `returns` to where somebody is at home. */
const NEAR_RETURN = 4;

/** `They came on a visit on Monday, and return to Belgrade on Thursday`: nobody visits what he goes home to. */
function withoutHome(goals: Candidate[], { reading: { triggers, clauses } }: ReadSentence): Candidate[] {
  const returns = triggers.filter(({ sense }) => sense.trigger.leaves === true);
  if (returns.length === 0) return goals;
  const homes = returns.map((verb) => {
    const away = ({ from, to }: Candidate) => (to <= verb.from ? verb.from - to : from - verb.to);
    return goals
      .filter(
        (goal) =>
          clauses[verb.from] === clauses[goal.from] &&
          away(goal) <= NEAR_RETURN &&
          !goal.named.roles.includes('from') &&
          // `vratio se u sredu iz dvodnevne posete Rusiji`: from a visit there.
          !triggers.some(({ to, sense }) => sense.trigger.form === 'noun' && to === goal.from),
      )
      .sort((a, b) => away(a) - away(b))[0];
  });
  return goals.filter((goal) => !homes.includes(goal));
}

/** `Erdoğan bugün Ankara'dan ayrıldı`: who sets out from home ends no visit. */
export const leavesHome = (visitors: readonly PartyCode[], { named }: Goals): boolean =>
  named.some(({ country, named: { roles } }) => roles.includes('from') && visitors.includes(country));

const GONE_TO: Named = { roles: ['to'], bare: false };
const BEEN_AT: Named = { roles: ['at'], bare: false };

/** With the hosts of a visit among the goals of its sentence. */
export function goalsFor(
  trigger: FoundTrigger,
  { named, pointed }: Goals,
  { reading, actors }: ReadSentence,
  language: CompiledLanguage,
): readonly Candidate[] {
  const hosts = hostsOf(actors, trigger, reading, language);
  return [...named, ...hosts.flatMap((actor) => toCandidate(actor, actor.party, null, GONE_TO)), ...pointed];
}

const toCandidate = (
  { from, to }: TokenSpan,
  country: PartyCode | null,
  place: string | null,
  named: Named,
): Candidate[] => (country ? [{ from, to, country, place, named }] : []);

function placesOf({ reading }: ReadSentence, language: CompiledLanguage): Candidate[] {
  const places: Candidate[] = [];
  for (const entity of reading.entities) {
    const { from, to, sense } = entity;
    if (sense.type !== 'place') continue;
    const named = rolesBeside(entity, entity, reading, language);
    places.push({ from, to, country: sense.country, place: sense.place, named });
  }
  return places;
}

const thereOf = (
  { reading, actors }: ReadSentence,
  { verbFinal }: CompiledLanguage,
  dated: Home | null,
): Candidate[] =>
  reading.there.flatMap((span) =>
    goalsBefore({ reading, actors }, span, dated, verbFinal).flatMap(({ country, place }) =>
      toCandidate(span, country, place, GONE_TO),
    ),
  );

const hereOf = ({ reading }: ReadSentence, dated: Home | null): Candidate[] =>
  dated ? reading.here.flatMap((span) => toCandidate(span, dated.country, dated.place, BEEN_AT)) : [];

/** `kommt zur deutschen Kanzlerin`, `besuchte Präsident Trump`: whom one goes to is at home. */
function hostsOf(
  actors: readonly Actor[],
  trigger: FoundTrigger,
  { tokens, clauses, triggers }: ReadSentence['reading'],
  { before }: CompiledLanguage,
): Actor[] {
  const { frame, transitive } = trigger.sense.trigger;
  if (frame !== 'visit') return [];
  const somebody = actors.filter(
    ({ party, rank, person, region }) => party?.length === 2 && (rank !== null || person !== null) && !region,
  );
  const goneTo = somebody.filter(
    // `à l'invitation du roi`: where what is his lies, he is at home.
    ({ roles, from }) =>
      has(roles, 'to') &&
      has(before.get(tokenBefore(tokens, from)?.fold ?? '') ?? [], 'to', 'of') &&
      // `extended an invitation to Tokayev to pay a visit`: he is whom the word before him is for.
      !triggers.some(({ to, sense }) => sense.trigger.frame === 'invite' && (to === from || to === from - 1)),
  );
  const last = somebody.findLast(({ from }) => clauses[from] === clauses[trigger.from]);
  // Who visits stands before whom he visits.
  const isObject =
    last && last !== somebody[0] && (last.bare || has(last.roles, 'object')) && isWithin(last, trigger.reach);
  return transitive && isObject ? [...goneTo, last] : goneTo;
}

/** Countries named for themselves, or by the adjective of their capital. */
function countriesOf(
  { actors, reading: { tokens } }: ReadSentence,
  { seats, capital, glue, before, verbFinal }: CompiledLanguage,
): Candidate[] {
  // `in the capital of Turkey`, `в столице Туркменистана`, `dans la capitale de la Turquie`.
  const isCapitalOf = ({ from }: Actor) => {
    const isPassed = (word: string) =>
      !capital.has(word) && (seats.has(word) || glue.has(word) || before.get(word)?.includes('of') === true);
    let at = from - 1;
    while (at >= 0 && from - at < 3 && isPassed(tokens[at]?.fold ?? '')) at--;
    return at >= 0 && capital.has(tokens[at]?.fold ?? '');
  };
  const isCountry = (actor: Actor) =>
    actor.party !== null &&
    actor.person === null &&
    actor.rank === null &&
    (!actor.adjective || isSeat(actor, tokens, seats)) &&
    !actor.region &&
    !actors.some((other) => isPair(actor, other, tokens) || isPair(other, actor, tokens)) &&
    // Nobody travels to an organisation: `ШЫҰ-ға мүше` goes nowhere.
    (actor.party.length === 2 || !verbFinal);
  const countries: Candidate[] = [];
  for (const actor of actors) {
    const { from, to, party: country } = actor;
    if (country === null || !isCountry(actor)) continue;
    const isCapital = actor.adjective || verbFinal ? isSeat(actor, tokens, capital) : isCapitalOf(actor);
    const place = isCapital || CITY_STATES.has(country) ? (CAPITALS.get(country) ?? null) : null;
    countries.push({ from, to, country, place, named: actor });
  }
  return countries;
}

/** Who goes there goes to the city. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC']);

/** `in the Central Asia – Russia format`: a country in a pair is no place. */
const isPair = (a: TokenSpan, b: TokenSpan, tokens: ReadSentence['reading']['tokens']): boolean =>
  b.from === a.to + 1 && DASHES.has(tokens[a.to]?.raw ?? '');

/** `To the country`: the one just named, or that of the article. */
const goalsBefore = (
  { reading, actors }: ReadSentence,
  span: TokenSpan,
  dated: Home | null,
  verbFinal: boolean,
): Pick<Destination, 'country' | 'place'>[] => {
  const goal = goalBefore(reading, actors, span);
  // Where the verb comes last the subject stands first, and its country is not the one gone to.
  if (goal && verbFinal) return [goal];
  const others = actors.filter(({ to, person, region }) => to <= span.from && person !== null && !region);
  const parties = [dated?.country, ...others.map(({ party }) => party)].filter(
    (party, at, all): party is PartyCode =>
      party != null && party !== goal?.country && all.indexOf(party) === at,
  );
  return [...(goal ? [goal] : []), ...parties.map((country) => ({ country, place: null }))];
};

/**
 * `At the invitation of Russia's president he left for that country`, `в Астане, куда он прибыл`: the last place or party named
 * that is not the subject's.
 */
function goalBefore(
  { entities }: ReadSentence['reading'],
  actors: readonly Actor[],
  { from }: TokenSpan,
): Pick<Destination, 'country' | 'place'> | null {
  const before = actors.filter(({ party, to, region }) => party !== null && !region && to <= from);
  const subject = before.find(({ bare, person, rank }) => bare && (person !== null || rank !== null));
  const party = before.findLast(({ party: own }) => own !== subject?.party);
  const place = entities.findLast(
    ({ sense, to }) => sense.type === 'place' && to <= from && sense.country !== subject?.party,
  );
  if (place?.sense.type === 'place' && place.from > (party?.from ?? -1))
    return { country: place.sense.country, place: place.sense.place };
  return party?.party ? { country: party.party, place: null } : null;
}
