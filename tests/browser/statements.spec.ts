import { expect, onPage as test, onStill, reading } from './driver/test.ts';

test('a contested place shows both sides, equally large', async ({ reader }) => {
  await reader.open('?place=kursk');
  const pair = reader.column.main.getByRole('group', { name: 'Ukraine disputes what Valery Gerasimov says' });
  const sides = pair.getByRole('article');
  await expect(sides).toHaveCount(2);
  await expect(sides.and(reader.card('s6'))).toContainText('claims');
  await expect(sides.and(reader.card('s7'))).toContainText('denies');
  const [first, second] = await Promise.all([sides.first().boundingBox(), sides.last().boundingBox()]);
  expect(first?.width).toBeCloseTo(second?.width ?? 0, 0);
  expect(first?.height).toBeCloseTo(second?.height ?? 0, 0);
});

reading('the page opens with how it is read, and with the first contested pair before the article', async ({
  reader,
}) => {
  const { column, page } = reader;
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.open();
  await expect(column.howToRead).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await reader.painted();
  await expect(column.howToRead).toBeInViewport({ ratio: 1 });
  const [pair, article] = await Promise.all([column.pairs.first().boundingBox(), column.article.boundingBox()]);
  expect(pair?.y).toBeLessThan(800);
  expect(pair?.y).toBeLessThan(article?.y ?? 0);
});

test('a card names speaker, chain, stance, words, places and figures', async ({ reader }) => {
  await reader.open('?statement=s5');
  const card = reader.card('s5');
  await expect(card).toHaveAttribute('data-stance', 'reports');
  await expect(reader.heading(/^Western officials\s*report/)).toHaveCount(1);
  await expect(card).toContainText('through BBC');
  await expect(card.getByRole('link', { name: /North Korea called “North Korean”/ })).toBeVisible();
  await expect(card).toContainText('about 1,000 people killed');
  await expect(card).toContainText('about 11,000 people deployed');
});

test('quoted words are a quotation, and nothing else is', async ({ reader }) => {
  await reader.open('?statement=s12');
  await expect(reader.column.quotations('s12')).toHaveText(['alliance and brotherhood', 'friendship proven by blood']);
});

test('a relation leads to the other statement', async ({ reader }) => {
  await reader.open('?statement=s1');
  await reader.card('s1').getByRole('link', { name: 'Valery Gerasimov supports this' }).click();
  await expect(reader.heading('Valery Gerasimov confirms')).toBeVisible();
});

test('all twenty statements are marked in the article and lead to their card', async ({ reader }) => {
  await reader.open();
  const notes = reader.column.notes;
  await expect(notes).toHaveCount(20);
  await notes.nth(10).click();
  await expect(reader.card('s11')).toContainText('all heroes');
});

test('a speaker’s name leads to all that the speaker says', async ({ reader }) => {
  await reader.open('?statement=s6');
  await reader.card('s6').getByRole('link', { name: 'Valery Gerasimov', exact: true }).first().click();
  await expect(reader.heading('Valery Gerasimov').first()).toBeVisible();
  await expect(reader.cards).toHaveCount(2);
});

onStill('filters combine, and every count follows', async ({ reader }) => {
  await reader.open();
  await reader.button('Filter').click();
  await reader.page.getByRole('checkbox', { name: /^claims/ }).check();
  await expect(reader.cards).toHaveCount(5);
  await expect(reader.map.pane.getByRole('link', { name: 'Kursk region, contested: 2 claims' })).toBeVisible();
  await reader.page.getByRole('combobox', { name: 'Speaker' }).selectOption('gerasimov');
  await expect(reader.cards).toHaveCount(1);
  await reader.button(/^Clear/).click();
  const whole = 'Kursk region, contested: 2 claims, 1 denial, 1 left open';
  await expect(reader.stillMarker('Kursk region')).toHaveAccessibleName(whole);
  await reader.button('Filter').click();
});

test('each part of the filter is a chip that takes it away', async ({ reader }) => {
  await reader.open('?speaker=kcna&stance=claims,denies&kind=name&contested=1&q=troops');
  const chips = reader.button(/^Remove filter: /);
  const names = ['“troops”', 'KCNA', 'claims', 'denies', 'by name', 'Contested only'];
  await expect(chips).toHaveCount(names.length);
  for (const [i, name] of names.entries()) {
    await reader.button(`Remove filter: ${name}`).click();
    await expect(chips).toHaveCount(names.length - i - 1);
  }
  expect(await reader.query()).toBe('');
  await expect(reader.button('Filter')).toBeFocused();
});

test('an empty result says what to loosen', async ({ reader }) => {
  await reader.open('?stance=warns&q=heroism');
  await expect(reader.column.main).toContainText('No statement passes the filter.');
  await reader.button('Drop the stances (1 statement)').click();
  await expect(reader.cards).toHaveCount(1);
});

test('at a place, what to loosen is counted at that place', async ({ reader }) => {
  await reader.open('?place=kursk&stance=warns');
  await reader.button('Drop the stances (4 statements)').click();
  await expect(reader.column.ownCards).toHaveCount(4);
});

test('a filtered view still has the article and all places, with their counts', async ({ reader }) => {
  await reader.open('?speaker=gerasimov');
  await expect(reader.column.filteredNotes).toHaveCount(18);
  await expect(reader.column.main.getByRole('link', { name: 'Kursk region, 1 statement' })).toBeVisible();
});

test('Escape clears the search first, then goes back', async ({ reader }) => {
  await reader.open('?place=kursk&q=control');
  await reader.search.focus();
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.query()).toBe('?place=kursk');
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.query()).toBe('');
});

test('search forgives typing and knows names in four languages', async ({ reader }) => {
  await reader.open();
  for (const [query, count] of [['Gerasmov', 3], ['평양', 2], ['Курськ', 4]] as const) {
    await reader.search.fill(query);
    await expect(reader.cards, query).toHaveCount(count);
  }
});

test('words that name no place to draw are listed with the reason', async ({ reader }) => {
  await reader.open();
  await expect(reader.column.main.getByText('“Western”')).toBeVisible();
  await expect(reader.column.main.getByText('“Soviet”')).toBeVisible();
});
