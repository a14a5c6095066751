import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { chosenScene, sceneOf } from '../../../../src/figure/compose/scene.ts';
import { wordsFor, type Words } from '../../../../src/figure/text/words.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { readAddress } from '../../../../src/view/address.ts';
import { derive } from '../../../../src/view/derive.ts';
import type { Story } from '../../../../src/story/story.ts';
import { light } from '../../../../src/cartography/theme.ts';
import type { Translation } from '../../../../src/story/translation.ts';
import { kursk, kurskTranslations, rawStrait, storyOf, translationOf } from '../../stories.ts';

const TITLE = 'North Korea confirms that it sent troops to Russia’s war';

const HEADLINE = 'North Korea says that its troops fought in the Kursk region';
const PRAISE = 'Shortly before, the Russian Chief of Staff, Valery Gerasimov, '
  + 'had praised the “heroism” of the North Korean soldiers in public';
const DISPUTE = 'Gerasimov claims control of the whole Kursk region; Ukraine denies it';

function sceneAt(address: string, story: Story = kursk, translations: readonly Translation[] = []) {
  const { view, notices } = readAddress(address, '', story);
  expect(notices).toEqual([]);
  return chosenScene(sceneOf(derive(story, view, translations), EMPTY_ATLAS, light));
}
const wordsAt = (address: string, story?: Story): Words =>
  wordsFor(sceneAt(address, story), `https://example.org/${address}`);

describe('the title', () => {
  test.each([
    ['?', TITLE],
    ['?place=moscow', `${PRAISE}; never until then had Moscow formally acknowledged their role`],
    ['?place=kursk', HEADLINE],
    ['?statement=s7', DISPUTE],
    ['?statement=s6', DISPUTE],
    [
      '?statement=s8',
      'The United States answered with a warning: North Korea has to bear responsibility for drawing the conflict out',
    ],
    ['?statement=s2', 'The article reports: Never before had the country admitted in public to a military part in it'],
    ['?place=moscow&speaker=bbc', 'Moscow'],
  ])('of %s is “%s”', (address, title) => {
    expect(wordsAt(address).title).toBe(title);
  });
});

test('the title begins with a capital, also where the article’s words stand inside a sentence', () => {
  const from = (words: number) => ({
    ...kursk,
    statements: kursk.statements.map((one) => ({
      ...one, spans: one.spans.map((span) => ({ ...span, start: span.start + words })),
    })),
  });
  expect(wordsAt('?place=moscow', from('Shortly before, '.length)).title).toMatch(/^The Russian Chief of Staff/);
});

describe('where there is a translation', () => {
  const translated = (address: string) =>
    wordsFor(sceneAt(address, kursk, kurskTranslations), `https://example.org/${address}`);
  const { title, summary, statements, terms } = translationOf(kursk, 'ko');

  test('title, summary, speakers and words are its, and the verb is of the same language', () => {
    expect(translated('?lang=ko').title).toBe(title);
    expect(translated('?lang=ko').subtitle).toBe(`${summary} 진술 20건`);
    expect(translated('?lang=ko&place=kursk').subtitle).toBe(`쿠르스크주 · ${title} · 진술 4건`);
    expect(translated('?lang=ko&place=kursk').title).toBe(terms.get(HEADLINE));
    expect(translated('?lang=ko&statement=s7').title).toBe(terms.get(DISPUTE));
    expect(translated('?lang=ko&statement=s8').title).toBe(statements.get('s8'));
    expect(translated('?lang=ko&statement=s2').title).toBe(`기사 보도: ${statements.get('s2')}`);
    expect(translated('?lang=ko&statement=s7').description)
      .toContain(`우크라이나 부인 [우크라이나, 쿠르스크주]: ${statements.get('s7')}.`);
    expect(translated('?lang=ko&speaker=kcna').subtitle.endsWith(' · 범위: 조선중앙통신')).toBe(true);
  });

  test('whether it is one or many goes by the name’s own language', () => {
    expect(['en', 'uk', 'ru'].map((language) => translated(`?lang=${language}&statement=s8`).subtitle.split(' · ')[0]))
      .toEqual(['United States warns', 'Сполучені Штати попереджають', 'США предупреждают']);
  });

  test.each([
    ['uk', 'Переклад наш.'],
    ['ru', 'Перевод наш.'],
    ['ko', '자체 번역.'],
  ])('%s: source and caption say whose it is', (language, mark) => {
    const { source, caption } = translated(`?lang=${language}&place=kursk`);
    expect(source.endsWith(`(MIT licence). ${mark}`)).toBe(true);
    expect(caption).toContain(mark);
    expect(wordsAt(`?lang=${language}`).source).not.toContain(mark);
  });

  test('in the story’s own language nothing changes', () => {
    for (const address of ['?', '?place=kursk', '?statement=s7']) expect(translated(address)).toEqual(wordsAt(address));
  });
});

