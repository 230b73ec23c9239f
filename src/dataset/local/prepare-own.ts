/*
 * From the files that a reader brought to the files that the page is served by: the same path that a site's dataset
 * takes, so that both look and behave alike. It runs in the worker, or on the page where there is none.
 */
import { hashText } from '../../model/hash-text';
import type { Problem, ProblemCode } from '../../model/problem';
import { fail, type Result, succeed } from '../../model/result';
import { buildServed } from '../../prepare/build-served';
import { prepareDataset } from '../../prepare/prepare-dataset';
import { buildProblem } from '../../prepare/source-problems';
import { readText, type TextFault } from './read-text';
import { type SortedFile, type SortFault, sortFile } from './sort-file';
import { MOST_MEGABYTES } from './worker-protocol';

export interface BroughtFile {
  /** Name of the file, with the folders that it was dropped in. */
  readonly path: string;
  readonly content: Blob;
}

export interface BroughtBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PreparedOwn {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
}

export type OwnFault = TextFault | SortFault | 'too-large' | 'unreadable' | 'newer' | 'nothing-usable';

/** Why nothing is shown of what was brought, and what is wrong in detail. */
export interface OwnRefusal {
  readonly fault: OwnFault;
  readonly problems: readonly Problem[];
}

export async function prepareBrought(
  brought: readonly BroughtFile[],
): Promise<Result<PreparedOwn, OwnRefusal>> {
  const size = brought.reduce((sum, { content }) => sum + content.size, 0);
  if (size > MOST_MEGABYTES * 1_000_000) return fail({ fault: 'too-large', problems: [] });
  try {
    return prepareOwn(
      await Promise.all(
        brought.map(async ({ path, content }) => ({
          path,
          bytes: new Uint8Array(await content.arrayBuffer()),
        })),
      ),
    );
  } catch (error) {
    // A file that was moved or changed after it was chosen.
    if (error instanceof DOMException) return fail({ fault: 'unreadable', problems: [] });
    throw error;
  }
}

/** Never throws for bad bytes: either something can be shown, with all problems named, or it says why nothing can. */
export function prepareOwn(brought: readonly BroughtBytes[]): Result<PreparedOwn, OwnRefusal> {
  const { files, problems, faults } = sortAll(brought);
  const [fault] = faults;
  if (files.length === 0 && faults.length === 1 && brought.length === 1 && fault)
    return fail({ fault, problems: [] });
  const prepared = prepareDataset(files, { keepsUnlisted: true });
  const all = [...problems, ...nameOrigins(prepared.problems, files)];
  if (all.some(({ code }) => code === 'newer-format')) return fail({ fault: 'newer', problems: all });
  if (prepared.records.length === 0 && prepared.dataset === null)
    return fail({ fault: 'nothing-usable', problems: all });
  const served = new Map(buildServed({ ...prepared, problems: all }).map(({ path, text }) => [path, text]));
  return succeed({ id: `own-${hashText(served.get('manifest.json') ?? '')}`, files: served });
}

interface Sorted {
  readonly files: readonly SortedFile[];
  readonly problems: readonly Problem[];
  readonly faults: readonly (TextFault | SortFault)[];
}

function sortAll(brought: readonly BroughtBytes[]): Sorted {
  const files: SortedFile[] = [];
  const problems: Problem[] = [];
  const faults: (TextFault | SortFault)[] = [];
  for (const { path, bytes } of brought) {
    const text = readText(bytes);
    const sorted = text.ok ? sortFile({ path, text: text.value }) : text;
    if (sorted.ok) {
      files.push(...sorted.value.files);
      problems.push(...sorted.value.problems);
    } else {
      faults.push(sorted.error);
      problems.push(
        buildProblem({ file: path, record: null }, PROBLEM_OF_FAULT[sorted.error], null, undefined),
      );
    }
  }
  return { files, problems, faults };
}

const PROBLEM_OF_FAULT = {
  empty: 'empty-text',
  'utf-16': 'unreadable',
  'not-text': 'unreadable',
  'not-json': 'not-json',
  'not-a-dataset': 'unknown-file',
} as const satisfies Record<TextFault | SortFault, ProblemCode>;

/** Problems are told of the files that the reader knows, not of the ones that they were sorted into. */
function nameOrigins(problems: readonly Problem[], files: readonly SortedFile[]): Problem[] {
  const origins = new Map(files.map(({ path, from }) => [path, from]));
  const isPlain = files.every(({ path }) => path.startsWith('local/articles/'));
  return problems.flatMap((problem) => {
    // Plain articles have no description of a dataset, and miss none.
    if (isPlain && problem.file === 'dataset.json') return [];
    return [{ ...problem, file: origins.get(problem.file) ?? problem.file }];
  });
}
