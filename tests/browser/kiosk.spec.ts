import { expect, test, type Reader } from './driver/test.ts';

test.use({ drawsMap: false });


/** A public screen in the hour of the still map: what is tested here is not about the map. */
async function open(reader: Reader, more = ''): Promise<void> {
  await reader.kiosk.drawStill();
  await reader.open(`?mode=kiosk&motion=reduced${more}`);
}

test('the tour tells the story in seven scenes, under its title and above the key', async ({ reader }) => {
  const { kiosk } = reader;
  await kiosk.giveClock();
  await open(reader, '&dwell=120');
  await kiosk.hasWords();
  await expect(kiosk.told).toContainText('North Korea confirms that it sent troops');
  await expect(kiosk.told).toContainText('20 statements');
  const seen: unknown[] = [];
  for (let at = 1; at < 7; at += 1) {
    await kiosk.nextScene();
    await expect(kiosk.storyTitle).toHaveText('North Korea confirms that it sent troops to Russia’s war');
    await expect(kiosk.key).toHaveText('assertsdisputescomments');
    seen.push([await kiosk.kind.textContent(), ...await kiosk.about.allTextContents(), await kiosk.statements.count()]);
    if (at === 2) {
      await expect(kiosk.statements.nth(0)).toContainText('Valery Gerasimov claims');
      await expect(kiosk.statements.nth(1)).toContainText('Ukraine denies');
    }
  }
  expect(seen).toEqual([
    ['Said to have moved', 'North Korea → Kursk region', 1],
    ['Contested', 'Gerasimov claims control of the whole Kursk region; Ukraine denies it', 2],
    ['Voices', 'Russia and North Korea', 2],
    ['Voices', 'Ukraine, the United States and South Korea', 2],
    ['Other voices', 3],
    ['What is left open', 1],
  ]);
  await kiosk.nextScene();
  await kiosk.stepIs(0);
});

test('whoever touches a dispute goes on with it, and reaches it again from the beginning', async ({ reader }) => {
  const { kiosk } = reader;
  await kiosk.giveClock();
  await open(reader, '&dwell=120');
  await kiosk.nextScene();
  await kiosk.nextScene();
  await kiosk.touch();
  await expect(reader.heading('Ukraine denies').first()).toBeVisible();
  await reader.button('Start over').click();
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await expect(reader.page.getByRole('combobox')).toHaveCount(0);
  await kiosk.choices.getByRole('link', { name: 'Gerasimov claims control' }).click();
  await expect(kiosk.choices).toHaveCount(0);
  await expect(reader.heading('Ukraine denies').first()).toBeVisible();
  await reader.button('Start over').click();
  await kiosk.choices.getByRole('link', { name: 'Moscow' }).click();
  await expect(reader.heading('Moscow')).toBeVisible();
});

test('the touch that ends the tour does nothing else; languages have buttons; any touch cancels the question', async ({
  reader,
}) => {
  await reader.kiosk.giveClock();
  await open(reader, '&idle=30&lang=en,ko');
  await expect(reader.column.main).toBeHidden();
  await reader.page.mouse.click(1000, 90);
  await reader.kiosk.is('visit');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await expect(reader.page.getByRole('dialog')).toHaveCount(0);

  const bar = reader.kiosk.bar;
  await expect(bar.getByRole('button')).toHaveText(['English', '한국어', 'Start over']);
  await bar.getByRole('button', { name: '한국어' }).click();
  await expect(bar.getByRole('button', { name: '처음으로' })).toBeVisible();

  const question = reader.kiosk.question('아직 보고 계신가요?');
  await reader.kiosk.pass(31);
  await expect(question).toBeVisible();
  await reader.page.mouse.click(300, 400);
  await expect(question).toHaveCount(0);
  await reader.kiosk.is('visit');
});

