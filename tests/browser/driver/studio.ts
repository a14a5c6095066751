/** Drives the studio as an editor does. */
import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { Reader } from './reader.ts';
import { withoutWebGL } from './test.ts';

export interface NamedFile { name: string; mimeType: string; buffer: Buffer }

/** A file of JSON or text, as an editor chooses it. */
export const fileOf = (name: string, text: string): NamedFile =>
  ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

export class Studio {
  readonly #reader: Reader;
  readonly article: Locator;
  readonly saving: Locator;
  readonly notice: Locator;
  readonly alert: Locator;
  readonly title: Locator;
  readonly drafts: Locator;

  constructor(readonly page: Page) {
    this.#reader = new Reader(page, { drawsMap: false });
    this.article = page.getByRole('region', { name: 'Article' });
    this.saving = page.locator('[data-saving]');
    this.notice = page.getByRole('status');
    this.alert = page.getByRole('alert');
    this.title = page.getByLabel('Title', { exact: true });
    this.drafts = page.locator('.draft-title');
  }

  async open(address = './?mode=studio'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.getByRole('main')).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async paste(text: string): Promise<void> {
    await this.open('./?mode=studio#new');
    await this.page.getByLabel('Text of the article').fill(text);
    await this.button('Go on').click();
  }

  async choose(file: NamedFile): Promise<void> {
    await this.open('./?mode=studio#new');
    await this.takeFile(file);
  }

  async takeFile(file: NamedFile): Promise<void> {
    await this.page.getByLabel('Or choose a file').setInputFiles(file);
  }

  async giveTitle(title: string): Promise<void> {
    await this.title.fill(title);
    await this.title.press('Tab');
  }

  stepButton(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name, exact: true });
  }

  async step(name: string): Promise<void> {
    await this.stepButton(name).click();
  }

  /** In the middle of the map, once what draws a pin is there: until then a click sets none. */
  async setPin(isTap = false): Promise<void> {
    const map = this.page.locator('.workbench canvas');
    const isAsked = this.page.getByText('Click on the map');
    await expect(async () => {
      if (await isAsked.isVisible()) await (isTap ? map.tap() : map.click());
      await expect(this.page.getByLabel('Name of the place')).toBeVisible({ timeout: 5000 });
    }).toPass();
  }

  /** A sentence of the article, as the keyboard finds it. */
  sentence(words: string | RegExp): Locator {
    return this.article.getByRole('button', { name: words });
  }

  /** The form of a statement that is open. */
  get statement(): Locator {
    return this.article.getByRole('region', { name: 'Statement', exact: true });
  }

  /** What is asked next, in the queue. */
  get queue(): Locator {
    return this.page.getByRole('region', { name: 'To decide' });
  }

  /** How many decisions are left, as the queue says it. */
  async left(): Promise<number> {
    return Number.parseInt(await this.queue.locator('.queue-count').innerText(), 10);
  }

  /** The guide for the first use, while it is shown. */
  get guide(): Locator {
    return this.page.locator('.guide');
  }

  async openExample(): Promise<void> {
    await this.open('./?mode=studio#new');
    await this.button('Open the worked example').click();
    await expect(this.article).toBeVisible();
  }

  /** The first field for a translation of what is called so: "Title", "Statement". */
  translation(kind: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${kind} `) }).first();
  }

  /** The draft as readers will see it. */
  get preview() {
    return this.page.frameLocator('iframe');
  }

  /** The file that a button gives. */
  async download(button: string): Promise<{ name: string; bytes: Buffer }> {
    const given = this.page.waitForEvent('download');
    await this.button(button).click();
    const file = await given;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  async isPreviewed(): Promise<boolean> {
    return await this.page.locator('iframe').count() > 0;
  }

  /** The figure that is made of the draft. */
  get figure(): Locator {
    return this.preview.locator('.save-preview svg');
  }

  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveText('Saved');
  }

  /** The page's own process ends, as when the system takes its memory. */
  async crash(): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const isDown = this.page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => {});
    await isDown;
  }

  /** Whether the browser refuses to keep anything more, as when the disk is full. */
  async isFull(isFull: boolean): Promise<void> {
    await this.page.evaluate((full) => {
      const prototype = IDBObjectStore.prototype as { put: unknown; kept?: unknown };
      prototype.kept ??= prototype.put;
      prototype.put = full ? () => { throw new DOMException('full', 'QuotaExceededError'); } : prototype.kept;
    }, isFull);
  }

  /** Whatever can be unfolded in the article's forms. */
  async openAll(): Promise<void> {
    const closed = this.article.locator('details:not([open]) > summary');
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  }

  /** Chooses the language of the interface. */
  async speak(language: string): Promise<void> {
    await this.page.locator('.studio-bar select').selectOption(language);
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  /** The screens of a draft, by their place in the row: the names follow the language. */
  get steps(): Locator {
    return this.page.locator('.studio-steps button');
  }

  axe(): Promise<string[]> {
    return this.#reader.violations();
  }

  get faults(): readonly string[] {
    return [...this.#reader.faults, ...this.#reader.foreign];
  }
}

/** A studio in a browser without WebGL, if the map is not asked for; what goes wrong in it fails the test. */
export const test = base.extend<{ studio: Studio; drawsMap: boolean }>({
  drawsMap: [false, { option: true }],
  studio: async ({ page, drawsMap }, use) => {
    if (!drawsMap) await page.addInitScript(withoutWebGL);
    const studio = new Studio(page);
    await use(studio);
    expect(studio.faults).toEqual([]);
  },
});
