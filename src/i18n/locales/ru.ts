import { isFew, isTeen, type Language } from '../language';
import messages from './ru.json' with { type: 'json' };

export const language: Language = {
  messages,
  // Dictionaries file ё under е.
  alphabet: 'а б в г д е=ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  pluralOf: (count) => {
    if (!Number.isInteger(count)) return 'other';
    const whole = Math.abs(count);
    // 21 is singular (21 визит), unlike in Polish.
    if (whole % 10 === 1 && !isTeen(whole)) return 'one';
    return isFew(whole) ? 'few' : 'many';
  },
  monthsWithin: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(
    ' ',
  ),
  comma: ', ',
  semicolon: '; ',
};
