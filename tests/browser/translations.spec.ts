/**
 * What the story says, in the reader's language where the story brings a translation, and in its own where it does not.
 */
import { readFileSync } from 'node:fs';
import { expect, onPage, reading, shared, test, type Reader } from './driver/test.ts';

interface File {
  title: string;
  summary: string;
  translations?: string[];
  statements: Record<string, string>;
}
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/stories/kursk/${name}`, import.meta.url), 'utf8')) as File;
const [STORY, KOREAN] = [read('story.json'), read('translation.ko.json')];
const S7 = 'Ukraine denies that claim';

const translationsAsked = (reader: Reader) => {
  const asked: string[] = [];
  reader.page.on('request', (request) => {
    if (/translation\.\w+\.json$/.test(request.url())) asked.push(request.url().replace(/.*\//, ''));
  });
  return asked;
};
const answer = (reader: Reader, file: string, body: unknown) =>
  reader.page.route(`**/stories/kursk/${file}`, (route) =>
    route.fulfill({ body: JSON.stringify(body), contentType: 'application/json' }),
  );

onPage('all that the story says is translated, marked as ours, and one switch leads to the original', async ({
  reader,
}) => {
  await reader.open('?lang=ko');
  const { headline, original, summary } = reader.column;
  const title = headline.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(KOREAN.title);
  expect(await reader.languageOf(title)).toBe('ko');
  await expect(summary).toHaveText(KOREAN.summary);
  await expect(reader.page).toHaveTitle(`${KOREAN.title} · Dateline`);
  await expect(headline).toContainText('자체 번역');
  const words = reader.column.stated('s7').first();
  await expect(words).toContainText('우크라이나');
  expect(await reader.languageOf(words)).toBe('ko');
  await expect(reader.column.note('s7')).toContainText('우크라이나 부인');
  await expect(reader.column.cardWords('s7')).toHaveText(KOREAN.statements['s7'] ?? '');
  await original.click();
  await expect(original).toHaveAttribute('aria-pressed', 'true');
  await expect(title).toHaveText(STORY.title);
  await expect(words).toContainText('Ukraine');
  expect(await reader.languageOf(words)).toBe('en');
  await expect(reader.column.cardWords('s7')).toHaveText(S7);
  await expect(headline).not.toContainText('자체 번역');
  // It stays where one goes, until another language is asked for.
  await reader.words('kursk').first().click();
  await expect(reader.column.cardWords('s7')).toHaveText(S7);
  expect(await reader.query()).toBe('?place=kursk&lang=ko&original=1');
  await original.click();
  await expect(reader.column.cardWords('s7')).toHaveAttribute('lang', 'ko');
});

onPage('the words of a translated article lead to their places', async ({ reader }) => {
  await reader.open('?lang=uk');
  await reader.column.article.getByRole('link', { name: 'Курську область' }).click();
  await expect(reader.heading('Курська область').first()).toBeVisible();
});

onPage('a figure has the translation of its own language', async ({ reader }) => {
  await reader.open();
  await reader.desk.open();
  await reader.desk.choose('Language', '한국어');
  await expect(reader.desk.preview).toContainText(KOREAN.title);
  await expect(reader.desk.preview).toContainText('자체 번역.');
  await expect(reader.heading(STORY.title)).toBeAttached();
});

test.describe('on a public screen', () => {
  test.use({ drawsMap: false });

  test('it is told in its language, marked as ours', async ({ reader }) => {
    await reader.kiosk.drawStill();
    await reader.kiosk.giveClock();
    await reader.page.goto('./?mode=kiosk&motion=reduced&lang=ko&dwell=60');
    await reader.kiosk.nextScene();
    const { told } = reader.kiosk;
    await expect(told).toContainText('조선중앙통신 주장');
    await expect(told).toContainText(KOREAN.statements['s3'] ?? '');
    await expect(told).toContainText('자체 번역');
  });
});

shared('a language is loaded when it is shown, and all when something is searched for', async ({ reader }) => {
  const asked = translationsAsked(reader);
  // The last that is fetched, when all else has been quiet for a while: what the page itself says in other languages.
  const words = reader.page.waitForResponse(/\/ko-[^/]*\.js$/);
  await reader.open();
  await words;
  expect(asked).toEqual([]);
  await reader.bar.set('language', 'uk');
  await expect(reader.heading('Північна Корея підтверджує')).toBeVisible();
  expect(asked).toEqual(['translation.uk.json']);
  await reader.bar.set('language', 'en');
  await reader.search.fill('영웅');
  await expect(reader.cards).toHaveCount(2);
  await expect(reader.card('s11')).toContainText('all heroes');
  await expect(reader.column.original).toHaveCount(0);
});

reading('a story without translations stays as it is, and says in which language that is', async ({ reader }) => {
  const asked = translationsAsked(reader);
  await answer(reader, 'story.json', { ...STORY, translations: undefined });
  await reader.open('?lang=uk&place=kursk');
  await expect(reader.heading('Курська область').first()).toBeVisible();
  const card = reader.card('s7');
  await expect(card).toContainText('Ukraine заперечує');
  expect(await reader.languageOf(card.getByText('Ukraine').first())).toBe('en');
  expect(await reader.languageOf(card.getByText('заперечує').first())).toBe('uk');
  await expect(reader.column.cardWords('s7')).toHaveAttribute('lang', 'en');
  await reader.column.openDetails('s7');
  await expect(card.getByRole('list', { name: 'Інші заяви про це' })).toContainText(
    'Оспорює те, що каже Valery Gerasimov',
  );
  await expect(reader.column.original).toHaveCount(0);
  await expect(reader.page).toHaveTitle(`${STORY.title} · Dateline`);
  expect(asked).toEqual([]);
});

reading('what a translation lacks stays in the story’s own words, and that is said', async ({ reader }) => {
  await reader.page.route('**/translation.uk.json', (route) => route.fulfill({ status: 404 }));
  const evil = '<img src=x onerror="document.title=1">';
  await answer(reader, 'translation.ko.json', {
    ...KOREAN, title: evil, statements: { ...KOREAN.statements, s3: evil, s7: '', s99: '없음' },
  });
  await reader.open('?lang=uk');
  await expect(reader.notices).toContainText('Переклад не завантажено (the host answered 404)');
  await expect(reader.heading(STORY.title)).toBeVisible();

  await reader.goTo('?lang=ko&place=kursk');
  await expect(reader.column.cardWords('s7')).toHaveAttribute('lang', 'en');
  await expect(reader.column.cardWords('s6').first()).toHaveAttribute('lang', 'ko');
  await reader.notices.getByText('파일의 오류 내용').click();
  await expect(reader.notices).toContainText('translation.ko.json: statements.s7: found ""');
  await expect(reader.notices).toContainText('translation.ko.json: statements: the story has no usable "s99"');

  // What it says is text, never markup.
  await expect(reader.column.cardWords('s3').first()).toHaveText(evil);
  await expect(reader.page).toHaveTitle(`${evil} · Dateline`);
  await expect(reader.smuggled).toHaveCount(0);
});
