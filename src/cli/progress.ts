/** Progress of long work: a bar on a terminal, plain lines elsewhere. */
const WIDTH = 24;

/** `step` is called after each of `total` files, with its name. */
export function showProgress(total: number): { step: (file: string) => void; end: () => void } {
  const isTerminal = process.stdout.isTTY;
  let done = 0;
  return {
    step: (file) => {
      done += 1;
      const filled = Math.round((WIDTH * done) / total);
      if (isTerminal)
        process.stdout.write(`\r\u001b[K[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${total} ${file}`);
      else console.log(`${done}/${total} ${file}`);
    },
    end: () => { if (isTerminal) process.stdout.write('\n'); },
  };
}
