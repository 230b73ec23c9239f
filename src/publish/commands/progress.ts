/*
 * How far a long task is, on the error stream, so that the answer on the output stream can be piped. At a terminal one
 * line is written over; elsewhere a line appears every two seconds, and none for a task that is done before.
 */

const QUIET_MS = 2000;
const REDRAW_MS = 200;

export interface Progress {
  /** The total is left out where it is not known. */
  readonly report: (done: number, total?: number) => void;
  /** Clears the line at a terminal. */
  readonly end: () => void;
}

interface Outlet {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export function startProgress(
  label: string,
  outlet: Outlet = process.stderr,
  now: () => number = performance.now.bind(performance),
): Progress {
  let last = now();
  let isDrawn = false;
  return {
    report(done, total) {
      if (now() - last < (outlet.isTTY ? REDRAW_MS : QUIET_MS)) return;
      last = now();
      const line = `${label}: ${done}${total === undefined ? '' : ` of ${total}`}`;
      outlet.write(outlet.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
      isDrawn = true;
    },
    end() {
      if (isDrawn && outlet.isTTY) outlet.write('\r\u001b[K');
    },
  };
}
