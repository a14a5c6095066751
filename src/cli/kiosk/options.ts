/** What `npm run kiosk` is asked for, read from its arguments. A wrong one is a sentence that names the choices. */
import { readArguments, UsageError } from '../usage.ts';

export interface KioskRequest {
  port: number;
  /** The address's query, with `mode=kiosk` first. */
  query: string;
  /** The folder of the built page. */
  dist: string;
  /** The browser's program file; undefined: the one that is found. */
  browser: string | undefined;
}

const NAMES = ['port', 'url-options', 'dist', 'browser'] as const;
/** Keys of the address that mean something on a public screen. */
const KEYS = [
  'idle',
  'tour',
  'dwell',
  'lang',
  'theme',
  'motion',
  'ppi',
  'status',
  'story',
  'stories',
  'projection',
] as const;

/** @throws UsageError */
export function readKioskOptions(args: readonly string[]): KioskRequest {
  const given = readArguments(args, NAMES);
  const port = Number(given.port ?? 4175);
  if (given.port?.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port: “${given.port}” is not one of 1 to 65535`);
  return {
    port,
    query: queryOf(given['url-options'] ?? ''),
    dist: given.dist ?? 'dist',
    browser: given.browser,
  };
}

function queryOf(text: string): string {
  const asked = new URLSearchParams(text);
  const wrong = [...asked.keys()].find((key) => !KEYS.some((one) => one === key));
  if (wrong !== undefined) throw new UsageError(`--url-options: “${wrong}” is not one of ${KEYS.join(', ')}`);
  return new URLSearchParams([['mode', 'kiosk'], ...asked]).toString();
}
