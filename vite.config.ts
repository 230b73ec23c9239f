import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/publish/site-config';

export default defineConfig(({ command }) => ({
  // The development server shows the user's own articles; a build that will be published does not.
  ...siteConfig({ data: 'data', withLocal: command === 'serve', base: '/', outDir: 'dist' }),
  test: {
    setupFiles: ['tests/setup/no-console.ts'],
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'page', include: ['tests/**/*.test.tsx'], environment: 'jsdom' } },
    ],
  },
}));
