import { expect, test } from 'vitest';
import { draftText } from '../../../src/draft/from-text.ts';
import { draftSources } from '../../../src/node/draft-sources.ts';

const sources = await draftSources();

test('a country and “said” beside a name are sure; a street’s town and a far-off verb of wishes are not', async () => {
  const { draft } = await draftText({
    text: 'Ann Ito said in Khartoum that Sudan waits.\n'
      + 'The boat on Zzyzx Street in Khartoum wants, as ever, more to come.',
  }, sources);
  const sure = (id: string) => draft.places.find((place) => place.id === id)?.confidence;
  expect(sure('sudan')).toBeGreaterThan(0.9);
  expect(draft.statements[0]?.confidence).toBeGreaterThan(0.9);
  expect(draft.speakers.find(({ id }) => id === 'ann-ito')?.confidence).toBe(draft.statements[0]?.confidence);
  for (const { kind, confidence } of draft.mentions) if (kind === 'implied') expect(confidence).toBeLessThan(0.6);
  expect(draft.mentions.some(({ kind }) => kind === 'implied')).toBe(true);
  const own = draft.statements.filter(({ mode }) => mode === 'narration');
  expect(own.every(({ confidence }) => confidence === undefined)).toBe(true);
});

test('a country that says something is its government, and officials are not named', async () => {
  const { draft } = await draftText({ text: 'Sudan denied it. Western officials said that Egypt waits.' }, sources);
  expect(draft.speakers.map(({ name, role, place }) => [name, role, place])).toEqual([
    ['Sudan', 'the government', 'sudan'], ['Western officials', 'not named', undefined],
  ]);
});
