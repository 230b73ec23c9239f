/*
 * What a test lets the console say. An unexpected warning or error fails the test in which it appears (the rule of
 * Observable Plot), for otherwise nobody reads it; `no-console.ts` does the watching.
 */
const watch = { expected: [] as RegExp[], heard: [] as string[] };

/** The rest of this test must warn or report an error in these words, and then it does not fail of it. */
export function expectConsole(words: RegExp): void {
  watch.expected.push(words);
}

export function hear(message: string): void {
  watch.heard.push(message);
}

/** What was said and not expected, and what was expected and not said; forgets both. */
export function settleConsole(): {
  readonly unexpected: readonly string[];
  readonly missing: readonly string[];
} {
  const { expected, heard } = watch;
  watch.expected = [];
  watch.heard = [];
  return {
    unexpected: heard.filter((message) => !expected.some((words) => words.test(message))),
    missing: expected.filter((words) => !heard.some((message) => words.test(message))).map(String),
  };
}
