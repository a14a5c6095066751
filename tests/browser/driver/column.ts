/** The reading column: the article, the panels of a choice, and their cards. */
import type { Locator, Page } from '@playwright/test';

export class Column {
  readonly main: Locator;
  readonly article: Locator;
  readonly paragraphs: Locator;
  /** Every statement's note beside the article, a link each. */
  readonly notes: Locator;
  /** Those that the filter leaves out. */
  readonly filteredNotes: Locator;
  readonly cards: Locator;
  /** A place's own cards, those of others and its own, without those of the places in it. */
  readonly ownCards: Locator;
  readonly headline: Locator;
  readonly summary: Locator;
  readonly howToRead: Locator;
  /** Two statements of which one disputes the other. */
  readonly pairs: Locator;
  readonly placeList: Locator;
  /** Words of the article that are statements. */
  readonly marks: Locator;
  readonly contestedHatch: Locator;
  readonly cardTexts: Locator;
  readonly notices: Locator;
  /** The switch between our translation and the story's own words. */
  readonly original: Locator;
  readonly back: Locator;
  /** In a frame: "Open the full page". */
  readonly full: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.article = this.main.locator('.article');
    this.paragraphs = this.main.locator('.paragraph');
    this.notes = this.main.locator('.margin a[data-statement]');
    this.filteredNotes = this.main.locator('.margin .is-out');
    this.cards = this.main.locator('article[data-statement]');
    this.ownCards = this.main.locator('.panel > .pair > .card, .voices > .card');
    this.headline = this.main.locator('.headline');
    this.summary = this.headline.locator('.summary');
    this.howToRead = this.headline.locator('.how-to-read');
    this.pairs = this.main.locator('.pair');
    this.placeList = this.main.locator('.place-list');
    this.marks = this.main.locator('.article mark');
    this.contestedHatch = this.main.locator('.contested-title .swatch');
    this.cardTexts = this.main.locator('.card :is(p, a, small, span)');
    this.notices = this.main.getByRole('status');
    this.original = this.main.locator('.original button');
    this.back = this.main.locator('a.back');
    this.full = this.main.locator('.ways a');
  }

  heading(name: string | RegExp): Locator {
    return this.main.getByRole('heading', { name });
  }

  /** Words of the article that name a place. */
  words(place: string): Locator {
    return this.main.locator(`.article [data-place="${place}"]`);
  }

  /** Words of the article that are a statement. */
  stated(id: string): Locator {
    return this.main.locator(`.article mark[data-statement="${id}"]`);
  }

  note(id: string): Locator {
    return this.main.locator(`.margin [data-statement="${id}"]`);
  }

  card(id: string): Locator {
    return this.cards.and(this.page.locator(`[data-statement="${id}"]`));
  }

  /** Opens what a card does not show at once. */
  async openDetails(id: string): Promise<void> {
    await this.card(id).locator('.card-more > summary').click();
  }

  /** The words of a card, in the page's language or their own. */
  cardWords(id: string): Locator {
    return this.card(id).locator('.card-words');
  }

  /** What of a card is in quotation marks. */
  quotations(id: string): Locator {
    return this.card(id).locator('q');
  }

  /** An entry of the index by place, which stands below the article where there is no script. */
  indexOf(place: string): Locator {
    return this.page.locator(`#place-${place}`);
  }

  /** A statement among all, where there is no script. */
  listed(id: string): Locator {
    return this.page.locator(`#statement-${id}`);
  }

  /** Every statement's card, where there is no script. */
  get allListed(): Locator {
    return this.page.locator('#statements article[data-statement]');
  }

  /** Of each card, whether it stands in a part of the place rather than at the place itself. */
  areInParts(): Promise<boolean[]> {
    return this.cards.evaluateAll((cards) => cards.map((card) => card.closest('.in-part') !== null));
  }

  ids(): Promise<(string | null)[]> {
    return this.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-statement')));
  }

  /** The places that are listed, by id. */
  placesListed(): Promise<(string | null)[]> {
    return this.placeList.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('data-place')));
  }

  scrolled(): Promise<number> {
    return this.main.evaluate(({ scrollTop }) => scrollTop);
  }

  /** CSS px from the top; further than the end is the end. */
  async scrollTo(top: number): Promise<void> {
    await this.main.evaluate((column, px) => { column.scrollTop = px; }, top);
  }

  /** Notes where the column stands whenever a panel is in it, CSS px, until the function that it returns is called. */
  async watchPanel(): Promise<() => Promise<number[]>> {
    const seen = await this.main.evaluateHandle((column) => {
      const positions = new Set<number>();
      // A shorter panel may move the column before it is put right.
      const note = () => { if (document.querySelector('#panel-title')) positions.add(column.scrollTop); };
      new MutationObserver(note).observe(column, { childList: true, subtree: true });
      return positions;
    });
    return () => seen.evaluate((positions) => [...positions]);
  }

  /** How far its words reach beyond its right edge, CSS px. */
  cutOff(): Promise<number> {
    return this.main.evaluate((column) => column.scrollWidth - column.clientWidth);
  }

  /** The markup, but for what a built page has of its own: addresses, inline sizes, generated ids. */
  markup(): Promise<string> {
    return this.main.evaluate((main) => main.innerHTML.replaceAll(/ (href|style|value)="[^"]*"|P\d+-\d+/g, ''));
  }
}
