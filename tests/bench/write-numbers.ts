import { readFileSync, writeFileSync } from 'node:fs';

const MARKS = ['<!-- numbers -->', '<!-- /numbers -->'] as const;

/** Puts a report between the marks of a document. @throws where it has none */
export function writeNumbers(document: string, report: string): void {
  const text = readFileSync(document, 'utf8');
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${document} has no place between ${MARKS.join(' and ')}.`);
  writeFileSync(document, `${text.slice(0, start + MARKS[0].length)}\n\n${report}\n\n${text.slice(end)}`);
}
