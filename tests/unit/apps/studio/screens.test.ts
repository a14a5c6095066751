/** Screens of the studio as they are drawn, without a browser: what they name, count and mark. */
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { LinkFields } from '../../../../src/apps/studio/article/link-fields.tsx';
import { PlacesAtIssue } from '../../../../src/apps/studio/article/places-at-issue.tsx';
import { QuoteFields } from '../../../../src/apps/studio/article/quote-fields.tsx';
import { LanguageField } from '../../../../src/apps/studio/bring-in/language-field.tsx';
import { SuggestedText } from '../../../../src/apps/studio/bring-in/suggested-text.tsx';
import { DeskProvider, StudioProvider } from '../../../../src/apps/studio/context.tsx';
import { UnplacedWords } from '../../../../src/apps/studio/map/unplaced-words.tsx';
import { BulkActs } from '../../../../src/apps/studio/queue/bulk-acts.tsx';
import { createDesk } from '../../../../src/apps/studio/state/desk.ts';
import { beginHistory } from '../../../../src/apps/studio/state/history.ts';
import { createSaver, newEntry } from '../../../../src/apps/studio/state/saver.ts';
import type { Studio } from '../../../../src/apps/studio/state/studio-store.ts';
import { memoryStorage } from '../../../../src/apps/studio/storage/memory.ts';
import { readTranslation } from '../../../../src/apps/studio/translate/open-translation.tsx';
import { TranslationGaps } from '../../../../src/apps/studio/translate/gaps.tsx';
import { Translate } from '../../../../src/apps/studio/translate/translate.tsx';
import { queueOf } from '../../../../src/draft/edit/queue.ts';
import { decide } from '../../../../src/draft/edit/records.ts';
import { withSource } from '../../../../src/draft/edit/details.ts';
import { translate } from '../../../../src/draft/edit/translations.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { loadStudioMessages } from '../../../../src/locales/studio/messages.ts';
import { parseText } from '../../../../src/story/parse.ts';
import { printProblem } from '../../../../src/story/problem.ts';
import type { Language } from '../../../../src/story/schema.ts';
import { TranslationSchema } from '../../../../src/story/translation-schema.ts';
import { wordsOf } from '../../ui/render.ts';

const read = (name: string) => readFileSync(`public/stories/kursk/${name}`, 'utf8');
const story = parseText(read('story.json')).story!;
const KOREAN = v.parse(TranslationSchema, JSON.parse(read('translation.ko.json')));
const draft = draftOfStory(story, { ko: KOREAN });

beforeAll(() => loadStudioMessages('uk'));

function draw<P extends object>(
  component: ComponentType<P>, props: NoInfer<P>,
  { of = draft, language = 'en' }: { of?: Draft; language?: Language } = {},
): string {
  const studio = { language: signal(language), goToStep: () => {} } as Partial<Studio> as Studio;
  const desk = createDesk(beginHistory(of), createSaver(memoryStorage(), newEntry('key'), of));
  return renderToString(h(StudioProvider, { value: studio }, h(DeskProvider, { value: desk }, h(component, props))));
}

test('translations: each language with how much of it is missing, and originals in their own language', () => {
  const partly = translate(draft, 'ko', { kind: 'title', id: '' }, '');
  const html = draw(Translate, {}, { of: partly });
  const words = wordsOf(html);
  expect(words).toContain('Korean · 1 missing');
  expect(words).toContain('Ukrainian · not begun');
  expect(words).not.toContain('English ·');
  expect(html).toMatch(/<li class="is-missing">.*?North Korea confirms/s);
  expect(html.match(/<li class="is-missing">/g)).toHaveLength(1);
  expect(html).toMatch(/<span[^>]* class="translation-original" lang="en"/);
  expect(html).toMatch(/<textarea[^>]* lang="ko"/);
  expect(wordsOf(draw(Translate, {}, { language: 'uk' }))).toContain('корейська · повний');
});

