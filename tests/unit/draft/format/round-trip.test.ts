/** A story becomes a draft and a story again, and a draft its file and a draft again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSiteAddress } from '../../../../src/draft/edit/details.ts';
import { printDraft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseDraft, parseDraftText } from '../../../../src/draft/format/parse.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parse, parseText } from '../../../../src/story/parse.ts';
import type { Mention, Story } from '../../../../src/story/story.ts';

const STORIES = ['public/stories/kursk/story.json', 'tests/stories/danube/story.json'];

function storyAt(path: string): Story {
  const { story } = parseText(readFileSync(path, 'utf8'));
  if (!story) throw new Error(`${path} can't be read`);
  return story;
}

const place = ({ span }: Mention) => (span ? span.paragraph * 1e6 + span.start : Infinity);

/** Mentions in the order of the text; translations are those that are there. */
const comparable = ({ translations: _translations, ...story }: Story) => ({
  ...story,
  statements: story.statements.map((one) => ({
    ...one, mentions: one.mentions.toSorted((a, b) => place(a) - place(b) || (a.place < b.place ? -1 : 1)),
  })),
});

describe.each(STORIES)('%s', (path) => {
  const story = storyAt(path);
  const draft = draftOfStory(story);

  it('is the same story again when it is published as it is', () => {
    const { story: again, problems } = publish(draft);
    expect(problems).toEqual([]);
    expect(again && comparable(again)).toEqual(comparable(story));
  });

  it('is the same draft again when its file is read', () => {
    const { draft: again, problems } = parseDraftText(printDraft(draft));
    expect(problems).toEqual([]);
    expect(again).toEqual(draft);
  });

  it('publishes what `check` takes, whatever single statement, place or mention is rejected', () => {
    for (const list of ['statements', 'places', 'mentions'] as const) {
      for (const { id } of draft[list].slice(0, 12)) {
        const records = draft[list].map((one) => (one.id === id ? { ...one, decision: 'rejected' as const } : one));
        const { file, problems } = publish({ ...draft, [list]: records });
        expect(problems, `${list} without ${id}`).toEqual([]);
        expect(parse(file).story, `${list} without ${id}`).not.toBeNull();
      }
    }
  });
});

describe('where the site of a draft will be', () => {
  const draft = withSiteAddress(draftOfStory(storyAt(STORIES[0]!)), 'https://example.org/map/');

  it('is remembered in its file, and no affair of the story', () => {
    expect(parseDraftText(printDraft(draft)).draft?.siteAddress).toBe('https://example.org/map/');
    expect(JSON.stringify(publish(draft).file)).not.toContain('example.org');
    expect(withSiteAddress(draft, '')).not.toHaveProperty('siteAddress');
  });

  it.each(['http://example.org/', 'https://example.org/?a', 'https://example.org/#a', 'https://a b'])(
    'is not %s', (siteAddress) => {
      expect(parseDraftText(printDraft({ ...draft, siteAddress })).draft).toBeNull();
    });
});

describe('a file that is not whole', () => {
  const draft = draftOfStory(storyAt(STORIES[0]!));
  const file = JSON.parse(printDraft(draft)) as Record<string, Record<string, unknown>[]> & { paragraphs: string[] };

  it('keeps all records but the broken one, and names it', () => {
    const statements = file['statements']!.map((one, i) => (i === 2 ? { ...one, stance: 'shouts' } : one));
    const { draft: kept, problems } = parseDraft({ ...file, statements, relations: [] });
    expect(kept?.statements).toHaveLength(draft.statements.length - 1);
    expect(problems.map(({ path }) => path)).toEqual([`statements[2] (${draft.statements[2]!.id}).stance`]);
  });

  it('never moves words by guess: a changed text sets aside what stood there', () => {
    const paragraphs = file.paragraphs.map((text, i) => (i === 3 ? `Now. ${text}` : text));
    const { draft: kept, problems } = parseDraft({ ...file, paragraphs });
    expect(kept?.statements.some(({ spans }) => spans.some(({ paragraph }) => paragraph === 3))).toBe(false);
    expect(problems[0]?.found).toMatch(/^the text has "/);
  });

  it('says that a newer Dateline made it', () => {
    const { draft: none, problems } = parseDraft({ ...file, format: 'dateline/draft@2' });
    expect(none).toBeNull();
    expect(problems[0]).toMatchObject({ path: 'format', found: 'found "dateline/draft@2"' });
  });

  it.each([
    [null], [[]], ['draft'], [{}], [{ format: 'dateline/draft@1' }],
  ])('is refused with a sentence: %j', (input) => {
    const { draft: none, problems } = parseDraft(input);
    expect(none).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});
