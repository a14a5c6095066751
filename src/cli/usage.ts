/** How a command reads its arguments, and how it refuses them. */
import { parseArgs } from 'node:util';

/** Called wrongly: told in one line, exit code 2. */
export class UsageError extends Error {}

/** Every option takes a word. @throws UsageError that names the options */
export function readArguments<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Partial<Record<Name, string>>;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UsageError(`${reason}; the options are ${names.map((name) => `--${name}`).join(', ')}`);
  }
}
