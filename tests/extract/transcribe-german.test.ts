import { describe, expect, it } from 'vitest';
import { transcribeGerman } from '../../src/extract/text/transcribe-german';

describe('transcribeGerman', () => {
  it.each([
    ['Владимир Путин', 'Wladimir Putin'],
    ['Сергей Лавров', 'Sergei Lawrow'],
    ['Шавкат Мирзиёев', 'Schawkat Mirsijojew'],
    ['Мирзоян', 'Mirsojan'],
    ['Михаил Мишустин', 'Michail Mischustin'],
    ['Елена Валентиновна', 'Jelena Walentinowna'],
    ['Чингиз', 'Tschingis'],
    ['Хрущёв', 'Chruschtschow'],
  ])('writes %s as %s', (russian, german) => {
    expect(transcribeGerman(russian)).toBe(german);
  });

  it('doubles the s between vowels, which alone would be read as з', () => {
    expect(transcribeGerman('Носов')).toBe('Nossow');
    expect(transcribeGerman('Козлов')).toBe('Koslow');
  });

  it('leaves alone what is not Russian', () => {
    expect(transcribeGerman('Қасым-Жомарт Тоқаев')).toBeNull();
    expect(transcribeGerman('Olaf Scholz')).toBeNull();
  });
});
