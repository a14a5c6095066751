import { defineConfig } from '@playwright/test';
import { findBrowser, findRenderer } from './tests/browser/find-browser.ts';
import { ADDRESS } from './tests/browser/serve.ts';

/**
 * Two pages of the address bar's own come up with each test's window, and cost a third of what a test's page does. The
 * last list is the one that counts, so those of Playwright's own that a test could meet are in it too.
 */
const WITHOUT = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose',
  'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that draws in software can be too slow once; what passes only the second time is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  // The map is drawn in software here; the waits are bounded but generous.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  webServer: { command: 'tsx tests/browser/serve.ts', url: ADDRESS, reuseExistingServer: false },
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    // What a service worker answers, a test neither sees nor replaces; offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser() ?? '',
      chromiumSandbox: false,
      args: [
        '--enable-unsafe-swiftshader',
        `--use-angle=${findRenderer()}`,
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        // The page around the map is put together without a graphics card, which is quicker than with one that is made
        // of software.
        '--disable-gpu-compositing',
        `--disable-features=${WITHOUT.join(',')}`,
        '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
      ],
    },
  },
});
