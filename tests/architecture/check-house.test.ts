/* Shows with made-up sources that the checker bites where it must, and only there. */
import { describe, expect, it } from 'vitest';
import { checkHouse } from './check-house';
import { showViolation } from './source-file';

const check = (sources: Readonly<Record<string, string>>): string[] =>
  checkHouse(Object.entries(sources).map(([path, text]) => ({ path, text }))).map(showViolation);

describe('the walls between rooms', () => {
  it('let a room import what the table names', () => {
    expect(
      check({
        'src/model/day.ts': 'export const day = 1;',
        'src/filter/pair-picker.tsx': `import { day } from '../model/day';\nimport './filter.css';\nexport { day };`,
        'src/filter/filter.css': '',
        'src/app/App.tsx': `const Picker = lazy(() => import('../filter/pair-picker'));`,
        'src/list/a.ts': `new Worker(new URL('../dataset/read-worker.ts?worker', import.meta.url));`,
        'src/dataset/read-worker.ts': '',
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'a feature in a feature',
      'src/filter/a.ts',
      `import { b } from '../list/b';`,
      'filter must not import list',
    ],
    ['a type', 'src/model/a.ts', `import type { B } from '../ui/b';`, 'model must not import ui'],
    [
      'a re-export',
      'src/model/a.ts',
      `export * from '../cldr/b';`,
      'model must not import cldr; it may import nothing',
    ],
    [
      'an import over several lines',
      'src/ui/a.ts',
      `import {\n  b,\n  type C,\n} from '../words/b';`,
      'ui must not import words',
    ],
    ['a side effect', 'src/list/a.ts', `import '../reader/reader.css';`, 'list must not import reader'],
    [
      'a lazy import',
      'src/list/a.ts',
      `const b = await import('../reader/b');`,
      'list must not import reader',
    ],
    [
      'a worker',
      'src/tables/a.ts',
      `new Worker(new URL('../dataset/w.ts', import.meta.url));`,
      'tables must not import dataset',
    ],
    [
      'a glob',
      'src/tables/a.ts',
      `import.meta.glob('../i18n/locales/*.json');`,
      'tables must not import i18n',
    ],
    ['the shell', 'src/app/a.ts', `import { b } from '../publish/b';`, 'app must not import publish'],
    [
      'what lies outside src',
      'src/app/a.ts',
      `import b from '../../package.json';`,
      'app must not import from outside src',
    ],
    [
      'a path from the root',
      'src/model/a.ts',
      `import { b } from '/src/app/b';`,
      'model must not import app',
    ],
  ])('stop %s', (_, path, text, words) => {
    const said = check({ [path]: text });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('name both files and what is allowed instead', () => {
    expect(check({ 'src/words/a.ts': `import { b } from '../tables/b';`, 'src/tables/b.ts': '' })).toEqual([
      'src/words/a.ts → src/tables/b.ts: words must not import tables; it may import ' +
        'i18n (composes messages in a language), model (says events, days and people)',
    ]);
  });

  it('do not take a comment or a string for an import', () => {
    const text = `/* import { b } from '../ui/b'; */\n// import('../ui/b')\nconst a = "see import('x')"; // 'https://x'`;
    expect(check({ 'src/model/a.ts': text })).toEqual([]);
  });
});

describe('places and names', () => {
  it.each([
    ['src/extras/a.ts', 'is not a room'],
    ['src/main.tsx', 'lies directly in src'],
    ['src/model/index.ts', 'makes cycles'],
    ['src/model/types.ts', 'lives with its noun'],
    ['src/model/utils.ts', '“utils” says nothing'],
    ['src/ui/helpers/a.ts', '“helpers” says nothing'],
  ])('refuse %s', (path, words) => {
    expect(check({ [path]: '' }).join()).toContain(words);
  });

  it('refuse a room called common twice over', () => {
    expect(check({ 'src/common/a.ts': '' })).toHaveLength(2);
  });
});

describe('cycles', () => {
  it('are shown as the chain of files', () => {
    const sources = {
      'src/model/a.ts': `import { b } from './b';`,
      'src/model/b.ts': `import { type A, c } from './c';`,
      'src/model/c.ts': `export { a } from './a';`,
    };
    expect(check(sources)).toEqual([
      'src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts: these files import each other in a circle',
    ]);
  });

  it('of types are none', () => {
    const sources = {
      'src/model/a.ts': `import { b } from './b';`,
      'src/model/b.ts': `import type { A } from './a';\nexport type { C } from './a';`,
    };
    expect(check(sources)).toEqual([]);
  });
});

describe('packages', () => {
  it.each([
    ['src/timeline/Lane.tsx', `import { Timeline } from 'vis-timeline/esnext';`, 'vis-adapter.ts alone'],
    ['src/timeline/a.ts', `import type { DataSet } from 'vis-data';`, 'vis-adapter.ts alone'],
    ['src/app/a.ts', `import 'vis-timeline/styles/vis-timeline-graph2d.css';`, 'vis-adapter.ts alone'],
    ['src/words/a.ts', `import { useMemo } from 'react';`, 'without React'],
    ['src/i18n/a.ts', `import { useTranslation } from 'react-i18next';`, 'without React'],
    ['src/reader/a.ts', `import { z } from 'zod/mini';`, 'too heavy'],
    ['src/model/a.ts', `import { z } from 'zod';`, 'too heavy'],
    ['src/prepare/a.ts', `import { franc } from 'franc';`, 'detect-language.ts alone'],
    ['src/prepare/a.ts', `import { readFile } from 'node:fs/promises';`, 'its shell alone'],
    ['src/prepare/a.ts', `import path from 'path';`, 'its shell alone'],
  ])('stay out of %s: %s', (path, text, words) => {
    const said = check({ [path]: text });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it.each([
    [
      'src/timeline/vis-adapter.ts',
      `import { Timeline } from 'vis-timeline/esnext';\nimport { DataSet } from 'vis-data';`,
    ],
    ['src/timeline/Axis.tsx', `import 'vis-timeline/styles/vis-timeline-graph2d.css';`],
    ['src/i18n/use-speech.tsx', `import { useContext } from 'react';`],
    ['src/model/source-schema.ts', `import { z } from 'zod';`],
    ['src/extract/read/detect-language.ts', `import { franc } from 'franc';`],
    ['src/publish/build.ts', `import { readFile } from 'node:fs/promises';`],
  ])('may enter %s', (path, text) => {
    expect(check({ [path]: text })).toEqual([]);
  });
});

describe('words in the code', () => {
  it.each([
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'read as markup'],
    ['node.innerHTML = text;', 'read as markup'],
    [`node.insertAdjacentHTML('beforeend', text);`, 'read as markup'],
    ['new Intl.NumberFormat(locale);', 'src/i18n'],
    ['day.toLocaleDateString(locale);', 'src/i18n'],
    ['one.localeCompare(other);', 'src/i18n'],
    ['const { Collator } = Intl;', 'src/i18n'],
    ['names.map((name) => name?.toLocaleUpperCase());', 'src/i18n'],
    ["names.sort(String.prototype['localeCompare']);", 'src/i18n'],
    ['eval(code);', 'made from text'],
    ['new Function(code);', 'made from text'],
    ['export default function App() {}', 'by name'],
    ['export { App as default };', 'by name'],
  ])('refuse %s', (text, words) => {
    const said = check({ 'src/app/App.tsx': text });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('allow Intl where it is fed, and every word in a comment', () => {
    expect(
      check({ 'src/i18n/number.ts': 'new Intl.NumberFormat(locale); one.localeCompare(other);' }),
    ).toEqual([]);
    expect(check({ 'src/app/a.ts': '// never innerHTML, eval( or Intl.\n/* export default */' })).toEqual([]);
  });
});

describe('length', () => {
  const long = 'export {};\n'.repeat(301);

  it('stops at 300 lines', () => {
    expect(check({ 'src/app/a.ts': long })).toEqual([
      'src/app/a.ts: has 301 lines; above 300 a file holds more than one thing',
    ]);
    expect(check({ 'src/app/a.ts': long.slice(11) })).toEqual([]);
  });

  it('does not count tables of words', () => {
    expect(check({ 'src/i18n/locales/kk.ts': long })).toEqual([]);
  });
});
