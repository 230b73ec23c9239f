/* Goes along the trie of phrases with the words of a text. Time is linear in the text, for the trie is of bounded depth. */
import type { Role } from '../language-rules';
import type { Token } from '../text/tokens';
import type { Node } from './phrase-trie';
import type { Sense } from './sense';

export interface Match {
  /** Token positions: from the first up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** What the ending of the last word shows. */
  readonly roles: readonly Role[];
  /** The last word stands in its plain form. */
  readonly bare: boolean;
}

export interface Reading {
  readonly key: number;
  readonly roles: readonly Role[];
  readonly bare: boolean;
  /** What begins with it. */
  readonly start: Node | undefined;
}

/** All that a word may be read as. */
export interface Word {
  readonly readings: readonly Reading[];
  /** Most words begin nothing. */
  readonly begins: boolean;
  /** It may bear accents that tell what it is. */
  readonly isPrinted: boolean;
}

const NO_NODES: readonly Node[] = [];

export const toWord = (readings: readonly Reading[], isPrinted: boolean): Word => ({
  readings,
  begins: readings.some(({ start }) => start !== undefined),
  isPrinted,
});

/** Puts all phrases that begin at a token to `found`, the longest last. */
export function follow(tokens: readonly Token[], words: readonly Word[], from: number, found: Match[]): void {
  const first = words[from];
  if (!first?.begins) return;
  let open: readonly Node[] = begin(first.readings, from, found);
  for (let at = from + 1; at < tokens.length && open.length > 0; at++) {
    const passed = tokens[at]?.kind === 'word' ? passedOver(open) : NO_NODES;
    const next = goOn(open, words[at]?.readings ?? [], { from, to: at + 1, open: [] }, found);
    // Of two phrases as long, the one that says each word is found first.
    open = passed.length > 0 ? [...next, ...passed] : next;
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Filled with what goes on past `to`. */
  readonly open: Node[];
}

/** Where phrases stand open that begin with a word; what ends with it is put to `found`. */
function begin(readings: readonly Reading[], from: number, found: Match[]): Node[] {
  const open: Node[] = [];
  for (const reading of readings)
    if (reading.start) reach(reading.start, reading, { from, to: from + 1, open }, found);
  return open;
}

/** Where phrases stand open after one word more. */
function goOn(open: readonly Node[], readings: readonly Reading[], span: Span, found: Match[]): Node[] {
  for (const reading of readings) {
    for (const { next } of open) {
      const child = next?.get(reading.key);
      if (child) reach(child, reading, span, found);
    }
  }
  return span.open;
}

function reach(node: Node, { roles, bare }: Reading, { from, to, open }: Span, found: Match[]): void {
  if (node.next !== null || node.any !== null) open.push(node);
  for (const sense of node.senses) found.push({ from, to, sense, roles, bare });
}

/** Where a pattern lets any word stand between its own. */
function passedOver(open: readonly Node[]): readonly Node[] {
  if (!open.some(({ any }) => any !== null)) return NO_NODES;
  const next: Node[] = [];
  for (const { any } of open) if (any) next.push(any);
  return next;
}
