/** What `npm run place` is asked for. */
import { parseArgs } from 'node:util';
import { UsageError } from '../usage.ts';

export interface PlaceRequest {
  names: string[];
  /** A name, or longitude and latitude. */
  near: string | undefined;
  /** ISO 3166-1, in capitals. */
  country: string | undefined;
  json: boolean;
}

const USAGE = 'npm run place -- "Tripoli" ["Alexandria" …] [--near Lebanon] [--near 35.8,34.4] [--country LB] [--json]';

/** @throws UsageError */
export function readPlaceRequest(args: readonly string[]): PlaceRequest {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new UsageError(`The name of a place was expected: ${USAGE}`);
  const country = values.country?.toUpperCase();
  if (country !== undefined && !/^[A-Z]{2}$/.test(country))
    throw new UsageError(`--country: “${values.country}” is no code of two letters, such as LB`);
  return { names: positionals, near: values.near, country, json: values.json ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: { near: { type: 'string' }, country: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UsageError(`${reason}: ${USAGE}`);
  }
}
