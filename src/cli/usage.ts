/** How a command reads its arguments, and how it refuses them. */
import { parseArgs } from 'node:util';
import { writeWhole } from '../node/write.ts';

/** Called wrongly: told in one line, exit code 2. */
export class UsageError extends Error {}

/**
 * Runs a command with the words behind its name.
 * @returns the exit code: what `run` says, or 2 where it was called wrongly
 */
export async function exitCodeOf(
  run: (args: readonly string[]) => number | Promise<number | void>,
  args: readonly string[],
): Promise<number> {
  try {
    return await run(args) ?? 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

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

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes what an option asks for. @throws UsageError that names the option */
export function saveAs(path: string, data: string | Uint8Array, option: string): void {
  try {
    writeWhole(path, data);
  } catch (error) {
    throw new UsageError(`${option}: ${path} can’t be written (${reasonOf(error)})`);
  }
}

/** One of the choices. @throws UsageError that names them */
export function choiceOf<T extends string>(option: string, text: string | undefined, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new UsageError(text === undefined ? `--${option} was expected: one of ${choices.join(', ')}`
    : `--${option}: “${text}” is not one of ${choices.join(', ')}`);
}
