import { describe, expect, it } from 'vitest';
import { transcribeSerbian } from '../../src/extract/text/transcribe-serbian';

describe('transcribeSerbian', () => {
  it.each([
    ['Сергей Лавров', 'Sergej Lavrov'],
    ['Шавкат Мирзиёев', 'Šavkat Mirzijojev'],
    ['Максим Рыженков', 'Maksim Riženkov'],
    ['Владимир Зеленский', 'Vladimir Zelenski'],
    ['Дмитрий Песков', 'Dmitrij Peskov'],
    ['Оана Цою', 'Oana Coju'],
    ['Кристиан Штокер', 'Kristijan Štoker'],
    ['Даниил Медведев', 'Daniil Medvedev'],
    ['Эльмар Мамедьяров', 'Eljmar Mamedjarov'],
    ['Махмуд Аббас', 'Mahmud Abas'],
  ])('writes %s as %s', (russian, serbian) => {
    expect(transcribeSerbian(russian)).toBe(serbian);
  });

  it('leaves alone what is not Russian', () => {
    expect(transcribeSerbian('Қасым-Жомарт Тоқаев')).toBeNull();
    expect(transcribeSerbian('Aleksandar Vučić')).toBeNull();
  });
});
