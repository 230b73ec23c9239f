/*
 * How many independent publishers stand behind articles: five reports of one agency are one witness. A publisher is
 * known by its name and by its address, since one house signs in several scripts and has a host for each language.
 */
import type { ArticleRecord } from '../model/article';

type Signed = Pick<ArticleRecord, 'publisher' | 'url'>;

export interface PublisherTally {
  readonly add: (article: Signed) => void;
  /** Publishers so far. An article that says neither who printed it nor where counts for none. */
  readonly count: () => number;
}

/** For articles that come one at a time; holds names and hosts, and no article. */
export function buildPublisherTally(): PublisherTally {
  const parents = new Map<string, string>();
  let publishers = 0;
  const rootOf = (sign: string): string => {
    let root = sign;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    return root;
  };
  const meet = (sign: string): void => {
    if (parents.has(sign)) return;
    parents.set(sign, sign);
    publishers++;
  };
  return {
    count: () => publishers,
    add: (article) => {
      const [first, second] = signsOf(article);
      if (first === undefined) return;
      meet(first);
      if (second === undefined) return;
      meet(second);
      const [one, other] = [rootOf(first), rootOf(second)];
      if (one === other) return;
      parents.set(other, one);
      publishers--;
    },
  };
}

/** O(articles). */
export function countPublishers(articles: Iterable<Signed>): number {
  const tally = buildPublisherTally();
  for (const article of articles) tally.add(article);
  return tally.count();
}

/** The name and the site; where many write on one site, the site says nothing beside a name. */
function signsOf({ publisher, url }: Signed): string[] {
  const name = publisher === null ? '' : publisher.normalize('NFKC').trim().toLowerCase();
  const site = url === null ? undefined : siteOf(url);
  if (name === '') return site === undefined ? [] : [`site:${site}`];
  return site === undefined || SHARED_SITES.has(site) ? [`name:${name}`] : [`name:${name}`, `site:${site}`];
}

/** Of `https://kaz.inform.kz/…` the `inform.kz`: languages and sections have hosts of their own. */
function siteOf(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  const labels = host?.split('.') ?? [];
  if (labels.length < 2 || /^[\d.]+$/.test(host ?? '')) return host;
  const hasRegistryLabel = labels.at(-1)?.length === 2 && REGISTRY_LABELS.has(labels.at(-2) ?? '');
  return labels.slice(hasRegistryLabel ? -3 : -2).join('.');
}

/** Second labels below which registries of countries give out names. */
const REGISTRY_LABELS: ReadonlySet<string> = new Set(
  'ac co com edu go gob gouv gov mil net or org'.split(' '),
);

/** Where anybody publishes, and ministries of one government speak each for itself. */
const SHARED_SITES: ReadonlySet<string> = new Set(
  'admin.ch blogspot.com facebook.com instagram.com livejournal.com mail.ru medium.com substack.com t.me telegra.ph twitter.com vk.com wordpress.com x.com yandex.ru youtube.com'.split(
    ' ',
  ),
);
