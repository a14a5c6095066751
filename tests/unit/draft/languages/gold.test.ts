/** Three small invented texts, and the translations of the built-in story: what is found of them. */
import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/story/words-in.ts';
import kursk from '../../../../public/stories/kursk/story.json' with { type: 'json' };
import korean from '../../../../public/stories/kursk/translation.ko.json' with { type: 'json' };
import russian from '../../../../public/stories/kursk/translation.ru.json' with { type: 'json' };
import ukrainian from '../../../../public/stories/kursk/translation.uk.json' with { type: 'json' };
import ko from '../../../drafts/ko.json' with { type: 'json' };
import ru from '../../../drafts/ru.json' with { type: 'json' };
import uk from '../../../drafts/uk.json' with { type: 'json' };
import { expectNamed } from '../sound.ts';
import { draftOf, placesFound, statementsFound, type Gold } from './gold.ts';

test.each([['uk', uk, 12, 11], ['ru', ru, 11, 12], ['ko', ko, 12, 11]] as const)(
  '%s: all places and statements are found, and nothing else', async (language, gold, places, statements) => {
    const draft = await draftOf(gold as unknown as Gold, language);
    expect(placesFound(draft, gold as unknown as Gold)).toEqual({ found: places, wrong: 0, missed: 0 });
    const whole = { found: statements, wrong: 0, missed: 0 };
    expect(statementsFound(draft, gold as unknown as Gold)).toEqual({ speakers: whole, stances: whole });
    for (const { id, name } of draft.speakers) if (id !== 'article') expectNamed(name, draft);
  },
);

/** Refs that each statement of the built-in story names. */
const NAMED = new Map(kursk.statements.map(({ id, mentions }) => [id, new Set(mentions
  .filter(({ kind }) => kind !== 'implied')
  .map(({ place }) => kursk.places.find((one) => one.id === place)?.ref))]));

test.each([['uk', ukrainian], ['ru', russian], ['ko', korean]] as const)(
  '%s: of the built-in story’s statements 31 of 32 places are found, and Kursk is once the town',
  async (language, own) => {
    const statements = Object.entries(own.statements);
    const draft = await draftOf({ title: own.title, text: statements.map(([, words]) => `${words}.`) }, language);
    const refs = new Map(draft.places.map(({ id, ref }) => [id, ref]));
    const differing = statements.flatMap(([id], i) => {
      const found = new Set(draft.mentions.filter(({ span }) => span.paragraph === i)
        .map(({ place }) => refs.get(place ?? '')));
      const expected = NAMED.get(id)!;
      return [...[...expected].filter((ref) => !found.has(ref)), ...[...found].filter((ref) => !expected.has(ref))]
        .map((ref) => `${id} ${ref}`);
    });
    expect(differing).toEqual(['s14 region:RU-KRS', 's14 city:538560']);
  },
);

test('a name is the place wherever it is declined', async () => {
  const text = ['Мер Львова був у Кривому Розі, у Горлівці й у Запоріжжі, за Києвом, Чернівцями й Рівним.'];
  const { mentions, paragraphs, places } = await draftOf({ title: 'x', text }, 'uk');
  const names = new Map(places.map(({ id, name }) => [id, name]));
  expect(mentions.map(({ span, place }) => [wordsIn(paragraphs, span), names.get(place ?? '')])).toEqual([
    ['Львова', 'Львів'], ['Кривому Розі', 'Кривий Ріг'], ['Горлівці', 'Горлівка'], ['Запоріжжі', 'Запоріжжя'],
    ['Києвом', 'Київ'], ['Чернівцями', 'Чернівці'], ['Рівним', 'Рівне'],
  ]);
});
