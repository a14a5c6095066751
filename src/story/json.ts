/** Reads JSON, and says where it is none: what engines say of it differs, and seldom names the place. */
import { describeCharacter } from './characters.ts';
import { MAX_FILE_LENGTH } from './limits.ts';
import type { Problem } from './problem.ts';

/** `value` is absent where there is a problem. */
export interface Read { value?: unknown; problem?: Problem }

/**
 * @param what the file is, for the problem's path. A byte order mark before the text is no part of it.
 * @param most UTF-16 code units that it may have.
 */
export function readJson(text: string, what: string, most = MAX_FILE_LENGTH): Read {
  if (text.length > most) {
    const found = `${text.length} characters`;
    return { problem: { path: what, found, expected: `a file of at most ${most} characters` } };
  }
  const json = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const fault = faultIn(json);
    if (!fault) return { problem: { path: what, found: `not JSON (${String(error)})`, expected: 'a JSON object' } };
    const before = json.slice(0, fault.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {
      problem: {
        path: `${what}, line ${before.length}, column ${column}`,
        found: `not JSON: ${fault.found ?? here(json, fault.at)}`,
        expected: fault.expected,
      },
    };
  }
}

/** Where a text stops being JSON. `found` is the character there if it is not given. */
export interface Fault { at: number; found?: string; expected: string }

function here(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? 'the file ends' : describeCharacter(String.fromCodePoint(code));
}

/** What may come next. `end` is a closing bracket in place of the first key or value. */
type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'comma';

const EXPECTED: Readonly<Record<Exclude<Next, 'comma'>, string>> = {
  value: 'a value: text in straight quotation marks, a number, true, false, null, [ or {',
  valueOrEnd: 'a value, or ]',
  key: 'a key in straight quotation marks; after the last one there is no comma',
  keyOrEnd: 'a key in straight quotation marks, or }',
  colon: 'a colon between the key and its value',
};
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Undefined for what is JSON. Brackets stand in a list, not on the stack: a file may open a million of them. */
export function faultIn(text: string): Fault | undefined {
  const open: ('{' | '[')[] = [];
  let next = 'value' as Next;
  for (let at = endOf(SPACE, text, 0) ?? 0; ; at = endOf(SPACE, text, at) ?? at) {
    const character = text[at];
    if (next === 'comma' && open.length === 0)
      return at === text.length ? undefined : { at, expected: 'nothing more after the end of the value' };
    if (next === 'comma') {
      const inObject = open.at(-1) === '{';
      if (character === ',') next = inObject ? 'key' : 'value';
      else if (character === (inObject ? '}' : ']')) open.pop();
      else return { at, expected: `a comma, or ${inObject ? '}' : ']'}` };
      at += 1;
    } else if (next === 'colon') {
      if (character !== ':') return { at, expected: EXPECTED.colon };
      next = 'value';
      at += 1;
    } else if ((next === 'keyOrEnd' && character === '}') || (next === 'valueOrEnd' && character === ']')) {
      open.pop();
      next = 'comma';
      at += 1;
    } else if (character === '"') {
      const string = stringFrom(text, at);
      if (typeof string !== 'number') return string;
      next = next === 'key' || next === 'keyOrEnd' ? 'colon' : 'comma';
      at = string;
    } else if (next === 'key' || next === 'keyOrEnd') return { at, expected: EXPECTED[next] };
    else if (character === '{' || character === '[') {
      open.push(character);
      next = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else {
      const end = endOf(SCALAR, text, at);
      if (end === undefined) return { at, expected: EXPECTED[next] };
      next = 'comma';
      at = end;
    }
  }
}

/** Where the pattern, tried at `at`, ends; undefined if it does not match there. */
function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The end of a string, or what is wrong in it. */
function stringFrom(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { at, expected: 'text on one line, with \\n for a line break and \\t for a tab' };
    const end = code === 0x5c ? endOf(ESCAPE, text, at) : at + 1;
    if (end === undefined) return { at, expected: 'another character after the backslash; \\\\ is a backslash itself' };
    at = end;
  }
  return { at: text.length, found: 'the file ends inside text', expected: 'its closing quotation mark' };
}
