/*
 * Takes out of vis-timeline what the page never asks for and bundling cannot see to be unused: the drawing of graphs,
 * held by functions that are hung onto it from outside, and the panel that lets a developer try options, which comes
 * with a colour picker; and puts the escaping of texts in the place of the filter that lets tags through. Together they weigh a
 * sixth of the package. Where a newer version is written otherwise nothing is taken out, and the page is only heavier.
 */
import type { Plugin } from 'vite';

const PACKAGE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;
const FILTER = /import xssFilter from ['"]xss['"];/;
/** `Line.draw = function …` to the `};` at the start of a line. */
const GRAPH_FUNCTION = /^(?:Line|Bargraph|Points)\.\w+ = function[\s\S]*?^\};$/gm;
const CONFIGURATOR = /return new Configurator\([^;]*\);/g;

/** @param filter file that exports what takes the place of the filter */
export const trimVisPlugin = (filter: string): Plugin => ({
  name: 'bilat-trim-vis',
  apply: 'build',
  transform: {
    filter: { id: PACKAGE },
    handler: (code) =>
      code
        .replace(GRAPH_FUNCTION, '')
        .replace(CONFIGURATOR, 'return undefined;')
        .replace(FILTER, `import * as xssFilter from ${JSON.stringify(filter)};`),
  },
});
