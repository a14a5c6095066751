/** The studio's desk: statements and places made by hand, suggestions decided, and the draft looked at. */
import { mouse } from './driver/hands.ts';
import { openDraft } from './driver/open-draft.ts';
import { fileOf, onDesk } from './driver/studio.ts';
import { expect } from './driver/test.ts';

const TEXT = 'A dam in Sudan\n\nThe upper valley said the dam near Khartoum is safe.\n\nThe lower valley denied that.';

onDesk('by keyboard alone: two statements, their speakers, a place, one against the other', async ({
  studio, page,
}) => {
  const { keyboard } = page;
  await studio.paste(TEXT);
  await studio.step('Decide');
  await studio.sentence(/^The upper valley/).focus();
  await keyboard.press('Enter');
  // One word less, and one more again.
  await keyboard.press('Shift+ArrowLeft');
  await expect(studio.article.getByRole('group', { name: 'Marked words' })).toContainText(/Khartoum is(?! safe)/);
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Enter');
  await expect(studio.statement.getByRole('combobox', { name: 'Who says it' })).toBeFocused();
  await keyboard.type('The upper valley');
  await keyboard.press('Enter');
  await expect(studio.statement).toContainText('The upper valley ×');

  await studio.sentence(/^The lower valley/).focus();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(studio.statement.getByRole('combobox', { name: 'Who says it' })).toBeFocused();
  await keyboard.type('The lower valley');
  await keyboard.press('Enter');
  await studio.statement.getByRole('radio', { name: 'denies' }).focus();
  await keyboard.press('Space');
  await studio.statement.getByRole('button', { name: 'It disputes …' }).focus();
  await keyboard.press('Enter');
  await expect(studio.sentence(/^The lower valley/)).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(studio.statement).toContainText('disputes “The upper valley said');
  await expect(studio.statement.getByRole('button', { name: '“The upper valley' }).first()).toBeFocused();

  await studio.sentence(/^The upper valley/).focus();
  await keyboard.press('Shift+Enter');
  for (let i = 0; i < 2; i += 1) await keyboard.press('Shift+ArrowLeft');
  for (let i = 0; i < 7; i += 1) await keyboard.press('Alt+Shift+ArrowRight');
  await studio.article.getByRole('button', { name: 'This names a place' }).focus();
  await keyboard.press('Enter');
  const khartoum = studio.article.getByRole('button', { name: /^Khartoum .*Sudan/ }).first();
  await khartoum.focus();
  await keyboard.press('Enter');
  await expect(studio.article.getByRole('region', { name: 'Place: Khartoum' })).toContainText('→ Khartoum');
  await expect(page.getByRole('list', { name: 'Places of the draft' })).toContainText('Khartoum');

  await studio.step('Look');
  await expect(studio.preview.getByRole('heading', { name: 'A dam in Sudan' })).toBeVisible();
  await expect(studio.preview.getByRole('main')).toContainText('The lower valley denies');
});

onDesk('suggestions are decided by single keys, together, and taken back', async ({ studio, page }) => {
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  const left = () => studio.left();
  await expect(studio.queue).toContainText('to decide');
  const all = await left();
  await page.keyboard.press('a');
  await expect.poll(left).toBe(all - 1);
  await page.keyboard.press('r');
  await expect.poll(left).toBe(all - 2);
  await page.keyboard.press('b');
  await expect.poll(left).toBe(all - 1);
  await studio.queue.getByRole('button', { name: /^Accept all \d+ in sight/ }).click();
  const after = await left();
  expect(after).toBeLessThan(all - 5);
  await studio.button('Undo').click();
  await expect.poll(left).toBe(all - 1);
  await studio.isSaved();
  await page.reload();
  await expect.poll(left).toBe(all - 1);
});

onDesk('what is asked is marked in the text, and stays asked while its form is open', async ({ studio, page }) => {
  const { keyboard } = page;
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  await studio.queue.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'as in the text' });
  await expect(studio.question).toContainText('North Korea ×4');
  await expect(studio.asked).toHaveText(Array.from({ length: 4 }, () => 'North Korea'));
  await keyboard.press('a');
  await expect(studio.question).toContainText('North Korea confirms');
  const all = await studio.left();
  await expect(studio.asked.first()).toBeInViewport();
  await keyboard.press('c');
  await studio.statement.getByRole('radio', { name: 'warns' }).check();
  await expect(studio.question).toContainText('North Korea warns');
  // A accepts what the form is of, and closes it; so does Escape, and the words have the focus.
  await keyboard.press('a');
  await expect(studio.statement).toHaveCount(0);
  await expect.poll(() => studio.left()).toBe(all - 1);
  await expect(studio.question).not.toContainText('North Korea warns');
  await studio.sentence(/^North Korea confirms/).press('Enter');
  await studio.statement.getByRole('combobox', { name: 'Who says it' }).press('Escape');
  await expect(studio.statement).toBeVisible();
  await keyboard.press('Escape');
  await expect(studio.sentence(/^North Korea confirms/)).toBeFocused();
});

