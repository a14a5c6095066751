import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRunning } from '../../../../src/cli/kiosk/keep-running.ts';

/** A program that ends when it is told to, or does not listen. */
class FakeChild extends EventEmitter {
  readonly signals: unknown[] = [];
  isDeaf = false;
  isHeld = false;
  kill(signal?: unknown): boolean {
    this.signals.push(signal);
    if (!this.isHeld && (!this.isDeaf || signal === 'SIGKILL')) this.emit('exit');
    return true;
  }
}

let children: FakeChild[];
let waits: number[];
const keep = () => keepRunning(() => {
  const child = new FakeChild();
  children.push(child);
  return child as never;
}, (wait) => waits.push(wait));
const die = () => children.at(-1)?.emit('exit');

beforeEach(() => {
  vi.useFakeTimers();
  children = [];
  waits = [];
});
afterEach(() => { vi.useRealTimers(); });

test('what dies is started again, each time later', async () => {
  keep();
  for (const [i, wait] of [1_000, 2_000, 4_000].entries()) {
    die();
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(children).toHaveLength(i + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(children).toHaveLength(i + 2);
  }
  await vi.advanceTimersByTimeAsync(599_999);
  die();
  await vi.advanceTimersByTimeAsync(8_000);
  await vi.advanceTimersByTimeAsync(600_000);
  die();
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 1_000]);
});

test('a program that tells its end twice is started once', async () => {
  keep();
  children[0]?.emit('error', new Error('not a program'));
  die();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(children).toHaveLength(2);
});

test('stopping ends the program for good', async () => {
  const stop = keep();
  await stop();
  expect(children[0]?.signals).toEqual(['SIGTERM']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(children).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('stopping ends by force what does not listen', async () => {
  const stop = keep();
  const [child] = children;
  if (child) child.isDeaf = true;
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(child?.signals).toEqual(['SIGTERM']);
  await vi.advanceTimersByTimeAsync(1);
  await stopped;
  expect(child?.signals).toEqual(['SIGTERM', 'SIGKILL']);
});

test('what can’t be ended is not waited for', async () => {
  const stop = keep();
  const [child] = children;
  if (child) child.isHeld = true;
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(4_000);
  await stopped;
  expect(child?.signals).toEqual(['SIGTERM', 'SIGKILL']);
  expect(vi.getTimerCount()).toBe(0);
});

test('stopping while waiting starts nothing more', async () => {
  const stop = keep();
  die();
  await stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(children).toHaveLength(1);
});
