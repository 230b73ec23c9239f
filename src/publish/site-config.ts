/* One description of the site for development, build and `npm start`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { datasetPlugin } from './dataset-plugin';
import { flagsPlugin } from './flags-plugin';
import { pagePlugin } from './page-plugin';
import { trimVisPlugin } from './trim-vis-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteOptions {
  /** Dataset folder, relative to the project. */
  readonly data: string;
  /** Whether the user's own articles in `local/` are part of the site; never for one that is published. */
  readonly withLocal: boolean;
  /** Path that the site lives under, with slashes at both ends. */
  readonly base: string;
  readonly outDir: string;
}

export function siteConfig({ data, withLocal, base, outDir }: SiteOptions): InlineConfig {
  return {
    root,
    base,
    plugins: [
      react(),
      datasetPlugin({ folder: data, withLocal }),
      flagsPlugin(),
      trimVisPlugin(join(root, 'src/timeline/escape-html.ts')),
      pagePlugin(),
    ],
    // Fonts and flags stay files: the content security policy allows no inlined ones.
    build: {
      outDir,
      assetsInlineLimit: 0,
      target: 'es2022',
      emptyOutDir: true,
      // How long plugins take on a busy machine is nothing that a reader of the log can act on.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
  };
}
