/* All that the founding dataset holds, as written by hand from `founding/events`: what the list and the timeline must say. */
import { expectTitle, itemOf, listOf, markOf, readerOf, timelineOf } from './page-parts';
import { expect, test } from './watched-test';

interface ToldEvent {
  readonly id: string;
  readonly title: string;
  /** The date in full; the list leaves its year out. */
  readonly date: string;
  readonly inList: string;
  readonly status: 'held' | 'announced' | 'invited';
  readonly line: string;
}

const told = (id: string, title: string, date: string, inList: string, line: string): ToldEvent => ({
  id,
  title,
  date,
  inList,
  status: line.split(' ')[0] as ToldEvent['status'],
  line,
});

/** Newest first, those without any date last. */
const EVENTS: readonly ToldEvent[] = [
  told(
    '2026-02-rs-kz-meeting-vucic-tokayev-akorda',
    'Aleksandar Vučić, Kassym-Jomart Tokayev · meeting · Akorda',
    '27 February 2026',
    '27 February',
    'held · during a visit · 2 articles',
  ),
  told(
    '2026-02-26-rs-kz-official-visit-vucic',
    'Serbia → Kazakhstan · official visit · Astana',
    '26–27 February 2026',
    '26–27 February',
    'held · Aleksandar Vučić · 5 articles',
  ),
  told(
    '2026-kz-uz-meeting-council-of-heads-of-regions',
    'Kazakhstan, Uzbekistan · Council of heads of regions · Kazakhstan',
    '2026',
    '',
    'announced · 1 article',
  ),
  told(
    '2025-12-02-kz-ch-official-visit-kosherbayev',
    'Kazakhstan → Switzerland · official visit · Bern',
    '2 December 2025',
    '2 December',
    'held · Yermek Kosherbayev · 2 articles',
  ),
  told(
    '2025-11-24-kz-eu-meeting-kosherbayev-stiprais',
    'Yermek Kosherbayev, Eduards Stiprais · meeting · Astana',
    '24 November 2025',
    '24 November',
    'held · 2 articles',
  ),
  told(
    '2025-11-15-kz-uz-meeting-mirziyoyev-tokayev',
    'Shavkat Mirziyoyev, Kassym-Jomart Tokayev · meeting · Kuksaroy',
    '15 November 2025',
    '15 November',
    'held · during a visit · 1 article',
  ),
  told(
    '2025-11-14-kz-uz-state-visit-tokayev',
    'Kazakhstan → Uzbekistan · state visit · Tashkent',
    '14–15 November 2025',
    '14–15 November',
    'held · Kassym-Jomart Tokayev · 5 articles',
  ),
  told(
    '2025-11-11-kz-ru-state-visit-tokayev',
    'Kazakhstan → Russia · state visit · Moscow',
    '11–12 November 2025',
    '11–12 November',
    'held · Kassym-Jomart Tokayev · 7 articles',
  ),
  told(
    '2025-10-22-kz-ru-official-visit-kosherbayev',
    'Kazakhstan → Russia · official visit · Moscow',
    '22 October 2025',
    '22 October',
    'held · Yermek Kosherbayev · 3 articles',
  ),
  told(
    '2025-10-22-kz-ru-meeting-kosherbayev-lavrov',
    'Yermek Kosherbayev, Sergey Lavrov · meeting · Moscow',
    '22 October 2025',
    '22 October',
    'held · during a visit · 3 articles',
  ),
  told(
    '2019-04-03-kz-ru-visit-tokayev',
    'Kazakhstan → Russia · visit · Moscow',
    '3 April 2019',
    '3 April',
    'held · Kassym-Jomart Tokayev · 2 articles',
  ),
  told(
    '2019-04-kz-ru-meeting-putin-tokayev',
    'Vladimir Putin, Kassym-Jomart Tokayev, Yury Borisov · meeting · Moscow',
    'one of: 3, 10, 17, 24 April 2019',
    'one of: 3, 10, 17, 24 April',
    'held · during a visit · 1 article',
  ),
  told(
    'kz-rs-official-visit-tokayev',
    'Kazakhstan → Serbia · official visit',
    'no date',
    '',
    'invited · Kassym-Jomart Tokayev · 1 article',
  ),
  told(
    'kz-uz-meeting-intergovernmental-commission-tashkent',
    'Kazakhstan, Uzbekistan · Intergovernmental commission · Tashkent',
    'no date',
    '',
    'held · 1 article',
  ),
];

