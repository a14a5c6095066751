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
    await this.bringIn(text);
  }

  async bringIn(text: string): Promise<void> {
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

  async giveSiteAddress(address: string): Promise<void> {
    const field = this.page.getByLabel(/^Where the site will be/);
    await field.fill(address);
    await field.press('Tab');
  }

  stepButton(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name, exact: true });
  }

  async step(name: string): Promise<void> {
    await this.stepButton(name).click();
  }

  /** In the middle of the map. */
  async setPin(isTap = false): Promise<void> {
    const map = this.page.locator('.workbench canvas');
    await (isTap ? map.tap() : map.click());
    await expect(this.page.getByLabel('Name of the place')).toBeVisible();
  }

  /** A sentence of the article, as the keyboard finds it. */
  sentence(words: string | RegExp): Locator {
    return this.article.getByRole('button', { name: words });
  }

  /** Where it is seen: CSS px from the top of the window. */
  async heightOf(one: Locator): Promise<number> {
    return one.evaluate((element) => element.getBoundingClientRect().top);
  }

  /** Leaves the article at its beginning or its end. */
  async scrollArticle(to: 'start' | 'end'): Promise<void> {
    await this.article.evaluate((pane, where) => { pane.scrollTop = where === 'end' ? pane.scrollHeight : 0; }, to);
  }

  /** The form that is open in the article, whatever it is of. */
  get form(): Locator {
    return this.article.locator('.studio-form');
  }

  /** The form of a statement that is open. */
  get statement(): Locator {
    return this.article.getByRole('region', { name: 'Statement', exact: true });
  }

  /** Pastes a shape or the coordinates of a place that the gazetteer lacks. */
  async giveShape(text: string): Promise<void> {
    const part = this.page.locator('.own-shape');
    if (!await part.evaluate((details) => (details as HTMLDetailsElement).open)) await part.locator('summary').click();
    await part.getByLabel(/^Or paste GeoJSON/).fill(text);
    await this.button('Take it').click();
  }

  /** What can be decided together with the item that is asked. */
  async openBulk(): Promise<void> {
    await this.queue.getByText('Several at once').click();
  }

  /** Asks which place of this name is meant, until one is offered. */
  async lookUp(name: string): Promise<void> {
    await this.sentence(/./).first().press('Shift+Enter');
    await this.button('This names a place').click();
    await this.article.getByRole('searchbox').fill(name);
    await expect(this.article.getByRole('button', { name: new RegExp(`^${name} `) }).first()).toBeVisible();
  }

  /** One of the draft's places, in the list below the map. */
  place(name: string): Locator {
    return this.page.getByRole('list', { name: 'Places of the draft' }).getByRole('button', { name });
  }

  /** The words of the record whose form is open. */
  get chosen(): Locator {
    return this.article.locator('.is-chosen');
  }

  /** The words that the queue asks about, where the article has them. */
  get asked(): Locator {
    return this.article.locator('.is-asked');
  }

  /** What is asked next, in the queue. */
  get queue(): Locator {
    return this.page.getByRole('region', { name: 'To decide' });
  }

  /** The one item of the queue that is asked. */
  get question(): Locator {
    return this.queue.locator('.queue-item');
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

  async openTranslation(file: NamedFile): Promise<void> {
    await this.page.getByLabel(/^Or open a translation/).setInputFiles(file);
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

  /** Pictures and scripts that somebody's words may have smuggled in. */
  get smuggled(): Locator {
    return this.#reader.smuggled;
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
