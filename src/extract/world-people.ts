/*
 * Leaders, foreign ministers and envoys who met others in the news of recent years, by their names in English reference
 * works, with the state or organisation that they speak for; so that a family name alone says whose it is. The
 * gazetteer's own people come beside them and go before them. Offices are not told here: they change hands, texts name them.
 */
import type { PartyCode } from '../model/party';
import { PEOPLE_A_TO_K } from './people/people-a-to-k';
import { PEOPLE_L_TO_Z } from './people/people-l-to-z';

export interface WorldPerson {
  readonly name: string;
  readonly party: PartyCode;
  /** What the person is found by: full names in Latin and Cyrillic letters, and the family names that are known alone. */
  readonly forms: readonly string[];
}

export const WORLD_PEOPLE: readonly WorldPerson[] = [PEOPLE_A_TO_K, PEOPLE_L_TO_Z].flatMap((table) =>
  table.trim().split('\n').flatMap(readLine),
);

/**
 * `CODE: Name / Russian name / Serbian name; …`. The last word is the family name, known alone too; `!` behind the name
 * keeps it whole, where that word is a name of many or no family name.
 */
function readLine(line: string): WorldPerson[] {
  const [code = '', people = ''] = line.split(/: (.*)/s);
  return people.split(';').map((entry) => readPerson(entry, code as PartyCode));
}

function readPerson(entry: string, party: PartyCode): WorldPerson {
  const written = entry.split(' / ').map((form) => form.trim());
  const forms = written.flatMap((form) => (form.endsWith('!') ? [form.slice(0, -1)] : withFamily(form)));
  return { name: forms[0] ?? '', party, forms: [...new Set(forms)] };
}

function withFamily(form: string): string[] {
  const family = form.split(' ').at(-1) ?? form;
  return family === form ? [form] : [form, family];
}
