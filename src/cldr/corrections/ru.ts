import type { Correction } from '../correction';

export const RU: readonly Correction[] = [
  {
    reason: 'CLDR has adjectives to a noun that is not there beside the nouns кириллица and латиница.',
    put: { scripts: { Hans: 'упрощённое письмо', Hant: 'традиционное письмо' } },
  },
  {
    reason: 'Kremlin.ru, mid.ru and TASS say США, as CLDR itself says ОАЭ and КНДР; a reader types it too.',
    put: { territories: { US: 'США' } },
  },
  {
    reason: 'The page writes ё, as CLDR does elsewhere (Тёркс и Кайкос).',
    put: { territories: { UN: 'Организация Объединённых Наций' } },
  },
  {
    reason: 'A hyphen between spaces is no Russian sign; mid.ru tells the two states apart by their form.',
    put: { territories: { CD: 'Демократическая Республика Конго', CG: 'Республика Конго' } },
  },
];
