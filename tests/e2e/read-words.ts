/* Everything that a page says, seen and spoken, sifted for what nobody should ever read. */
import type { Page } from '@playwright/test';
import messages from '../../src/i18n/locales/en.json' with { type: 'json' };

export interface SiftedWords {
  /** Keys of messages that stand where their words should. */
  readonly keys: readonly string[];
  /** `M11`, the browser's own name for a month that it has no word for. */
  readonly patterns: readonly string[];
  /** ISO codes in the place of countries. */
  readonly codes: readonly string[];
}

const KEY = new RegExp(`^(${Object.keys(messages).join('|')})\\.[a-zA-Z.-]+$`);

export async function readWords(page: Page): Promise<SiftedWords> {
  const words = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
  return {
    keys: words.filter((text) => KEY.test(text) || /\{\{|\}\}|undefined|\[object|NaN/.test(text)),
    patterns: words.filter((text) => /\bM\d{2}\b/.test(text)),
    codes: words.filter((text) => /^[A-Z]{2}$|\b(KZ|RU|UZ|RS|CH)\b/.test(text)),
  };
}
