/*
 * What a saved page says of itself and its article's words: paragraphs as lines, without scripts, menus and captions. One
 * pass over the markup; nothing is ever run or shown as markup.
 */

export interface PageText {
  readonly lang: string | null;
  readonly title: string | null;
  /** As written in the page. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** Elements whose content is no part of an article. */
const SKIPPED = new Set(
  'script style noscript template svg nav footer aside form button select figcaption iframe header'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 article section main blockquote tr table figure time title body'.split(
    ' ',
  ),
);

export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*<html)/i.test(text.slice(0, 400));

interface Reader {
  readonly parts: string[];
  readonly inArticle: string[];
  readonly meta: Map<string, string>;
  title: string;
  articleDepth: number;
  skipped: string | null;
  skipDepth: number;
  inTitle: boolean;
  hasArticle: boolean;
}

/** O(length). An unclosed tag ends the page. */
export function readHtml(html: string): PageText {
  const reader: Reader = {
    parts: [],
    inArticle: [],
    meta: new Map(),
    title: '',
    articleDepth: 0,
    skipped: null,
    skipDepth: 0,
    inTitle: false,
    hasArticle: false,
  }; // prettier-ignore
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    addText(reader, html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    at = readTag(reader, html, open);
  }
  const { meta } = reader;
  return {
    lang: meta.get('lang') ?? null,
    title: meta.get('og:title') ?? (reader.title.trim() || null),
    published: meta.get('article:published_time') ?? meta.get('datetime') ?? null,
    publisher: meta.get('og:site_name') ?? null,
    url: meta.get('og:url') ?? null,
    text: tidy((reader.hasArticle ? reader.inArticle : reader.parts).join('')),
  };
}

function addText(reader: Reader, raw: string): void {
  if (raw === '') return;
  if (reader.inTitle) reader.title += decodeEntities(raw);
  if (reader.inTitle || reader.skipped !== null) return;
  const text = decodeEntities(raw.replace(/[\r\n\t ]+/g, ' '));
  reader.parts.push(text);
  if (reader.articleDepth > 0) reader.inArticle.push(text);
}

/** Reads one tag; returns where the text goes on. */
function readTag(reader: Reader, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const close = after(html, '>', open);
  const tag = html.slice(open + 1, close - 1);
  const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return close;
  const isEnd = tag.startsWith('/');
  if (name === 'script' || name === 'style')
    return isEnd ? close : after(html, '>', afterRaw(html, name, close));
  takeTag(reader, name, isEnd, tag);
  return close;
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

/** Where the raw content of a script or a style ends. */
function afterRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

function takeTag(reader: Reader, name: string, isEnd: boolean, tag: string): void {
  if (reader.skipped !== null) leaveSkipped(reader, name, isEnd);
  else if (SKIPPED.has(name) && !isEnd && !tag.endsWith('/')) {
    reader.skipped = name;
    reader.skipDepth = 1;
  } else {
    if (!isEnd) takeMeta(reader.meta, name, tag);
    takeElement(reader, name, isEnd);
  }
}

function leaveSkipped(reader: Reader, name: string, isEnd: boolean): void {
  if (name === reader.skipped) reader.skipDepth += isEnd ? -1 : 1;
  if (reader.skipDepth === 0) reader.skipped = null;
}

function takeElement(reader: Reader, name: string, isEnd: boolean): void {
  if (name === 'title' && (isEnd || reader.title === '')) reader.inTitle = !isEnd;
  if (name === 'article') {
    reader.articleDepth = Math.max(0, reader.articleDepth + (isEnd ? -1 : 1));
    reader.hasArticle = true;
  }
  if (BLOCKS.has(name)) addBreak(reader);
}

function addBreak(reader: Reader): void {
  reader.parts.push('\n');
  if (reader.articleDepth > 0) reader.inArticle.push('\n');
}

const META_KEYS = new Set(['og:title', 'og:site_name', 'og:url', 'article:published_time']);

function takeMeta(meta: Map<string, string>, name: string, tag: string): void {
  const put = (key: string, value: string | undefined) => {
    if (value && !meta.has(key)) meta.set(key, decodeEntities(value).trim());
  };
  if (name === 'html') put('lang', attribute(tag, 'lang'));
  if (name === 'time') put('datetime', attribute(tag, 'datetime'));
  if (name !== 'meta') return;
  const key = (attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase();
  if (META_KEYS.has(key)) put(key, attribute(tag, 'content'));
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.toLowerCase().search(new RegExp(`\\s${name}=`));
  if (at < 0) return undefined;
  const value = tag.slice(at + name.length + 2);
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value.split(/[\s>]/)[0];
  const end = value.indexOf(quote, 1);
  return value.slice(1, end < 0 ? value.length : end);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
}; // prettier-ignore

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code.toLowerCase()] ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** One line a paragraph, none of them empty. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
