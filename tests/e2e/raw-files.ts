/*
 * A user's own articles, written for these tests: the full text of a digest with an event, an article that no event is
 * known from, and one that tries to smuggle code into the page.
 */
import { hashText } from '../../src/model/hash-text';

export const CALL_ID = '2025-09-17-kz-pl-call';
export const CALL_TITLE = 'Rozmowa telefoniczna prezydentów Kazachstanu i Polski';
export const CALL_TEXT = [
  'ASTANA. W środę prezydent Kazachstanu rozmawiał przez telefon z prezydentem Polski.',
  'Rozmowa odbyła się 17 września i trwała pół godziny. Tematem był handel.',
].join('\n');
export const CALL_DIGEST =
  'Według depeszy głowy obu państw odbyły 17 września 2025 roku rozmowę telefoniczną.';

/** Words of the full text, by length and hash alone, as the dataset keeps them. */
function seal(field: string, words: string) {
  const start = CALL_TEXT.indexOf(words);
  return { field, length: words.length, hash: hashText(words), start: Math.max(start, 0) };
}

/** Added to the dataset folder before the raw articles are. */
export const RAW_DATA: Readonly<Record<string, string>> = {
  'articles/call-digest.json': JSON.stringify({
    id: 'call-digest',
    lang: 'pl',
    title: CALL_TITLE,
    publisher: 'Depesza',
    url: 'https://depesza.example/rozmowa',
    published: '2025-09-18',
    rights: 'digest',
    text: [CALL_DIGEST],
  }),
  [`events/${CALL_ID}.json`]: JSON.stringify({
    id: CALL_ID,
    kind: 'call',
    status: 'held',
    parties: ['KZ', 'PL'],
    date: '2025-09-17',
    reports: [
      {
        article: 'call-digest',
        stage: 'reports',
        claims: { status: 'held', date: '2025-09-17' },
        passages: [
          { field: 'kind', exact: 'rozmowę telefoniczną' },
          { field: 'date', exact: '17 września 2025 roku' },
          seal('kind', 'rozmawiał przez telefon'),
          seal('date', '17 września'),
          seal('status', 'words that the article never held'),
        ],
      },
    ],
  }),
};

export const LONE_TITLE = 'Тошкентда болалар китоблари кўргазмаси очилди';
export const LONE_TEXT =
  'Тошкентдаги кутубхонада болалар учун китоблар кўргазмаси очилди. Кўргазма октябрь ойининг охиригача давом этади.';

export const HOSTILE_TITLE = '<img src=x onerror="window.hacked=1"> Book fair';
export const HOSTILE_TEXT =
  'Before <script>window.hacked=2</script><img src=x onerror="window.hacked=3"> after.';

/** By file name: what the user drops in. */
export const RAW_FILES: Readonly<Record<string, string>> = {
  'rozmowa.txt': ` date 2025-09-18 ${CALL_TITLE}\n${CALL_TEXT}\n`,
  'kitob.txt': ` date 2025-10-05 ${LONE_TITLE}\n${LONE_TEXT}\n`,
  'fair.json': JSON.stringify([
    {
      id: 'fair',
      lang: 'en',
      title: HOSTILE_TITLE,
      published: '2025-10-12',
      publisher: '<b>Herald</b>',
      text: HOSTILE_TEXT,
    },
  ]),
};