onDesk('by mouse: marked words become statements with their numbers, and those of the open one', async ({
  studio, page,
}) => {
  const hand = mouse(page);
  await studio.paste(`${TEXT}\n\nSome 400 families fled.`);
  await studio.step('Decide');
  await studio.sentence(/^Some 400/).click();
  await studio.button('Make a statement').click();
  await studio.button('Accept: ~400 people (families: fled)').click();
  await expect(studio.statement.getByRole('button', { name: '~400 people', exact: true })).toBeVisible();
  const sentence = studio.sentence(/^The upper valley/);
  await sentence.click();
  await studio.button('Make a statement').click();
  await hand.mark(sentence, 'the dam near Khartoum');
  await studio.button('Make a statement').click();
  await expect(studio.chosen).toHaveText('the dam near Khartoum');
  await hand.mark(sentence, 'is safe');
  await studio.button('End a word earlier').click();
  await studio.button('Make them the words of the open statement').click();
  await expect(studio.chosen).toHaveText('is');
  // Of several statements in a sentence the keyboard reaches each.
  await sentence.press('Enter');
  await expect(studio.chosen.first()).toHaveText(/^The upper valley/);
  await sentence.press('Enter');
  await expect(studio.chosen).toHaveText('is');
});

onDesk('the text is mended in place, and what is said of it stays on its words', async ({ studio }) => {
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  await studio.button('Mend the text of paragraph 1').click();
  const text = studio.article.getByRole('textbox', { name: 'Text of paragraph 1' });
  await text.fill(`In short: ${await text.inputValue()}`);
  await studio.button('Keep this text').click();
  await studio.sentence(/^In short: North Korea confirms/).click();
  await expect(studio.statement).toContainText('North Korea ×');
});

onDesk('a relation is pointed at another statement; a place that no words name can be taken away', async ({
  studio,
}) => {
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  await studio.sentence(/^Ukraine denies/).press('Enter');
  await expect(studio.statement).toContainText('disputes “The whole of the Kursk region');
  await studio.statement.getByRole('button', { name: /^Another statement/ }).click();
  await studio.sentence(/^To KCNA the deployment/).press('Enter');
  await expect(studio.statement).toContainText('disputes “To KCNA the deployment');
  await expect(studio.statement).not.toContainText('The whole of the Kursk region');

  await studio.giveShape('54.2, 12.1');
  await studio.page.getByLabel('Name of the place').fill('Alder Quay');
  await studio.button('Keep this place').click();
  await expect(studio.place('Alder Quay')).toBeVisible();
  await studio.button('Take it away').click();
  await expect(studio.place('Alder Quay')).toHaveCount(0);
});

onDesk('the text stays under the hand as forms open and close, and what the queue shows comes into view', async ({
  studio, page,
}) => {
  await studio.choose(fileOf('kursk.draft.json', openDraft()));
  await studio.step('Decide');
  await studio.sentence(/^Shortly before/).click();
  await expect(studio.statement).toContainText('Valery Gerasimov');
  // The form that closes is above it.
  const far = studio.sentence(/^To KCNA the deployment/);
  await far.scrollIntoViewIfNeeded();
  const before = await studio.heightOf(far);
  await far.click();
  await expect(studio.statement).toContainText('KCNA');
  await expect(studio.statement).not.toContainText('Valery Gerasimov');
  expect(Math.abs(await studio.heightOf(far) - before)).toBeLessThan(2);

  await studio.scrollArticle('end');
  await expect(far).not.toBeInViewport();
  const accept = studio.queue.getByRole('button', { name: 'Accept', exact: true });
  const place = await studio.heightOf(accept);
  await studio.queue.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(studio.form).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(studio.form.getByRole('button').or(studio.form.getByRole('checkbox')).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(studio.form).toHaveCount(0);
  const all = await studio.left();
  for (let i = 1; i <= 6; i += 1) {
    await accept.click();
    await expect.poll(() => studio.left()).toBe(all - i);
    expect(await studio.heightOf(accept)).toBe(place);
  }
});
