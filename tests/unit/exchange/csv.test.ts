/** A story's statements become a table, and with the story's text statements again; no cell becomes a formula. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/exchange/csv/cells.ts';
import { readStatementsCsv } from '../../../src/exchange/csv/read.ts';
import { exportStory } from '../../../src/exchange/formats.ts';
import { anyText } from '../figure/any-story.ts';
import { kursk, rawDam, rawKursk } from '../stories.ts';
import { kurskAtlas as atlas, placed } from './placed.ts';

const cells = (text: string) => Papa.parse<string[]>(text.slice(1)).data;

describe('a cell', () => {
  const piece = fc.constantFrom(
    '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', '＝', '1', 'Київ', '👩‍🚀', 'words',
  );
  const cell = fc.oneof(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), anyText);

  it('is the same again, and never begins as a formula does', () => {
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
      const names = row.map((_, i) => `c${i}`);
      const text = writeCsv(names, [[...row, 'end']].map((all) => all.slice(0, names.length)));
      for (const written of cells(text)[1] ?? []) expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      if (row.join('').trim() === '') return;
      const filled = names.flatMap((name, i) => (row[i] === '' ? [] : [[name, row[i]]]));
      expect(readCsv(text, []).rows).toEqual([Object.fromEntries(filled)]);
    }));
  });

  it('that is a number stays one, below zero too', () => {
    expect(cells(writeCsv(['longitude'], [[-73.5]]))[1]).toEqual(['-73.5']);
  });
});

it('begins with a byte order mark, and ends its lines as RFC 4180 has it', () => {
  expect(writeCsv(['a', 'b'], [['1', 'two, “three”']])).toBe('\ufeffa,b\r\n1,"two, “three”"\r\n');
});

it('has a row for each statement and place', () => {
  const { text } = exportStory(kursk, 'csv', { atlas });
  const { rows } = readCsv(text, []);
  const expected = kursk.statements.flatMap(({ id, mentions }) => {
    const places = [...new Set(mentions.map(({ place }) => place))];
    return places.length === 0 ? [[id, undefined]] : places.map((place) => [id, place]);
  });
  expect(rows.map(({ statement, place }) => [statement, place])).toEqual(expected);
  expect(rows.find(({ place }) => place === 'kursk')).toMatchObject({
    place_name: 'Kursk region', ref: 'region:RU-KRS', longitude: expect.stringMatching(/^3[4-8]/),
  });
});

describe('read with the text of its story', () => {
  it.each(placed)('is the same story again: $story.id', ({ story, atlas: around }) => {
    // `exportStory` itself throws where it is not.
    expect(exportStory(story, 'csv', { atlas: around }).name).toBe(`${story.id}.csv`);
  });

  it('can be made by hand: names for ids, points for places, the words alone', () => {
    const { places: _places, speakers: _speakers, statements: _statements, relations: _relations, ...head } = rawDam();
    const [first = ''] = head.paragraphs;
    const table = [
      'statement;words;speaker;stance;mode;place;longitude;latitude;mention',
      `a;"${first.slice(0, 30).trim()}";Somebody;claims;paraphrase;The place;10;20;`,
    ].join('\n');
    const { story, problems } = readStatementsCsv(table, { ...head, focus: undefined, tour: [] });
    expect(problems).toEqual([]);
    const geometry = { coordinates: [10, 20] };
    expect(story?.places).toMatchObject([{ id: 'the-place', names: { en: 'The place' }, geometry }]);
    expect(story?.speakers).toMatchObject([{ id: 'somebody', name: 'Somebody' }]);
    expect(story?.statements).toMatchObject([{ id: 'a', mentions: [{ place: 'the-place', kind: 'implied' }] }]);
  });

  it('says which words are not in the text, and leaves the rest of the table whole', () => {
    const text = exportStory(kursk, 'csv', { atlas }).text;
    const [id = ''] = kursk.statements.map((one) => one.id);
    const changed = text.replace(/North Korea confirms, through its state news agency KCNA/g, 'South Korea denies');
    const { story, problems } = readStatementsCsv(changed, rawKursk());
    expect(problems[0]).toMatchObject({ path: `statement "${id}"` });
    expect(story?.statements).toHaveLength(kursk.statements.length - 1);
  });

  it.each([
    ['a;b\n1;2', 'no column statement, words'],
    ['statement,words\n"1,2', 'in row 2'],
  ])('refuses what is no such table: %s', (table, found) => {
    const { story, problems } = readStatementsCsv(table, rawKursk());
    expect(story).toBeNull();
    expect(problems[0]?.found).toContain(found);
  });
});
