/** Drives the studio's desk: the article and its forms, the queue, and the map with its places. */
import { expect, type Locator, type Page } from '@playwright/test';

export class StudioDesk {
  readonly article: Locator;

  constructor(readonly page: Page) {
    this.article = page.getByRole('region', { name: 'Article' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
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

  /** In the middle of the map. */
  async setPin(isTap = false): Promise<void> {
    const map = this.page.locator('.workbench canvas');
    await (isTap ? map.tap() : map.click());
    await expect(this.page.getByLabel('Name of the place')).toBeVisible();
  }

  /** Whatever can be unfolded in the article's forms. */
  async openAll(): Promise<void> {
    const closed = this.article.locator('details:not([open]) > summary');
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  }
}
