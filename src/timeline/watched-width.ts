/** The width of an element, known at any time without asking for the page to be laid out. */
export class WatchedWidth {
  readonly #observer: ResizeObserver;
  #width: number;

  constructor(element: Element | null) {
    this.#width = element?.clientWidth ?? 0;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#width = entry.contentRect.width;
    });
    if (element) this.#observer.observe(element);
  }

  /** In pixels. */
  get now(): number {
    return this.#width;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
