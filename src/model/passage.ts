/*
 * The words of a text that support a field of an event, and whether they still stand there.
 * After the W3C Web Annotation selectors TextQuoteSelector and TextPositionSelector; offsets are UTF-16 units.
 * It fails closed: where the words are not found exactly, nothing is marked. A look-alike sentence is worse than none.
 */
import { hashText } from './hash-text';

/** Whose words a text is made of. Only `source` text can hold evidence and stand in quotation marks. */
export const BASES = ['source', 'digest'] as const;
export type Basis = (typeof BASES)[number];

export const PASSAGE_FIELDS = [
  'kind',
  'level',
  'status',
  'date',
  'place',
  'parties',
  'host',
  'participants',
] as const;
export type PassageField = (typeof PASSAGE_FIELDS)[number];

/** Words quoted with what stands around them. */
export interface QuotedPassage {
  readonly field: PassageField;
  readonly basis: Basis;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words known only by their length and hash: proof that travels without the publisher's text. Whoever holds the
 * text sees the passage; nobody can read it out of the dataset.
 */
export interface SealedPassage {
  readonly field: PassageField;
  readonly basis: 'source';
  readonly length: number;
  readonly hash: string;
  /** Where it stood in the text that the editor held: settles which one is meant where the words recur. */
  readonly start: number;
}

export type Passage = QuotedPassage | SealedPassage;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the passage stands in the text, or undefined if its exact words are missing or could be meant twice. O(text). */
export function findPassage(text: string, passage: Passage): Span | undefined {
  return 'hash' in passage ? findSealed(text, passage) : findQuoted(text, passage);
}

function findQuoted(text: string, passage: QuotedPassage): Span | undefined {
  const { exact, prefix, suffix, start } = passage;
  if (exact === '') return undefined;
  if (text.startsWith(exact, start) && surrounds(text, start, passage))
    return { start, end: start + exact.length };
  return only(
    occurrences(text, exact).filter((at) => surrounds(text, at, { exact, prefix, suffix })),
    exact.length,
  );
}

function surrounds(
  text: string,
  at: number,
  { exact, prefix, suffix }: Pick<QuotedPassage, 'exact' | 'prefix' | 'suffix'>,
): boolean {
  return text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length);
}

function findSealed(text: string, { length, hash, start }: SealedPassage): Span | undefined {
  if (length < 1) return undefined;
  const stands = (at: number) => hashText(text.slice(at, at + length)) === hash;
  if (start + length <= text.length && stands(start)) return { start, end: start + length };
  const found: number[] = [];
  for (let at = 0; at + length <= text.length; at++) if (stands(at)) found.push(at);
  return only(found, length);
}

/** Every place where `words` occurs, overlaps included. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function only(starts: readonly number[], length: number): Span | undefined {
  const [start] = starts;
  return start !== undefined && starts.length === 1 ? { start, end: start + length } : undefined;
}
