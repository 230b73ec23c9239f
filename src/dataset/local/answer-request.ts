import { prepareBrought } from './prepare-own';
import type { Answerers, AnswerOf, Ending, RequestName, RequestOf } from './worker-protocol';

const ANSWERERS: Answerers = { prepare: prepareBrought };

/** Answers one request; a bug becomes a failure with its message, so that the page can go on. */
export async function answerRequest<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Exclude<Ending<AnswerOf<Name>>, { readonly state: 'cancelled' }>> {
  try {
    return { state: 'done', answer: await ANSWERERS[name](request) };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
