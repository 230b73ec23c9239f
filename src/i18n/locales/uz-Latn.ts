import { type Language, oneOrOther } from '../language';
import messages from './uz-Latn.json' with { type: 'json' };

export const language: Language = {
  messages,
  alphabet: "a b d e f g h i j k l m n o p q r s t u v x y z o' g' sh ch ng",
  pluralOf: oneOrOther,
  comma: ', ',
  semicolon: '; ',
};
