import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../src/offline.ts';

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
let onTaken: ReturnType<typeof vi.fn<() => void>>;
/** How to take up each version that was told of. */
let told: (() => void)[];

beforeEach(() => {
  registration = new FakeRegistration();
  container = Object.assign(new EventTarget(), { register: vi.fn(() => Promise.resolve(registration)), controller: null });
  onTaken = vi.fn<() => void>();
  told = [];
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('document', { baseURI: 'https://example.org/a/map/?place=kursk' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const keep = async () => {
  keepOffline({ onWaiting: (takeUp) => told.push(takeUp), onTaken });
  await new Promise((resolve) => { setTimeout(resolve); });
};
const find = (worker: FakeWorker) => {
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
};

test('the worker is the one beside the page', async () => {
  await keep();
  expect(container.register).toHaveBeenCalledExactlyOnceWith(new URL('https://example.org/a/map/sw.js'));
});

test('the first version of all is told to nobody', async () => {
  await keep();
  const worker = new FakeWorker();
  find(worker);
  worker.become('installed');
  expect(told).toEqual([]);
});

test('a later one is told once it is whole, and the page is told when it has been taken up', async () => {
  registration.active = new FakeWorker();
  container.controller = registration.active;
  await keep();
  const worker = new FakeWorker();
  find(worker);
  expect(told).toHaveLength(0);
  worker.become('installed');
  expect(told).toHaveLength(1);
  expect(worker.messages).toEqual([]);
  told[0]?.();
  expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(onTaken).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onTaken).toHaveBeenCalledOnce();
});

test('the first version that answers for the page is no later one', async () => {
  await keep();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onTaken).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onTaken).toHaveBeenCalledOnce();
});

test('one that has waited since the last visit, or is on its way already, is told too', async () => {
  registration.active = new FakeWorker();
  registration.waiting = new FakeWorker();
  registration.installing = new FakeWorker();
  await keep();
  expect(told).toHaveLength(1);
  registration.installing.become('installed');
  expect(told).toHaveLength(2);
});

test('one that breaks on its way is not told', async () => {
  registration.active = new FakeWorker();
  await keep();
  const worker = new FakeWorker();
  find(worker);
  worker.become('redundant');
  expect(told).toEqual([]);
});

test('a page that can’t be kept goes on', async () => {
  container.register.mockRejectedValue(new Error('blocked'));
  await keep();
  container.register.mockResolvedValue(undefined);
  await keep();
  expect(told).toEqual([]);
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
