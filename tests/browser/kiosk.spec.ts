/** What a public screen shows, and how visitors use it. */
import { expect, onScreen, test } from './driver/test.ts';

onScreen('the tour tells the story in seven scenes, under its title and above the key', async ({ reader }) => {
  const { kiosk } = reader;
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

onScreen('whoever touches a dispute goes on with it, and reaches it again from the beginning', async ({ reader }) => {
  const { kiosk } = reader;
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

onScreen('the touch that ends the tour does nothing else; languages have buttons; '
  + 'any touch cancels the question', async ({ reader }) => {
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

onScreen('a key ends the tour too, and the page is used by keyboard', async ({ reader }) => {
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await reader.kiosk.choices.getByRole('link', { name: 'Moscow' }).press('Enter');
  await expect(reader.heading('Moscow')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

onScreen('whoever has gone is asked first, and then everything begins anew', async ({ reader }) => {
  await reader.kiosk.touch();
  await reader.kiosk.choices.getByRole('link', { name: 'Moscow' }).click();
  await expect(reader.heading('Moscow')).toBeVisible();
  await reader.kiosk.bar.getByRole('button', { name: '한국어' }).click();
  const question = reader.kiosk.question('아직 보고 계신가요?');
  await reader.kiosk.pass(31);
  await expect(question).toBeVisible();
  await reader.kiosk.pass(11);
  await reader.kiosk.is('tour');
  await reader.kiosk.stepIs(0);
  await reader.kiosk.touch();
  await expect(reader.kiosk.bar.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

onScreen('whoever comes next reads from the beginning', async ({ reader }) => {
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

onScreen('the still map is used like the map', async ({ reader }) => {
  await reader.kiosk.touch();
  await reader.stillMarker('Russia').click();
  await expect(reader.heading(/^Russia$/)).toBeVisible();
  await reader.stillMarker('Kursk region').press('Enter');
  await expect(reader.heading(/^Kursk region$/)).toBeVisible();
});

onScreen('nothing leads out: other sites, new tabs, the context menu, the browser’s keys', async ({ reader }) => {
  await reader.kiosk.touch();
  const { page } = reader;
  const address = page.url();
  const link = reader.column.main.getByRole('link').first();
  await link.click({ button: 'middle' });
  await link.click({ modifiers: ['Control'] });
  for (const keys of ['Control+t', 'Control+n', 'Control+l', 'Control+p', 'Alt+ArrowLeft', 'F5'])
    await page.keyboard.press(keys);
  expect(await reader.kiosk.isStopped('contextmenu')).toBe(true);
  const removeLink = await reader.kiosk.addLink('https://example.org/away', 'Away');
  await page.getByRole('link', { name: 'Away' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('https://example.org/away');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await removeLink();
  expect(page.context().pages()).toHaveLength(1);
  expect(page.url()).toBe(address);
});

test.describe('with the map', () => {
  test.use({ viewport: { width: 640, height: 480 }, paintsMap: false });

  test('whenever words are seen, the map shows their places; '
    + 'when it is lost it is made again twice, then the still map takes over', async ({ reader }) => {
    test.slow();
    const { kiosk, map } = reader;
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
    for (let times = 0; times < 2; times += 1) {
      await map.loseGraphics();
      await reader.settled();
    }
    await kiosk.nextScene();
    await map.loseGraphics();
    await kiosk.nextScene();
    const expectStill = async () => {
      await reader.mapIs('unavailable');
      await expect(map.canvas).toHaveCount(0);
      await expect(map.stillPicture.first()).toBeVisible();
    };
    await expectStill();
    expect((await kiosk.events()).match(/map: .*/g)?.slice(0, 4)).toEqual([
      'map: the still map takes over, for an hour at least', 'map: drawn', 'map: made again', 'map: lost',
    ]);
    // The page that is loaded again remembers.
    await reader.page.reload();
    await kiosk.hasWords();
    await kiosk.nextScene();
    await expectStill();
  });
});
