import { defineConfig } from '@playwright/test';

const PORT = 4179;
const address = `http://127.0.0.1:${PORT}`;
const executablePath = process.env.CHROME_PATH;

/** Tests in a real browser: the one that `tests/run/find-browser.ts` found, else Playwright's own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    trace: 'off',
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
  webServer: {
    command: `npx tsx src/publish/start.ts --port=${PORT}`,
    url: address,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
