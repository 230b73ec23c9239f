/* `npm start`: builds the site with the user's own articles in it and serves it on this machine only. */
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { siteConfig } from './site-config';

const USAGE = `Builds Bilat and serves it on 127.0.0.1.

  npm start -- [--port=4173] [--base=/] [--data=data]

  --port  where to listen; the next free port is taken if it is in use
  --base  path that the site lives under, as on a host's sub-path: /bilat/
  --data  the dataset folder; its local/ part is shown too`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'dist-local' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  const config = siteConfig({ data: values.data, withLocal: true, base, outDir: values.out });
  await build({ ...config, configFile: false, logLevel: 'warn' });
  const server = await preview({
    ...config,
    configFile: false,
    preview: { host: '127.0.0.1', port: Number(values.port) },
  });
  console.log(`\nBilat is ready: ${server.resolvedUrls?.local[0] ?? ''}\nStop it with Ctrl+C.`);
}
