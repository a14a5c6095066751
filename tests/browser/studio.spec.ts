/** The studio: an article is brought in, kept with all that was done to it, and opened again. No map is drawn here. */
import type { Page } from '@playwright/test';
import { fileOf, onDesk, Studio, test } from './driver/studio.ts';
import { crash, fillDisk } from './driver/studio-browser.ts';
import { expect } from './driver/test.ts';

const TEXT = 'A dam and its neighbours\n\nThe upper valley said the dam is safe.\n\nThe lower valley denied that.';

onDesk('a pasted text becomes a draft that is there again after a reload, with its undo', async ({ studio, page }) => {
  await studio.paste(TEXT);
  await expect(studio.title).toHaveValue('A dam and its neighbours');
  await studio.giveTitle('Two valleys');
  await studio.giveTitle('Three valleys');
  await studio.isSaved();
  await page.reload();
  await expect(studio.title).toHaveValue('Three valleys');
  await studio.button('Undo').click();
  await studio.button('Undo').click();
  await expect(studio.title).toHaveValue('A dam and its neighbours');
  await studio.isSaved();
  await page.reload();
  await studio.button('Redo').click();
  await expect(studio.title).toHaveValue('Two valleys');
  await studio.step('Decide');
  await expect(studio.article).toContainText('The lower valley denied that.');
  await page.goBack();
  await expect(studio.title).toHaveValue('Two valleys');
});

test('drafts are listed, renamed, duplicated, deleted and had back', async ({ studio, page }) => {
  await studio.paste(TEXT);
  await studio.isSaved();
  await studio.button('Your drafts').click();
  await expect(studio.drafts).toHaveText(['A dam and its neighbours']);
  await studio.button('Rename “A dam and its neighbours”').click();
  expect(await studio.axe()).toEqual([]);
  await studio.title.fill('Valleys');
  await studio.title.press('Enter');
  await expect(studio.drafts).toHaveText(['Valleys']);
  await studio.button('Duplicate “Valleys”').click();
  await expect(studio.drafts).toHaveText(['Copy of Valleys', 'Valleys']);
  await studio.button('Delete “Valleys”').click();
  await expect(studio.drafts).toHaveText(['Copy of Valleys']);
  await studio.button('Bring it back').click();
  await expect(studio.drafts).toHaveCount(2);
  await studio.button('Delete “Valleys”').click();
  await expect(studio.drafts).toHaveCount(1);
  await page.reload();
  await expect(studio.drafts).toHaveText(['Copy of Valleys']);
});

onDesk('a second tab is told so, and takes over only when asked; one that ends loses one act at most', async ({
  studio, page,
}) => {
  const tab = async () => {
    const other = new Studio(await page.context().newPage());
    await other.open(address);
    return other;
  };
  await studio.paste(TEXT);
  await studio.isSaved();
  const address = page.url();
  let other = await tab();
  await expect(other.page.getByRole('main')).toContainText('open in another tab');
  expect(await other.axe()).toEqual([]);
  await other.button('Go on here instead').click();
  await expect(other.title).toHaveValue('A dam and its neighbours');
  await expect(studio.notice.filter({ hasText: 'open in another tab' })).toBeVisible();
  await other.giveTitle('Two valleys');
  await other.isSaved();
  // At once after an action: the first as a reader closes a tab, the second as it breaks down.
  for (const [i, end] of [(one: Page) => one.close(), crash].entries()) {
    await other.giveTitle(`Title ${i}`);
    await other.giveTitle(`Title ${i}, again`);
    await end(other.page);
    other = await tab();
    await expect(other.title).toHaveValue(new RegExp(`^Title ${i}`));
  }
  expect(other.faults).toEqual([]);
  await other.page.close();
});

test('where the browser keeps nothing the studio says so, and goes on', async ({ studio, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
  });
  await studio.paste(TEXT);
  await expect(studio.notice.filter({ hasText: 'keeps nothing' })).toBeVisible();
  expect(await studio.axe()).toEqual([]);
  await studio.giveTitle('Two valleys');
  const file = page.waitForEvent('download');
  await studio.button('Save the draft as a file').first().click();
  expect((await file).suggestedFilename()).toBe('two-valleys.draft.json');
});

onDesk('where there is no room left the studio says so, and the draft can be saved as a file', async ({ studio }) => {
  await studio.paste(TEXT);
  await studio.isSaved();
  await fillDisk(studio.page, true);
  await studio.giveTitle('Two valleys '.repeat(40));
  await expect(studio.notice.filter({ hasText: 'no room' })).toBeVisible();
  expect(await studio.axe()).toEqual([]);
  await fillDisk(studio.page, false);
  await studio.giveTitle('Three valleys');
  await studio.isSaved();
  await studio.page.reload();
  await expect(studio.title).toHaveValue('Three valleys');
});

