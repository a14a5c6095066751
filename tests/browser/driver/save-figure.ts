/** The dialog "Save image". */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { Bar } from './bar.ts';

type Field = 'Size' | 'File' | 'Scale' | 'Colours' | 'Language' | 'Statements';

export class SaveFigure {
  readonly dialog: Locator;
  /** The way back of the focus, when the dialog is closed. */
  readonly opener: Locator;
  /** The figure itself, as soon as it is what is asked for. */
  readonly preview: Locator;
  readonly status: Locator;
  /** The part about the map itself. */
  readonly view: Locator;

  readonly #bar: Bar;

  constructor(readonly page: Page, readonly name = 'Save image') {
    const { share } = this.#bar = new Bar(page);
    this.opener = share;
    this.dialog = page.getByRole('dialog', { name });
    this.preview = this.dialog.locator('.save-preview[aria-busy=false] svg');
    this.status = this.dialog.getByRole('status');
    this.view = this.dialog.getByRole('region', { name: 'The map as it stands' });
  }

  async open(): Promise<void> {
    await this.#bar.shareBy(this.name);
    await expect(this.preview).toBeVisible({ timeout: 40_000 });
  }

  field(name: Field): Locator {
    return this.dialog.getByRole('group', { name: 'The image' }).getByRole('combobox', { name, exact: true });
  }

  /** Chooses by the word that the reader sees. */
  async choose(name: Field, label: string): Promise<void> {
    await this.field(name).selectOption({ label });
  }

  async chooseOwnSize(width: number | string, height: number | string): Promise<void> {
    await this.choose('Size', 'Own size');
    for (const [name, side] of [['Width', width], ['Height', height]] as const) {
      await this.dialog.getByRole('spinbutton', { name }).fill(String(side));
    }
  }

  action(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** Words in the figure. */
  words(hasText: string): Locator {
    return this.preview.locator('text', { hasText });
  }

  /** The ground of the figure. */
  get ground(): Locator {
    return this.preview.locator(':scope > path').first();
  }

  /** Clicks, and waits for the file that the page then gives. */
  async saved(action = 'Save'): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download', { timeout: 60_000 });
    const [file] = await Promise.all([download, this.action(action).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Notes the frame of each preview that comes, as width and height, until the function that it returns is called. */
  async watchPreview(): Promise<() => Promise<string[]>> {
    const seen = await this.dialog.evaluateHandle((dialog) => {
      const sizes = new Set<string>();
      const note = () => {
        sizes.add(dialog.querySelector('.save-preview svg')?.getAttribute('viewBox')?.replace(/^0 0 /, '') ?? '');
      };
      new MutationObserver(note).observe(dialog, { childList: true, subtree: true });
      return sizes;
    });
    return () => seen.evaluate((sizes) => [...sizes]);
  }

  /** In CSS px, as the preview's own frame has it. */
  async previewSize(): Promise<string | null> {
    return (await this.preview.getAttribute('viewBox'))?.replace(/^0 0 /, '') ?? null;
  }
}
