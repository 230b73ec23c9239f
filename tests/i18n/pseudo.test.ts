import { describe, expect, it } from 'vitest';
import { PSEUDO_LOCALE } from '../../src/i18n/locale';
import { toPseudo } from '../../src/i18n/pseudo';
import { loadSpeech } from '../../src/i18n/speech';
import { messagesOf } from '../fixtures/languages';

describe('the pseudo-language', () => {
  it('marks every letter of every message, and makes it longer', () => {
    for (const [key, text] of messagesOf('en')) {
      const marked = toPseudo(text);
      expect(marked.replace(/\{\{.*?\}\}/g, ''), key).not.toMatch(/[a-zA-Z]/);
      expect(marked.length, key).toBeGreaterThan(text.length);
      expect(marked.match(/\{\{.*?\}\}/g), key).toEqual(text.match(/\{\{.*?\}\}/g));
    }
  });

  it('marks months, countries and languages too, and counts as English does', async () => {
    const { t, formatter } = await loadSpeech(PSEUDO_LOCALE);
    expect([formatter.month(11), formatter.country('KZ'), formatter.language('pl')]).toEqual([
      'Ñóṽéɱƀéŕ',
      'Ķážáķĥšťáñ',
      'Þóļíšĥ',
    ]);
    expect(t('app.events', { count: 1, number: '1' })).toBe('[1 éṽéñť ~~~]');
  });
});
