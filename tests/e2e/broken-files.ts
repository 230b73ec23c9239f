/* Records that cannot be used, each in a way of its own; the good ones beside them must not suffer. */

const plain = { kind: 'meeting', status: 'held', parties: ['KZ', 'RU'] };

export const BROKEN_FILES: Readonly<Record<string, string>> = {
  'events/no-such-day.json': JSON.stringify({ ...plain, id: 'no-such-day', date: '2025-02-30' }),
  'events/no-such-article.json': JSON.stringify({
    ...plain,
    id: 'no-such-article',
    date: '2025-02-20',
    reports: [{ article: 'never-written', stage: 'reports' }],
  }),
  'events/cut-off.json': '{ "id": "cut-off", "kind": "meeting", "par',
};
