/* Sends a request to a worker of its own; where the browser gives none, the page does the work itself. */
import type { AnswerOf, Ending, FromWorker, RequestName, RequestOf, ToWorker } from './worker-protocol';

/** Resolves in any case; aborting the signal ends the worker. */
export async function askWorker<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
  signal: AbortSignal,
): Promise<Ending<AnswerOf<Name>>> {
  if (signal.aborted) return CANCELLED;
  const worker = startWorker();
  const ending = worker && (await askOne<AnswerOf<Name>>(worker, { name, request }, signal));
  return ending ?? answerHere(name, request, signal);
}

const CANCELLED = { state: 'cancelled' } as const;

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Null where the worker did not even start. */
function askOne<Answer>(
  worker: Worker,
  message: ToWorker,
  signal: AbortSignal,
): Promise<Ending<Answer> | null> {
  return new Promise((resolve) => {
    let isReady = false;
    const end = (ending: Ending<Answer> | null) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(ending);
    };
    const cancel = () => end(CANCELLED);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.state === 'ready') isReady = true;
      else end(data as Ending<Answer>);
    };
    worker.onmessageerror = () => end({ state: 'failed', message: 'The answer could not be read.' });
    worker.onerror = (event) => {
      event.preventDefault();
      end(isReady ? { state: 'failed', message: event.message } : null);
    };
    worker.postMessage(message);
  });
}

async function answerHere<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
  signal: AbortSignal,
): Promise<Ending<AnswerOf<Name>>> {
  try {
    const { answerRequest } = await import('./answer-request');
    const ending = await answerRequest(name, request);
    return signal.aborted ? CANCELLED : ending;
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
