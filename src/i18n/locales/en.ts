import { type Language, oneOrOther } from '../language';
import messages from './en.json' with { type: 'json' };

export const language: Language = {
  messages,
  alphabet: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  pluralOf: oneOrOther,
  comma: ', ',
  semicolon: '; ',
};
