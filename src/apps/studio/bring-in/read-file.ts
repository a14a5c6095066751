/** A file that is brought in: its text, or a draft or story to go on with, or why it can't be read. */
import { draftOfStory } from '../../../draft/format/from-story.ts';
import { untilCut } from '../../../draft/format/cut-off.ts';
import { parseDraft } from '../../../draft/format/parse.ts';
import { readJson } from '../../../story/json.ts';
import { parse } from '../../../story/parse.ts';
import type { Brought } from './brought.ts';
import { markdownText } from './markdown-text.ts';
import { paragraphsIn } from './plain-text.ts';

/** Bytes. */
const LARGEST = 20_000_000;
export const ACCEPTED = '.txt,.md,.html,.htm,.docx,.json';

/** Never throws: whatever can't be read is said to be so. */
export async function readFile(file: File): Promise<Brought> {
  if (file.size > LARGEST) return { kind: 'too-large' };
  const kind = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (kind === 'docx') return readWord(await file.arrayBuffer());
  if (!['txt', 'md', 'html', 'htm', 'json'].includes(kind ?? '')) return { kind: 'unknown-kind' };
  const text = decode(await file.arrayBuffer());
  if (text === null) return { kind: 'not-text' };
  if (kind === 'json') return readRecords(text);
  if (kind !== 'txt' && kind !== 'md') return { kind: 'text', text: (await import('./html-text.ts')).readHtml(text) };
  const paragraphs = paragraphsIn(kind === 'md' ? markdownText(text) : text);
  return { kind: 'text', text: { title: '', paragraphs, source: {} } };
}

/** UTF-8, or UTF-16 that says so; null for anything else. */
function decode(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes);
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le'
    : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of a file that is cut off, what stands before that. */
function readRecords(text: string): Brought {
  const { value, problem } = readJson(text, 'draft');
  if (!problem) return recordsOf(value);
  const part = untilCut(text);
  const brought = part && recordsOf(part);
  return brought?.kind === 'draft'
    ? { ...brought, problems: [problem, ...brought.problems] }
    : { kind: 'not-whole', problems: [problem] };
}

/** A story becomes a draft in which all is decided; anything else is read as a draft, which says what was expected. */
function recordsOf(value: unknown): Brought {
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'string' && format.startsWith('dateline/story@')) {
    const { story, problems } = parse(value);
    return story ? { kind: 'draft', draft: draftOfStory(story), problems } : { kind: 'not-whole', problems };
  }
  const { draft, problems } = parseDraft(value);
  return draft ? { kind: 'draft', draft, problems } : { kind: 'not-whole', problems };
}

async function readWord(bytes: ArrayBuffer): Promise<Brought> {
  try {
    const { wordText } = await import('./word-text.ts');
    return { kind: 'text', text: { title: '', paragraphs: paragraphsIn(await wordText(bytes)), source: {} } };
  } catch {
    return { kind: 'not-word' };
  }
}
