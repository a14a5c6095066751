import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/cli/figure/options.ts';
import { FIGURE_KINDS } from '../../../src/view/figure-service.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { FORMATS } from '../../../src/figure/layout/formats.ts';

const OUT = ['--out', 'a.svg'];

/** The sentence with which a call is refused. */
function refusal(...args: string[]): string {
  try {
    readOptions(args);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  throw new Error(`taken: ${args.join(' ')}`);
}

describe('what is asked for', () => {
  test('may be no more than a file', () => {
    expect(readOptions(OUT)).toEqual({
      story: undefined,
      place: undefined,
      statement: undefined,
      url: undefined,
      out: 'a.svg',
      all: undefined,
      kind: 'svg',
      format: FORMATS['16:9'],
      scale: 1,
      theme: undefined,
      language: undefined,
      projection: undefined,
      statements: 'full',
    });
  });

  test('is read whole', () => {
    const args = [
      '--out b.png --story kursk --place moscow --url ?lang=uk --size 300x400 --scale 3',
      '--theme mono --lang ko --projection conic --statements full',
    ].flatMap((part) => part.split(' '));
    expect(readOptions(args)).toMatchObject({
      story: 'kursk',
      place: 'moscow',
      url: '?lang=uk',
      out: 'b.png',
      kind: 'png',
      format: { size: { width: 300, height: 400 } },
      scale: 3,
      theme: 'mono',
      language: 'ko',
      projection: 'conic',
      statements: 'full',
    });
  });

  test.each(FIGURE_KINDS)('is a .%s by the end of its name, in capitals too', (kind) => {
    for (const out of [`a.${kind}`, `a.b.${kind}`, `folder.png/A.${kind.toUpperCase()}`])
      expect(readOptions(['--out', out]).kind).toBe(kind);
  });

  test.each(Object.entries(FORMATS))(
    'has the statements that suit the size %s, unless others are asked for',
    (name, { statements }) => {
      expect(readOptions([...OUT, '--size', name]).statements).toBe(statements);
      expect(readOptions([...OUT, '--size', name, '--statements', 'none']).statements).toBe('none');
    },
  );

  test('may be every place', () => {
    expect(readOptions(['--all', 'figures'])).toMatchObject({ all: 'figures', out: undefined, kind: 'svg' });
  });
});

describe('what is refused', () => {
  test.each<[string, string[], string]>([
    ['no file', [], '--out: a file that ends in .svg, .png or .pdf was expected; or --all with a folder'],
    ['another kind of file', ['--out', 'a.jpg'], '--out: “a.jpg” does not end in .svg, .png or .pdf'],
    ['a file without an ending', ['--out', 'svg'], '--out: “svg” does not end in .svg, .png or .pdf'],
    [
      'an unknown size',
      [...OUT, '--size', 'x'],
      '--size: “x” is not one of 16:9, 4:3, square, tall, social, a4, a4-landscape, '
      + 'or width × height such as 1200x675 (200 to 8000 each)',
    ],
    ['too small a size', [...OUT, '--size', '199x500'], '--size: “199x500” is not one of'],
    [
      'an unknown theme',
      [...OUT, '--theme', 'auto'],
      '--theme: “auto” is not one of light, dark, contrast, print, mono',
    ],
    ['an unknown language', [...OUT, '--lang', 'de'], '--lang: “de” is not one of en, uk, ru, ko'],
    [
      'Mercator',
      [...OUT, '--projection', 'mercator'],
      '--projection: “mercator” is not one of globe, equal-area, conic, equal-earth',
    ],
    ['unknown statements', [...OUT, '--statements', 'some'], '--statements: “some” is not one of none, key, full'],
    ['an unknown scale', ['--out', 'a.png', '--scale', '5'], '--scale: “5” is not one of 1, 2, 3, 4'],
    [
      'a scale of an SVG',
      [...OUT, '--scale', '2'],
      '--scale: only a .png has pixels to scale, a .svg is sharp at any size',
    ],
    [
      'a scale of a PDF',
      ['--out', 'a.pdf', '--scale', '2'],
      '--scale: only a .png has pixels to scale, a .pdf is sharp at any size',
    ],
    [
      'two frames',
      [...OUT, '--place', 'kursk', '--statement', 's7'],
      '--place, --statement: a figure frames one of them; give only one',
    ],
    [
      'one of all places',
      ['--all', 'a', '--place', 'kursk'],
      '--all: makes the figure of every place; give no --place and no --statement with it',
    ],
    ['one of all statements', ['--all', 'a', '--statement', 's7'], '--all: makes the figure of every place'],
    [
      'an unknown option',
      [...OUT, '--plase', 'kursk'],
      "Unknown option '--plase'; the options are --story, --place, --statement, --url, --out, "
      + '--size, --scale, --theme, --lang, --projection, --statements, --all',
    ],
    ['an option without its value', [...OUT, '--place'], 'argument missing; the options are --story'],
    ['a word that belongs to no option', [...OUT, 'kursk'], 'Unexpected argument \'kursk\'; the options are --story'],
  ])('%s', (_, args, sentence) => {
    const told = refusal(...args);
    expect(told).toContain(sentence);
    expect(told).not.toContain('\n');
  });
});
