import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagsFor, profileFolder } from '../../../../src/cli/kiosk/browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-browser-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => { rmSync(folder, { recursive: true }); });

/** A program file with these words at its beginning. */
function program(name: string, words: string): string {
  const path = join(folder, 'bin', name);
  writeFileSync(path, words);
  return path;
}

describe('the profile', () => {
  test('is where programs keep their state', () => {
    const chromium = program('chromium', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
    expect(profileFolder({ XDG_STATE_HOME: '/state' }, chromium)).toBe('/state/dateline-kiosk');
    expect(profileFolder({}, chromium)).toBe(join(homedir(), '.local/state/dateline-kiosk'));
  });

  test('of a snap is where a snap may write', () => {
    const link = join(folder, 'chromium');
    symlinkSync(program('snap', ''), link);
    const script = program(
      'chromium-browser',
      '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi\nexec /snap/bin/chromium "$@"\n',
    );
    for (const browser of [link, script])
      expect(profileFolder({ XDG_STATE_HOME: '/state' }, browser)).toBe(
        join(homedir(), 'snap/chromium/common/dateline-kiosk'),
      );
  });
});

test('the page can be asked through a pipe, and through no port', () => {
  const flags = flagsFor('http://127.0.0.1/', '/profile');
  expect(flags).toContain('--remote-debugging-pipe');
  expect(flags.join(' ')).not.toMatch(/debugging-port|enable-automation/);
});
