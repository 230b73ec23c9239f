import { type Language, oneOrOther } from '../language';
import messages from './tr.json' with { type: 'json' };

export const language: Language = {
  messages,
  // q, w and x stand in foreign names only, at their Latin places.
  alphabet: 'a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z',
  toLowerCase: (text) => text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase(),
  pluralOf: oneOrOther,
  comma: ', ',
  semicolon: '; ',
};
