/** A value of type `T` that only its own parser can make, so that a day is never passed where a row is asked for. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
