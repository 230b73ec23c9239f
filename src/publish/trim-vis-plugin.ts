/*
 * Takes out of vis-timeline what the page never asks for and bundling cannot see to be unused: the drawing of graphs,
 * held by functions that are hung onto it from outside, and the panel that lets a developer try options, which comes
 * with a colour picker, and all of its tools in one object; and puts the escaping of texts in the place of the filter that lets tags through. Together they weigh a
 * sixth of the package. Where a newer version is written otherwise nothing is taken out, and the page is only heavier.
 */
import type { Plugin } from 'vite';

const PACKAGE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;
const FILTER = /import xssFilter from ['"]xss['"];/;
/** `Line.draw = function …` to the `};` at the start of a line. */
const GRAPH_FUNCTION =
  /^(?:(?:Line|Bargraph|Points)|(?:LineGraph|GraphGroup|Legend)\.prototype)\.\w+ = function[\s\S]*?^\};$/gm;
const GRAPH_PROTOTYPE = /^(?:LineGraph|GraphGroup|Legend)\.prototype = new Component\(\);$/gm;
/** All of vis-util in one object, of which a few functions are used. */
const TOOLS = /^( *)\.\.\.util,$/m;
const TOOL = /availableUtils\.(\w+)/g;
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
        .replace(GRAPH_PROTOTYPE, '')
        .replace(TOOLS, (_, indent: string) => indent + listTools(code))
        .replace(CONFIGURATOR, 'return undefined;')
        .replace(FILTER, `import * as xssFilter from ${JSON.stringify(filter)};`),
  },
});

/** Those that are called by name, each taken from the package by itself. */
function listTools(code: string): string {
  const names = new Set([...code.matchAll(TOOL)].map(([, name = '']) => name));
  // These three are the timeline's own, and stand beside the package's.
  for (const own of ['convert', 'setupXSSProtection', 'xss']) names.delete(own);
  return [...names].map((name) => `${name}: util.${name},`).join(' ');
}
