/** Drives the studio as an editor does; its desk is in `studio-desk.ts`. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { Reader } from './reader.ts';
import { StudioDesk } from './studio-desk.ts';
import { openPage, test as base, tidy, withoutPaint, withoutWebGL } from './test.ts';

export interface NamedFile { name: string; mimeType: string; buffer: Buffer }

/** A file of JSON or text, as an editor chooses it. */
export const fileOf = (name: string, text: string): NamedFile =>
  ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

export class Studio extends StudioDesk {
  readonly #reader: Reader;
  readonly saving: Locator;
  readonly notice: Locator;
  readonly alert: Locator;
  readonly title: Locator;
  readonly drafts: Locator;

  readonly #staysOpen: boolean;

  /** @param staysOpen whether the page is opened once for many tests, and only its address changes */
  constructor(page: Page, { staysOpen = false } = {}) {
    super(page);
    this.#staysOpen = staysOpen;
    this.#reader = new Reader(page, { drawsMap: false });
    this.saving = page.locator('[data-saving]');
    this.notice = page.getByRole('status');
    this.alert = page.getByRole('alert');
    this.title = page.getByLabel('Title', { exact: true });
    this.drafts = page.locator('.draft-title');
  }

  async open(address = './?mode=studio'): Promise<void> {
    if (this.#staysOpen) {
      // By the list of drafts: what has been typed into a form is gone then.
      for (const to of ['./?mode=studio', address]) await this.#reader.changeAddress(to);
    } else await this.page.goto(address);
    // The reader's page, which stands there before, has a main part too.
    await expect(this.page.locator('.studio-bar')).toBeVisible();
    await expect(this.page.getByRole('main')).toBeVisible();
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

  /** Until the words of a public screen have come in: those that are half there have colours that nobody is to read. */
  async previewRests(): Promise<void> {
    await expect(this.preview.locator('.kiosk-told.is-coming')).toHaveCount(0);
    await this.preview.locator('body').evaluate(async () => {
      const comingIn = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(comingIn.map(({ finished }) => finished));
    });
  }

  /** The figure that is made of the draft. */
  get figure(): Locator {
    return this.preview.locator('.save-preview svg');
  }

  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveText('Saved');
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

  axe(tags?: string[]): Promise<string[]> {
    return violations(this.page, tags);
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
export const test = base.extend<{ studio: Studio }>({
  drawsMap: false,
  studio: async ({ page, drawsMap, paintsMap }, use) => {
    if (!drawsMap) await page.addInitScript(withoutWebGL);
    else if (!paintsMap) await page.addInitScript(withoutPaint);
    const studio = new Studio(page);
    await use(studio);
    expect(studio.faults).toEqual([]);
  },
});

/**
 * One studio for all tests of a worker, without WebGL, which is opened once. Each test puts a draft of its own on the
 * desk; those of others are in the list, too.
 */
export const onDesk = base.extend<{ studio: Studio }, { openedStudio: Page }>({
  openedStudio: [async ({ browser }, use) => {
    const page = await openPage(browser);
    // Of tabs that it opens, too.
    await page.context().addInitScript(withoutWebGL);
    await new Studio(page).open();
    await use(page);
    await page.context().close();
  }, { scope: 'worker' }],
  page: async ({ openedStudio }, use) => {
    await use(openedStudio);
    await tidy(openedStudio);
  },
  studio: async ({ page }, use) => {
    const studio = new Studio(page, { staysOpen: true });
    await use(studio);
    expect(studio.faults).toEqual([]);
  },
});
