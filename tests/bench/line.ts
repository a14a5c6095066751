/** A slow line to the server, shared by all answers alike: page, script, worker and data. */
import type { ServerResponse } from 'node:http';

export interface Speed {
  bytesPerSecond: number;
  /** ms from a request to the first byte of its answer. */
  latency: number;
}

export interface Line {
  send: (response: ServerResponse, body: Buffer) => void;
  close: () => void;
}

/** A line as fast as the machine. */
export const FREE_LINE: Line = { send: (response, body) => { response.end(body); }, close: () => {} };

/** Bytes that an answer gets when it is its turn: about what a packet carries. */
const PIECE = 1400;

export function slowLine({ bytesPerSecond, latency }: Speed): Line {
  const waiting: { response: ServerResponse; left: Buffer }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  /** When the line has carried all that it was given so far; ms, as `performance.now`. */
  let busyUntil = 0;

  const after = (ms: number, what: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      what();
    }, ms);
    timers.add(timer);
  };

  const carry = () => {
    const now = performance.now();
    for (let turn = waiting[0]; turn; turn = waiting[0]) {
      const piece = turn.left.subarray(0, PIECE);
      const arrives = busyUntil + (piece.length / bytesPerSecond) * 1000;
      if (arrives > now) return after(arrives - now, carry);
      busyUntil = arrives;
      waiting.shift();
      if (turn.response.destroyed) continue;
      if (turn.left.length <= PIECE) turn.response.end(piece);
      else {
        turn.response.write(piece);
        waiting.push({ response: turn.response, left: turn.left.subarray(PIECE) });
      }
    }
  };

  return {
    send: (response, body) => after(latency, () => {
      waiting.push({ response, left: body });
      if (waiting.length > 1) return;
      busyUntil = Math.max(busyUntil, performance.now());
      carry();
    }),
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const { response } of waiting.splice(0)) response.destroy();
    },
  };
}
