/*
 * The link codec: `/e/<event-id>?pair=KZ-RU&kind=visit&at=2025-10-01..2026-03-01&v=1` ↔ ViewState; `/about` is a page.
 * Each key is read alone: a bad one falls back to the default and is named, the others hold.
 * No dataset is needed to read, write or upgrade a link.
 */
import type { ArticleId } from './article';
import { isoFromDay, parseIsoDay } from './day';
import { type EventId, RANKS, SHOWN_STATUSES, VISIT_LEVELS } from './event';
import { parseEventDate } from './event-date';
import { parsePartyCode } from './party';
import {
  DEFAULT_VIEW,
  DIRECTIONS,
  LIST_ORDERS,
  PAGES,
  type Page,
  PERIOD_MATCHES,
  ROW_KINDS,
  type ViewState,
} from './view-state';

export const LINK_VERSION = 1;

/** A change of the parameters from one version to the next; entry n upgrades version n to n + 1. */
export type LinkUpgrader = (params: URLSearchParams) => void;
const UPGRADERS: Readonly<Record<number, LinkUpgrader>> = {};

/** A part of a link that could not be honoured. */
export type LinkProblem =
  | { readonly code: 'bad-key'; readonly key: string; readonly value: string }
  | { readonly code: 'newer-link'; readonly version: number };

export interface ReadLink {
  readonly view: ViewState;
  readonly problems: readonly LinkProblem[];
  /** Language asked for by the link, as written; the interface decides whether it has it. */
  readonly lang: string | null;
}

interface LinkKey {
  readonly key: string;
  /** What the text stands for, or undefined where it stands for nothing. */
  readonly read: (text: string) => Partial<ViewState> | undefined;
  /** The text for a view, or null where the view has the default. */
  readonly write: (view: ViewState) => string | null;
}

const LINK_KEYS: readonly LinkKey[] = [
  { key: 'pair', read: readPair, write: writePair },
  flagKey('multi', 'multilateral'),
  choiceKey('way', 'direction', DIRECTIONS),
  flagKey('top', 'topLevelOnly'),
  listKey('kind', 'kinds', ROW_KINDS),
  listKey('level', 'levels', VISIT_LEVELS),
  listKey('status', 'statuses', SHOWN_STATUSES),
  listKey('rank', 'ranks', RANKS),
  periodKey('from'),
  periodKey('to'),
  choiceKey('in', 'periodMatch', PERIOD_MATCHES),
  { key: 'at', read: readWindow, write: writeWindow },
  choiceKey('order', 'order', LIST_ORDERS),
  {
    key: 'article',
    read: (text) => (isSlug(text) ? { article: text as ArticleId } : undefined),
    write: (view) => view.article,
  },
];

/**
 * Reads the address of a page.
 * @param pathname path with the site's base cut off, beginning with `/`
 * @param search query with or without its `?`
 */
export function readLink(
  pathname: string,
  search: string,
  upgraders: Readonly<Record<number, LinkUpgrader>> = UPGRADERS,
  current: number = LINK_VERSION,
): ReadLink {
  const params = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const version = readVersion(params, current, problems);
  for (let step = version; step < current; step++) upgraders[step]?.(params);
  let view: ViewState = { ...DEFAULT_VIEW };
  for (const { key, read } of LINK_KEYS) {
    const text = params.get(key);
    if (text === null) continue;
    const found = read(text);
    if (found) view = { ...view, ...found };
    else problems.push({ code: 'bad-key', key, value: text });
  }
  return {
    view: { ...view, page: readPage(pathname), event: readEvent(pathname, params, problems) },
    problems,
    lang: params.get('lang'),
  };
}

