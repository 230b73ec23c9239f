/*
 * What is wrong with a record that was set aside: a code and its parameters, worded in the reader's language later.
 * Nothing is dropped silently.
 */

export const PROBLEM_CODES = [
  'not-json',
  'not-an-object',
  'missing-field',
  'wrong-type',
  'unknown-value',
  'unknown-field',
  'unknown-file',
  'bad-date',
  'bad-code',
  'empty-text',
  'duplicate-id',
  'missing-article',
  'missing-event',
  'missing-person',
  'missing-office',
  'missing-place',
  'missing-body',
  'circular-part',
  'passage-not-found',
  'passage-ambiguous',
  'newer-format',
  'unreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Path of the file below the dataset folder. */
  readonly file: string;
  /** Id of the record, or its position where it has none; null for the file as a whole. */
  readonly record: string | null;
  /** Path of the field (`reports.0.article`), or null for the record as a whole. */
  readonly field: string | null;
  /** The offending value as written, cut to 80 characters; empty where there is none to show. */
  readonly value: string;
}
