/** Waits for changes of a story's file and of the translations beside it. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; this long after the last of them it is whole. */
const SETTLED_AFTER = 100;

/** Calls `onChange` after each change, until the process is ended. */
export function watchStory(file: string, onChange: () => void): void {
  const isOfStory = (name: string) => name === basename(file) || /^translation\..+\.json$/.test(name);
  let timer: NodeJS.Timeout | undefined;
  // The folder, since many editors put another file in the place of the old one.
  watch(dirname(file), (_, name) => {
    if (name === null || !isOfStory(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${file}`);
      onChange();
    }, SETTLED_AFTER);
  });
}
