import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { BEAT, openPulse, speak, type Message, type Pulse } from '../../../../src/cli/kiosk/pulse.ts';

const ORIGIN = 'http://127.0.0.1:4175/';
const page = { targetId: 'p', type: 'page', url: `${ORIGIN}?mode=kiosk` };

let now: number;
let sent: string[];
let deaths: string[];
let pulse: Pulse;
beforeEach(() => {
  now = 1_000;
  sent = [];
  deaths = [];
  pulse = openPulse({
    origin: ORIGIN,
    now: () => now,
    send: (method, params, session) => {
      sent.push([method, ...Object.values(params ?? {}), session].filter((word) => word !== undefined).join(' '));
    },
    onDead: (why) => deaths.push(why),
  });
});

function beats(count: number, ms = BEAT): void {
  for (let i = 0; i < count; i++) {
    now += ms;
    pulse.beat();
  }
}
const answer = (): void => pulse.hear({ id: 7, sessionId: 's' });
function attach(): void {
  pulse.hear({ method: 'Target.targetCreated', params: { targetInfo: page } });
  pulse.hear({ method: 'Target.attachedToTarget', params: { sessionId: 's', targetInfo: page } });
}

describe('the page', () => {
  test('is found among what else the browser has, and asked', () => {
    for (const other of [
      { ...page, type: 'service_worker' },
      { ...page, url: 'chrome://omnibox-popup.top-chrome/' },
    ])
      pulse.hear({ method: 'Target.targetCreated', params: { targetInfo: other } });
    expect(sent).toEqual(['Target.setDiscoverTargets true']);
    attach();
    pulse.hear({ method: 'Target.targetInfoChanged', params: { targetInfo: page } });
    beats(1);
    expect(sent.slice(1)).toEqual(['Target.attachToTarget p true', 'Runtime.evaluate 1 s', 'Runtime.evaluate 1 s']);
  });

  test('that crashes is dead', () => {
    pulse.hear({ method: 'Target.targetCrashed', params: { targetId: 'p' } });
    expect(deaths).toEqual(['the page has crashed']);
  });

  test('that answers lives', () => {
    attach();
    for (let i = 0; i < 100; i++) {
      answer();
      beats(1);
    }
    expect(deaths).toEqual([]);
  });

  test('that does not answer five times is dead', () => {
    attach();
    answer();
    beats(5);
    expect(deaths).toEqual([]);
    beats(1);
    expect(deaths).toEqual(['the page does not answer']);
  });

  test('that has never answered is dead too', () => {
    attach();
    beats(6);
    expect(deaths).toEqual(['the page does not answer']);
  });

  test('that never comes is dead, if the browser tells of others', () => {
    const blank = { ...page, url: 'about:blank' };
    pulse.hear({ method: 'Target.targetCreated', params: { targetInfo: blank } });
    beats(5);
    expect(deaths).toEqual([]);
    beats(1);
    expect(deaths).toEqual(['the page does not answer']);
  });

  test('that answers late each time is slow, and lives', () => {
    attach();
    for (let i = 0; i < 20; i++) {
      answer();
      beats(5);
    }
    expect(deaths).toEqual([]);
  });

  test('is not given for alive by another, or by the browser', () => {
    attach();
    answer();
    for (let i = 0; i < 6; i++) {
      pulse.hear({ id: 8, sessionId: 'other' });
      pulse.hear({ id: 9 });
      pulse.hear({ method: 'Target.targetInfoChanged', sessionId: 's', params: { targetInfo: page } });
      beats(1);
    }
    expect(deaths).toEqual(['the page does not answer']);
  });

  test('that is closed is dead when no other comes in its place', () => {
    attach();
    answer();
    pulse.hear({ method: 'Target.detachedFromTarget', params: { sessionId: 's' } });
    beats(5);
    attach();
    expect(sent.filter((words) => words === 'Target.attachToTarget p true')).toHaveLength(2);
    answer();
    beats(5);
    expect(deaths).toEqual([]);
    pulse.hear({ method: 'Target.detachedFromTarget', params: { sessionId: 's' } });
    beats(1);
    expect(deaths).toEqual(['the page does not answer']);
  });
});

test('a browser that lets nobody ask is left alone', () => {
  pulse.hear({ id: 1 });
  beats(100);
  expect(deaths).toEqual([]);
});

test('time that was slept through does not count', () => {
  attach();
  answer();
  beats(5);
  beats(1, 8 * 3_600_000);
  beats(5);
  expect(deaths).toEqual([]);
  beats(1);
  expect(deaths).toEqual(['the page does not answer']);
});

test('messages go through the pipe whole, however it cuts them', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const heard: Message[] = [];
  const send = speak(input, output, (message) => heard.push(message));
  send('Target.setDiscoverTargets', { discover: true });
  send('Runtime.evaluate', { expression: '1' }, 's');
  expect(String(input.read())).toBe(
    '{"id":1,"method":"Target.setDiscoverTargets","params":{"discover":true}}\0'
    + '{"id":2,"method":"Runtime.evaluate","params":{"expression":"1"},"sessionId":"s"}\0',
  );
  for (const byte of Buffer.from(
    '{"id":1}\0{"method":"Target.targetCreated","params":{"targetInfo":{"url":"Курськ"}}}\0{"id"',
  ))
    output.write(Buffer.from([byte]));
  await new Promise(setImmediate);
  expect(heard).toEqual([{ id: 1 }, { method: 'Target.targetCreated', params: { targetInfo: { url: 'Курськ' } } }]);
});

test('a pipe that is closed disturbs nobody', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const send = speak(input, output, () => {});
  input.destroy(new Error('EPIPE'));
  output.destroy(new Error('ECONNRESET'));
  await new Promise(setImmediate);
  expect(() => send('Runtime.evaluate')).not.toThrow();
  await new Promise(setImmediate);
});
