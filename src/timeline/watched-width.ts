/** The width of an element, known at any time without asking for the page to be laid out. */
export class WatchedWidth {
  readonly #element: Element | null;
  readonly #observer: ResizeObserver;
  #width: number;

  constructor(element: Element | null) {
    this.#element = element;
    this.#width = element?.clientWidth ?? 0;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#width = entry.contentRect.width;
    });
    if (element) this.#observer.observe(element);
  }

  /** In pixels. */
  get now(): number {
    // Until it has been laid out for the first time nothing has been watched, and it is asked after all.
    if (this.#width === 0) this.#width = this.#element?.clientWidth ?? 0;
    return this.#width;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
