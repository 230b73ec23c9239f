import { expect, it } from 'vitest';
import { readVisitor, sortTitles } from '../../../src/prepare/import/read-visitor';

const titles = sortTitles({ President: 'president', 'President-elect': 'president-elect', King: 'monarch' });

it.each([
  ['President Francisco Flores', 'Francisco Flores', 'president'],
  ['President-elect Carlos Salinas de Gortari', 'Carlos Salinas de Gortari', 'president-elect'],
  ['President Benigno S. Aquino, 3rd', 'Benigno S. Aquino, 3rd', 'president'],
  ['President Tommy E. Remengesau, Jr.', 'Tommy E. Remengesau, Jr.', 'president'],
  ['President Jose Alexander (Xanana) Gusmao', 'Jose Alexander (Xanana) Gusmao', 'president'],
  ['King Juan Carlos I', 'Juan Carlos I', 'monarch'],
])('“%s” is one person with one office', (text, name, office) => {
  expect(readVisitor(text, titles)).toEqual({ name, office });
});

it.each([
  'President Anwar Sadat, Prime Minister Mustafa Khalil',
  'President Stjepan Mesic and Prime Minister Ivica Racan',
  'King & Queen',
  'President of the Council of Ministers Hussain Mohammad Ershad',
  'Prince Rainier III',
  'Valdas Adamkus',
  'President',
  '',
])('“%s” is not plainly one person with a known office', (text) => {
  expect(readVisitor(text, titles)).toBeNull();
});
