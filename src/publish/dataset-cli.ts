/* `npm run dataset -- COMMAND`: what an editor does with a dataset folder at the command line. */
import { addArticles } from './add-articles';
import { checkDataset } from './check-dataset';

const USAGE = `Works on a dataset folder.

  npm run dataset -- check [FOLDER]
      Reads the folder (data, unless named) and lists every problem: file, record, field, reason.

  npm run dataset -- add FILES… --local [--data=FOLDER]
      Puts raw articles with their full text into FOLDER/local/, which git ignores and a published site leaves out.
      Takes plain text (a first line " date 2025-10-22 Title", or none) and JSON: [{id, lang?, title?, published?,
      text, publisher?, url?}]. A full text of an article that the dataset has a digest of is joined to it.`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  add: addArticles,
  check: checkDataset,
};

const [command = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (!run || args.includes('--help')) {
  console.log(USAGE);
  process.exitCode = run || command === '--help' || command === 'help' ? 0 : 1;
} else {
  try {
    process.exitCode = await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
