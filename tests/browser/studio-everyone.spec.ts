/** The studio in every state, language and size: axe finds nothing, and nothing spills. */
import { readFileSync } from 'node:fs';
import { fileOf, onDesk, test, type Studio } from './driver/studio.ts';
import { openDraft } from './driver/open-draft.ts';
import { expect } from './driver/test.ts';

test.describe.configure({ timeout: 300_000 });

const SIZES = [[390, 844], [1280, 800]] as const;
const BROKEN = fileOf('half.json', JSON.stringify({
  format: 'dateline/draft@1', id: 'x', title: 'Half', language: 'en', source: {}, paragraphs: ['Said.'], places: [],
  mentions: [], speakers: [{ id: 'BAD' }], statements: [],
}));
const PICTURE = fileOf('picture.png', 'x');

/** In which size axe looks at the words of each language but the first; in none of them anything is wide. */
const LANGUAGES = [['en', undefined], ['uk', 390], ['ru', 1280], ['ko', 390]] as const;

/** What another language can break for axe: names, labels, what language words are marked as, and sizes of targets. */
const OF_WORDS = ['cat.name-role-value', 'cat.forms', 'cat.text-alternatives', 'cat.language', 'cat.aria', 'wcag258'];

/** Looks at what is shown in each size; the faults that it finds are to be none in the end. */
function looker(studio: Studio) {
  const { page } = studio;
  const faults: string[] = [];
  const axe = async (tags?: string[]): Promise<string[]> => {
    if (!await studio.isPreviewed()) return studio.axe(tags);
    await studio.previewRests();
    const found = await studio.axe(tags);
    if (found.length === 0) return found;
    // The tour may have gone on meanwhile, and words that come in have colours that nobody is to read.
    await studio.previewRests();
    return studio.axe(tags);
  };
  const look = async (state: string, ofWordsAt?: number) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const isLookedAt = ofWordsAt === undefined || ofWordsAt === width;
      const found = isLookedAt ? await axe(ofWordsAt && OF_WORDS) : [];
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      faults.push(...found.map((one) => `${state}, ${width} px: ${one}`));
      if (wide > width) faults.push(`${state}: ${wide} px wide on ${width}`);
    }
  };
  return { faults, look };
}

onDesk('axe finds nothing on any screen, in four languages, at 390 and 1280 px', async ({ studio }) => {
  const { faults, look } = looker(studio);
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  for (const [language, ofWordsAt] of LANGUAGES) {
    await studio.speak(language);
    for (const step of await studio.steps.all()) {
      await step.click();
      if (await studio.isPreviewed()) await expect(studio.preview.getByRole('heading').first()).toBeVisible();
      // Colours are the same in each.
      await look(`${language}: ${await step.innerText()}`, ofWordsAt);
    }
  }
  await studio.speak('en');
  expect(faults).toEqual([]);
});

test('axe finds nothing where something is brought in, or can’t be', async ({ studio }) => {
  const { faults, look } = looker(studio);
  await studio.open();
  await look('no drafts');
  await studio.choose(PICTURE);
  await expect(studio.alert).not.toBeEmpty();
  await look('a file that can’t be read');
  await studio.choose(BROKEN);
  await expect(studio.notice.filter({ hasText: 'set aside' })).toBeVisible();
  await look('a broken file');
  await studio.paste(readFileSync('tests/stories/texts/ferry.txt', 'utf8'));
  await look('a new draft');
  await studio.step('Take away');
  await look('what is wrong with a draft');
  expect(faults).toEqual([]);
});

onDesk('axe finds nothing in any state of the desk', async ({ studio, page }) => {
  const { faults, look } = looker(studio);
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  await studio.sentence(/^North Korea confirms/).press('Enter');
  await expect(studio.statement).toBeVisible();
  await studio.openAll();
  await look('a statement, with all its details');
  await studio.place('Kursk').click();
  await expect(page.getByRole('region', { name: /^Place: / })).toBeVisible();
  await studio.openAll();
  await look('a place');
  await studio.sentence(/^Ukraine denies/).press('Shift+Enter');
  await studio.button('This names a place').click();
  await look('marked words, with a place to choose');
  await studio.button('Cancel').click();
  await studio.button('Mend the text of paragraph 1').click();
  await look('a text that is mended');
  await studio.button('Cancel').click();
  await studio.sentence(/^Ukraine denies/).press('Enter');
  await studio.statement.getByRole('button', { name: 'It disputes …' }).click();
  await look('a statement that waits for its other one');
  await studio.button('Cancel').click();
  await studio.giveShape('{"type": "Point", "coordinates": [200, "x"]}');
  await expect(studio.alert).not.toBeEmpty();
  await look('a shape that can’t be read');
  await studio.giveShape('10, 20');
  await expect(page.getByLabel('Name of the place')).toBeVisible();
  await look('a place of one’s own');
  await studio.openBulk();
  await look('several at once');
  await studio.step('Translate');
  await studio.openTranslation(fileOf('translation.uk.json', '{"format": 1}'));
  await expect(studio.alert).not.toBeEmpty();
  await look('a translation that can’t be read');
  await studio.step('Look');
  for (const as of ['Phone', 'Public screen', 'Figure']) {
    await studio.button(as).click();
    await expect(studio.preview.getByRole('heading').first()).toBeVisible();
    await look(as);
  }
  await studio.button('Page').click();
  await studio.step('Take away');
  await studio.giveSiteAddress('somewhere');
  await expect(studio.alert).not.toBeEmpty();
  await look('an address that is none');
  await studio.button('Your drafts').click();
  await expect(studio.drafts.first()).toBeVisible();
  await look('drafts');
  expect(faults).toEqual([]);
});
