import { expect, test, type Reader } from './reader.ts';

const phase = (reader: Reader) => reader.page.locator('html');
const told = (reader: Reader) => reader.page.locator('.kiosk-statement');
const open = (reader: Reader, more = '') => reader.open(`?mode=kiosk&motion=reduced${more}`);

/** A visitor's touch in the middle of the map. */
async function touch(reader: Reader): Promise<void> {
  await reader.page.mouse.click(300, 400);
  await expect(phase(reader)).toHaveAttribute('data-kiosk', 'visit');
}

test('the tour tells one statement after the other, and the contested ones as a pair', async ({ reader }) => {
  // Not waiting for the map, which on a slow machine takes longer than a step.
  await reader.page.goto('./?mode=kiosk&motion=reduced&dwell=8');
  await expect(told(reader)).toHaveCount(1);
  await expect(told(reader)).toContainText('KCNA claims');
  await expect(told(reader)).toHaveCount(2, { timeout: 15_000 });
  await expect(told(reader).nth(0)).toContainText('Valery Gerasimov claims');
  await expect(told(reader).nth(1)).toContainText('Ukraine denies');
  await expect(reader.marker('Kursk region')).toHaveAttribute('aria-pressed', 'true');
});

test('the touch that ends the tour does nothing else', async ({ reader }) => {
  await open(reader);
  await expect(reader.column).toBeHidden();
  await reader.page.mouse.click(1000, 90);
  await expect(phase(reader)).toHaveAttribute('data-kiosk', 'visit');
  await expect(reader.heading('Kursk region')).toBeVisible();
  await expect(reader.page.getByRole('dialog')).toHaveCount(0);
});

test('a key ends the tour too, and the page is used by keyboard', async ({ reader }) => {
  await open(reader);
  await reader.page.keyboard.press('Enter');
  await expect(reader.heading('Kursk region')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeVisible();
});

test('languages are chosen by their names', async ({ reader }) => {
  await open(reader, '&lang=en,ko');
  await touch(reader);
  const bar = reader.page.locator('.kiosk-bar');
  await expect(bar.getByRole('button')).toHaveText(['English', '한국어', 'Start over']);
  await bar.getByRole('button', { name: '한국어' }).click();
  await expect(bar.getByRole('button', { name: '처음으로' })).toBeVisible();
});

test('whoever has gone is asked first, and then everything begins anew', async ({ reader }) => {
  test.slow();
  await open(reader, '&idle=30&lang=en,uk');
  await touch(reader);
  await reader.search.fill('honour');
  await reader.page.locator('.kiosk-bar').getByRole('button', { name: 'Українська' }).click();
  const question = reader.page.getByRole('alertdialog', { name: 'Ви ще тут?' });
  await expect(question).toBeVisible({ timeout: 40_000 });
  await expect(phase(reader)).toHaveAttribute('data-kiosk', 'tour', { timeout: 15_000 });
  await expect(phase(reader)).toHaveAttribute('data-step', '0');
  await touch(reader);
  await expect(reader.page.locator('.kiosk-bar').getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.page.getByRole('searchbox')).toHaveValue('');
  await expect(reader.heading('Kursk region')).toBeVisible();
});

test('any touch cancels the question', async ({ reader }) => {
  test.slow();
  await open(reader, '&idle=30');
  await touch(reader);
  const question = reader.page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(question).toBeVisible({ timeout: 40_000 });
  await reader.page.mouse.click(300, 400);
  await expect(question).toHaveCount(0);
  await expect(phase(reader)).toHaveAttribute('data-kiosk', 'visit');
});

test('whoever comes next reads from the beginning', async ({ reader }) => {
  await open(reader, '&tour=off');
  await touch(reader);
  await reader.column.evaluate((column) => { column.scrollTop = 600; });
  await reader.words('kursk').first().click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.heading('North Korea confirms')).toBeAttached();
  await expect.poll(() => reader.column.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500);
  await reader.words('kursk').first().click();
  await reader.page.getByRole('button', { name: 'Start over' }).click();
  await expect(reader.heading('North Korea confirms')).toBeVisible();
  await reader.page.waitForTimeout(500);
  expect(await reader.column.evaluate(({ scrollTop }) => scrollTop)).toBe(0);

  await reader.column.evaluate((column) => { column.scrollTop = 600; });
  await reader.page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => reader.column.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

test('the still map is used like the map', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  await page.goto('./?mode=kiosk&motion=reduced');
  // The page is loaded again twice before that.
  await expect.poll(() => reader.notes, { timeout: 40_000 }).toContain('kiosk: map: the still map takes over, for an hour at least');
  await touch(reader);
  await reader.stillMarker('Ukraine').click();
  await expect(reader.heading(/^Ukraine$/)).toBeVisible();
  await reader.stillMarker('Kursk region').press('Enter');
  await expect(reader.heading(/^Kursk region$/)).toBeVisible();
});

test('nothing leads out: other sites, new tabs, the context menu, the browser’s keys', async ({ reader, context }) => {
  await open(reader);
  await touch(reader);
  const { page } = reader;
  const address = page.url();
  const link = reader.column.getByRole('link').first();
  await link.click({ button: 'middle' });
  await link.click({ modifiers: ['Control'] });
  for (const keys of ['Control+t', 'Control+n', 'Control+l', 'Control+p', 'Alt+ArrowLeft', 'F5']) await page.keyboard.press(keys);
  const isStopped = await page.evaluate(() => !document.querySelector('main')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })));
  expect(isStopped).toBe(true);
  await page.evaluate(() => {
    const away = Object.assign(document.createElement('a'), { href: 'https://example.org/away', textContent: 'Away', target: '_blank' });
    document.querySelector('main')?.prepend(away);
  });
  await page.getByRole('link', { name: 'Away' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('https://example.org/away');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe(address);
});

test('when the graphics context is lost the tour goes on', async ({ reader }) => {
  await open(reader, '&dwell=3');
  await reader.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const step = Number(await phase(reader).getAttribute('data-step'));
  await expect(phase(reader)).toHaveAttribute('data-step', String(step + 2), { timeout: 15_000 });
  await reader.settled();
});

test('an attendant sees what has happened, and wrong settings by name', async ({ reader }) => {
  await open(reader, '&idle=5&status=1');
  const status = reader.page.getByRole('dialog', { name: 'Status' });
  await expect(status).toContainText('The address asks for idle “5”; a number from 30 to 600 was expected.');
  await expect(status).toContainText('start: kursk');
  await status.getByRole('button', { name: 'Close' }).click();
  await expect(status).toHaveCount(0);
});
