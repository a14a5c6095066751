import { syntheticStory } from '../synthetic-story.ts';
import { expect, reading as test, type Reader } from './driver/test.ts';

const STATEMENTS = 400;
const STORY = syntheticStory({ places: 100, statements: STATEMENTS, seed: 7 });

const inMargin = (reader: Reader) => reader.column.notes;

test.beforeEach(async ({ reader }) => {
  await reader.page.route('**/stories/synthetic/story.json', (route) => route.fulfill({ json: STORY }));
  await reader.open('?story=synthetic');
});

test('the article has all its words at once, and results and its statements as far as one is near to seeing them; '
  + 'paper has all of them', async ({ reader }) => {
  const text = (await reader.column.article.textContent()) ?? '';
  for (const words of STORY.paragraphs) expect(text).toContain(words);
  expect(await inMargin(reader).count()).toBeLessThan(STATEMENTS / 2);

  await reader.search.fill('the');
  await expect(reader.heading('Statements')).toBeVisible();
  const few = await reader.cards.count();
  expect(few).toBeLessThan(100);
  await reader.cards.last().scrollIntoViewIfNeeded();
  await expect.poll(() => reader.cards.count()).toBeGreaterThan(few);

  await reader.search.fill('');
  await expect(reader.column.article).toBeVisible();
  expect(await inMargin(reader).count()).toBeLessThan(STATEMENTS / 2);
  await reader.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await inMargin(reader).count()).toBe(STATEMENTS);
});

test('whoever goes to the end finds the last statement there, and can choose it', async ({ reader }) => {
  const last = reader.column.paragraphs.last();
  await last.scrollIntoViewIfNeeded();
  const note = last.getByRole('link').and(inMargin(reader)).last();
  await expect(note).toBeVisible();
  await note.click();
  await expect(reader.cards).toHaveCount(1);
  await reader.page.keyboard.press('Escape');
  await expect(inMargin(reader)).toHaveCount(STATEMENTS);
});
