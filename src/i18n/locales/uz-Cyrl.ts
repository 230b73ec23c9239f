import { type Language, oneOrOther } from '../language';
import messages from './uz-Cyrl.json' with { type: 'json' };

export const language: Language = {
  messages,
  alphabet: 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш ъ ь э ю я ў қ ғ ҳ',
  pluralOf: oneOrOther,
  comma: ', ',
  semicolon: '; ',
};
