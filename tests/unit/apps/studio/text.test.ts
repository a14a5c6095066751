import { expect, test } from 'vitest';
import { markdownText } from '../../../../src/apps/studio/bring-in/markdown-text.ts';
import { paragraphsIn } from '../../../../src/apps/studio/bring-in/plain-text.ts';
import { readFile } from '../../../../src/apps/studio/bring-in/read-file.ts';
import { speakerNamed } from '../../../../src/draft/edit/statements.ts';
import { printDraft } from '../../../../src/draft/format/draft.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import { isHarmless } from '../../../../src/story/characters.ts';

test.each([
  ['a line each where no line is blank, as from Word', 'One.\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
  ['blank lines', 'One.\n \n\nTwo.\u2029Three.', ['One.', 'Two.', 'Three.']],
  [
    'lines that a program broke', `${'word '.repeat(12)}\n${'word '.repeat(12)}\nend.\n\nTwo.`,
    [`${'word '.repeat(24)}end.`, 'Two.'],
  ],
  ['short lines among blank ones are not joined', 'List:\none\ntwo\n\nTwo.', ['List:', 'one', 'two', 'Two.']],
  ['tabs and rows of blanks', 'a\t\tb  c\u00a0d', ['a b c d']],
  ['nothing', ' \n\n', []],
])('paragraphs: %s', (_, text, wanted) => {
  expect(paragraphsIn(text)).toEqual(wanted);
});

test('what no story may hold is left out', () => {
  const [text = ''] = paragraphsIn('a\u0000b\u202ec\ud800d');
  expect(isHarmless(text)).toBe(true);
  expect(text).toBe('abcd');
});

test('Markdown is read as its words', () => {
  const text = '---\ntitle: x\n---\n# Head\n\nThe **dam** is _safe_, [he said](https://example.org).\n\n'
    + '> - 2 * 3 * 4\n\n![x](y.png)';
  expect(paragraphsIn(markdownText(text))).toEqual(['Head', 'The dam is safe, he said.', '2 * 3 * 4']);
});

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

test('files are read by what they are, and refused by kind', async () => {
  expect(await readFile(file('a.txt', 'One.\n\nTwo.')))
    .toMatchObject({ kind: 'text', text: { paragraphs: ['One.', 'Two.'] } });
  expect(await readFile(file('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))))
    .toMatchObject({ text: { paragraphs: ['A'] } });
  expect(await readFile(file('a.txt', new Uint8Array([0xc3, 0x28])))).toEqual({ kind: 'not-text' });
  expect(await readFile(file('a.png', 'x'))).toEqual({ kind: 'unknown-kind' });
  expect(await readFile(file('a.docx', 'no zip'))).toEqual({ kind: 'not-word' });
  expect(await readFile(file('a.json', '[1]'))).toMatchObject({ kind: 'not-whole' });
  expect(await readFile(file('a.json', '{"format": "dateline/draft@2"}'))).toMatchObject({
    kind: 'not-whole', problems: [{ path: 'format' }],
  });
  expect(await readFile(file('a.json', '{"format": "dateline/story@1"}'))).toMatchObject({ kind: 'not-whole' });
});

test('of a draft that breaks off what stands before is opened, and it is said where', async () => {
  const draft = newDraft({ title: 'Dam', language: 'en', source: {}, paragraphs: ['One.', 'Two.'] });
  const text = printDraft(speakerNamed(draft, 'Ann')[0]);
  const brought = await readFile(file('a.json', text.slice(0, text.indexOf('"statements"') + 5)));
  expect(brought).toMatchObject({
    kind: 'draft', draft: { paragraphs: ['One.', 'Two.'], speakers: [{ name: 'Ann' }] },
    problems: [{ found: 'not JSON: the file ends inside text' }],
  });
});
