import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type DrawnLinesProps,
  LINE_HEIGHT,
  lineKey,
  overscanOf,
  useShownRows,
  useTopOffset,
} from './drawn-lines';

/** Lines drawn a screen at a time, each measured once it is drawn. */
export function MeasuredLines({ lines, drawLine, onShown, onKeyDown }: DrawnLinesProps) {
  const [frame, offset] = useTopOffset();
  const virtualizer = useWindowVirtualizer({
    count: lines.count,
    estimateSize: () => LINE_HEIGHT,
    overscan: overscanOf(lines.count),
    scrollMargin: offset,
    getItemKey: (index) => lineKey(lines.at(index)),
  });
  const drawn = virtualizer.getVirtualItems();
  useShownRows({ lines, onShown }, drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys, the frame moves the focus
    <div
      ref={frame}
      className="event-list-lines"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ index, key, start }) => {
        const line = lines.at(index);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="event-list-line"
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {line && drawLine(line)}
          </div>
        );
      })}
    </div>
  );
}
