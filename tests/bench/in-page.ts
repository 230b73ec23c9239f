/* What runs inside the measured page: clocks for frames, for the first drawing and for a repaint after a click. */
import type { Page } from '@playwright/test';

export interface PageClock {
  /** Wall-clock milliseconds of the first frame with a drawing on the timeline, and with a row in the list. */
  drawnAt: number;
  listedAt: number;
  startFrames: () => void;
  /** Milliseconds between one frame and the next since the start. */
  stopFrames: () => number[];
  /** Milliseconds from the next click to the frame that shows another timeline. */
  awaitRepaint: () => Promise<number>;
}

declare global {
  interface Window {
    benchClock: PageClock;
  }
}

/** To be called before the page is opened. */
export async function installClock(page: Page): Promise<void> {
  // tsx names functions by a helper that the page has not got.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript(runClock);
}

function runClock(): void {
  const DRAWING = '.timeline-canvas [data-drawing]';
  const now = () => performance.timeOrigin + performance.now();
  /** Called in a frame: the next task comes when that frame has been painted, and before what else waits for its turn. */
  const afterThisFrame = (then: () => void) => {
    void scheduler.postTask(then, { priority: 'user-blocking' });
  };
  const afterPaint = (then: () => void) => requestAnimationFrame(() => afterThisFrame(then));
  const signature = () =>
    [...document.querySelectorAll<HTMLElement>(DRAWING)]
      .map(({ dataset, title }) => `${dataset.drawing} ${title}`)
      .join();
  let frames: number[] = [];
  let isRunning = false;
  const clock: PageClock = {
    drawnAt: 0,
    listedAt: 0,
    startFrames: () => {
      frames = [];
      isRunning = true;
      let before = performance.now();
      const next = () => {
        const at = performance.now();
        frames.push(at - before);
        before = at;
        if (isRunning) requestAnimationFrame(next);
      };
      requestAnimationFrame(() => {
        before = performance.now();
        requestAnimationFrame(next);
      });
    },
    stopFrames: () => {
      isRunning = false;
      return frames;
    },
    awaitRepaint: () =>
      new Promise((resolve, reject) => {
        const before = signature();
        addEventListener(
          'click',
          ({ timeStamp }) => {
            // Looked for when the frame has been painted: looked for in the next one, it would be told a frame late.
            const look = () => {
              const waited = performance.now() - timeStamp;
              if (signature() !== before) resolve(waited);
              else if (waited > 10_000) reject(new Error('The timeline stayed as it was.'));
              else afterPaint(look);
            };
            afterPaint(look);
          },
          { capture: true, once: true },
        );
      }),
  };
  window.benchClock = clock;
  let isDrawn = false;
  let isListed = false;
  new MutationObserver(() => {
    if (!isDrawn && document.querySelector(DRAWING)) {
      isDrawn = true;
      afterPaint(() => {
        clock.drawnAt = now();
      });
    }
    if (!isListed && document.querySelector('.event-item')) {
      isListed = true;
      afterPaint(() => {
        clock.listedAt = now();
      });
    }
  }).observe(document, { childList: true, subtree: true });
}
