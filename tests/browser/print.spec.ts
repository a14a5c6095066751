import { expect, onPage, reading } from './driver/test.ts';

/** How many pages each view may take. */
const PAGES = { '': 4, '?place=kursk': 2, '?statement=s7': 1, '?speaker=kcna': 2, '?theme=dark': 4 };

onPage.afterEach(({ reader }) => reader.paper.putAway());

reading('each view is printed with its map, on few pages', async ({ reader }) => {
  for (const [address, most] of Object.entries(PAGES)) {
    const what = address || 'the whole article';
    await reader.open(address);
    await reader.paper.ready();
    // The browser tells the page that it prints: nothing else fills the report.
    const { pages, widest, hadPictures } = await reader.paper.print();
    expect(pages, what).toBeGreaterThan(0);
    expect(pages, what).toBeLessThanOrEqual(most);
    // The hatch of the word “contested” is one; the map is drawn in lines.
    expect(widest, what).toBeLessThan(100);
    expect(hadPictures, what).toBe(true);
    await expect(reader.paper.pictures).toHaveCount(0);
  }
});

onPage('the report of a place: its map, its statements, where all of it comes from, and no control', async ({
  reader,
}) => {
  await reader.open('?place=kursk&theme=dark');
  await reader.paper.ready();
  const words = await reader.paper.words();
  expect(words).toMatch(/^Kursk region/);
  for (const part of [
    'North Korea confirms that it sent troops to Russia’s war · 4 statements',
    'Contested: two accounts',
    'Ukraine denies that claim',
    'KCNA leaves open',
  ])
    expect(words).toContain(part);
  expect(words).toMatch(new RegExp(
    String.raw`Source: News report.* Borders: who governs.* Address: http://localhost.*\?place=kursk&theme=dark`
      + String.raw` · Fingerprint [\da-f]{8} · Dateline$`,
  ));
  const { page } = reader;
  await expect(page.getByRole('img', { name: 'Kursk region' })).toBeVisible();
  for (const role of ['button', 'combobox', 'searchbox', 'navigation'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  expect(words).not.toMatch(/Save image|Filter|Link to this|Show the whole article|About this map/);
  // Paper is white, whatever the screen is.
  expect(await reader.paper.background()).toBe('rgb(255, 255, 255)');
});

onPage('the report of the article: every statement marked with its stance in words, '
  + 'both sides, figures, an index by place', async ({
  reader,
}) => {
  await reader.open();
  await reader.paper.ready();
  const words = await reader.paper.words();
  expect(words).toMatch(/^North Korea confirms that it sent troops/);
  for (const part of [
    '20 statements',
    'Contested',
    'Numbers',
    'about 11,000 people deployed',
    'Statements by place',
    'Kursk region, 4 statements',
    'Ukraine denies, paragraph 4',
  ])
    expect(words).toContain(part);
  await expect(reader.column.notes.filter({ visible: true })).toHaveCount(20);
  await expect(reader.column.placeList).not.toBeVisible();
});

onPage('the report of a speaker has only what it says', async ({ reader }) => {
  await reader.open('?speaker=kcna');
  await reader.paper.ready();
  const words = await reader.paper.words();
  expect(words).toMatch(/^KCNA North Korean state news agency 7 of 20 statements/);
  expect(words).toContain('7 statements · Only: KCNA');
  expect(words).not.toContain('In the article Never before');
  await expect(reader.column.article).not.toBeVisible();
});

onPage('what is disputed stands side by side, and no card is cut in two', async ({ reader }) => {
  await reader.open('?statement=s7');
  await reader.paper.ready();
  await reader.paper.words();
  const [first, second] = await Promise.all(['s6', 's7'].map((id) => reader.card(id).boundingBox()));
  expect(first?.y).toBe(second?.y);
  expect(first?.width).toBeCloseTo(second?.width ?? 0, 0);
  expect(await reader.card('s7').evaluate((card) => getComputedStyle(card).breakInside)).toBe('avoid');
});

onPage('in greys the report stays grey', async ({ reader }) => {
  await reader.open('?theme=mono&place=kursk');
  await reader.paper.ready();
  await reader.paper.words();
  const fills = await reader.paper.fills();
  expect(fills.length).toBeGreaterThan(3);
  for (const fill of fills) expect(fill).toMatch(/^#(..)\1\1$/);
});

onPage('an open dialog is not printed', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.desk.open();
  const words = await reader.paper.words();
  expect(words).toMatch(/^Kursk region/);
  expect(words).not.toContain('Save image');
});

reading('without the figures’ code the words are printed alone, and the dialog says so', async ({ reader }) => {
  await reader.page.route('**/figure-service-*.js', (route) => route.abort());
  const failed = reader.page.waitForEvent('requestfailed', (request) => request.url().includes('/figure-service-'));
  await reader.open('?place=kursk');
  await failed;
  const words = await reader.paper.words();
  expect(words).toMatch(/^Kursk region/);
  expect(words).toContain('Ukraine denies that claim');
  await expect(reader.paper.pictures).toHaveCount(0);
  await reader.paper.putAway();
  await reader.bar.shareBy('Save image');
  await expect(reader.desk.dialog.getByRole('alert')).toContainText('could not be loaded');
});
