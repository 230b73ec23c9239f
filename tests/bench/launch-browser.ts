import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import { findBrowser } from '../run/find-browser';

const options = async (): Promise<LaunchOptions> => ({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});

export const launchBrowser = async (): Promise<Browser> => chromium.launch(await options());

/** A browser that can be ended whatever its pages do. */
export async function launchToKill(): Promise<{
  readonly browser: Browser;
  readonly kill: () => Promise<void>;
}> {
  const server = await chromium.launchServer(await options());
  return { browser: await chromium.connect(server.wsEndpoint()), kill: () => server.kill() };
}