onDesk('of a broken file the rest can be opened; what is no article is refused with a sentence', async ({ studio }) => {
  await studio.choose(fileOf('picture.png', 'x'));
  await expect(studio.alert).toContainText('can’t be read');
  await studio.choose(fileOf('cut.json', '{"format": "dateline/draft@1", "id":'));
  await expect(studio.notice.filter({ hasText: 'can’t be opened' })).toContainText('line 1');
  const draft = {
    format: 'dateline/draft@1', id: 'x', title: 'Half', language: 'en', source: {}, paragraphs: ['Said.'],
    places: [], mentions: [], speakers: [{ id: 'BAD' }], statements: [],
  };
  await studio.choose(fileOf('half.json', JSON.stringify(draft)));
  await expect(studio.notice.filter({ hasText: 'set aside' })).toContainText('speakers[0]');
  await studio.button('Open the rest').click();
  await expect(studio.article).toContainText('Said.');
});

onDesk('names, notes and reasons of a file are text, whatever stands in them', async ({ studio, page }) => {
  const bad = '<img src="x" onerror="alert(1)"><script>alert(2)</script>';
  const made = { origin: 'engine', decision: 'open', confidence: 0.9, why: bad };
  const span = (start: number, end: number) =>
    ({ paragraph: 0, start, end, exact: `${bad} said that it is safe.`.slice(start, end) });
  const draft = {
    format: 'dateline/draft@1', id: 'x', title: bad, language: 'en', paragraphs: [`${bad} said that it is safe.`],
    source: { publisher: bad, rights: bad, note: bad },
    places: [{
      id: 'p', name: bad, names: { en: bad }, headline: bad,
      geometry: { type: 'Point', coordinates: [10, 20] }, source: bad, licence: bad, ...made,
    }],
    mentions: [{
      id: 'm', span: span(0, bad.length), kind: 'name', place: 'p', ...made,
      alternatives: [{ ref: 'city:1', name: bad, kind: 'city', within: bad, point: [1, 2] }],
    }],
    speakers: [{ id: 's', name: bad, role: bad, side: bad, ...made }],
    statements: [{
      id: 's1', speakers: ['s'], stance: 'claims', mode: 'paraphrase', spans: [span(0, bad.length + 22)], note: bad,
      links: [{ label: bad, address: 'https://example.org/' }], ...made,
    }],
    unplaced: [{ words: bad, reason: bad }],
  };
  await studio.choose(fileOf('bad.draft.json', JSON.stringify(draft)));
  await expect(studio.article).toContainText('<img src="x"');
  for (const kind of ['statement', 'mention']) {
    await (kind === 'statement' ? studio.sentence(/safe/).press('Enter') : studio.place(bad).click());
    await expect(studio.form).toContainText('<img');
    await studio.openAll();
    await expect(studio.smuggled).toHaveCount(0);
  }
  for (const step of ['Bring in', 'Translate', 'Take away']) {
    await studio.step(step);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(studio.smuggled).toHaveCount(0);
  }
  await studio.step('Look');
  await expect(studio.preview.getByRole('heading', { name: '<img src="x"' }).first()).toBeVisible();
});

onDesk('of a web page only the article’s text is taken', async ({ studio, page }) => {
  const words = 'The council of the upper valley said on Monday that the dam is safe and will be filled by summer. ';
  await studio.choose(fileOf('page.html', `<html><head><title>Dam</title><script>document.title = 'bad'</script></head>
    <body><nav>Home</nav><article><h1>Dam</h1><p>${words.repeat(4)}</p><p>The <b>lower</b> valley denied that.
    ${words.repeat(3)}</p><p>1 &lt; 2</p></article></body></html>`));
  const text = page.getByLabel('Text of the article');
  await expect(text).toHaveValue(/safe[\s\S]*\n\nThe lower valley denied that\./);
  await expect(text).not.toHaveValue(/Home|bad/);
  await studio.takeFile(fileOf('word.htm', `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
    <!--[if gte mso 9]><xml><o:Author>bad</o:Author></xml><![endif]--><style>p { color: red }</style></head><body>
    <div class=WordSection1><p class=MsoNormal>The <b>upper</b> valley said the dam is <ins>entirely </ins><del>hardly
    </del>safe<a style='mso-footnote-id:ftn1' href="#_ftn1"><span>[1]</span></a>.<span class=MsoCommentReference><a
    href="#_msocom_1">[A1]</a></span><o:p></o:p></p><table><tr><td><p class=MsoNormal>lower</p></td><td>
    <p class=MsoNormal>It leaks.</p></td></tr></table><p class=MsoNormal>One line<br>and the next.</p></div>
    <div style='mso-element:footnote-list'><p>A note below.</p></div>
    <div style='mso-element:comment-list'><p>Really?</p></div></body></html>`));
  await expect(text).toHaveValue(
    'The upper valley said the dam is entirely safe.\n\nlower\n\nIt leaks.\n\nOne line\n\nand the next.');
});