test('a key ends the tour too, and the page is used by keyboard', async ({ reader }) => {
  await open(reader);
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await reader.kiosk.choices.getByRole('link', { name: 'Moscow' }).press('Enter');
  await expect(reader.heading('Moscow')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

test('whoever has gone is asked first, and then everything begins anew', async ({ reader }) => {
  await reader.kiosk.giveClock();
  await open(reader, '&idle=30&lang=en,uk');
  await reader.kiosk.touch();
  await reader.kiosk.choices.getByRole('link', { name: 'Moscow' }).click();
  await expect(reader.heading('Moscow')).toBeVisible();
  await reader.kiosk.bar.getByRole('button', { name: 'Українська' }).click();
  const question = reader.kiosk.question('Ви ще тут?');
  await reader.kiosk.pass(31);
  await expect(question).toBeVisible();
  await reader.kiosk.pass(11);
  await reader.kiosk.is('tour');
  await reader.kiosk.stepIs(0);
  await reader.kiosk.touch();
  await expect(reader.kiosk.bar.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

test('whoever comes next reads from the beginning', async ({ reader }) => {
  await open(reader, '&tour=off');
  await reader.kiosk.touch();
  await reader.column.scrollTo(600);
  await reader.words('kursk').first().click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeAttached();
  await expect.poll(() => reader.column.scrolled()).toBeGreaterThan(500);
  await reader.words('kursk').first().click();
  await reader.button('Start over').click();
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await reader.painted();
  expect(await reader.column.scrolled()).toBe(0);

  await reader.column.scrollTo(600);
  await reader.button('Start over').click();
  await expect.poll(() => reader.column.scrolled()).toBe(0);
});

test('the still map is used like the map', async ({ reader }) => {
  await open(reader);
  await reader.kiosk.touch();
  await reader.stillMarker('Russia').click();
  await expect(reader.heading(/^Russia$/)).toBeVisible();
  await reader.stillMarker('Kursk region').press('Enter');
  await expect(reader.heading(/^Kursk region$/)).toBeVisible();
});

test('nothing leads out: other sites, new tabs, the context menu, the browser’s keys', async ({ reader, context }) => {
  await open(reader);
  await reader.kiosk.touch();
  const { page } = reader;
  const address = page.url();
  const link = reader.column.main.getByRole('link').first();
  await link.click({ button: 'middle' });
  await link.click({ modifiers: ['Control'] });
  for (const keys of ['Control+t', 'Control+n', 'Control+l', 'Control+p', 'Alt+ArrowLeft', 'F5'])
    await page.keyboard.press(keys);
  expect(await reader.kiosk.isStopped('contextmenu')).toBe(true);
  await reader.kiosk.addLink('https://example.org/away', 'Away');
  await page.getByRole('link', { name: 'Away' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('https://example.org/away');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe(address);
});

test.describe('with the map', () => {
  test.use({ drawsMap: true });

  test('whenever words are seen, the map shows their places; when its graphics are lost the tour goes on', async ({
    reader,
  }) => {
    const { kiosk } = reader;
    // On a slow machine, or words would come without it.
    await kiosk.hurry(0.25);
    await kiosk.giveClock();
    await kiosk.followWords();
    await reader.open('?mode=kiosk&motion=reduced&dwell=120');
    await kiosk.hasWords();
    const lit = [['Kursk region', 'North Korea'], ['Kursk region', 'Ukraine', 'Russia']];
    for (const places of lit) {
      await kiosk.nextScene();
      for (const place of places) await expect(reader.marker(place)).toHaveClass(/is-lit/);
    }
    expect(await kiosk.wordsSeenAt()).toEqual(['0 idle', '1 idle', '2 idle']);
    await reader.map.loseGraphics();
    await kiosk.nextScene();
    await reader.settled();
  });
});

test('an attendant sees what has happened, and wrong settings by name', async ({ reader }) => {
  await open(reader, '&idle=5&status=1');
  const status = reader.page.getByRole('dialog', { name: 'Status' });
  await expect(status).toContainText('The address asks for idle “5”; a number from 30 to 600 was expected.');
  await expect(status).toContainText('start: kursk');
  await status.getByRole('button', { name: 'Close' }).click();
  await expect(status).toHaveCount(0);
});
