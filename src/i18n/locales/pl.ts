import { isFew, type Language } from '../language';
import messages from './pl.json' with { type: 'json' };

export const language: Language = {
  messages,
  alphabet: 'a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż',
  pluralOf: (count) => {
    if (!Number.isInteger(count)) return 'other';
    if (Math.abs(count) === 1) return 'one';
    return isFew(Math.abs(count)) ? 'few' : 'many';
  },
  // With its preposition: we before wrz-, w before the others, which as a single letter never ends a line.
  monthsWithin: [
    ...[
      'w\u00a0styczniu',
      'w\u00a0lutym',
      'w\u00a0marcu',
      'w\u00a0kwietniu',
      'w\u00a0maju',
      'w\u00a0czerwcu',
    ],
    ...['w\u00a0lipcu', 'w\u00a0sierpniu', 'we wrześniu', 'w\u00a0październiku', 'w\u00a0listopadzie'],
    'w\u00a0grudniu',
  ],
  comma: ', ',
  semicolon: '; ',
};
