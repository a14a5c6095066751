/** What a new editor meets in the studio: the guide, the example's translations, and figures of the draft. */
import { onDesk, test } from './driver/studio.ts';
import { expect } from './driver/test.ts';

test('the guide goes through five steps on the example, can be left at once, and does not come again', async ({
  studio, page,
}) => {
  await studio.open();
  await studio.button('Show me how it works').click();
  await expect(studio.guide.getByRole('heading', { name: 'The article' })).toBeFocused();
  await expect(studio.title).toBeVisible();
  await studio.guide.getByRole('button', { name: 'Next' }).click();
  await expect(studio.guide).toContainText('Step 2 of 5');
  await expect(studio.article).toBeVisible();
  expect(await studio.axe(), 'guide').toEqual([]);
  await studio.guide.getByRole('button', { name: 'Next' }).click();
  const all = await studio.left();
  await page.keyboard.press('a');
  await expect.poll(() => studio.left()).toBe(all - 1);
  await page.keyboard.press('Escape');
  await expect(studio.guide).toHaveCount(0);
  await studio.isSaved();
  await page.reload();
  await expect(studio.article).toBeVisible();
  await expect(studio.guide).toHaveCount(0);
  await studio.button('Your drafts').click();
  await expect(studio.button('No, thanks')).toHaveCount(0);
});

onDesk('the example has its translations; words changed in one are what a reader of that language sees', async ({
  studio, page,
}) => {
  await studio.openExample();
  await studio.step('Translate');
  await expect(page.getByRole('button', { name: 'Ukrainian · complete' })).toHaveAttribute('aria-pressed', 'true');
  await studio.translation('Title').fill('Назва для читачів');
  await studio.translation('Summary').fill('');
  await studio.translation('Title').focus();
  await expect(page.getByRole('button', { name: 'Ukrainian · 1 missing' })).toBeVisible();
  expect(await studio.axe(), 'translations').toEqual([]);
  await studio.isSaved();
  await page.reload();
  await expect(studio.translation('Title')).toHaveValue('Назва для читачів');
  await studio.step('Take away');
  await expect(page.getByRole('main')).toContainText('Ukrainian: 1 missing');
  await page.getByRole('button', { name: 'Make a figure' }).click();
  await expect(studio.preview.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await studio.preview.getByRole('combobox', { name: 'Language' }).selectOption('uk');
  await expect(studio.figure).toBeVisible();
  await expect(studio.figure).toContainText('Назва для читачів');
});
