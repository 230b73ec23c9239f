import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../run/find-browser';

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
