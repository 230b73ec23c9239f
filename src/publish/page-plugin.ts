/*
 * What a built page needs beyond its bundle: a strict content security policy, and a `404.html` that lets hosts
 * without rewrites open deep links.
 */
import type { Plugin } from 'vite';

/** vis-timeline sets its styles through the CSSOM, which `style-src 'self'` allows. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // Reads a reader's own file apart from the page.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function pagePlugin(): Plugin {
  return {
    name: 'bilat-page',
    // The development server injects inline modules of its own, so the policy belongs to builds.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset')
          this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
  };
}
