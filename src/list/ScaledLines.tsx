/*
 * A list longer than a browser can scroll (33 million pixels in Chromium, 18 in Firefox): the line at a share of the list
 * stands at the same share of the screen. No height is needed of lines that are not drawn, the first line stands at the
 * top and the last at the bottom, and scrolling by the wheel still passes no line by.
 */
import { Fragment, useLayoutEffect, useRef } from 'react';
import { type DrawnLinesProps, lineKey, useShownRows, useTopOffset } from './drawn-lines';
import { heightOfList, linesAbout } from './scaled-place';
import { useScrollShare } from './use-scroll-share';

/** Lines to either side of the one that is looked at: the screen may lie all above or all below it. */
const AROUND = 24;

export function ScaledLines({ lines, drawLine, onShown, onKeyDown }: DrawnLinesProps) {
  const [frame, offset] = useTopOffset();
  const block = useRef<HTMLDivElement>(null);
  const height = heightOfList(lines.count);
  const place = useScrollShare(offset, height);
  const { first, last, anchor, part } = linesAbout(place.share, lines.count, AROUND);
  useShownRows({ lines, onShown }, first, last);
  // After each drawing, for a record that has come changes the height of its line.
  useLayoutEffect(() => {
    const mark = block.current?.children[anchor - first];
    if (!(mark instanceof HTMLElement) || !block.current) return;
    const above = mark.offsetTop + part * mark.offsetHeight;
    block.current.style.transform = `translateY(${place.top - above}px)`;
  });
  const drawn = Array.from({ length: last - first + 1 }, (_, at) => lines.at(first + at));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys, the frame moves the focus
    <div ref={frame} className="event-list-lines" style={{ height }} onKeyDown={onKeyDown}>
      <div ref={block} className="event-list-line">
        {drawn.map((line) => (
          <div key={lineKey(line)}>{line && <Fragment>{drawLine(line)}</Fragment>}</div>
        ))}
      </div>
    </div>
  );
}
