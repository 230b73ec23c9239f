/* Every text that a page shows or speaks, with whose language it says it is in. */
import type { Page } from '@playwright/test';

export interface FoundText {
  readonly text: string;
  /** Where it was found, for the report: `span.chip-text` or `aria-label of button`. */
  readonly where: string;
  /** It stands below an element that says what language it is in: an article, a name in the menu. */
  readonly isForeign: boolean;
}

export const readTexts = (page: Page): Promise<FoundText[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
    // An article in the language of the page is not the interface's either.
    const isForeign = (element: Element) => element.closest('[lang]') !== document.documentElement;
    const found: FoundText[] = [{ text: document.title, where: 'title', isForeign: false }];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || element.closest('script, style, noscript, code, .flag-code, .vis-measure')) continue;
      found.push({
        text: walker.currentNode.textContent ?? '',
        where: nameOf(element),
        isForeign: isForeign(element),
      });
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        found.push({ text, where: `${name} of ${nameOf(element)}`, isForeign: isForeign(element) });
      }
    }
    return found.filter(({ text }) => text.trim() !== '');
  });
