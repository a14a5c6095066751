/** A public screen: its address, its parts, and what is seen of it from outside. */
import { expect, type Locator, type Page } from '@playwright/test';
import { hurry } from './hurry.ts';

export const KIOSK = '?mode=kiosk&motion=reduced&dwell=3';
/** One whose scenes stay until its clock is set forward, and which asks soon whether somebody is there. */
export const SCREEN = '?mode=kiosk&motion=reduced&dwell=120&idle=30&lang=en,ko';
/** s: three statements, each as long as the address may ask for. */
const LONGEST_SCENE = 3 * 120;
export type Phase = 'tour' | 'visit' | 'countdown' | 'rest';

/** The window's name, in which a screen keeps it. */
const nameFor = (memory: object) => `dateline-kiosk:${JSON.stringify(memory)}`;

interface Timed { clock: { ahead: number; looks: number } }

export class Kiosk {
  /** All that the tour tells at a step. */
  readonly told: Locator;
  readonly statements: Locator;
  readonly words: Locator;
  readonly count: Locator;
  /** The kind of a scene, and what it is about; the story's title and the three shapes, which stay. */
  readonly kind: Locator;
  readonly about: Locator;
  readonly storyTitle: Locator;
  readonly key: Locator;
  /** What a visit begins with. */
  readonly choices: Locator;
  /** The invitation to touch. */
  readonly invitation: Locator;
  readonly bar: Locator;
  readonly status: Locator;
  readonly statusLines: Locator;
  readonly root: Locator;
  readonly app: Locator;
  readonly topBar: Locator;
  /** What a reader would be told; it is there, if out of sight, while the tour is on. */
  readonly notices: Locator;
  /** What a public screen has noted of itself. */
  readonly notes: string[] = [];

  constructor(readonly page: Page) {
    this.told = page.locator('.kiosk-told');
    this.statements = page.locator('.kiosk-statement');
    this.words = this.told.locator('.card-words');
    this.count = page.locator('.kiosk-count');
    this.kind = page.locator('.kiosk-kind');
    this.about = this.told.locator('h2');
    this.storyTitle = page.locator('.kiosk-title');
    this.key = page.locator('.kiosk-key');
    this.choices = page.locator('.kiosk-choices');
    this.invitation = page.locator('.kiosk-touch');
    this.bar = page.locator('.kiosk-bar');
    this.status = page.locator('.kiosk-status');
    this.statusLines = this.status.locator('li');
    this.root = page.locator('html');
    this.app = page.locator('#app');
    this.notices = page.locator('.notices');
    this.topBar = page.locator('header.bar');
    page.on('console', (message) => { if (message.text().startsWith('kiosk: ')) this.notes.push(message.text()); });
  }

  /** From now on the screen opens in the hour of the still map: the map itself takes seconds to draw in software. */
  drawStill(): Promise<void> {
    return this.remembers({ stillSince: Date.now() });
  }

  /** From now on a screen that is opened knows this of itself, as after a reload. */
  async remembers(memory: object): Promise<void> {
    await this.page.addInitScript((name) => { window.name ||= name; }, nameFor(memory));
  }

  /** From now on the screen's own time passes so many times as fast. */
  async hurry(pace: number): Promise<void> {
    await this.page.addInitScript(hurry, pace);
  }

  /** From now on the screen has a clock that can be set forward, and that counts how often it is looked at. */
  async giveClock(): Promise<void> {
    await this.page.addInitScript(() => {
      const { now } = Date;
      const clock = { ahead: 0, looks: 0 };
      Object.assign(window, { clock });
      Date.now = () => {
        clock.looks += 1;
        return now() + clock.ahead;
      };
    });
  }

  /** Sets it forward by so many s, where the page may be loaded again for it. */
  async setForward(seconds: number): Promise<void> {
    await this.page.evaluate((ms) => { (window as unknown as Timed).clock.ahead += ms; }, seconds * 1000);
  }

  /** The same, and waits until the screen has looked at it. */
  async pass(seconds: number): Promise<void> {
    await this.setForward(seconds);
    await this.looksAtClock(2);
  }

