import type { Correction } from '../correction';

const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

export const ZH_HANS: readonly Correction[] = [
  {
    reason:
      'Dates are written in figures (CLDR’s own pattern is y年M月d日); 十一月 is for calendars and poems.',
    put: { months: { inDate: MONTHS, alone: MONTHS } },
  },
];
