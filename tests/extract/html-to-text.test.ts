import { describe, expect, it } from 'vitest';
import { isHtml, readHtml } from '../../src/extract/read/html-to-text';

const PAGE = `<!DOCTYPE html><html lang="ru"><head><title>Токаев &mdash; в Москве</title>
<meta property="article:published_time" content="2025-11-12T09:30:00+03:00"><meta property="og:site_name" content="Лента">
<script>if (1 < 2) document.title = '<p>Визит</p>';</script></head>
<body><nav><a>Политика</a></nav><article><h1>Токаев в Москве</h1><p>Президент&nbsp;прибыл
с визитом.</p><figure><figcaption>Фото: Акорда</figcaption></figure><p>Переговоры прошли в&#32;Кремле.</p></article>
<footer>Реклама</footer></body></html>`;

describe('a saved page', () => {
  it('is known by its first words', () => {
    expect(isHtml(PAGE)).toBe(true);
    expect(isHtml('Президент прибыл в <Москву>')).toBe(false);
  });

  it('gives its article a paragraph a line, without menus, captions and scripts', () => {
    expect(readHtml(PAGE).text).toBe(
      'Токаев в Москве\nПрезидент\u00a0прибыл с визитом.\nПереговоры прошли в Кремле.',
    );
  });

  it('says its language, title, publisher and date', () => {
    expect(readHtml(PAGE)).toMatchObject({
      lang: 'ru',
      title: 'Токаев — в Москве',
      publisher: 'Лента',
      published: '2025-11-12T09:30:00+03:00',
      url: null,
    });
  });

  it('is read to its end where a tag is never closed', () => {
    expect(readHtml('<p>Один</p><p title="').text).toBe('Один');
  });
});
