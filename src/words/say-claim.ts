import { type Claims, STATUSES, VISIT_LEVELS } from '../model/event';
import { sayEdtf } from './say-date';
import { sayPlaceInFull, type Voice } from './say-name';

/** The value of a field that articles make claims about, in words; null where there is none. */
export function sayClaim(
  field: keyof Claims,
  value: string | null,
  date: string | null,
  voice: Voice,
): string | null {
  if (value === null) return null;
  const { t } = voice.speech;
  if (field === 'date') return sayEdtf(value, voice.speech);
  if (field === 'place') return sayPlaceInFull(value, date, voice);
  const level = VISIT_LEVELS.find((known) => known === value);
  if (field === 'level') return level ? t(`level.${level}`) : value;
  const status = STATUSES.find((known) => known === value);
  return status ? t(`status.${status}`) : value;
}
