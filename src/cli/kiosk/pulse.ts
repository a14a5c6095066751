/**
 * Asks the open page again and again whether it is there, through the browser's debugging pipe: no port is open for
 * that.
 */
import type { Readable, Writable } from 'node:stream';

/** ms between two questions. */
export const BEAT = 30_000;
/**
 * So many in a row without an answer are a dead page. Generous: a machine that draws in software may be busy for a
 * minute.
 */
const BEATS = 5;

/** What is used of a message; https://chromedevtools.github.io/devtools-protocol/ has them all. */
export interface Message {
  id?: number;
  method?: string;
  params?: { targetId?: string; sessionId?: string; targetInfo?: { targetId: string; type: string; url: string } };
  sessionId?: string;
}
export type Send = (method: string, params?: object, sessionId?: string) => void;

export interface Pulse {
  hear: (message: Message) => void;
  /** To be called every `BEAT`. */
  beat: () => void;
}

/** `now` in ms. The page is the one whose address begins with `origin`; `onDead` is told what is wrong with it. */
export function openPulse({
  origin,
  now,
  send,
  onDead,
}: {
  origin: string;
  now: () => number;
  send: Send;
  onDead: (why: string) => void;
}): Pulse {
  let page: string | undefined;
  let session: string | undefined;
  // A browser that lets nobody ask, and so tells of no page, is left alone.
  let mayAsk = false;
  let missed = 0;
  let last = now();
  send('Target.setDiscoverTargets', { discover: true });

  const hear = ({ id, method, params, sessionId }: Message) => {
    if (id !== undefined && sessionId !== undefined && sessionId === session) missed = 0;
    mayAsk ||= method?.startsWith('Target.') === true;
    const target = params?.targetInfo;
    if (method === 'Target.targetCrashed') onDead('the page has crashed');
    else if (method === 'Target.attachedToTarget') {
      session = params?.sessionId;
      ask();
    } else if (method === 'Target.detachedFromTarget' && params?.sessionId === session) page = session = undefined;
    else if (page === undefined && target?.type === 'page' && target.url.startsWith(origin)) {
      page = target.targetId;
      send('Target.attachToTarget', { targetId: page, flatten: true });
    }
  };
  const ask = () => { if (session !== undefined) send('Runtime.evaluate', { expression: '1' }, session); };
  const beat = () => {
    // The machine has slept, or has so much to do that silence says nothing.
    const isLate = now() - last > 2 * BEAT;
    last = now();
    missed = mayAsk && !isLate ? missed + 1 : 0;
    if (missed > BEATS) onDead('the page does not answer');
    else ask();
  };
  return { hear, beat };
}

/**
 * Speaks with a browser that was started with `--remote-debugging-pipe`: each message is JSON, and ends with a zero.
 */
export function speak(input: Writable, output: Readable, hear: (message: Message) => void): Send {
  let rest = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) hear(JSON.parse(part) as Message);
  });
  // That the browser has ended is told by its exit.
  for (const stream of [input, output]) stream.on('error', () => {});
  let id = 0;
  return (method, params, sessionId) => {
    input.write(`${JSON.stringify({ id: (id += 1), method, params, sessionId })}\0`);
  };
}
