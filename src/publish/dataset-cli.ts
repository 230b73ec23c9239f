/* `npm run dataset -- COMMAND`: what an editor does with dataset folders at the command line. */
import { addCommand } from './commands/add-articles';
import { buildCommand } from './commands/build-dataset';
import { checkCommand } from './commands/check-dataset';
import { type Command, describeCommand, describeCommands } from './commands/command';
import { importCommand } from './commands/import-table';
import { mergeCommand } from './commands/merge-datasets';
import { synthCommand } from './commands/synthesise';
import { schemaCommand } from './commands/write-schema';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  add: addCommand,
  build: buildCommand,
  merge: mergeCommand,
  import: importCommand,
  schema: schemaCommand,
  synth: synthCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
  const isAsked = name === '--help' || name === 'help';
  if (!isAsked && name !== '') console.error(`There is no command ${name}.\n`);
  console.log(describeCommands(COMMANDS));
  process.exitCode = isAsked ? 0 : 1;
} else if (args.includes('--help')) {
  console.log(describeCommand(command));
} else {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
