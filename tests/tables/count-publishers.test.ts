import { describe, expect, it } from 'vitest';
import { countPublishers } from '../../src/tables/count-publishers';

const from = (publisher: string | null, url: string | null = null) => ({ publisher, url });

describe('independent publishers', () => {
  it('are counted once however many articles they have', () => {
    expect(countPublishers([from('TASS'), from('TASS'), from(' tass '), from('RBC')])).toBe(2);
  });

  it('are one where they sign in several scripts on hosts of one site', () => {
    const articles = [
      from('Kazinform', 'https://kaz.inform.kz/a'),
      from('Қазинформ', 'https://www.inform.kz/b'),
      from('Kazinform', 'https://qazinform.com/c'),
      from(null, 'https://qazinform.com/d'),
    ];
    expect(countPublishers(articles)).toBe(1);
    expect(countPublishers([...articles].reverse())).toBe(1);
  });

  it('stay apart below a registry that gives out names', () => {
    expect(
      countPublishers([from('Akorda', 'https://akorda.gov.kz/a'), from('MFA', 'https://mfa.gov.kz/b')]),
    ).toBe(2);
  });

  it('stay apart where anybody writes on one site', () => {
    expect(countPublishers([from('One', 'https://t.me/one/1'), from('Two', 'https://t.me/two/1')])).toBe(2);
  });

  it('are none where an article says neither who nor where', () => {
    expect(countPublishers([from(null), from('  ')])).toBe(0);
    expect(countPublishers([])).toBe(0);
  });

  it('are told by an address that is no domain name', () => {
    expect(countPublishers([from(null, 'http://127.0.0.1:8080/a'), from(null, 'http://127.0.0.1/b')])).toBe(
      1,
    );
    expect(
      countPublishers([from(null, 'https://user@example.org:8443/a'), from('E', 'https://example.org')]),
    ).toBe(1);
  });
});
