import { expect, it } from 'vitest';
import { sayClaim } from '../../src/words/say-claim';
import { voiceIn } from '../fixtures/voices';

it('what an article claims is said in the reader’s language', () => {
  const voice = voiceIn('pl');
  expect(sayClaim('level', 'state', null, voice)).toBe('wizyta państwowa');
  expect(sayClaim('status', 'postponed', null, voiceIn('en'))).toBe('postponed');
  expect(sayClaim('date', '2025-11', null, voice)).toBe('listopad 2025');
});

it('a claimed place bears the name of the event’s day', () => {
  expect(sayClaim('place', 'akorda', '2021-01-01', voiceIn('ru'))).toBe('Акорда, Нур-Султан');
  expect(sayClaim('place', 'akorda', '2026-02-27', voiceIn('ru'))).toBe('Акорда, Астана');
});

it('where an article is silent nothing is said, and a term that is not known stays as it is', () => {
  expect(sayClaim('date', null, null, voiceIn('en'))).toBeNull();
  expect(sayClaim('level', 'imperial', null, voiceIn('en'))).toBe('imperial');
  expect(sayClaim('status', 'dreamt', null, voiceIn('en'))).toBe('dreamt');
});
