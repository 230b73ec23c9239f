/*
 * Which room may import which, each with its reason. A room is a folder of `src`; one that is not named here fails,
 * and so does an import that is not. Whoever adds a line says in it why the arrow cannot point the other way.
 */
import type { FoundImport } from './imports';
import { roomOf, type SourceFile, type Violation } from './source-file';

type Doors = Readonly<Record<string, string>>;

/** The features never import each other: each can be read, tested and thrown away alone, and they meet in `app`. */
const FEATURE_DOORS: Doors = {
  model: 'speaks of events, days, pairs and the view',
  i18n: 'words its labels in the reader’s language',
  words: 'says an event in that language',
  tables: 'is given row sets and columns',
  dataset: 'asks for what is loaded',
  ui: 'is put together from shared parts',
};

export const ROOMS: Readonly<Record<string, Doors>> = {
  cldr: {},
  model: {},
  i18n: {
    cldr: 'browsers lack the names and formats of kk and uz',
    model: 'formats days and lists party codes',
  },
  words: { i18n: 'composes messages in a language', model: 'says events, days and people' },
  tables: { model: 'columns hold what the model defines' },
  extract: {
    cldr: 'knows states, cities, months and weekdays by their names in the language of an article',
    model: 'gives kinds, levels, statuses and days as the model defines them',
  },
  prepare: {
    model: 'parses to the types of the model',
    tables: 'writes the columns that tables read',
    extract: 'reads raw articles, and files what they claim',
  },
  dataset: {
    model: 'loads records and articles',
    tables: 'turns a served index into a table',
    prepare: 'reads a user’s own files in a worker',
  },
  filter: FEATURE_DOORS,
  timeline: FEATURE_DOORS,
  list: FEATURE_DOORS,
  reader: FEATURE_DOORS,
  share: FEATURE_DOORS,
  intake: FEATURE_DOORS,
  ui: {
    i18n: 'names a close button in the reader’s language',
    model: 'draws the sign of a kind, level and status, and the flag of a party',
  },
  app: {
    cldr: 'chooses the slices to load',
    model: 'owns the view',
    i18n: 'sets the language',
    words: 'titles the page',
    tables: 'passes row sets on',
    prepare: 'names the problems of a load',
    dataset: 'opens the dataset',
    filter: 'wires it to the view',
    timeline: 'wires it to the view',
    list: 'wires it to the view',
    reader: 'wires it to the view',
    share: 'wires it to the view',
    intake: 'says whose data the view is of',
    ui: 'sets the frame around the rooms',
  },
  publish: {
    cldr: 'cuts the slices to the shape that they are read in',
    model: 'names the files that are served',
    i18n: 'prerenders in every language',
    words: 'titles the prerendered pages',
    tables: 'encodes the served index',
    prepare: 'is the shell around it: files in, files out',
    extract: 'runs it over files and streams, and cuts the names it needs',
  },
};

const COMMON_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib']);

/** Files that lie in no known room, or bear a name that says nothing. */
export function findMisplaced(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path }) => {
    const room = roomOf(path);
    const reasons: string[] = [];
    if (room === null) reasons.push('lies directly in src; every file belongs to a room');
    else if (!Object.hasOwn(ROOMS, room))
      reasons.push(`“${room}” is not a room; name it in rooms.ts with its doors`);
    const names = path
      .split('/')
      .slice(1)
      .map((part) => part.replace(/\..*$/, ''));
    const common = names.find((name) => COMMON_NAMES.has(name));
    if (common) reasons.push(`“${common}” says nothing; a function lives with its noun`);
    if (/\/index\.tsx?$/.test(path))
      reasons.push('an index that re-exports others makes cycles; import the defining file');
    if (/\/types\.ts$/.test(path)) reasons.push('a type lives with its noun, not among all types');
    return reasons.map((reason) => ({ chain: [path], reason }));
  });
}

/** Imports through a wall. Types count too: they are how a screen's vocabulary leaks into the core. */
export function findForbiddenDoors(imports: readonly FoundImport[]): Violation[] {
  return imports.flatMap(({ from, target }) => {
    const room = roomOf(from);
    const doors = room === null ? undefined : ROOMS[room];
    // A file of no known room is reported once, as misplaced, and not again for each import.
    if (target === null || doors === undefined) return [];
    const other = roomOf(target);
    if (other === room || (other !== null && Object.hasOwn(doors, other))) return [];
    if (other === null && room === 'publish') return [];
    return [{ chain: [from, target], reason: doorReason(room ?? '', other, doors) }];
  });
}

function doorReason(room: string, other: string | null, doors: Doors): string {
  if (other === null) return `${room} must not import from outside src`;
  const allowed = Object.entries(doors).map(([name, reason]) => `${name} (${reason})`);
  return `${room} must not import ${other}; it may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}`;
}
