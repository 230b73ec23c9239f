/*
 * A Chromium for the tests in a real browser: the one that is told, the system's, Playwright's, or a fresh one.
 * Unit tests never need it, because Node has the languages that browsers lack and would hide exactly those faults.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const TIME_TO_INSTALL = 4 * 60_000;

/** The path of a browser; installs one where none is found, and throws with advice where that fails too. */
export async function findBrowser(): Promise<string> {
  const told = process.env.CHROME_PATH;
  if (told) {
    if (canRun(told)) return told;
    throw new Error(`CHROME_PATH names no program: ${told}`);
  }
  return (
    findInstalled() ??
    installed('npx', ['playwright', 'install', 'chromium']) ??
    installFromDebian() ??
    giveUp()
  );
}

const findInstalled = (): string | undefined => [...systemPaths(), chromium.executablePath()].find(canRun);

function systemPaths(): string[] {
  const { PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(
      (folder) => folder !== '',
    );
    return folders.flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...onPath, ...MAC] : onPath;
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get')) return undefined;
  installed('apt-get', ['update', '-qq']);
  return installed('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** What is there after the command has run, whether it says that it failed or not. */
function installed(command: string, args: readonly string[]): string | undefined {
  process.stdout.write(`No browser found; trying: ${command} ${args.join(' ')}\n`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: TIME_TO_INSTALL,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // npx is a script there, which Windows starts only by its shell.
    shell: process.platform === 'win32',
  });
  return findInstalled();
}

function giveUp(): never {
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROME_PATH to the path of one.');
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
