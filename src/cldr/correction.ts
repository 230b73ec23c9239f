/* The shape of a correction; the corrections themselves are one file a language, in `corrections/`. */
import type { CldrSlice } from './slice';

export interface Correction {
  readonly reason: string;
  /** What is laid over the slice; a list replaces the whole list. */
  readonly put: PartOf<CldrSlice>;
}

/** Any part of a tree of records; lists stay whole. */
type PartOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: PartOf<T[Key]> }
    : T;
