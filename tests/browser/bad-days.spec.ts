import { readFileSync } from 'node:fs';
import { expect, reading, shared, test, type Reader } from './driver/test.ts';

const STORY = JSON.parse(readFileSync(new URL('../../public/stories/kursk/story.json', import.meta.url), 'utf8')) as {
  title: string;
  paragraphs: string[];
  statements: { stance: string; anchors: { exact: string }[] }[];
  places: { names: Record<string, string> }[];
};

test.use({ paintsMap: false });

/** The host answers with another story file. */
async function givenStory(reader: Reader, change: (story: typeof STORY) => unknown): Promise<void> {
  const body = JSON.stringify(change(structuredClone(STORY)));
  await reader.page.route('**/stories/kursk/story.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
}

reading('an unknown story lists those that there are', async ({ reader }) => {
  await reader.page.goto('./?story=nowhere');
  await expect(reader.heading('There is no story “nowhere” here.')).toBeVisible();
  await reader.page.getByRole('link', { name: STORY.title }).click();
  await expect(reader.heading(STORY.title)).toBeVisible();
  // An id can't lead out of the stories' folder.
  await reader.page.goto('./?story=../../x');
  await expect(reader.heading('There is no story “../../x” here.')).toBeVisible();
});

reading('a story that can’t be opened shows every problem with its path', async ({ reader }) => {
  await givenStory(reader, (story) => ({ ...story, title: 7, paragraphs: [] }));
  await reader.page.goto('./');
  await expect(reader.column.main).toContainText('title: found 7, expected text, in quotation marks');
  await expect(reader.column.main).toContainText('paragraphs: found [], expected at least 1 of them');
});

reading('a story in the wrong folder, a file that is not JSON and a host that fails are said to be so', async ({
  reader,
}) => {
  const { page, column } = reader;
  await givenStory(reader, (story) => ({ ...story, id: 'elsewhere' }));
  await page.goto('./');
  await expect(column.main).toContainText('id: found "elsewhere", expected "kursk", the name of its folder');
  await page.route('**/stories/kursk/story.json', (route) => route.fulfill({ body: '<html>' }));
  await page.goto('./');
  await expect(column.main).toContainText('story, line 1, column 1: not JSON');
  await page.route('**/stories/kursk/story.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('./');
  await expect(column.main).toContainText('the host answered 500. Try again in a moment.');
});

shared('bad statements and a broken layer cost only themselves: they are left out, and explained', async ({
  reader,
}) => {
  await reader.page.route('**/lakes-*.geojson', (route) => route.fulfill({ status: 200, body: '{"type":' }));
  await givenStory(reader, (story) => {
    story.statements[2]!.stance = 'lies';
    story.statements[4]!.anchors[0]!.exact = 'words that are not there';
    return story;
  });
  await reader.open();
  await expect(reader.notices).toContainText('2 statements were left out of this story');
  await reader.notices.getByText('What is wrong with the file').click();
  await expect(reader.notices).toContainText('statements[2] (s3).stance: found "lies"');
  await expect(reader.notices).toContainText('statements[4] (s5).anchors[0].exact');
  await expect(reader.notices).toContainText('The map’s layer “lakes” could not be loaded');
  await expect(reader.stillMarker('Kursk region')).toHaveAccessibleName(/^Kursk region, contested: /);
  await reader.stillMarker('Kursk region').click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

test('missing layers cost only themselves: the rest of the map is still drawn', async ({ reader }) => {
  for (const layer of ['lakes', 'countries-overview'])
    await reader.page.route(`**/${layer}-*.geojson`, (route) => route.fulfill({ status: 404 }));
  await reader.open();
  for (const layer of ['lakes', 'countries'])
    await expect(reader.notices).toContainText(`The map’s layer “${layer}” could not be loaded`);
  await expect(reader.map.pane).not.toContainText('Drawing the map');
  await reader.marker('Kursk region').click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
});

test('the map is not idle before its detail has come', async ({ reader }) => {
  await reader.map.watchFrames();
  const answer = await reader.hold('**/*-detail-*.geojson');
  await reader.page.goto('./#map=6/45.5/34');
  await expect(reader.marker('Ukraine')).toBeVisible();
  // All else has come, and has been drawn.
  await expect.poll(() => reader.map.restedFor()).toBeGreaterThan(1000);
  await expect(reader.root).toHaveAttribute('data-map', 'loading');
  answer();
  await reader.settled();
});

test('a lost graphics context comes back by itself, once, with the selection', async ({ reader }) => {
  await reader.open('?place=kursk');
  await reader.map.loseGraphics();
  await reader.settled();
  await expect(reader.marker('Kursk region')).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.map.canvas).toHaveCount(1);
  await reader.marker('Ukraine').click();
  await expect(reader.heading('Ukraine').first()).toBeVisible();
  // Looking at the page again while a new map is on its way does not make a second one.
  await reader.map.loseGraphics();
  await reader.page.evaluate(() => {
    for (let i = 0; i < 3; i++) document.dispatchEvent(new Event('visibilitychange'));
  });
  await reader.settled();
  await expect(reader.map.canvas).toHaveCount(1);
});

reading('text from a story is never markup', async ({ reader }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await givenStory(reader, (story) => {
    story.title = evil;
    story.paragraphs[7] = `${story.paragraphs[7]} ${evil}`;
    story.places[0]!.names['en'] = evil;
    return story;
  });
  await reader.open('?place=kursk');
  await expect(reader.heading(evil).first()).toBeVisible();
  await expect(reader.smuggled).toHaveCount(0);
});
