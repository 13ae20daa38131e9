import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3417);

/** Root has no sandbox of its own; the other switches keep Chromium from looking up its maker's hosts. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ...(process.env.E2E_REPORT ? ([['json', { outputFile: process.env.E2E_REPORT }]] as const) : []),
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'ja-JP',
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', testIgnore: 'phone*.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
      testMatch: 'phone*.spec.ts',
    },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/next/dist/bin/next start -p ${port}`,
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
