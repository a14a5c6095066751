import { describe, expect, test } from 'vitest';
import { parse, parseText } from '../../../src/story/parse.ts';
import { wordsOf } from '../../../src/story/story.ts';
import { dam, KURSK_FILE, kursk, rawKursk, statementOf, storiesIn, textOf } from '../stories.ts';

const everyObject = (value: unknown): object[] =>
  (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everyObject)] : []);

describe('the kursk story', () => {
  test('has no problems', () => {
    const { problems, setAside } = parseText(textOf(KURSK_FILE));
    expect(problems).toEqual([]);
    expect(setAside).toBe(0);
  });

  test('has 9 places, 20 statements and 5 relations', () => {
    expect(kursk.places).toHaveLength(9);
    expect(kursk.statements).toHaveLength(20);
    expect(kursk.relations).toHaveLength(5);
  });

  test('is frozen in every part', () => {
    const objects = everyObject(kursk);
    expect(objects.length).toBeGreaterThan(200);
    expect(objects.filter((object) => !Object.isFrozen(object))).toEqual([]);
  });

  test('keeps its statements in reading order', () => {
    const starts = kursk.statements.map(({ spans }) => (spans[0]?.paragraph ?? NaN) * 1e4 + (spans[0]?.start ?? NaN));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('has the words of every anchor at its span', () => {
    for (const { id, anchors } of rawKursk().statements) {
      expect(wordsOf(kursk, statementOf(kursk, id))).toBe(anchors.map(({ exact }) => exact).join(' … '));
    }
  });

  test('does not carry the schema’s address into the story', () => {
    expect(rawKursk()).toHaveProperty('$schema');
    expect(kursk).not.toHaveProperty('$schema');
  });
});

test.each(storiesIn('good'))('the good story %s has no problems', (name) => {
  expect(parseText(textOf(`tests/stories/good/${name}.json`))).toMatchObject({ problems: [], setAside: 0 });
});

test('parse leaves its input as it was', () => {
  const input = rawKursk();
  parse(input);
  expect(input).toEqual(rawKursk());
  expect(everyObject(input).filter((object) => Object.isFrozen(object))).toEqual([]);
});

test('statements come into reading order whatever their order in the file', () => {
  const raw = rawKursk();
  raw.statements.reverse();
  expect(parse(raw).story?.statements.map(({ id }) => id)).toEqual(kursk.statements.map(({ id }) => id));
});

test('what is optional is filled in', () => {
  expect(dam.unplaced).toEqual([]);
  expect(dam.speakers.map(({ plural }) => plural)).toEqual([false, false, true]);
  expect(statementOf(dam, 's1')).toMatchObject({ via: [], quotes: [], quantities: [] });
});

test('an implied mention may do without words', () => {
  expect(statementOf(dam, 's2').mentions[1]).toEqual({ place: 'dam', kind: 'implied' });
});

test('text that is not JSON gives one problem and no story', () => {
  const { story, problems } = parseText('{ "format": ');
  expect(story).toBeNull();
  expect(problems).toMatchObject([{ path: 'story, line 1, column 13', found: 'not JSON: the file ends' }]);
});

test('a byte order mark before the text is no part of it', () => {
  expect(parseText(`\ufeff${textOf(KURSK_FILE)}`).story).toEqual(kursk);
});

test.each([[null], [7], ['story'], [[]], [undefined], [{}]])('%j is not a story', (input) => {
  const { story, problems } = parse(input);
  expect(story).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});
