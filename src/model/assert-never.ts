/** Ends a `switch` over a union: the compiler refuses it where a case is missing, and it throws where data lied. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
