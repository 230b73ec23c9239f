import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = async (...args: string[]) => {
  const command = ['src/publish/run.mjs', 'src/publish/dataset-cli.ts', ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { cwd: ROOT })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
};

const COMMANDS = ['check', 'add', 'build', 'merge', 'import', 'schema', 'synth'];

describe('npm run dataset', () => {
  it('lists every command, and each tells of itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    const synopses = stdout.match(/^ {2}npm run dataset -- \S+.*$/gm) ?? [];
    expect(synopses.map((line) => line.split(/\s+/)[5])).toEqual(COMMANDS);
    const own = await Promise.all(COMMANDS.map((command) => run(command, '--help')));
    for (const [at, help] of own.entries()) {
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(synopses[at]);
      expect(help.stdout.length, COMMANDS[at]).toBeGreaterThan(200);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  }, 60_000);

  it('fails on a command that it does not know, and on options that a command does not know', async () => {
    const [unknown, badOption, tooLittle] = await Promise.all([
      run('publish'),
      run('build', '--colour=red'),
      run('merge', 'data'),
    ]);
    expect([unknown.code, badOption.code, tooLittle.code]).toEqual([1, 1, 1]);
    expect(unknown.stderr).toContain('There is no command publish.');
    expect(unknown.stdout).toContain('npm run dataset -- check');
    expect(badOption.stderr).toContain('--colour');
    expect(tooLittle.stderr).toBe('Name at least two dataset folders to merge.\n');
  }, 60_000);
});
