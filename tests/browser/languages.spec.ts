import { expect, onBlankMap, onPage, reading, SMALL } from './driver/test.ts';

onBlankMap.use({ viewport: SMALL });

/** What the page calls things in each language; the address is that of its opening view. */
const WORDS = {
  en: {
    address: '',
    map: 'Map',
    filter: 'Filter',
    search: 'Search statements, speakers and places',
    legend: 'Legend',
    stance: 'denies',
    kind: 'by name',
  },
  uk: {
    address: '?lang=uk',
    map: 'Карта',
    filter: 'Фільтр',
    search: 'Пошук за заявами, авторами й місцями',
    legend: 'Легенда',
    stance: 'заперечує',
    kind: 'за назвою',
  },
  ru: {
    address: '?lang=ru',
    map: 'Карта',
    filter: 'Фильтр',
    search: 'Поиск по заявлениям, авторам и местам',
    legend: 'Легенда',
    stance: 'отрицает',
    kind: 'по названию',
  },
  ko: {
    address: '?lang=ko',
    map: '지도',
    filter: '필터',
    search: '진술, 발언자, 장소 검색',
    legend: '범례',
    stance: '부인',
    kind: '지명으로',
  },
} as const;

/** Letters of the interface's own languages; the rest belongs to names and formats. */
const LETTERS = {
  en: /[\p{Script=Cyrillic}\p{Script=Hangul}]/u,
  uk: /[a-z]{2}/i,
  ru: /[a-z]{2}/i,
  ko: /[a-z]{2}|\p{Script=Cyrillic}/iu,
};

onPage('in each of its languages the page speaks that one alone', async ({ reader }) => {
  await reader.open();
  await reader.button('Filter').click();
  await reader.map.legend.click();
  await reader.bar.display.click();
  await expect(reader.bar.openPart.getByRole('combobox')).toHaveCount(3);
  for (const [language, words] of Object.entries(WORDS) as [keyof typeof WORDS, (typeof WORDS)['en' | 'ko']][]) {
    await onPage.step(language, async () => {
      await reader.open(words.address);
      await expect(reader.root).toHaveAttribute('lang', language);
      await expect(reader.page.getByRole('region', { name: words.map, exact: true })).toBeVisible();
      await expect(reader.page.getByRole('searchbox', { name: words.search })).toBeVisible();
      await expect(reader.page.getByRole('button', { name: words.filter, exact: true })).toBeVisible();
      for (const choice of [words.stance, words.kind])
        await expect(reader.page.getByRole('checkbox', { name: new RegExp(`^${choice} \\(\\d+\\)$`) })).toBeVisible();
      await expect(reader.map.legend).toHaveText(words.legend);
      await expect(reader.map.legendStances).toContainText(words.stance);
      const said = await reader.saidAbove();
      expect(said.length).toBeGreaterThan(25);
      expect(said.filter((text) => LETTERS[language].test(text))).toEqual([]);
    });
  }
  await reader.bar.display.click();
  await reader.map.legend.click();
  await reader.open();
  await reader.button('Filter').click();
});

onBlankMap('the language changes everything that has been drawn, and the map’s own controls', async ({ reader }) => {
  await reader.open('?place=kursk');
  await expect(reader.map.pane.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await reader.bar.set('language', 'ko');
  await expect(reader.root).toHaveAttribute('lang', 'ko');
  await expect(reader.map.pane.getByRole('button', { name: '확대' })).toHaveAttribute('title', '확대');
  await expect(reader.map.pane.getByRole('button', { name: /^쿠르스크주/ })).toBeVisible();
  await expect(reader.page.getByRole('link', { name: '기사 전체 보기' })).toBeVisible();
  await reader.bar.set('language', 'uk');
  await expect(reader.map.scale).toHaveText(/^\d+\sкм$/u);
  const name = reader.heading('Курська область').first().getByText('Курська область');
  expect(await reader.languageOf(name), 'of the name on the page').toBe('uk');
  expect(await reader.languageOf(reader.marker('Росія')), 'of a name on the map').toBe('uk');
  expect(await reader.query()).toBe('?place=kursk&lang=uk');
  await reader.bar.set('language', 'en');
  await expect(reader.page.getByRole('link', { name: 'Show the whole article' })).toBeVisible();
  await expect(reader.marker('Kursk region'))
    .toHaveAccessibleName(/^Kursk region, contested: 2 claims, 1 denial, 1 left open$/);
});

reading('a notice about the address is in its language, and follows it; so is a story that is not there', async ({
  reader,
}) => {
  await reader.open('?lang=ru&place=atlantis');
  await expect(reader.notices).toContainText('В адресе указано place «atlantis», чего в этой истории нет');
  await reader.bar.set('language', 'ko');
  await expect(reader.notices).toContainText('atlantis');
  await expect(reader.notices).not.toContainText('В адресе');
  await reader.page.goto('./?story=atlantis&lang=uk');
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Історії «atlantis» тут немає.');
  await expect(reader.page.getByRole('heading', { level: 2 })).toHaveText('Історії, які тут є');
});
