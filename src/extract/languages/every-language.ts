/* The languages that articles can be read in, one file each; a new one is a file beside these and a line here. */
import type { LanguageData } from '../language-data';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import { kazakh } from './kk';
import { polish } from './pl';
import { russian } from './ru';
import { serbian } from './sr';
import { turkish } from './tr';
import { uzbek } from './uz';

export const EVERY_LANGUAGE: readonly LanguageData[] = [
  english,
  french,
  german,
  kazakh,
  polish,
  russian,
  serbian,
  turkish,
  uzbek,
];
