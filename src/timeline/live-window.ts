import type { DayWindow } from '../model/view-state';

/**
 * The window as it moves, for what has to follow each frame without the page being built anew; the view learns of it when
 * it has come to rest.
 */
export class LiveWindow {
  #window: DayWindow;
  readonly #listeners = new Set<() => void>();

  constructor(window: DayWindow) {
    this.#window = window;
  }

  readonly get = (): DayWindow => this.#window;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(window: DayWindow): void {
    if (window.from === this.#window.from && window.to === this.#window.to) return;
    this.#window = window;
    for (const listener of this.#listeners) listener();
  }
}
