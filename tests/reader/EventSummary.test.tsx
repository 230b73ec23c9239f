import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EventSummary } from '../../src/reader/EventSummary';
import { show } from '../fixtures/show';

it('is read in the reader’s own language where there is one', () => {
  show(<EventSummary summary={{ kk: 'Қысқа сапар.', en: 'A short visit.' }} />);
  expect(screen.getByText('A short visit.')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('heading')).toHaveTextContent(/^Summary$/);
});

it('names the language that it is in where that is another', () => {
  show(<EventSummary summary={{ kk: 'Қысқа сапар.' }} />);
  expect(screen.getByText('Қысқа сапар.')).toHaveAttribute('lang', 'kk');
  expect(screen.getByRole('heading')).toHaveTextContent('Summary · Kazakh');
});

it('is nothing at all where nobody wrote one', () => {
  show(<EventSummary summary={{}} />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
