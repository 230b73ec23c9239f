/*
 * What a raw article says of itself: headline, date of publication and body, read from its first lines.
 * It only ever repeats what is written there; where nothing is plain, the answer is null.
 */
import { dayFromYmd, isoFromDay } from '../../model/day';
import { parseEventDate } from '../../model/event-date';

export interface RawText {
  readonly title: string | null;
  /** EDTF, or null where the first lines give no date. */
  readonly published: string | null;
  /** A date that the header gives and the calendar does not have. */
  readonly badDate: string | null;
  /** Without the header, leading blank lines and trailing white space; otherwise as written. */
  readonly body: string;
}

/** ` date 2025-10-22 Title`, ` date 2019-04 Title` */
const HEADER = /^\s*date[ \t]+(\d{4}-\d{2}\S*)(?:[ \t]+([^\n]*))?(?:\n|$)/;
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`;
/** `27.02.2026 12:36`, `11:10 15.11.2025`, `2026-02-27`: how news sites print the moment of publication. */
const STAMP = new RegExp(
  [
    String.raw`(?<before>${CLOCK}[\s,|–—-]{1,3})?(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)`,
    String.raw`(?<after>[\s,|–—-]{1,3}${CLOCK})?|(?<![\d-])(?<isoY>\d{4})-(?<isoM>\d{2})-(?<isoD>\d{2})(?![\d-])`,
  ].join(''),
  'g',
);

const HEAD_LINES = 5;
const HEAD_LENGTH = 4000;
const LONGEST_HEADLINE = 250;

/**
 * The text as all offsets count it: without a byte order mark, and with LF for CRLF. Nothing else is touched, so
 * that a passage found in it stands in the publisher's own words.
 */
export const normaliseText = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Reads the two plain forms: with a ` date … Title` header, and bare. */
export function readRawText(raw: string): RawText {
  const text = normaliseText(raw);
  const header = HEADER.exec(text);
  if (!header) {
    const body = trimBody(text);
    return { title: findHeadline(body), published: findStamp(body), badDate: null, body };
  }
  const body = trimBody(text.slice(header[0].length));
  const [, date = '', title = ''] = header;
  const published = publishedFrom(date) ?? null;
  return {
    title: title.trim() || findHeadline(body),
    published,
    badDate: published === null ? date : null,
    body,
  };
}

/** A single EDTF date. Of a timestamp the day as written stays, for an instant has no place here. */
export function publishedFrom(written: string): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?=[T ]\d{2}:\d{2})/.exec(written)?.[0] ?? written;
  return parseEventDate(date)?.form === 'point' ? date : undefined;
}

const trimBody = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

function headLines(body: string): string[] {
  const lines = body.slice(0, HEAD_LENGTH).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
}

/** The first line that is neither a section's name, a credit nor a date, if it reads as a headline. */
function findHeadline(body: string): string | null {
  const line = headLines(body).find(
    (head) => !isLabel(head) && !/^[©®]/.test(head) && stampIn(head) === undefined,
  );
  return line !== undefined && line.length <= LONGEST_HEADLINE && !/(?:[^.]\.|[,:;])$/.test(line)
    ? line
    : null;
}

/** One word, such as the name of a section. Chinese, Japanese and Thai set no spaces, so there it goes by length. */
const isLabel = (line: string): boolean =>
  !/\s/.test(line) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{7}/u.test(line);

function findStamp(body: string): string | null {
  for (const line of headLines(body)) {
    const found = stampIn(line);
    if (found !== undefined) return found;
  }
  return null;
}

/** The first date of a line that is printed as a stamp. */
function stampIn(line: string): string | undefined {
  for (const { 0: stamp, groups = {} } of line.matchAll(STAMP)) {
    const { before, after, y, m, d, isoY, isoM, isoD } = groups;
    // A bare 15.11.2025 within a sentence is a day that the text tells of, not the day it came out.
    if (isoY === undefined && before === undefined && after === undefined && stamp !== line) continue;
    const day = dayFromYmd(Number(y ?? isoY), Number(m ?? isoM), Number(d ?? isoD));
    if (day !== undefined) return isoFromDay(day);
  }
  return undefined;
}
