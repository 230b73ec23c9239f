import type { Names } from '../../model/gazetteer';

interface Named {
  readonly id: string;
  readonly names: Names;
}

/** Gazetteer entries by their English name; a name that none has gets an entry of its own. */
export class NamedEntries<Entry extends Named> {
  readonly added: Entry[] = [];
  readonly #byName = new Map<string, Entry>();
  readonly #ids = new Set<string>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      this.#ids.add(entry.id);
      const name = entry.names.en;
      if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, entry);
    }
  }

  idOf(name: string | null): string | null {
    return (name !== null && this.#byName.get(name)?.id) || null;
  }

  find(name: string, make: (id: string) => Entry): Entry {
    const known = this.#byName.get(name);
    if (known) return known;
    const entry = make(this.#freeId(slugOf(name)));
    this.#ids.add(entry.id);
    this.#byName.set(name, entry);
    this.added.push(entry);
    return entry;
  }

  #freeId(id: string): string {
    let free = id;
    for (let count = 2; this.#ids.has(free); count++) free = `${id}-${count}`;
    return free;
  }
}

/** `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';
