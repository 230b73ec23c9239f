import type { Correction } from '../correction';

export const PL: readonly Correction[] = [
  {
    reason: 'CLDR has adjectives to a noun that is not there (uzbecki (łacińskie)) beside the noun cyrylica.',
    put: {
      scripts: {
        Arab: 'pismo arabskie',
        Hans: 'pismo uproszczone',
        Hant: 'pismo tradycyjne',
        Latn: 'alfabet łaciński',
      },
    },
  },
];
