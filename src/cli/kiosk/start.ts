/**
 * Starts a browser whose page is looked after: one that is dead ends the browser, and a browser that does not come up
 * says why.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { BEAT, openPulse, speak } from './pulse.ts';

/** ms; what ends sooner has not come up. */
const QUICK = 10_000;
/** The last lines that are told of it, and the characters that are kept for them. */
const LINES = 8;
const CHARACTERS = 4_000;

/** `flags` ask for the debugging pipe; `origin` is where the page comes from. */
export function startBrowser(
  program: string,
  flags: readonly string[],
  origin: string,
  note: (what: string) => void,
): ChildProcess {
  // In a group of its own, so that what it leaves behind is ended with it.
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true });
  child.once('exit', () => endAll(child));
  const began = performance.now();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { said = (said + text).slice(-CHARACTERS); });
  // Later than "exit": only then is all read.
  child.once('close', () => {
    if (performance.now() - began < QUICK && said)
      note(`its last words:\n${said.trimEnd().split('\n').slice(-LINES).join('\n')}`);
  });
  // Missing when the program can't be started.
  const [input, output] = child.stdio.slice(3) as [Writable?, Readable?];
  if (input && output) watchPage({ child, input, output, origin, note });
  return child;
}

/**
 * Ends a browser with all that it has started, by force. A page that is stopped, rather than dead, outlives its browser
 * otherwise.
 */
export function endAll({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}

interface WatchedPage {
  child: ChildProcess;
  /** The two ends of the debugging pipe. */
  input: Writable;
  output: Readable;
  /** Where the page comes from. */
  origin: string;
  note: (what: string) => void;
}

function watchPage({ child, input, output, origin, note }: WatchedPage): void {
  const send = speak(input, output, (message) => pulse.hear(message));
  const onDead = (why: string) => {
    if (child.killed) return;
    note(why);
    // It may be the browser itself that does not listen.
    child.kill('SIGKILL');
  };
  const pulse = openPulse({ origin, now: () => performance.now(), send, onDead });
  const timer = setInterval(pulse.beat, BEAT);
  const stop = () => {
    clearInterval(timer);
    // A browser that has left the group of the script that started it ends when nobody holds its pipe.
    input.destroy();
    output.destroy();
  };
  child.once('exit', stop);
  child.once('error', stop);
}
