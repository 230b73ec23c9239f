/* What this browser remembers of the reader: language and colours. Without storage the page works and forgets. */

export type SettingName = 'language' | 'scheme';

export function readSetting(name: SettingName): string | null {
  try {
    return window.localStorage.getItem(`bilat.${name}`);
  } catch {
    return null;
  }
}

export function writeSetting(name: SettingName, value: string): void {
  try {
    window.localStorage.setItem(`bilat.${name}`, value);
  } catch {
    // Private windows and blocked storage refuse; the choice then lasts as long as the page.
  }
}