test('what is taken away is told to miss words, and where nothing is missing nothing is said', () => {
  expect(draw(TranslationGaps, {})).toBe('');
  const partly = translate(draft, 'ko', { kind: 'title', id: '' }, '');
  expect(wordsOf(draw(TranslationGaps, {}, { of: partly }))).toMatch(/^Korean: 1 missing\./);
});

test('the article’s language is chosen by name, one that is not listed among them', () => {
  const html = draw(LanguageField, { value: 'pt-BR', onChange: () => {} }, { language: 'uk' });
  expect(html).toMatch(/<option selected[^>]* value="pt-BR">португальська \(Бразилі/);
  expect(html).toContain('>німецька</option>');
});

test('words for the rights are suggested once it is known whose the article is, and until there are some', () => {
  const bare = withSource(withSource(withSource(draft, 'rights', ''), 'publisher', ''), 'use', 'excerpts');
  expect(draw(SuggestedText, { of: 'rights' }, { of: bare })).toBe('');
  const known = withSource(bare, 'publisher', 'The Valley Times');
  expect(wordsOf(draw(SuggestedText, { of: 'rights' }, { of: known }))).toContain('belongs to The Valley Times;');
  expect(draw(SuggestedText, { of: 'note' }, { of: known })).toBe('');
  expect(draw(SuggestedText, { of: 'rights' }, { of: known, language: 'uk' })).toBe('');
});

test('several at once: each says how many, and is told apart by its name', () => {
  const open = decide(draft, draft.statements.map(({ id }) => ({ list: 'statements', id })), 'open');
  const items = queueOf(open, 'text');
  const html = draw(BulkActs, { items, now: items[0]!, certain: 0.9, settle: () => {} }, { of: open });
  expect(wordsOf(html)).toContain(`All ${open.statements.length} statements`);
  const names = Array.from(html.matchAll(/aria-label="([^"]*)"/g), ([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(`Reject: All ${open.statements.length} statements`);
});

test('a translation’s file is opened whole or not at all, and not into the article’s own language', () => {
  const languages = ['uk', 'ko'] as const;
  const { translation, problems } = readTranslation(read('translation.ko.json'), languages);
  expect(problems).toEqual([]);
  expect(translation?.title).toBe(KOREAN.title);
  const refused = (text: string) => readTranslation(text, languages).problems.map(printProblem)[0];
  expect(refused(read('translation.ru.json')))
    .toBe('language: found "ru", expected one of uk, ko, which the article is not in');
  expect(refused('{"format": "dateline/translation@1", "language": "ko", "title": 3}')).toMatch(/^title: found 3/);
  expect(refused('{')).toMatch(/line 1/);
});

test('a dispute is asked about the places that its two statements mention, and what is chosen is ticked', () => {
  const relation = draft.relations.find(({ type }) => type === 'disputes')!;
  const html = draw(PlacesAtIssue, { relation: { ...relation, places: ['kursk'] }, change: () => {} });
  expect(html).toMatch(/<input[^>]*checked[^>]*\/?><bdi>Kursk/);
  expect(html.match(/ checked/g)).toHaveLength(1);
  expect(wordsOf(html)).not.toContain('United Kingdom');
});

test('links, a speaker’s own words and words on no map are listed, each with a way to take it away', () => {
  const [statement] = draft.statements.filter(({ quotes }) => quotes.length > 0);
  const linked = { ...statement!, links: [{ label: 'The report', address: 'https://example.org/' }] };
  const change = () => {};
  expect(draw(LinkFields, { statement: linked, change })).toContain('aria-label="Take away the link The report"');
  expect(draw(QuoteFields, { statement: linked, change })).toContain('aria-label="Not the speaker’s own: ');
  const of = { ...draft, unplaced: [{ words: 'the coast', reason: 'No one stretch is meant' }] };
  const html = draw(UnplacedWords, {}, { of });
  expect(wordsOf(html)).toContain('Words that are not on the map (1)');
  expect(html).toContain('aria-label="Take away the coast"');
});
