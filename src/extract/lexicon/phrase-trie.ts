/*
 * A trie of phrases, whose words are numbers. What the alternatives of a pattern have in common hangs on each of them but is
 * held once (`a/ont ete recu/recue/recus` multiplies to six phrases and needs three nodes), and is copied where another
 * pattern adds to one of them; so that a lexicon is as large as what is written in it, and not as what that multiplies to.
 */
import type { Sense } from './sense';

/** Whichever word. */
export const ANY = -1;

export class Node {
  next: Map<number, Node> | null = null;
  any: Node | null = null;
  senses: readonly Sense[] = [];
  /** A bit for the end of each of its keys, so that most words that do not go on are told from it alone. */
  private keys = 0;
  /** Hangs on several nodes: who adds to it by way of one takes a copy. */
  private shared = false;

  /** False where no phrase goes on with the word. */
  mayGoOn(key: number): boolean {
    return (this.keys & (1 << key)) !== 0;
  }

  /** The node after one word more, for adding to it. */
  child(key: number): Node {
    const known = this.at(key);
    if (known && !known.shared) return known;
    const child = known ? known.copy() : new Node();
    this.put(key, child);
    return child;
  }

  addSense(sense: Sense): void {
    if (!this.senses.includes(sense)) this.senses = [...this.senses, sense];
  }

  /**
   * Adds every phrase that has one of the keys in each place. No place may be left out and each is one word, so that no node
   * stands for two places and all that is new after a place can be one node.
   */
  addPlaces(places: readonly (readonly number[])[], sense: Sense): void {
    const shared: Node[] = [];
    let open: Iterable<Node> = [this];
    for (const keys of places) {
      const fresh = new Node();
      const next = new Set<Node>();
      let uses = 0;
      for (const node of open) uses += node.addPlace(keys, fresh, next);
      if (uses > 1) shared.push(fresh);
      open = next;
    }
    for (const node of open) node.addSense(sense);
    for (const node of shared) node.shared = true;
  }

  /** Puts the node after each key to `next`: `fresh`, where there was none. How often that was. */
  private addPlace(keys: readonly number[], fresh: Node, next: Set<Node>): number {
    let uses = 0;
    for (const key of keys) {
      if (this.at(key) === undefined) {
        this.put(key, fresh);
        uses++;
      }
      next.add(this.child(key));
    }
    return uses;
  }

  private at(key: number): Node | undefined {
    return key === ANY ? (this.any ?? undefined) : this.next?.get(key);
  }

  private put(key: number, child: Node): void {
    if (key === ANY) this.any = child;
    else {
      this.next ??= new Map();
      this.next.set(key, child);
      this.keys |= 1 << key;
    }
  }

  /** Its children then hang on two nodes. */
  private copy(): Node {
    const copy = new Node();
    copy.next = this.next && new Map(this.next);
    copy.keys = this.keys;
    copy.any = this.any;
    copy.senses = this.senses;
    if (this.any) this.any.shared = true;
    if (this.next) for (const child of this.next.values()) child.shared = true;
    return copy;
  }
}
