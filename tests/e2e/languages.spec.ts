/* The six languages in a real browser, whose own Intl says “2025 M11” where Node's does not. */
import type { Page } from '@playwright/test';
import messages from '../../src/i18n/locales/en.json' with { type: 'json' };
import { clipboardOf, pickerOf } from './page-parts';
import { expect, test } from './watched-test';

interface Told {
  readonly name: string;
  readonly pair: string;
  /** October, November, December 2025 and January 2026 on the axis, from CLDR. */
  readonly months: readonly string[];
  readonly title: string;
  readonly date: string;
  readonly copyInLanguage: string;
}

const TOLD: Readonly<Record<string, Told>> = {
  en: {
    name: 'English',
    pair: 'Kazakhstan, Russia',
    months: ['Oct', 'Nov', 'Dec', 'Jan'],
    title: 'Kazakhstan → Russia · state visit · Moscow',
    date: '11–12 November 2025',
    copyInLanguage: 'Copy link in this language',
  },
  kk: {
    name: 'Қазақша',
    pair: 'Қазақстан, Ресей',
    months: ['қаз.', 'қар.', 'жел.', 'қаң.'],
    title: 'Қазақстан → Ресей · мемлекеттік сапар · Мәскеу',
    date: '',
    copyInLanguage: '',
  },
  'uz-Cyrl': {
    name: 'Ўзбекча',
    pair: 'Қозоғистон, Россия',
    months: ['окт', 'ноя', 'дек', 'янв'],
    title: 'Қозоғистон → Россия · давлат ташрифи · Москва',
    date: '',
    copyInLanguage: '',
  },
  'uz-Latn': {
    name: 'Oʻzbekcha',
    pair: 'Qozogʻiston, Rossiya',
    months: ['okt', 'noy', 'dek', 'yan'],
    title: 'Qozogʻiston → Rossiya · davlat tashrifi · Moskva',
    date: '',
    copyInLanguage: '',
  },
  pl: {
    name: 'Polski',
    pair: 'Kazachstan, Rosja',
    months: ['paź', 'lis', 'gru', 'sty'],
    title: 'Kazachstan → Rosja · wizyta państwowa · Moskwa',
    date: '',
    copyInLanguage: '',
  },
  ru: {
    name: 'Русский',
    pair: 'Казахстан, Россия',
    months: ['окт.', 'нояб.', 'дек.', 'янв.'],
    title: 'Казахстан → Россия · государственный визит · Москва',
    date: '',
    copyInLanguage: '',
  },
};
