import type { Correction } from '../correction';

export const KK: readonly Correction[] = [
  {
    reason:
      'Month names are common nouns in Kazakh; CLDR capitalises the stand-alone form as in a calendar heading.',
    put: {
      months: {
        alone: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
          ' ',
        ),
      },
    },
  },
  {
    reason: 'Kazakh ends a list with a conjunction (А, Ә және Б); CLDR has it for two items only.',
    put: { list: { end: '{0} және {1}' } },
  },
  {
    reason: 'CLDR gives attributes (былтырғы жыл, "the last-year year") where an adverb is wanted.',
    put: {
      relative: {
        year: { last: 'былтыр', current: 'биыл', next: 'келесі жылы' },
        month: { last: 'өткен айда', current: 'осы айда', next: 'келесі айда' },
      },
    },
  },
  {
    reason: 'A bare Конго is either of two states.',
    put: { territories: { CD: 'Конго Демократиялық Республикасы', CG: 'Конго Республикасы' } },
  },
  {
    reason:
      'Hungary is Мажарстан in Kazakh state media (state visit of November 2024: Qazaqstan, Astana TV), and its language goes with it.',
    put: { territories: { HU: 'Мажарстан' }, languages: { hu: 'мажар тілі' } },
  },
];
