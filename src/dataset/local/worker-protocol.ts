/* What page and worker say to each other. A worker answers one request and is then let go. */
import type { Result } from '../../model/result';
import type { BroughtFile, OwnRefusal, PreparedOwn } from './prepare-own';

/** More would not fit into a browser's memory several times over, as text, as records and as served files. */
export const MOST_MEGABYTES = 200;

/** Each request by name, with its answer. */
export interface WorkerRequests {
  readonly prepare: readonly [request: readonly BroughtFile[], answer: Result<PreparedOwn, OwnRefusal>];
}
export type RequestName = keyof WorkerRequests;
export type RequestOf<Name extends RequestName> = WorkerRequests[Name][0];
export type AnswerOf<Name extends RequestName> = WorkerRequests[Name][1];

/** How a request ended. What is wrong with a file is an answer; failing is a fault of the program or the machine. */
export type Ending<T> =
  | { readonly state: 'done'; readonly answer: T }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string };

export type ToWorker = {
  readonly [Name in RequestName]: { readonly name: Name; readonly request: RequestOf<Name> };
}[RequestName];

/** `ready` once the worker's own code has come; from then on silence is work. */
export type FromWorker =
  | { readonly state: 'ready' }
  | Extract<Ending<AnswerOf<RequestName>>, { readonly state: 'done' | 'failed' }>;

/** What the worker does with a request; the page does the same where no worker can be had. */
export type Answerers = {
  readonly [Name in RequestName]: (request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
};
