/** A story as a draft, to go on with: everything in it is the editor's, and decided. */
import type { Span } from '../../story/anchor.ts';
import { deepFreeze } from '../../story/deep-freeze.ts';
import { languageOf, nameIn } from '../../story/names.ts';
import type { Story } from '../../story/story.ts';
import type { Draft, DraftMention, DraftStatement } from './draft.ts';
import { byParagraph, mentionsIn } from './mentions-in.ts';
import { DRAFT_FORMAT } from './schema.ts';
import { bySpan } from '../../story/words-in.ts';

const DECIDED = { origin: 'editor', decision: 'accepted' } as const;

/** @param translations files of the story's translations, by language. */
export function draftOfStory(story: Story, translations: Draft['translations'] = {}): Draft {
  const { translations: _languages, format: _format, statements, ...head } = story;
  const mentions = mentionsOf(story);
  const index = byParagraph(mentions);
  const draft = {
    ...head,
    format: DRAFT_FORMAT,
    places: story.places.map(({ names, ...place }) => ({
      ...place, ...(Object.keys(names).length > 0 && { names }),
      name: nameIn(names, languageOf(story.language) ?? 'en') || place.id, ...DECIDED,
    })),
    mentions,
    speakers: story.speakers.map((speaker) => ({ ...speaker, ...DECIDED })),
    statements: statements.map((statement): DraftStatement => {
      const { speakers, mentions: own, ...rest } = statement;
      const has = new Set(own.flatMap(({ place, kind, span }) => (span ? [keyOf({ place, kind, span })] : [])));
      const bare = { ...rest, speakers, implied: [], without: [], otherStances: [], otherSpeakers: [], ...DECIDED };
      return {
        ...bare,
        implied: own.filter(({ span }) => !span).map(({ place }) => place),
        without: mentionsIn(index, bare)
          .filter(({ place = '', kind, span }) => !has.has(keyOf({ place, kind, span })))
          .map(({ id }) => id),
      };
    }),
    relations: story.relations.map((relation, i) => ({ id: `r${i + 1}`, ...relation, ...DECIDED })),
    translations,
  };
  return deepFreeze(draft as unknown as Draft);
}

interface Place { place: string; kind: string; span: Span }
const keyOf = ({ place, kind, span: { paragraph, start, end } }: Place) =>
  `${paragraph}:${start}:${end}:${kind}:${place}`;

/** Each mention of the story once, in the order of the text. */
function mentionsOf({ statements }: Story): DraftMention[] {
  const found = new Map(statements.flatMap(({ mentions }) => mentions).flatMap(({ place, kind, span }) =>
    (span ? [[keyOf({ place, kind, span }), { place, kind, span }] as const] : [])));
  return [...found.values()]
    .sort((a, b) => bySpan(a.span, b.span))
    .map((mention, i) => ({ id: `m${i + 1}`, ...mention, alternatives: [], ...DECIDED }));
}
