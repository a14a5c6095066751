/** Stories in words that nobody thought of when the page was drawn. */
import { middleOf } from './driver/looks.ts';
import { expect, onPage, reading } from './driver/test.ts';

/** Of words of an element, which come further to the right. */
async function fromLeft(element: Parameters<typeof middleOf>[0], ...words: string[]): Promise<string[]> {
  const middles = await Promise.all(words.map((one) => middleOf(element, one)));
  return words.map((one, i) => [one, middles[i] ?? 0] as const).sort(([, a], [, b]) => a - b).map(([one]) => one);
}

reading('a story in Hebrew runs to the left, and what the page says of it to the right', async ({ reader }) => {
  await reader.hasCase('t-rtl');
  await reader.open('?story=t-rtl');
  const { headline, paragraphs } = reader.column;
  expect(await fromLeft(headline, '(חרקיב)', 'איש"')).toEqual(['(חרקיב)', 'איש"']);
  expect(await fromLeft(paragraphs, '.', 'הוסיפה', 'Reuters')).toEqual(['.', 'הוסיפה', 'Reuters']);
  expect(await fromLeft(paragraphs, 'איש', '3,000', 'ראש העיר')).toEqual(['איש', '3,000', 'ראש העיר']);
  await reader.column.note('one').click();
  const title = reader.heading(/claims$/).first();
  expect(await fromLeft(title, 'ראש העיר', 'claims')).toEqual(['ראש העיר', 'claims']);
  expect(await fromLeft(reader.column.cardWords('one'), '.', 'נשארו')).toEqual(['.', 'נשארו']);
  // No font of ours has Hebrew letters, which a PDF cannot take from anywhere else.
  await reader.desk.open();
  await expect(reader.desk.dialog).not.toContainText('empty boxes');
  await reader.desk.choose('File', 'PDF');
  await expect(reader.desk.dialog).toContainText(/A PDF has empty boxes for .*ח ר ק/);
});

reading('a statement inside another is reached by its own words, in the text', async ({ reader }) => {
  await reader.hasCase('nested');
  await reader.open('?story=nested');
  // The first statement of the story lies inside the words of another.
  await reader.column.article.getByText('the mill had burned').click();
  await expect(reader.card('inner')).toContainText('through the council');
  await reader.page.goBack();
  await reader.column.article.getByText('The council told us that').click();
  await expect(reader.card('outer')).toBeVisible();
});

onPage('a click with a key held down opens another tab, and does nothing else', async ({ reader }) => {
  await reader.open();
  // What the other tab shows is not looked at.
  await reader.page.context().route('**', (route) => route.abort());
  for (const link of [reader.words('kursk').first(), reader.page.getByRole('link', { name: 'Dateline' })]) {
    const opened = reader.page.context().waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    await (await opened).close();
    expect(await reader.query()).toBe('');
  }
  await reader.page.context().unrouteAll({ behavior: 'ignoreErrors' });
});
