/** The page as it is printed. */
import { expect, type Locator, type Page } from '@playwright/test';

export class Paper {
  readonly map: Locator;
  /** Whatever is drawn for paper alone. */
  readonly pictures: Locator;

  constructor(readonly page: Page) {
    this.map = page.locator('[data-printed=map] svg');
    this.pictures = page.locator('.printed svg');
  }

  /** Waits until the figures' code is there, so that the report has its map. */
  async ready(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const has = document.querySelector('[data-printed=map] svg') !== null;
      dispatchEvent(new Event('afterprint'));
      return has;
    })).toBe(true);
  }

  /** What stands on the paper, in words; the page is as it is printed until it is put away. */
  async words(): Promise<string> {
    await this.page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await this.page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ');
  }

  /** The page is one on screen again. */
  async putAway(): Promise<void> {
    await this.page.emulateMedia({ media: null });
    await this.page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
  }

  /**
   * How many pages a PDF has, how wide the widest picture made of pixels is on them, and whether the browser told the
   * page.
   */
  async print(): Promise<{ pages: number; widest: number; hadPictures: boolean }> {
    await this.page.evaluate(() => {
      const { dataset } = document.documentElement;
      delete dataset['hadPictures'];
      const note = () => { dataset['hadPictures'] = String(document.querySelector('.printed svg') !== null); };
      addEventListener('beforeprint', note, { once: true });
    });
    const text = (await this.page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(text).toMatch(/^%PDF-/);
    const widths = [...text.matchAll(/\/Subtype \/Image\s+\/Width (\d+)/g)].map(([, width]) => Number(width));
    const pages = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    const hadPictures = await this.page.evaluate(() => document.documentElement.dataset['hadPictures'] === 'true');
    return { pages, widest: Math.max(0, ...widths), hadPictures };
  }

  /** The colours of the printed map. */
  async fills(): Promise<(string | null)[]> {
    const marks = this.page.locator('[data-printed=map] [fill^="#"]');
    return marks.evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute('fill')))]);
  }

  background(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }
}
