/* The page's parts as a reader names them, in the English interface. */
import { expect, type Locator, type Page } from '@playwright/test';

export const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Timeline of events' });
export const listOf = (page: Page): Locator => page.getByRole('region', { name: 'List of events' });
export const readerOf = (page: Page): Locator => page.getByRole('region', { name: 'Event and its sources' });
export const summaryOf = (page: Page): Locator => page.getByRole('region', { name: 'Summary numbers' });
export const filtersOf = (page: Page): Locator => page.getByRole('region', { name: 'Filters' });

/** A mark on the timeline or in its tray, by its spoken name or part of it. */
export const markOf = (page: Page, name: string | RegExp): Locator =>
  timelineOf(page).getByRole('button', { name });

export const itemOf = (page: Page, name: string | RegExp): Locator =>
  listOf(page).getByRole('link', { name });

export type PickerName = 'First country' | 'Second country';

/** The picker's button; its name ends with the country that is chosen. */
export const pickerOf = (page: Page, picker: PickerName): Locator =>
  page.getByRole('button', { name: `${picker}: ` });

/** Opens the picker, types and takes the first country found. */
export async function chooseCountry(page: Page, picker: PickerName, typed: string): Promise<void> {
  await pickerOf(page, picker).click();
  await page.getByRole('combobox', { name: picker }).fill(typed);
  await optionsOf(page, picker).first().click();
}

/** The countries that an open picker offers. */
export const optionsOf = (page: Page, picker: PickerName): Locator =>
  page.getByRole('listbox', { name: picker }).getByRole('option');

/** How many events of how many are listed; for a pair it is said too whether larger rounds are among them. */
export const expectShown = (page: Page, words: string): Promise<void> =>
  expect(listOf(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^${words}(\\s· .+)?$`));

export const expectTitle = (page: Page, title: string): Promise<void> =>
  expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(title);

/** The query of the address, to ask for its keys. */
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

export const pathOf = (page: Page): string => new URL(page.url()).pathname;

export const clipboardOf = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Presses Tab until the element has the focus, as a reader without a pointer does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, 'reached by Tab').toBeFocused();
}
