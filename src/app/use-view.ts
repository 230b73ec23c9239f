/*
 * The one loop between address and page: URL → ViewState → props; callbacks → ViewState → URL.
 * Choices push a step onto the history, so that Back undoes them; dragging and zooming replace the current one.
 */
import { useCallback, useSyncExternalStore } from 'react';
import { type LinkProblem, type ReadLink, readLink, writeLink } from '../model/link';
import type { ViewState } from '../model/view-state';

/** Path of the site without its last slash, so that links work under a sub-path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Counts steps through the history, to and fro. */
let entry = 0;
window.addEventListener('popstate', () => {
  entry++;
});

const listeners = new Set<() => void>();
let cached: { readonly href: string; readonly link: ReadLink } | undefined;

function currentLink(): ReadLink {
  const { href, pathname, search } = window.location;
  if (cached?.href !== href) cached = { href, link: readLink(pathname.slice(base.length) || '/', search) };
  return cached.link;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export type ChangeView = (change: Partial<ViewState>) => void;

export interface ViewControl {
  readonly view: ViewState;
  /** Parts of the opened address that were not honoured. */
  readonly problems: readonly LinkProblem[];
  /** A choice: Back undoes it. */
  readonly choose: ChangeView;
  /** An adjustment such as dragging: Back skips it. One that comes late, after a step through the history, is let go. */
  readonly adjust: ChangeView;
}

export function useView(): ViewControl {
  const { view, problems } = useSyncExternalStore(subscribe, currentLink);
  const choose = useCallback((change: Partial<ViewState>) => go(change, 'pushState'), []);
  // Of the entry that is drawn: what was begun on it (a drag that comes to rest) is written on no other.
  const drawn = entry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one for each entry
  const adjust = useCallback(
    (change: Partial<ViewState>) => {
      if (drawn === entry) go(change, 'replaceState');
    },
    [drawn],
  );
  return { view, problems, choose, adjust };
}

function go(change: Partial<ViewState>, how: 'pushState' | 'replaceState'): void {
  const { view, problems, lang } = currentLink();
  // The language of an opened link is its reader's for the whole visit; a link that is copied does not carry it.
  const address = base + withLanguage(writeLink({ ...view, ...change }), lang);
  if (address === window.location.pathname + window.location.search) return;
  window.history[how](null, '', address);
  if (how === 'pushState') entry++;
  // The page adjusts an address by itself too, which must not take the word on a bad link away unread.
  if (how === 'replaceState') cached = { href: window.location.href, link: { ...currentLink(), problems } };
  for (const listener of listeners) listener();
}

function withLanguage(address: string, lang: string | null): string {
  if (lang === null) return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${encodeURIComponent(lang)}`;
}

/** The whole address of a view, for copying; with `lang` only where the sender asks for it. */
export function addressOf(view: ViewState, lang?: string): string {
  const url = new URL(base + writeLink(view), window.location.origin);
  if (lang !== undefined) url.searchParams.set('lang', lang);
  return url.href.replaceAll('%2C', ',');
}
