/*
 * `die Außenminister Armeniens und Aserbaidschans, Ararat Mirsojan und Dscheihun Bairamow,`: one office of several states, and after a
 * comma the name of each, in the same order.
 */
import type { CompiledLanguage } from '../lexicon/compile-language';
import { changeActor } from './copies';
import type { Actor } from './find-actors';
import type { SentenceReading } from './read-sentence';
import { findUnknownName, type UnknownName } from './unknown-name';

/** The actors of one list, each with its own name where there are as many names as states. */
export function nameEach(
  actors: readonly Actor[],
  first: UnknownName | null,
  reading: SentenceReading,
  end: number,
  language: CompiledLanguage,
): Actor[] {
  if (!first || actors.length < 2) return [...actors];
  const names = [first];
  for (let last = first; names.length < actors.length; ) {
    const next = findNext(last, reading, end, language);
    if (!next) break;
    names.push(next);
    last = next;
  }
  // A single name belongs to the last of the list.
  if (names.length === 1) return [...actors];
  return actors.map((actor, at) => {
    const name = names.length === actors.length ? names[at] : undefined;
    return name
      ? changeActor(actor, {
          to: Math.max(actor.to, name.to),
          person: { id: null, name: name.name, from: name.from, to: name.to },
        })
      : changeActor(actor, { person: null });
  });
}

function findNext(
  { to }: UnknownName,
  reading: SentenceReading,
  end: number,
  language: CompiledLanguage,
): UnknownName | null {
  const mark = reading.tokens[to];
  const isLink = mark !== undefined && (mark.raw === ',' || language.joining.has(mark.fold));
  return isLink ? findUnknownName(reading, to + 1, end, language) : null;
}
