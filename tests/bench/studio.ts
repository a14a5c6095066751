/** The studio with a draft of 500 suggested statements in 13,000 words: from a key or a click to what it changes. */
import { fileOf, Studio } from '../browser/driver/studio.ts';
import { decide } from '../../src/draft/edit/records.ts';
import { printDraft, type Draft } from '../../src/draft/format/draft.ts';
import { draftOfStory } from '../../src/draft/format/from-story.ts';
import { syntheticStory } from '../synthetic-story.ts';
import { storyOf } from '../unit/stories.ts';
import { withPage, type Bench } from './browser.ts';
import type { Wanted } from './probe.ts';
import type { Row, Series } from './rows.ts';
import { rest, timed } from './timed.ts';

const TIMES = 10;
/** ms from a key to what it changes, painted. */
const SOON: Series = { name: 'what it may take', values: [50] };
const TYPED = 'the harbour';

type Kind = 'accept' | 'undo' | 'type' | 'open';

const WHAT: Readonly<Record<Exclude<Kind, 'open'>, string>> = {
  accept: 'key of a decision to the painted queue, 500 suggestions',
  undo: 'undo of a decision to the painted queue, 500 suggestions',
  type: 'key in the speaker’s field to its painted letter, 500 suggestions',
};

export async function measureStudio(bench: Bench, runs: number): Promise<Row[]> {
  const file = fileOf('large.draft.json', largeDraft());
  const times: Record<Kind, number[]> = { accept: [], undo: [], type: [], open: [] };
  const idle: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    idle.push(await withPage(bench, 'page', {}, ({ marks }) => Promise.resolve(marks.idle)));
    await withPage(bench, 'page', { address: '?mode=studio#new' }, async ({ page }) => {
      await work(new Studio(page), file, times);
    });
  }
  const rows = Object.entries(WHAT).map(([kind, what]): Row => (
    { what, unit: 'ms', target: 1, ours: { name: 'studio', values: times[kind as Kind] }, base: SOON }));
  return [
    ...rows,
    {
      what: 'opening the studio on a draft of 500 suggestions', unit: 'ms', target: 2,
      ours: { name: 'studio', values: times.open }, base: { name: 'the reader’s page, its map idle', values: idle },
    },
  ];
}

/** Nothing in it is decided yet. */
function largeDraft(): string {
  const draft = draftOfStory(storyOf(syntheticStory({ places: 80, statements: 500, seed: 1 })));
  const lists = ['places', 'mentions', 'speakers', 'statements', 'relations'] as const;
  const open = lists.reduce<Draft>((one, list) =>
    decide(one, one[list].map(({ id }) => ({ list, id })), 'open'), draft);
  return printDraft({ ...open, statements: open.statements.map((one) => ({ ...one, confidence: 0.8 })) });
}

async function work(studio: Studio, file: ReturnType<typeof fileOf>, times: Record<Kind, number[]>): Promise<void> {
  const { page } = studio;
  await studio.takeFile(file);
  await studio.queue.waitFor();
  const all = await studio.left();
  const left = (count: number): Wanted => ({ words: ['.queue-count', `${count} suggestion`] });
  const key = async (kind: Kind, name: string, wanted: Wanted) => {
    await rest(page);
    times[kind].push(await timed(page, wanted, () => page.keyboard.press(name)));
  };
  for (let i = 1; i <= TIMES; i += 1) await key('accept', 'a', left(all - i));
  for (let i = 1; i <= TIMES; i += 1) await key('undo', 'Control+z', left(all - TIMES + i));
  await studio.isSaved();
  await page.reload();
  times.open.push(await page.evaluate((it) => window.bench.painted(it), left(all)));
  await inForm(studio, key);
}

type Press = (kind: Kind, name: string, wanted: Wanted) => Promise<void>;

async function inForm(studio: Studio, key: Press): Promise<void> {
  await studio.article.getByRole('button').filter({ hasText: 'said' }).first().press('Enter');
  const speaker = studio.statement.getByRole('combobox', { name: 'Who says it' });
  await speaker.focus();
  for (let i = 1; i <= TYPED.length; i += 1) {
    const text = TYPED.slice(0, i);
    await key('type', text.endsWith(' ') ? 'Space' : text.slice(-1), { value: ['.speaker-fields input', text] });
  }
}
