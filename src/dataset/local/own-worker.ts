/* The worker's entry: the only file that knows it runs in one. */
import { answerRequest } from './answer-request';
import type { FromWorker, ToWorker } from './worker-protocol';

const say = (message: FromWorker): void => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ToWorker>) =>
  say(await answerRequest(data.name, data.request));
say({ state: 'ready' });
