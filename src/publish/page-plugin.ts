/*
 * What a built page needs beyond its bundle: a strict content security policy, the names of files that every reader needs
 * and that would else be asked for only once the scripts run, and a `404.html` that lets hosts without rewrites open deep
 * links.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

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

/** Every language's first screen has letters or digits of these. */
const FONT = /(?:inter|source-serif-4)-latin-wght-normal-[\w-]+\.woff2$/;

/** The manifest, which leads to all else of the dataset, and typefaces: each that comes late has the timeline drawn again. */
function linkAhead(fileNames: readonly string[], base: string): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel: 'preload', crossorigin: true, ...attrs },
    injectTo: 'head',
  });
  return [
    link({ as: 'fetch', href: `${base}dataset/manifest.json` }),
    ...fileNames
      .filter((name) => FONT.test(name))
      .map((name) => link({ as: 'font', type: 'font/woff2', href: base + name })),
  ];
}

export function pagePlugin(): Plugin {
  let base = '/';
  return {
    name: 'bilat-page',
    configResolved(config) {
      base = config.base;
    },
    // The development server injects inline modules of its own, so the policy belongs to builds.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
        ...linkAhead(Object.keys(bundle), base),
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
