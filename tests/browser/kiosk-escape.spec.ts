/** What hands try on a public screen to get out of it, or to leave marks: the page is still there, and as it was. */
import type { CDPSession, Page } from '@playwright/test';
import { gesture, type Finger } from './driver/fingers.ts';
import { MapPane } from './driver/map.ts';
import { expect, onScreen, test, type Reader } from './driver/test.ts';

const pinch = ({ x, y }: Finger) =>
  [
    [
      { x: x - 20, y },
      { x: x - 120, y },
    ],
    [
      { x: x + 20, y },
      { x: x + 120, y },
    ],
  ] as const;
const swipe = ({ x, y }: Finger, by: number) =>
  [
    [
      { x, y },
      { x: x + by, y },
    ],
    [
      { x, y: y + 60 },
      { x: x + by, y: y + 60 },
    ],
  ] as const;

const MAP = { x: 350, y: 420 };
const COLUMN = { x: 1000, y: 420 };

const TRIES: readonly [what: string, attempt: (page: Page, devtools: CDPSession) => Promise<void>][] = [
  ['a pinch over the column', (_, devtools) => gesture(devtools, pinch(COLUMN))],
  ['a pinch over the map', (_, devtools) => gesture(devtools, pinch(MAP))],
  ['two fingers to the right', (_, devtools) => gesture(devtools, swipe(COLUMN, 200))],
  ['two fingers to the left', (_, devtools) => gesture(devtools, swipe(COLUMN, -200))],
  ['a swipe from the edge', (_, devtools) => gesture(devtools, [[{ x: 2, y: 400 }, { x: 500, y: 400 }]])],
  ['a long press on words', (_, devtools) => gesture(devtools, [[COLUMN, COLUMN]], 1200)],
  [
    'a pull down from the top',
    (_, devtools) =>
      gesture(devtools, [
        [
          { x: 1000, y: 150 },
          { x: 1000, y: 700 },
        ],
      ]),
  ],
  [
    'a link dragged away',
    async (page) => {
      await page.getByRole('main').getByRole('link').first().dragTo(new MapPane(page).pane, { force: true });
    },
  ],
  [
    'the middle button on a link',
    async (page) => page.getByRole('main').getByRole('link').first().click({ button: 'middle' }),
  ],
];

/** Anything that a hand could have changed for who comes next. */
const stateOf = (reader: Reader) => reader.page.evaluate(() => ({
  address: location.href, scale: visualViewport?.scale, history: history.length, marked: getSelection()?.toString(),
}));

test.describe('with the map', () => {
  test.use({ hasTouch: true, paintsMap: false });

  test('it opens where the address says, and whatever hands try, it is still there', async ({ reader, context }) => {
    test.slow();
    // Far out, above the pole.
    await reader.open('?mode=kiosk&motion=reduced&tour=off#map=-0.8/80/-83');
    await expect(reader.heading('North Korea confirms')).toBeInViewport();
    const placed = await reader.map.placedMarkers();
    const heightOf = (place: string) => placed.find(({ label }) => label.startsWith(place))?.y ?? NaN;
    expect(heightOf('United States')).toBeGreaterThan(heightOf('Russia') + 100);
    const { page } = reader;
    await page.touchscreen.tap(MAP.x, MAP.y);
    await reader.kiosk.is('visit');
    await page.evaluate(() => {
      addEventListener('contextmenu', (event) => {
        document.documentElement.dataset['menu'] = String(!event.defaultPrevented);
      });
    });
    const before = await stateOf(reader);
    const devtools = await context.newCDPSession(page);
    for (const [what, attempt] of TRIES) {
      await attempt(page, devtools);
      expect(await stateOf(reader), what).toEqual(before);
      expect(context.pages(), what).toHaveLength(1);
      await expect(reader.root, what).not.toHaveAttribute('data-menu', 'true');
    }
  });
});

/**
 * What a keyboard can say to the browser; one without a window of its own hears none of it, so only what the page lets
 * through is seen.
 */
const LEADS_AWAY = [
  'Control+l',
  'Control+t',
  'Control+n',
  'Control+w',
  'Control+p',
  'Control+Shift+I',
  'Control+0',
  'Control++',
  'Control+-',
  'Control+a',
  'Control+v',
  'Control+Tab',
  'Control+Shift+Tab',
  'Control+PageDown',
  'Control+Shift+Delete',
  'Control+F4',
  'Control+Enter',
  'Meta+ArrowUp',
  'Meta+d',
  'Alt+ArrowLeft',
  'Alt+Home',
  'Alt+F4',
  'Alt+d',
  'Alt+Enter',
  'Shift+Escape',
  'Shift+F10',
  'F1',
  'F5',
  'F11',
  'F12',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserSearch',
  'BrowserRefresh',
  'BrowserStop',
  'BrowserFavorites',
  'GoBack',
  'New',
  'Open',
  'Close',
  'Save',
  'Print',
  'Find',
  'Help',
  'Exit',
  'LaunchMail',
  'LaunchApplication1',
  'MailSend',
  'ZoomIn',
];
/** What leads nowhere, and what the page is used by. */
const STAYS = ['a', 'Shift+A', 'AltGraph+@', 'Control+Alt+AltGraph+@', 'Enter', 'Tab', 'Backspace'];

onScreen('keys that lead out of the page are stopped, and others are not', async ({ reader }) => {
  const { page } = reader;
  await page.touchscreen.tap(MAP.x, MAP.y);
  await reader.kiosk.is('visit');
  const address = page.url();
  const stopped = await reader.kiosk.choices.evaluate(
    (target, all) =>
      all.filter((keys) => {
        const [, held = '', key = ''] = /^((?:\w+\+)*)(.+)$/.exec(keys) ?? [];
        const has = (name: string) => held.includes(`${name}+`);
        return !target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            ctrlKey: has('Control'),
            altKey: has('Alt'),
            metaKey: has('Meta'),
            shiftKey: has('Shift'),
            modifierAltGraph: has('AltGraph'),
            bubbles: true,
            cancelable: true,
          }),
        );
      }),
    [...LEADS_AWAY, ...STAYS],
  );
  expect(stopped).toEqual(LEADS_AWAY);
  for (const keys of [
    'Control+l',
    'Control+t',
    'Control+n',
    'Control+w',
    'Control+p',
    'Control+Tab',
    'Alt+Home',
    'Alt+ArrowLeft',
    'Shift+Escape',
    'F5',
    'F11',
  ])
    await page.keyboard.press(keys);
  expect(page.url()).toBe(address);
});

onScreen('nothing is dragged away, dropped or pasted on the page, or asked of a menu', async ({ reader }) => {
  const types = ['dragstart', 'drop', 'paste', 'contextmenu'];
  const stopped = [];
  for (const type of types) if (await reader.kiosk.isStopped(type)) stopped.push(type);
  expect(stopped).toEqual(types);
});
