/*
 * Has an index opened as a table. A large one is read in a worker, which hands its columns over without copying; for a
 * small one a worker takes longer to start than the work does.
 */
import { answerTable, type TableAnswer, type TableRequest } from './answer-table';

/** Rows that the page itself reads within a frame or two. */
const MOST_ON_PAGE = 20_000;

/** Aborting the signal ends the work; the promise then rejects. */
export async function askTable(
  request: TableRequest,
  rows: number,
  signal: AbortSignal,
): Promise<TableAnswer> {
  const worker = rows > MOST_ON_PAGE ? startWorker() : null;
  const answer = worker && (await askWorker(worker, request, signal));
  if (answer) return answer;
  return answerTable(request, signal);
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Null where the worker failed: the page then tries itself. */
function askWorker(worker: Worker, request: TableRequest, signal: AbortSignal): Promise<TableAnswer | null> {
  return new Promise<TableAnswer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => resolve(data);
    worker.onmessageerror = () => resolve(null);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
