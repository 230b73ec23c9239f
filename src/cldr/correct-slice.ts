/* Lays the corrections over what CLDR gives. Apart from their table, which is data that people edit. */
import { CORRECTIONS } from './corrections';
import type { CldrSlice } from './slice';

export function correctSlice(slice: CldrSlice): CldrSlice {
  let corrected = slice;
  for (const { put } of CORRECTIONS[slice.locale] ?? []) {
    // Laying a part of a slice over a slice gives a slice.
    corrected = overlay(corrected, put) as CldrSlice;
  }
  return corrected;
}

/** Lays records over records, deep; new keys fall into alphabetical place. Lists and texts are replaced. */
function overlay(base: unknown, top: unknown): unknown {
  if (!isRecord(base) || !isRecord(top)) return top;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(top)) merged[key] = overlay(base[key], value);
  const isNew = Object.keys(top).some((key) => !(key in base));
  return isNew ? Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1))) : merged;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
