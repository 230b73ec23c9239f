/* Numbers as CLDR groups them: `12 345,5` in Kazakh, `1234` but `12 345` in Polish. */
import type { CldrSlice } from '../cldr/slice';

const GROUP_DIGITS = 3;
const FRACTION_DIGITS = 3;
/** From here on JavaScript itself leaves plain digits for powers of ten. */
const LARGEST = 1e21;
const WESTERN = '0123456789';

/** The number in digits, at most three of them after the decimal mark (CLDR `#,##0.###`). */
export function formatNumber(value: number, numbers: CldrSlice['numbers']): string {
  const { decimal, group, minus, minimumGroupingDigits } = numbers;
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return String(value);
  const [whole = '0', fraction = ''] = Math.abs(value)
    .toFixed(FRACTION_DIGITS)
    .replace(/\.?0+$/, '')
    .split('.');
  const isGrouped = whole.length >= GROUP_DIGITS + minimumGroupingDigits;
  const digits = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && (whole !== '0' || fraction !== '') ? minus : '';
  return shapeDigits(sign + digits + (fraction === '' ? '' : decimal + fraction), numbers);
}

/** Digits in the shapes of the language: `٢٠٢٥` where it writes them so. */
export const shapeDigits = (text: string, { digits }: Pick<CldrSlice['numbers'], 'digits'>): string =>
  digits === WESTERN ? text : text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);
