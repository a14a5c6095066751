/** What a story may have beside what it must: shown as it says. */
import { expect, reading, test } from './driver/test.ts';

reading('joint statements, the editor’s note and link, open amounts, inherited names, credits', async ({ reader }) => {
  await reader.hasGoodStory('strait');
  await reader.open('?story=strait&place=strait');
  const { column, page } = reader;
  await expect(reader.heading('Long Strait').first()).toBeVisible();
  await expect(reader.heading('Contested: two accounts')).toBeVisible();
  const [many, few] = [reader.card('many'), reader.card('few')];
  await expect(many.getByRole('heading')).toHaveText('Harbour of Northmouth and Harbour of Southmouth claim');
  await expect(many).toContainText('Harbour of Northmouth: its office');
  await expect(many).toContainText('Editor’s note: The harbours count a ferry each time that it lands.');
  await column.openDetails('many');
  const link = many.getByRole('link', { name: 'How ferries are counted' });
  await expect(link).toHaveAttribute('href', 'https://example.org/ferries');
  await expect(many).toContainText('at least 40');
  await expect(few).toContainText('up to 12');
  // Both sides stand at a place at issue, though only one mentions it.
  await reader.goTo('?story=strait&place=route');
  await expect(column.ownCards).toHaveCount(2);
  await reader.card('many').getByRole('link', { name: 'Harbour of Southmouth', exact: true }).click();
  expect(await reader.query()).toContain('speaker=south-harbour');
  await expect(column.cards).toHaveCount(1);
  await reader.goTo('?story=strait');
  await expect(column.headline).not.toContainText('retold');
  await expect(column.placeList).toContainText('Iceland');
  await reader.bar.about.click();
  await expect(page.getByRole('dialog')).toContainText('Chart of the harbours, CC BY 4.0');
  await page.keyboard.press('Escape');
  await reader.bar.set('language', 'uk');
  await expect(column.placeList).toContainText('Ісландія');
  await expect(column.placeList).toContainText('Довга протока');
  await expect(column.placeList).toContainText('South Shore');
});

test.use({ paintsMap: false });

test('a river is a line that a pointer finds, and its marker is on it', async ({ reader }) => {
  await reader.hasGoodStory('strait');
  // Half-way down the last reach of the Slow River.
  await reader.open('?story=strait&projection=mercator#map=7/56.8/-28');
  await expect(reader.marker('Slow River')).toBeVisible();
  await reader.map.canvas.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('Slow River').first()).toBeVisible();
  await reader.goTo('?story=strait&projection=mercator#map=7/57.5/-27');
  await reader.map.canvas.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('South Shore').first()).toBeVisible();
});
