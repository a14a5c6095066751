/** Threads that answer lines, each one line at a time. One that dies is replaced, and its line is given to the next. */
import type { Worker } from 'node:worker_threads';
import { reasonOf } from '../usage.ts';

/** A thread posts this once it has what it needs, and then one message for each task. */
export const READY = 'ready';
export interface Task { line: string; number: number }

export interface Pool<Answer> {
  /** @throws LoadError when no thread can begin; Error with the reason when the task is the end of two threads. */
  answer: (task: Task) => Promise<Answer>;
  close: () => Promise<void>;
}

/** A thread that ends before it is ready: so would the next. */
export class LoadError extends Error {}

/** Threads that one task may be the end of. */
const MOST_DEATHS = 2;

/** Its place is kept when the thread dies. */
interface Seat { thread?: Worker; isAlive: boolean }

/** @param start a thread; there are `count` at most, each started when the first task needs it. */
export function openPool<Answer>(count: number, start: () => Worker): Pool<Answer> {
  const seats = Array.from({ length: count }, (): Seat => ({ isAlive: false }));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];
  const take = () => new Promise<Seat>((resolve) => {
    const seat = free.shift();
    if (seat) resolve(seat);
    else waiting.push(resolve);
  });
  const give = (seat: Seat) => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.unshift(seat);
  };
  return {
    answer: async (task) => {
      const seat = await take();
      try {
        for (let deaths = 1; ; deaths += 1) {
          const thread = seat.isAlive && seat.thread ? seat.thread : await seated(seat, start);
          const answered = replyOf<Answer>(thread);
          thread.postMessage(task);
          try {
            return await answered;
          } catch (error) {
            // An error is told before the thread's end is.
            seat.isAlive = false;
            if (deaths === MOST_DEATHS) throw error;
          }
        }
      } finally {
        give(seat);
      }
    },
    close: async () => { await Promise.all(seats.flatMap(({ thread }) => thread?.terminate() ?? [])); },
  };
}

async function seated(seat: Seat, start: () => Worker): Promise<Worker> {
  const thread = start();
  // It may die while nobody waits for it, and an error that nobody hears would end the program.
  thread.on('error', () => undefined).once('exit', () => { if (seat.thread === thread) seat.isAlive = false; });
  Object.assign(seat, { thread, isAlive: true });
  const first = await replyOf(thread).catch((error: unknown) => reasonOf(error));
  if (first !== READY) throw new LoadError(`drafting can’t begin: ${String(first)}`);
  return thread;
}

/** The next message. @throws Error when the thread ends before */
function replyOf<Reply>(thread: Worker): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    const onExit = (code: number) => settle(() => reject(new Error(`it ended with code ${code}`)));
    const onError = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const settle = (tell: () => void) => {
      thread.off('exit', onExit).off('error', onError).off('message', onMessage);
      tell();
    };
    thread.on('exit', onExit).on('error', onError).on('message', onMessage);
  });
}
