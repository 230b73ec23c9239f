import { type Language, oneOrOther } from '../language';
import messages from './kk.json' with { type: 'json' };

export const language: Language = {
  messages,
  alphabet: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
  pluralOf: oneOrOther,
  monthsWithin:
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
      ' ',
    ),
  comma: ', ',
  semicolon: '; ',
};
