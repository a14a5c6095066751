import { describe, expect, test } from 'vitest';
import { readKioskOptions } from '../../../../src/cli/kiosk/options.ts';
import { UsageError } from '../../../../src/cli/usage.ts';

describe('what is asked for', () => {
  test('may be nothing', () => {
    expect(readKioskOptions([])).toEqual({
      port: 4175,
      query: 'mode=kiosk',
      dist: 'dist',
      browser: undefined,
    });
  });

  test('is read whole', () => {
    const args = [
      '--port',
      '8080',
      '--url-options',
      'idle=60&tour=auto&lang=en,ko',
      '--dist',
      'site',
      '--browser',
      '/opt/chrome',
    ];
    expect(readKioskOptions(args)).toEqual({
      port: 8080,
      query: 'mode=kiosk&idle=60&tour=auto&lang=en%2Cko',
      dist: 'site',
      browser: '/opt/chrome',
    });
  });

  test('may begin with a question mark', () => {
    expect(readKioskOptions(['--url-options', '?tour=off']).query).toBe('mode=kiosk&tour=off');
  });
});

describe('what is refused', () => {
  test.each<[string, string[], string]>([
    ['no port', ['--port', 'x'], '--port: “x” is not one of 1 to 65535'],
    ['an empty port', ['--port', ''], '--port: “” is not one of'],
    ['too high a port', ['--port', '65536'], '--port: “65536” is not one of'],
    ['half a port', ['--port', '80.5'], '--port: “80.5” is not one of'],
    [
      'an unknown key',
      ['--url-options', 'idel=60'],
      '--url-options: “idel” is not one of idle, tour, dwell, lang, theme, motion, ppi, status',
    ],
    ['another mode', ['--url-options', 'mode=desk'], '--url-options: “mode” is not one of'],
    [
      'an unknown option',
      ['--fullscreen', '1'],
      "Unknown option '--fullscreen'; the options are --port, --url-options, --dist, --browser",
    ],
  ])('%s', (_, args, sentence) => {
    expect(() => readKioskOptions(args)).toThrow(UsageError);
    expect(() => readKioskOptions(args)).toThrow(sentence);
  });
});
