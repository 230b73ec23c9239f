import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Reader } from '../../src/reader/Reader';
import { buildArticle, buildReport } from '../fixtures/articles';
import { buildEvent } from '../fixtures/events';
import { show, voice } from '../fixtures/show';
import { TODAY } from '../fixtures/tables';

const linkTo = (id: string) => ({ id, title: id, date: '2025', href: `./e/${id}`, onOpen: vi.fn() });

function showOthers(links: readonly string[], total: number) {
  const article = buildArticle([{ basis: 'digest', text: 'Президент прибыл в Москву.' }]);
  show(
    <Reader
      event={buildEvent({ kind: 'visit', reports: [buildReport([]) as never] })}
      articles={[article]}
      article={article}
      side="a"
      today={TODAY}
      voice={voice}
      whole={null}
      parts={[]}
      otherEvents={() => ({ links: links.map(linkTo), total })}
      onOpenArticle={vi.fn()}
    />,
  );
}

it('names every other event of an article that tells of a few', () => {
  showOthers(['one', 'two'], 2);
  expect(screen.getByRole('link', { name: 'two' })).toBeVisible();
  expect(screen.queryByText(/nearest in time/)).not.toBeInTheDocument();
});

it('says how many there are where an article tells of more than are named', () => {
  showOthers(['one', 'two'], 3260);
  expect(screen.getByText('The 2 nearest in time are shown, of 3,260 in all.')).toBeVisible();
});
