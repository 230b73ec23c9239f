import { useEffect, useRef } from 'react';
import { type Density, drawDensity, readColours, type StripDays } from './draw-density';

/** Bars of the whole span. Decorative: the brush upon it says its window, the list has every event. */
export function DensityCanvas({ density, today, coveredThrough }: { density: Density } & StripDays) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const draw = () => drawDensity(element, density, { today, coveredThrough }, readColours(element));
    draw();
    const size = new ResizeObserver(draw);
    size.observe(element);
    // A canvas keeps the colours that it was painted in.
    const scheme = new MutationObserver(draw);
    scheme.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    return () => {
      size.disconnect();
      scheme.disconnect();
    };
  }, [density, today, coveredThrough]);
  return <canvas ref={canvas} className="strip-canvas" />;
}