/** A mark’s name is a sentence’s part, where a bare year would be heard as a number. */
const spokenOf = (date: string): string => (/^\d{4}$/.test(date) ? `some time in ${date}` : date);

const nameInList = ({ inList, title, line }: ToldEvent): string => `${inList} ${title} ${line}`.trim();

test('finds every event in the list, newest first, with its day, its title and how it stands', async ({
  page,
}) => {
  await page.goto('./');
  const links = listOf(page).getByRole('link');
  await expect(links).toHaveCount(EVENTS.length);
  for (const [at, event] of EVENTS.entries()) {
    await expect(links.nth(at)).toHaveAccessibleName(nameInList(event));
    await expect(links.nth(at)).toHaveAttribute('href', new RegExp(`/e/${event.id}\\?v=1$`));
  }
});

test('sees every event at once, on the timeline or in its tray, after fitting it to the results', async ({
  page,
}) => {
  await page.goto('./');
  await timelineOf(page).getByRole('button', { name: 'Fit to results' }).click();
  const frame = await timelineOf(page).boundingBox();
  for (const { title, date, status } of EVENTS) {
    const mark = markOf(page, `${title}, ${spokenOf(date)}, ${status}`);
    await expect(mark).toBeVisible();
    const box = await mark.boundingBox();
    expect(box?.x, title).toBeGreaterThan(frame?.x ?? Number.POSITIVE_INFINITY);
    expect(box?.x, title).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  }
});

test('opens every event from the list and reads it with words marked in its article', async ({ page }) => {
  await page.goto('./');
  for (const event of EVENTS) {
    await itemOf(page, nameInList(event)).click();
    await expectTitle(page, event.title);
    const reader = readerOf(page);
    await expect(reader.getByText(event.status, { exact: true }).first()).toBeVisible();
    await expect(reader.getByText(event.date, { exact: true }).first()).toBeVisible();
    await expect(reader.getByRole('article').locator('mark').first()).toBeVisible();
    await expect(itemOf(page, nameInList(event))).toHaveAttribute('aria-current', 'true');
    expect(new URL(page.url()).pathname).toBe(`/e/${event.id}`);
  }
});

test('turns the list to oldest first and keeps what has no date at its end', async ({ page }) => {
  await page.goto('./');
  await listOf(page).getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
  const links = listOf(page).getByRole('link');
  await expect(links.first()).toHaveAccessibleName(/^3 April/);
  await expect(links.nth(12)).toHaveAccessibleName(/^Kazakhstan → Serbia/);
  await expect(listOf(page).getByRole('heading', { level: 3 })).toHaveText([
    '2019',
    '2025',
    '2026',
    'No date',
  ]);
  expect(new URL(page.url()).searchParams.get('order')).toBe('oldest');
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(() => {
    test.use({ timezoneId });
    test(`reads the same days in ${timezoneId}`, async ({ page }) => {
      await page.goto('./?at=2025-11-25..2025-12-10&v=1');
      await expect(itemOf(page, /^11–12 November/)).toBeVisible();
      const mark = markOf(page, 'Kazakhstan → Switzerland · official visit · Bern, 2 December 2025, held');
      const leftOf = async (words: string) =>
        (await timelineOf(page).getByText(words, { exact: true }).boundingBox())?.x ?? Number.NaN;
      const { x, width } = (await mark.locator('.kind-mark').boundingBox()) ?? { x: 0, width: 0 };
      // The axis names every other day; the second of December is the latter half of “1”.
      const [first, third] = [await leftOf('1'), await leftOf('3')];
      expect(x + width / 2).toBeGreaterThan((first + third) / 2);
      expect(x + width / 2).toBeLessThan(third);
    });
  });
}
