/** The bar at the top and its two menus, in whatever language the page is in. */
import type { Locator, Page } from '@playwright/test';

const SETTINGS = ['language', 'map', 'colours'] as const;
type Setting = (typeof SETTINGS)[number];

export class Bar {
  readonly bar: Locator;
  readonly display: Locator;
  readonly share: Locator;
  readonly about: Locator;
  /** What a menu has opened. */
  readonly openPart: Locator;

  constructor(page: Page) {
    this.bar = page.locator('header.bar');
    this.display = this.bar.locator('button[popovertarget="display"]');
    this.share = this.bar.locator('button[popovertarget="share"]');
    this.about = this.bar.locator(':scope > button');
    this.openPart = this.bar.locator('[popover]:popover-open');
  }

  /** Chooses in the Display menu by value or by what the reader sees, and closes it again. */
  async set(setting: Setting, value: string | { label: string }): Promise<void> {
    await this.display.click();
    await this.openPart.getByRole('combobox').nth(SETTINGS.indexOf(setting)).selectOption(value);
    await this.display.click();
    await this.openPart.waitFor({ state: 'hidden' });
  }

  /** Opens the dialog of that name from the Share menu. */
  async shareBy(name: string): Promise<void> {
    await this.share.click();
    await this.openPart.getByRole('button', { name }).click();
  }
}