  /** Until the screen has looked at its clock so many times more: what is due by then has been done. */
  async looksAtClock(times: number): Promise<void> {
    const looks = () => this.page.evaluate(() => (window as unknown as Timed).clock.looks);
    const before = await looks();
    await expect.poll(looks).toBeGreaterThanOrEqual(before + times);
  }

  /** What the screen knows of itself across reloads; null forgets all of it. */
  async remember(memory: object | null): Promise<void> {
    await this.page.evaluate((name) => { window.name = name; }, memory ? nameFor(memory) : '');
  }

  async is(phase: Phase | RegExp, timeout?: number): Promise<void> {
    await expect(this.root).toHaveAttribute('data-kiosk', phase, timeout ? { timeout } : undefined);
  }

  async stepIs(step: number): Promise<void> {
    await expect(this.root).toHaveAttribute('data-step', String(step), { timeout: 15_000 });
  }

  async step(): Promise<number> {
    return Number(await this.root.getAttribute('data-step'));
  }

  /** From now on the page notes at which scene, and in which state of the map, words come into sight. */
  async followWords(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { wordsSeen: seen });
      let wasSeen = false;
      const look = () => {
        const told = document.querySelector('.kiosk-told');
        const isSeen = told !== null && !told.classList.contains('is-coming');
        const { step, map } = document.documentElement.dataset;
        if (isSeen && !wasSeen) seen.push(`${step} ${map}`);
        wasSeen = isSeen;
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    });
  }

  wordsSeenAt(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { wordsSeen: string[] }).wordsSeen);
  }

  /** Until the words of a scene are seen. */
  async hasWords(): Promise<void> {
    await expect(this.told).not.toHaveClass(/is-coming/, { timeout: 15_000 });
  }

  /** Sets the clock that `giveClock` has given forward until the next scene, and waits for its words. */
  async nextScene(): Promise<void> {
    const next = (await this.step() + 1) % Number((await this.count.textContent())?.split('/')[1]);
    await this.setForward(LONGEST_SCENE);
    await this.stepIs(next);
    await this.hasWords();
  }

  /** Lets whoever is there go, on a screen that asks after 30 s: the tour begins with its first scene. */
  async startAgain(): Promise<void> {
    // Back by more than a test sets it forward, or the hour of the still map would be over some day.
    await this.setForward(-7200);
    await this.page.keyboard.press('Escape');
    await this.is('visit');
    await this.setForward(31);
    await this.is('countdown');
    await this.setForward(11);
    await this.is('tour');
    await this.stepIs(0);
  }

  /** Another step of the tour, within 30 s. */
  async tourGoesOn(): Promise<void> {
    await this.is('tour', 30_000);
    const step = await this.root.getAttribute('data-step') ?? '';
    await expect(this.root).not.toHaveAttribute('data-step', step, { timeout: 30_000 });
  }

  /** A visitor's touch in the middle of the map. */
  async touch(): Promise<void> {
    await this.page.mouse.click(300, 400);
    await this.is('visit');
  }

  question(name = 'Are you still there?'): Locator {
    return this.page.getByRole('alertdialog', { name });
  }

  /** What the attendant would read, the last first. */
  events(): Promise<string> {
    return this.page.evaluate(() => new Promise<string>((resolve) => {
      const request = indexedDB.open('dateline-kiosk');
      request.addEventListener('success', () => {
        const all = request.result.transaction('events').objectStore('events').getAll();
        all.addEventListener('success', () => {
          resolve((all.result as { what: string }[]).map(({ what }) => what).reverse().join('\n'));
        });
      });
    }));
  }

  /** Whether the page keeps such an event from what the browser would do. */
  isStopped(type: string): Promise<boolean> {
    return this.page.evaluate((name) => {
      const target = document.querySelector('main') ?? document.body;
      return !target.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    }, type);
  }

  /** A link out of the page, as a story might bring one, until the function that it returns is called. */
  async addLink(href: string, textContent: string): Promise<() => Promise<void>> {
    await this.page.evaluate(([address, text]) => {
      const link = Object.assign(document.createElement('a'), { href: address, textContent: text, target: '_blank' });
      document.querySelector('main')?.prepend(link);
    }, [href, textContent] as const);
    const link = this.page.locator(`main > a[href="${href}"]`);
    return () => link.evaluate((one) => one.remove());
  }
}
