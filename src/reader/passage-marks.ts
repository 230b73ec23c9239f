/* From passages to the pieces of a text that are marked, so that text is only ever rendered as text. */
import { findPassage, type Passage, type PassageField, type Span } from '../model/passage';

export interface FoundPassage {
  readonly passage: Passage;
  readonly span: Span;
}

export interface FoundPassages {
  readonly found: readonly FoundPassage[];
  /** Passages whose words do not stand in this text exactly; they mark nothing. */
  readonly lost: readonly Passage[];
}

/** Looks each passage up in the text; those of another basis are none of this text's business. */
export function findPassages(
  text: string,
  basis: Passage['basis'],
  passages: readonly Passage[],
): FoundPassages {
  const found: FoundPassage[] = [];
  const lost: Passage[] = [];
  for (const passage of passages) {
    if (passage.basis !== basis) continue;
    const span = findPassage(text, passage);
    if (span) found.push({ passage, span });
    else lost.push(passage);
  }
  return { found, lost };
}

/** A stretch of text with the fields that it supports; none for plain text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly fields: readonly PassageField[];
}

/** Cuts a paragraph at the ends of all passages; overlapping ones share pieces. */
export function cutPieces(text: string, found: readonly FoundPassage[], range: Span): Piece[] {
  const cuts = new Set([range.start, range.end]);
  for (const { span } of found) {
    for (const at of [span.start, span.end]) if (at > range.start && at < range.end) cuts.add(at);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? range.end;
    const fields = found
      .filter(({ span }) => span.start < end && span.end > start)
      .map(({ passage }) => passage.field);
    return { text: text.slice(start, end), start, fields: [...new Set(fields)] };
  });
}

/** Paragraphs of a text: its lines that are not blank. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
