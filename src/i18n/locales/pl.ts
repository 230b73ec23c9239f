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
  // With its preposition: we before wrz-, w before the others.
  monthsWithin: [
    ...['w styczniu', 'w lutym', 'w marcu', 'w kwietniu', 'w maju', 'w czerwcu'],
    ...['w lipcu', 'w sierpniu', 'we wrześniu', 'w październiku', 'w listopadzie', 'w grudniu'],
  ],
  comma: ', ',
  semicolon: '; ',
};
