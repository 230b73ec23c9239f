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
  /** What it means by itself. */
  readonly own: readonly OwnSense[];
  /** Where phrases stand open that begin with it. */
  readonly open: readonly Node[];
  /** It may bear accents that tell what it is. */
  readonly isPrinted: boolean;
}

type OwnSense = Pick<Match, 'sense' | 'roles' | 'bare'>;

const NO_NODES: readonly Node[] = [];
const NO_READINGS: readonly Reading[] = [];

export function toWord(readings: readonly Reading[], isPrinted: boolean): Word {
  const own: OwnSense[] = [];
  const open: Node[] = [];
  for (const { start, roles, bare } of readings) {
    if (!start) continue;
    for (const sense of start.senses) own.push({ sense, roles, bare });
    if (goesOn(start)) open.push(start);
  }
  return { readings, begins: own.length > 0 || open.length > 0, own, open, isPrinted };
}

const goesOn = ({ next, any }: Node): boolean => next !== null || any !== null;

/** Puts all phrases that begin at a token to `found`, the longest last. */
export function follow(tokens: readonly Token[], words: readonly Word[], from: number, found: Match[]): void {
  const first = words[from];
  if (!first?.begins) return;
  for (const { sense, roles, bare } of first.own) found.push({ from, to: from + 1, sense, roles, bare });
  let { open } = first;
  for (let at = from + 1; at < tokens.length && open.length > 0; at++) {
    const passed = tokens[at]?.kind === 'word' ? passedOver(open) : NO_NODES;
    const next = goOn(open, words[at]?.readings ?? NO_READINGS, { from, to: at + 1, open: [] }, found);
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

/** Where phrases stand open after one word more. */
function goOn(open: readonly Node[], readings: readonly Reading[], span: Span, found: Match[]): Node[] {
  for (const reading of readings) {
    for (const node of open) {
      const child = node.mayGoOn(reading.key) ? node.next?.get(reading.key) : undefined;
      if (child) reach(child, reading, span, found);
    }
  }
  return span.open;
}

function reach(node: Node, { roles, bare }: Reading, { from, to, open }: Span, found: Match[]): void {
  if (goesOn(node)) open.push(node);
  for (const sense of node.senses) found.push({ from, to, sense, roles, bare });
}

/** Where a pattern lets any word stand between its own. */
function passedOver(open: readonly Node[]): readonly Node[] {
  let next: Node[] | undefined;
  for (const { any } of open) {
    if (any === null) continue;
    next ??= [];
    next.push(any);
  }
  return next ?? NO_NODES;
}