/** The address of a view below the site's base: path and query, canonical (equal views give equal addresses). */
export function writeLink(view: ViewState): string {
  const params = new URLSearchParams();
  for (const { key, write } of LINK_KEYS) {
    const text = write(view);
    if (text !== null) params.set(key, text);
  }
  // A path names one thing: behind a page the event waits in the query.
  if (view.page !== null && view.event !== null) params.set('e', view.event);
  if (params.size > 0 || (view.event !== null && view.page === null)) params.set('v', String(LINK_VERSION));
  const path = pathOf(view);
  // Commas and dots need no escape in a query, and people read these addresses.
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

function pathOf({ page, event }: ViewState): string {
  if (page !== null) return `/${page}`;
  return event === null ? '/' : `/e/${encodeURIComponent(event)}`;
}

const readPage = (pathname: string): Page | null =>
  PAGES.find((page) => pathname === `/${page}` || pathname === `/${page}/`) ?? null;

function readVersion(params: URLSearchParams, current: number, problems: LinkProblem[]): number {
  const text = params.get('v');
  if (text === null) return current;
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    problems.push({ code: 'bad-key', key: 'v', value: text });
    return current;
  }
  const version = Number(text);
  if (version > current) problems.push({ code: 'newer-link', version });
  return version;
}

/** The path's event, else `?e=`, for hosts that serve only the front page. */
function readEvent(pathname: string, params: URLSearchParams, problems: LinkProblem[]): EventId | null {
  const inPath = /^\/e\/([^/]+)\/?$/.exec(pathname)?.[1];
  const text = inPath === undefined ? params.get('e') : decode(inPath);
  if (text === null) return null;
  if (isSlug(text)) return text as EventId;
  problems.push({ code: 'bad-key', key: 'e', value: text });
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ids are slugs: letters, digits and hyphens, 200 at most. */
export const isSlug = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u.test(text);

function readPair(text: string): Partial<ViewState> | undefined {
  const [left = '', right = '', ...rest] = text.split('-');
  if (rest.length > 0 || (left === '' && right === '')) return undefined;
  const first = left === '' ? null : parsePartyCode(left);
  const second = right === '' ? null : parsePartyCode(right);
  if (first === undefined || second === undefined || first === second) return undefined;
  return { first, second };
}

function writePair({ first, second }: ViewState): string | null {
  if (first === null && second === null) return null;
  return second === null ? first : `${first ?? ''}-${second}`;
}

function flagKey(key: string, name: 'multilateral' | 'topLevelOnly'): LinkKey {
  return {
    key,
    read: (text) => (text === '1' ? { [name]: true } : undefined),
    write: (view) => (view[name] ? '1' : null),
  };
}

function choiceKey<Name extends 'direction' | 'order' | 'periodMatch'>(
  key: string,
  name: Name,
  known: readonly NonNullable<ViewState[Name]>[],
): LinkKey {
  return {
    key,
    read: (text) => {
      const chosen = known.find((value) => value === text);
      return chosen && { [name]: chosen };
    },
    write: (view) => (view[name] === DEFAULT_VIEW[name] ? null : view[name]),
  };
}

function listKey<Name extends 'kinds' | 'levels' | 'statuses' | 'ranks'>(
  key: string,
  name: Name,
  known: readonly ViewState[Name][number][],
): LinkKey {
  return {
    key,
    read: (text) => {
      const asked = new Set(text.split(','));
      const chosen = known.filter((value) => asked.has(value));
      return chosen.length === asked.size ? { [name]: chosen } : undefined;
    },
    write: (view) => {
      const chosen: readonly string[] = view[name];
      return chosen.length === 0 ? null : known.filter((value) => chosen.includes(value)).join(',');
    },
  };
}

function periodKey(name: 'from' | 'to'): LinkKey {
  return {
    key: name,
    read: (text) => (/^\d{4}(-\d{2})?$/.test(text) && parseEventDate(text) ? { [name]: text } : undefined),
    write: (view) => view[name],
  };
}

function readWindow(text: string): Partial<ViewState> | undefined {
  const [fromText = '', toText = '', ...rest] = text.split('..');
  const from = parseIsoDay(fromText);
  const to = parseIsoDay(toText);
  if (rest.length > 0 || from === undefined || to === undefined || to <= from) return undefined;
  return { window: { from, to } };
}

function writeWindow({ window }: ViewState): string | null {
  return window && `${isoFromDay(window.from)}..${isoFromDay(window.to)}`;
}
