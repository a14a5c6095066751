import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insideSentence } from '../../../src/story/inside-sentence.ts';
import { link } from '../../../src/story/links.ts';
import { wordingOf } from '../../../src/story/wording.ts';
import { kursk, storyOf, type RawStory } from '../stories.ts';

test.each([
  ['A Western diplomat', 'en', '', 'a Western diplomat'],
  ['The mayor', 'en-GB', '', 'the mayor'],
  ['The Hague', 'en', '', 'The Hague'],
  ['Anna Vadkerti', 'en', '', 'Anna Vadkerti'],
  ['KCNA', 'en', '', 'KCNA'],
  ['Officials', 'en', 'Soon officials denied it. Officials in Sumy did not.', 'officials'],
  ['Officials', 'en', 'Nobody asked.', 'Officials'],
  // A name that is a word, too.
  ['May', 'en', 'It may be, said May, that rain may come.', 'May'],
  ['Західний дипломат', 'uk', 'Про це сказав західний дипломат.', 'західний дипломат'],
  ['A Coruña', 'es', 'El alcalde de A Coruña', 'A Coruña'],
  ['평양', 'ko', '평양은', '평양'],
  ['', 'en', '', ''],
])('“%s” in %s is “%s” → “%s”', (name, language, text, inside) => {
  expect(insideSentence(name, language, text)).toBe(inside);
});

test('names of a story keep their capitals, and one with an article is small inside', () => {
  const wording = wordingOf(kursk, link(kursk));
  const changed = kursk.speakers.filter(({ id, name }) => wording.speakerInside(id) !== name).map(({ name }) => name);
  expect(changed).toEqual(['The article']);
  const path = new URL('../../stories/cases/nested/story.json', import.meta.url);
  const story = storyOf(JSON.parse(readFileSync(path, 'utf8')) as RawStory);
  const [outer, inner] = story.statements;
  const { who, whoInside, speakerInside } = wordingOf(story, link(story));
  expect(speakerInside('council')).toBe('the council');
  expect([who(inner!).text, whoInside(inner!)]).toEqual(['A retired miller', 'a retired miller']);
  const both = { ...outer!, speakers: ['council', 'miller'] };
  expect(who(both, 'en').text).toBe('The council and a retired miller');
  expect(whoInside(both, 'en')).toBe('the council and a retired miller');
});
