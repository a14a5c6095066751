import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerServiceWorker } from '../../../src/assets/service-worker.ts';

class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  state = 'installing';
  postMessage(message: unknown): void { this.messages.push(message); }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
}

let registration: FakeRegistration;
let container: EventTarget & { register: ReturnType<typeof vi.fn>; controller: FakeWorker | null };
let onLater: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  registration = new FakeRegistration();
  container = Object.assign(new EventTarget(), {
    register: vi.fn(() => Promise.resolve(registration)),
    controller: null,
  });
  onLater = vi.fn<() => void>();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { protocol: 'https:' });
  const root = { getAttribute: () => '../../' };
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/a/map/stories/dam/?place=dam', querySelector: () => root,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const keep = async () => {
  const kept = registerServiceWorker(onLater);
  await new Promise((resolve) => { setTimeout(resolve); });
  return kept;
};
const find = (worker: FakeWorker) => {
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
};

test('the worker is the one in the site’s folder, wherever in it the page lies', async () => {
  await keep();
  expect(container.register).toHaveBeenCalledExactlyOnceWith('https://example.org/a/map/sw.js');
});

test('the first version of all is told to nobody', async () => {
  await keep();
  const worker = new FakeWorker();
  find(worker);
  worker.become('installed');
  expect(onLater).not.toHaveBeenCalled();
});

test('a later one is told once it is whole, and waits', async () => {
  registration.active = new FakeWorker();
  container.controller = registration.active;
  await keep();
  const worker = new FakeWorker();
  find(worker);
  expect(onLater).not.toHaveBeenCalled();
  worker.become('installed');
  expect(onLater).toHaveBeenCalledOnce();
  expect(worker.messages).toEqual([]);
});

/** A page that is about to be loaded again while a later version waits. */
async function leaving() {
  const waiting = new FakeWorker();
  registration.active = new FakeWorker();
  registration.waiting = waiting;
  const kept = await keep();
  vi.useFakeTimers();
  const seen = { isTaken: false };
  void kept.takeUp().then(() => { seen.isTaken = true; });
  await vi.advanceTimersByTimeAsync(0);
  return { waiting, seen };
}

test('it is taken up when it is asked for, and the page goes on when it answers', async () => {
  const { waiting, seen } = await leaving();
  expect(waiting.messages).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(seen.isTaken).toBe(false);
  container.dispatchEvent(new Event('controllerchange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.isTaken).toBe(true);
});

test('one that does not answer is not waited for', async () => {
  const { seen } = await leaving();
  await vi.advanceTimersByTimeAsync(4999);
  expect(seen.isTaken).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.isTaken).toBe(true);
});

test('where none waits there is nothing to wait for', async () => {
  registration.active = new FakeWorker();
  const kept = await keep();
  await kept.takeUp();
});

test('one that another page has taken up is told too', async () => {
  container.controller = new FakeWorker();
  await keep();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onLater).toHaveBeenCalledOnce();
});

test('the first version that answers for the page is no later one', async () => {
  await keep();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onLater).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onLater).toHaveBeenCalledOnce();
});

test('one that has waited since the last visit, or is on its way already, is told too', async () => {
  registration.active = new FakeWorker();
  registration.waiting = new FakeWorker();
  registration.installing = new FakeWorker();
  await keep();
  expect(onLater).toHaveBeenCalledTimes(1);
  registration.installing.become('installed');
  expect(onLater).toHaveBeenCalledTimes(2);
});

test('one that breaks on its way is not told', async () => {
  registration.active = new FakeWorker();
  await keep();
  const worker = new FakeWorker();
  find(worker);
  worker.become('redundant');
  expect(onLater).not.toHaveBeenCalled();
});

test('a page that can’t be kept goes on', async () => {
  container.register.mockRejectedValue(new Error('blocked'));
  await (await keep()).takeUp();
  container.register.mockResolvedValue(undefined);
  await keep();
  expect(onLater).not.toHaveBeenCalled();
});

test('nothing is done from a file, without service workers, and while developing', async () => {
  vi.stubGlobal('location', { protocol: 'file:' });
  await keep();
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubEnv('PROD', false);
  await keep();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', {});
  await keep();
  expect(container.register).not.toHaveBeenCalled();
});
