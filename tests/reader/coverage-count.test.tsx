import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Reader } from '../../src/reader/Reader';
import { buildArticle } from '../fixtures/articles';
import { buildEvent } from '../fixtures/events';
import { show, voice } from '../fixtures/show';
import { TODAY } from '../fixtures/tables';

function showCoverage(
  ...signed: readonly { readonly publisher: string | null; readonly url: string | null }[]
) {
  const articles = signed.map((sketch, at) => buildArticle([], { id: `article-${at}`, ...sketch }));
  show(
    <Reader
      event={buildEvent()}
      articles={articles}
      article={articles[0]}
      side="none"
      today={TODAY}
      voice={voice}
      whole={null}
      parts={[]}
      otherEvents={() => ({ links: [], total: 0 })}
      onOpenArticle={() => {}}
    />,
  );
}

it('counts the publishers that the articles come from', () => {
  showCoverage(
    { publisher: 'Herald', url: null },
    { publisher: 'Herald', url: 'https://herald.example/a' },
    { publisher: 'Tribune', url: null },
  );
  expect(screen.getByText('3 articles from 2 publishers')).toBeVisible();
});

it('says of one article that it comes from one publisher', () => {
  showCoverage({ publisher: 'Herald', url: null });
  expect(screen.getByText('1 article from 1 publisher')).toBeVisible();
});

it('counts articles alone where nobody signed them', () => {
  showCoverage({ publisher: null, url: null }, { publisher: null, url: null });
  expect(screen.getByText('2 articles')).toBeVisible();
});
