/* Serves the round flags of circle-flags as files of our own, so that no page asks a third party for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(dirname(createRequire(import.meta.url).resolve('circle-flags/package.json')), 'flags');

/** ISO 3166-1 codes, XK, EU and UN; other drawings of the set are not party codes. */
const isPartyFlag = (name: string): boolean => /^[a-z]{2}\.svg$/.test(name);

export function flagsPlugin(): Plugin {
  return {
    name: 'bilat-flags',
    generateBundle() {
      for (const name of readdirSync(folder).filter(isPartyFlag)) {
        this.emitFile({ type: 'asset', fileName: `flags/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}flags/`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '');
        if (!isPartyFlag(name)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(join(folder, name)));
      });
    },
  };
}