describe('the line below it', () => {
  test('sums the story up and counts', () => {
    expect(wordsAt('?').subtitle).toBe(`${kursk.summary} 20 statements`);
    expect(wordsAt('?lang=ru').subtitle).toBe(`${kursk.summary} 20 заявлений`);
  });

  test('of a place or a statement names the story', () => {
    expect(wordsAt('?place=moscow').subtitle).toBe(`Moscow · ${TITLE} · 2 statements`);
    expect(wordsAt('?place=moscow&speaker=bbc').subtitle).toBe(`${TITLE} · 0 statements · Only: BBC`);
    expect(wordsAt('?statement=s2').subtitle).toBe(`${TITLE} · 1 statement`);
  });

  test('of a headline begins with what is chosen', () => {
    expect(wordsAt('?place=kursk').subtitle).toBe(`Kursk region · ${TITLE} · 4 statements`);
    expect(wordsAt('?statement=s7').subtitle).toBe(`Ukraine denies · ${TITLE} · 2 statements`);
  });

  test.each([
    ['?speaker=kcna', 'Only: KCNA'],
    ['?stance=claims,denies', 'Only: claims, denies'],
    ['?lang=uk&stance=denies', 'Лише: заперечує'],
    ['?kind=implied', 'Only: implied'],
    ['?contested=1', 'Only: Contested: one statement disputes another'],
    ['?q=Kursk+', 'Only: “Kursk”'],
    ['?place=kursk&speaker=kcna&stance=claims', 'Only: KCNA, claims'],
  ])('of %s says “%s”', (address, only) => {
    const { subtitle, caption } = wordsAt(address);
    expect(subtitle).toMatch(/\d+ (statements?|заяв.?) · /u);
    expect(subtitle.endsWith(` · ${only}`)).toBe(true);
    expect(caption).toContain(` · ${only}.`);
  });

  test('ends the summary before it counts', () => {
    const { summary: _, ...bare } = kursk;
    expect(wordsAt('?', { ...bare, summary: 'Who said what' }).subtitle).toBe('Who said what. 20 statements');
    expect(wordsAt('?', bare).subtitle).toBe('20 statements');
  });
});

describe('the caption', () => {
  test.each(['?', '?place=kursk', '?statement=s7&lang=ru', '?speaker=kcna&lang=ko'])(
    'of %s has title, source, border policy and address',
    (address) => {
      const { caption, title, source } = wordsAt(address);
      const { view } = sceneAt(address);
      const { figure: { borders, address: word }, map: { dashed } } = messagesIn(view.language);
      expect(caption.startsWith(`${title}.`)).toBe(true);
      expect(caption).toContain(`. ${source} ${borders}`);
      expect(caption.endsWith(`${borders} ${dashed}. ${word}: https://example.org/${address}`)).toBe(true);
      expect(caption).not.toMatch(/\n|\.\.| {2}/);
    },
  );

  test('ends each of its sentences', () => {
    const source = { publisher: 'The Example', published: '2025-04-28', rights: 'Written for this page', note: '' };
    const { caption, source: line } = wordsAt('?', { ...kursk, title: 'Who?', source });
    expect(line).toBe('Source: The Example, 28 April 2025. Written for this page.');
    expect(
      caption.startsWith('Who? 20 statements. Source: The Example, 28 April 2025. Written for this page. Borders: '),
    ).toBe(true);
  });
});

test('shapes of the story’s own are credited, each source once', () => {
  const strait = storyOf(rawStrait());
  expect(wordsAt('?', strait).source).toBe(
    'Source: Made up for the tests. MIT. Shapes of this story: Chart of the harbours, CC BY 4.0.',
  );
  expect(wordsAt('?').source).not.toContain('Shapes');
});

describe('who speaks together', () => {
  const strait = storyOf(rawStrait());

  test('is named together, with the verb of many', () => {
    const { description, title } = wordsAt('?statement=many', strait);
    expect(title).toBe('The harbours count 40 ferries, the fishers 12');
    expect(description).toContain('Harbour of Northmouth and Harbour of Southmouth claim [');
  });
});

describe('the description', () => {
  test('has every place with its count, and every statement with its speaker, places and words', () => {
    const { description: alt } = wordsAt('?place=kursk');
    expect(alt.startsWith(`Map: ${HEADLINE}. `)).toBe(true);
    expect(alt).toContain('Kursk region (4 statements; contested)');
    expect(alt).toContain('Ukraine (4 statements)');
    expect(alt).not.toContain('United States');
    expect(alt).toContain('Ukraine denies [Ukraine, Kursk region]: Ukraine denies that claim.');
    expect(alt).toContain(
      'Valery Gerasimov claims [Kursk region, Russia]: '
      + 'The whole of the Kursk region is back under Russia’s control, Gerasimov claimed as well.',
    );
  });

  test('of a statement has what disputes it, whatever the filter leaves', () => {
    for (const address of ['?statement=s6', '?statement=s7', '?statement=s7&speaker=kcna']) {
      const { description: alt } = wordsAt(address);
      for (const who of ['Valery Gerasimov claims [', 'Ukraine denies [']) expect(alt).toContain(who);
      expect(alt.match(/\[/g)).toHaveLength(2);
    }
  });

  test('of nothing left says so by its title alone', () => {
    expect(wordsAt('?q=zzzzzz').alt).toBe(`Map: ${TITLE}.`);
    expect(wordsAt('?q=zzzzzz').subtitle).toContain('0 statements · Only: “zzzzzz”');
  });
});
