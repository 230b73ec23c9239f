import type { Correction } from '../correction';

export const RU: readonly Correction[] = [
  {
    reason: 'CLDR has adjectives to a noun that is not there beside the nouns кириллица and латиница.',
    put: { scripts: { Hans: 'упрощенное письмо', Hant: 'традиционное письмо' } },
  },
];
