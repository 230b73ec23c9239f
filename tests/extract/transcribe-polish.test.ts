import { describe, expect, it } from 'vitest';
import { transcribePolish } from '../../src/extract/text/transcribe-polish';

describe('transcribePolish', () => {
  it.each([
    ['Владимир Путин', 'Władimir Putin'],
    ['Сергей Лавров', 'Siergiej Ławrow'],
    ['Шавкат Мирзиёев', 'Szawkat Mirzijojew'],
    ['Никол Пашинян', 'Nikoł Paszynian'],
    ['Дмитрий Медведев', 'Dmitrij Miedwiediew'],
    ['Рустем Умеров', 'Rustiem Umierow'],
    ['Владимир Мединский', 'Władimir Miedinski'],
    ['Нурсултан Назарбаев', 'Nursułtan Nazarbajew'],
    ['Александр Лукашенко', 'Aleksandr Łukaszenko'],
  ])('writes %s as %s', (russian, polish) => {
    expect(transcribePolish(russian)).toBe(polish);
  });

  it('leaves alone what is not Russian, and names of elsewhere', () => {
    expect(transcribePolish('Қасым-Жомарт Тоқаев')).toBeNull();
    expect(transcribePolish('Olaf Scholz')).toBeNull();
    expect(transcribePolish('Олаф Шольц')).toBeNull();
  });
});
