/* What a command of `npm run dataset` is made of, and how its help reads. */

export interface Command {
  /** What is typed after `npm run dataset --`. */
  readonly synopsis: string;
  /** What it does, in a sentence or two. */
  readonly summary: string;
  /** What its own help tells beyond that: options, what is written, when it fails. */
  readonly details: string;
  /** Resolves to the exit code; throws an Error whose message tells the user what to do differently. */
  readonly run: (args: string[]) => Promise<number>;
}

const WIDTH = 100;

/** All commands with their summaries. */
export const describeCommands = (commands: Readonly<Record<string, Command>>): string =>
  [
    'Works on dataset folders. Each command tells more with --help.',
    ...Object.values(commands).map(({ synopsis, summary }) => `${usage(synopsis)}\n${indent(wrap(summary))}`),
  ].join('\n\n');

/** One command in full. */
export const describeCommand = ({ synopsis, summary, details }: Command): string =>
  [usage(synopsis), indent(wrap(summary)), indent(details)].join('\n\n');

const usage = (synopsis: string): string => `  npm run dataset -- ${synopsis}`;

const indent = (text: string): string => text.trim().replace(/^(?=.)/gm, '      ');

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
