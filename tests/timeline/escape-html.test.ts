import { expect, it } from 'vitest';
import { FilterXSS } from '../../src/timeline/escape-html';

it('no text becomes a tag or an attribute', () => {
  const { process } = new FilterXSS();
  expect(process('<img src=x onerror="alert(1)"> & \'Kyiv\'')).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Kyiv&#39;',
  );
  expect(process('Türkiye → 中国 · 11 ноября')).toBe('Türkiye → 中国 · 11 ноября');
});
