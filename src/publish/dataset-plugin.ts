/*
 * Puts the dataset beside the page: as files of a build, or from memory in development, where a change in the dataset
 * folder reloads the page. The app itself never knows which of the two it is served by.
 */
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { buildServed, type ServedFile } from '../prepare/build-served';
import { prepareDataset } from '../prepare/prepare-dataset';
import { type ReadOptions, readSource } from './read-source';

export interface DatasetPluginOptions extends ReadOptions {
  readonly folder: string;
}

export function datasetPlugin({ folder, withLocal }: DatasetPluginOptions): Plugin {
  const prepare = async () => buildServed(prepareDataset(await readSource(folder, { withLocal })));
  return {
    name: 'bilat-dataset',
    async generateBundle() {
      for (const { path, text } of await prepare()) {
        this.emitFile({ type: 'asset', fileName: `dataset/${path}`, source: text });
      }
    },
    configureServer: (server) => serveFromMemory(server, resolve(folder), prepare),
  };
}

function serveFromMemory(server: ViteDevServer, folder: string, prepare: () => Promise<ServedFile[]>): void {
  let served = prepare();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    served = prepare();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(`${server.config.base}dataset/`, (request, response, next) => {
    const asked = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
    served.then((files) => {
      const file = files.find(({ path }) => path === asked);
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(file?.text ?? '{}');
    }, next);
  });
}
