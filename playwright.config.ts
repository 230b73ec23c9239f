import { defineConfig } from '@playwright/test';
import { addressOf, SITES, type SiteName } from './tests/e2e/sites';

const executablePath = process.env.CHROME_PATH;

/** Tests in a real browser: the one that `tests/run/find-browser.ts` found, else Playwright's own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  // What passed only when tried again is named in the last lines of the run.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
  // Ample for a machine that does other things too.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 15_000,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--no-sandbox', '--disable-dev-shm-usage'],
        },
      },
    },
  ],
  webServer: (Object.keys(SITES) as SiteName[]).map((name) => ({
    // Node itself and not npx, which would swallow the signal to end.
    command: `node --import tsx tests/e2e/serve-site.ts ${name}`,
    url: addressOf(name),
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  })),
});
