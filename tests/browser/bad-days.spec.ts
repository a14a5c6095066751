import { readFileSync } from 'node:fs';
import { expect, test, type Reader } from './reader.ts';

const STORY = JSON.parse(readFileSync(new URL('../../public/stories/kursk/story.json', import.meta.url), 'utf8')) as {
  title: string; paragraphs: string[]; statements: { stance: string; anchors: { exact: string }[] }[]; places: { names: Record<string, string> }[];
};

/** The host answers with another story file. */
async function givenStory(reader: Reader, change: (story: typeof STORY) => unknown): Promise<void> {
  const body = JSON.stringify(change(structuredClone(STORY)));
  await reader.page.route('**/stories/kursk/story.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
}

test('an unknown story lists those that there are', async ({ reader }) => {
  await reader.page.goto('./?story=nowhere');
  await expect(reader.heading('There is no story “nowhere” here.')).toBeVisible();
  await reader.page.getByRole('link', { name: STORY.title }).click();
  await expect(reader.heading(STORY.title)).toBeVisible();
});

test('a story id can’t lead out of the stories’ folder', async ({ reader }) => {
  await reader.page.goto('./?story=../../x');
  await expect(reader.heading('There is no story “../../x” here.')).toBeVisible();
});

test('a story that can’t be opened shows every problem with its path', async ({ reader }) => {
  await givenStory(reader, (story) => ({ ...story, title: 7, paragraphs: [] }));
  await reader.page.goto('./');
  await expect(reader.column).toContainText('title: found 7, expected text, in quotation marks');
  await expect(reader.column).toContainText('paragraphs: found [], expected at least 1 of them');
});

test('a story in the wrong folder is said to be there', async ({ reader }) => {
  await givenStory(reader, (story) => ({ ...story, id: 'elsewhere' }));
  await reader.page.goto('./');
  await expect(reader.column).toContainText('id: found "elsewhere", expected "kursk", the name of its folder');
});

test('a story file that is not JSON is said to be so', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', (route) => route.fulfill({ body: '<html>' }));
  await reader.page.goto('./');
  await expect(reader.column).toContainText('story: not JSON');
});

test('some bad statements are left out, counted, and explained', async ({ reader }) => {
  await givenStory(reader, (story) => {
    story.statements[2]!.stance = 'lies';
    story.statements[4]!.anchors[0]!.exact = 'words that are not there';
    return story;
  });
  await reader.open();
  await expect(reader.notices).toContainText('2 statements were left out of this story');
  await reader.notices.getByText('What is wrong with the file').click();
  await expect(reader.notices).toContainText('statements[2].stance: found "lies"');
  await expect(reader.notices).toContainText('statements[4].anchors[0].exact');
  await expect(reader.marker('Kursk region')).toHaveAccessibleName('Kursk region, 3 statements');
});

test('a server that fails is said to, with the way out', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', (route) => route.fulfill({ status: 500 }));
  await reader.page.goto('./');
  await expect(reader.column).toContainText('the host answered 500. Try again in a moment.');
});

for (const [what, answer] of [['missing', { status: 404 }], ['broken', { status: 200, body: '{"type":' }]] as const) {
  test(`a ${what} layer costs only itself`, async ({ reader }) => {
    await reader.page.route('**/lakes-*.geojson', (route) => route.fulfill(answer));
    await reader.open();
    await expect(reader.notices).toContainText('The map’s layer “lakes” could not be loaded');
    await reader.marker('Kursk region').click();
    await expect(reader.heading('Kursk region').first()).toBeVisible();
  });
}

test('without the countries the rest of the map is still drawn', async ({ reader }) => {
  await reader.page.route('**/countries-overview-*.geojson', (route) => route.fulfill({ status: 404 }));
  await reader.open();
  await expect(reader.notices).toContainText('The map’s layer “countries” could not be loaded');
  await expect(reader.marker('Kursk region')).toBeVisible();
  await expect(reader.map).not.toContainText('Drawing the map');
});

test('the map is not idle before its detail has come', async ({ reader }) => {
  const answer = await reader.hold('**/*-detail-*.geojson');
  await reader.page.goto('./#map=6/45.5/34');
  await expect(reader.marker('Ukraine')).toBeVisible();
  await reader.page.waitForTimeout(4000);
  await expect(reader.page.locator('html')).toHaveAttribute('data-map', 'loading');
  answer();
  await reader.settled();
});

test('without WebGL the reading goes on', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await reader.page.goto('./');
  await expect(reader.page.locator('html')).toHaveAttribute('data-map', 'unavailable');
  await expect(reader.map).toContainText('A still map');
  await reader.column.getByRole('link', { name: 'Kursk region, 4 statements' }).click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

test('a lost graphics context comes back by itself, with the selection', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.page.evaluate(() => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(reader.page.locator('html')).toHaveAttribute('data-map', 'unavailable');
  await reader.settled();
  await expect(reader.marker('Kursk region')).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.map.locator('canvas')).toHaveCount(1);
  await reader.marker('Ukraine').click();
  await expect(reader.heading('Ukraine').first()).toBeVisible();
});

test('looking at the page again while a new map is on its way does not make a second one', async ({ reader }) => {
  await reader.open();
  await reader.page.evaluate(async () => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    for (let i = 0; i < 3; i++) document.dispatchEvent(new Event('visibilitychange'));
  });
  await reader.settled();
  await expect(reader.map.locator('canvas')).toHaveCount(1);
});

test('text from a story is never markup', async ({ reader }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await givenStory(reader, (story) => {
    story.title = evil;
    story.paragraphs[7] = `${story.paragraphs[7]} ${evil}`;
    story.places[0]!.names['en'] = evil;
    return story;
  });
  await reader.open('?place=kursk');
  await expect(reader.heading(evil).first()).toBeVisible();
  expect(await reader.page.locator('img, #app script').count()).toBe(0);
});
