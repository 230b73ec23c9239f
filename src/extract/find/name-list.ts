/*
 * `главы МИД Турции и Грузии — Хакан Фидан и Мака Бочоришвили`: one office of several states, and after a dash the name of each, in the
 * same order. Known names are actors of their own by then, and go to the state whose they are.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { DASHES } from '../text/letters';
import { romanise } from '../text/romanise';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { SentenceReading } from './read-sentence';
import { findUnknownName, writeName } from './unknown-name';

interface Name {
  readonly person: NonNullable<Actor['person']>;
  readonly party: Actor['party'];
  /** It is an actor so far. */
  readonly actor: Actor | null;
}

/** O(actors). */
export function nameLists(
  actors: readonly Actor[],
  reading: SentenceReading,
  language: CompiledLanguage,
): Actor[] {
  const named = new Map<Actor, Name>();
  const gone = new Set<Actor>();
  for (let at = 0; at < actors.length; ) {
    const list = listAt(actors, at);
    at += Math.max(1, list.length);
    const names = list.length > 1 ? namesAfter(list, actors, reading, language) : [];
    if (!fits(list, names)) continue;
    for (const [index, actor] of list.entries()) {
      const name = names[index];
      if (name) named.set(actor, name);
      if (name?.actor) gone.add(name.actor);
    }
  }
  if (named.size === 0) return [...actors];
  return actors
    .filter((actor) => !gone.has(actor))
    .map((actor) => changeActor(actor, { person: named.get(actor)?.person ?? actor.person }));
}

/** The states that share the office which stands there. */
function listAt(actors: readonly Actor[], at: number): Actor[] {
  const first = actors[at];
  if (!first || first.rank === null) return [];
  const rest = actors.slice(at);
  const end = rest.findIndex(({ from, to, person }) => from !== first.from || to !== first.to || person);
  return rest.slice(0, end < 0 ? rest.length : end);
}

const fits = (list: readonly Actor[], names: readonly Name[]): boolean =>
  names.length === list.length && names.every(({ party }, at) => party === null || party === list[at]?.party);

function namesAfter(
  list: readonly Actor[],
  actors: readonly Actor[],
  reading: SentenceReading,
  language: CompiledLanguage,
): Name[] {
  const { tokens } = reading;
  const names: Name[] = [];
  let at = list[0]?.to ?? tokens.length;
  if (!DASHES.has(tokens[at]?.raw ?? '')) return names;
  const isLink = (mark: number) =>
    tokens[mark]?.raw === ',' || language.joining.has(tokens[mark]?.fold ?? '');
  while (names.length < list.length && (names.length === 0 || isLink(at))) {
    const name = nameAt(at + 1, list[names.length]?.party ?? null, actors, reading, language);
    if (!name) return names;
    names.push(name);
    at = name.person.to;
  }
  return isLink(at) && tokens[at + 1]?.capital ? [] : names;
}

function nameAt(
  at: number,
  party: Actor['party'],
  actors: readonly Actor[],
  reading: SentenceReading,
  language: CompiledLanguage,
): Name | undefined {
  const known = (start: number) =>
    actors.find(({ from, person, rank }) => from === start && person !== null && rank === null);
  const unknown = known(at) ? null : findUnknownName(reading, at, reading.tokens.length, language);
  // A family name may be known whose first name is spelled in a way that is not.
  const actor = known(unknown?.to ?? at);
  const isNamesake = unknown !== null && actor?.party !== party;
  if (actor?.person && !isNamesake) return { person: actor.person, party: actor.party, actor };
  if (!unknown) return undefined;
  const to = actor?.to ?? unknown.to;
  const name = romanise(
    writeName(reading.tokens, at, to, ({ raw }) => raw),
    language.spelling.letters,
  );
  return { person: { id: null, name, from: at, to }, party: null, actor: actor ?? null };
}
