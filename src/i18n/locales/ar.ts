import type { Language } from '../language';
import messages from './ar.json' with { type: 'json' };

export const language: Language = {
  messages,
  // The bearers of hamza stand with their letter, ة with ه and ى with ي.
  alphabet: 'ء آ=أ=إ=ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ة=ه ؤ=و ئ=ى=ي',
  pluralOf: (count) => {
    if (!Number.isInteger(count)) return 'other';
    const whole = Math.abs(count);
    if (whole <= 2) return (['zero', 'one', 'two'] as const)[whole] ?? 'other';
    const rest = whole % 100;
    if (rest >= 3 && rest <= 10) return 'few';
    return rest >= 11 ? 'many' : 'other';
  },
  comma: '، ',
  semicolon: '؛ ',
};
