import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Row } from '../tables/event-table';
import type { ListLine, ListLines } from './list-lines';

/** What both ways of drawing a list take. */
export interface DrawnLinesProps {
  readonly lines: ListLines;
  readonly drawLine: (line: ListLine) => ReactNode;
  /** The rows that are drawn or about to be. */
  readonly onShown: (rows: readonly Row[]) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** First guess of a line's height in pixels. */
export const LINE_HEIGHT = 52;
/**
 * Lines drawn above and below the screen: many where a small dataset then stands whole, for search in the page and
 * print; few in a long list, whose lines may each need another file.
 */
export const overscanOf = (count: number): number => (count <= 500 ? 30 : 8);

export const lineKey = (line: ListLine | undefined): string | number =>
  line?.kind === 'row' ? line.row : `year ${line?.year}`;

/** Tells which rows stand on the lines from first to last. */
export function useShownRows(
  { lines, onShown }: Pick<DrawnLinesProps, 'lines' | 'onShown'>,
  first: number,
  last: number,
): void {
  // Before the page is painted: what is loaded already is never shown as missing.
  useLayoutEffect(() => {
    const rows: Row[] = [];
    for (let at = first; at <= last; at++) {
      const line = lines.at(at);
      if (line?.kind === 'row') rows.push(line.row);
    }
    onShown(rows);
  }, [lines, first, last, onShown]);
}

/** Where the lines begin on the page, for a list that scrolls with the window. */
export function useTopOffset(): readonly [RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = frame.current ? frame.current.getBoundingClientRect().top + window.scrollY : 0;
      setOffset(Math.round(top));
    };
    measure();
    // What stands above (the timeline, an open panel) changes its height without telling anyone.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [frame, offset];
}
