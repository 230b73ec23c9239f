/* From what the schema says of a record to problems with file, record, field and reason. */
import type { z } from 'zod';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../model/problem';

const LONGEST_VALUE = 80;

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly record: string | null;
}

export function buildProblem(
  place: RecordPlace,
  code: ProblemCode,
  field: string | null,
  value: unknown,
): Problem {
  return { code, file: place.file, record: place.record, field, value: showValue(value) };
}

/** One problem for each thing the schema objects to. */
export function problemsFromIssues(
  place: RecordPlace,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return problemsFromIssues(place, input, closestBranch(issue));
    const value = valueAt(input, issue.path);
    const field = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys')
      return [buildProblem(place, codeOfIssue(issue, value), field || null, value)];
    return issue.keys.map((key) =>
      buildProblem(place, 'unknown-field', [...issue.path.map(String), key].join('.'), valueAt(value, [key])),
    );
  });
}

/** Of several forms that a value may have, the objections of the one that it comes closest to. */
function closestBranch({ errors, path }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const [closest = []] = [...errors].sort((a, b) => a.length - b.length);
  return closest.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function codeOfIssue(issue: z.core.$ZodIssue, value: unknown): ProblemCode {
  switch (issue.code) {
    case 'custom':
    case 'invalid_format':
      return PROBLEM_CODES.find((code) => code === issue.message) ?? 'bad-code';
    case 'invalid_value':
      return value === undefined ? 'missing-field' : 'unknown-value';
    case 'invalid_type':
      return value === undefined ? 'missing-field' : 'wrong-type';
    case 'too_small':
      return Array.isArray(value) ? 'missing-field' : 'unknown-value';
    default:
      return value === undefined ? 'missing-field' : 'wrong-type';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function showValue(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : toJson(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** Lists nested some thousand deep can be read from JSON, but writing them again overflows the stack. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
