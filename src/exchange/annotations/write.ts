/** A story as a W3C Annotation Page: each statement, mention and relation an annotation on the article's text. */
import { nameIn } from '../../story/names.ts';
import type { Statement, Story } from '../../story/story.ts';
import { speakerNames } from '../speakers.ts';
import { storyFile, type StoryFile } from '../story-file.ts';
import { textPositions, type PositionUnit } from '../text.ts';
import { targetOf } from './selectors.ts';
import { CONTEXT, NO_WORDS, RELATION_KEYS, STATEMENT_KEYS } from './vocabulary.ts';

/** The file of the text that an annotation's positions count in, beside the annotations. */
export const textFileOf = ({ id }: Pick<Story, 'id'>): string => `${id}.txt`;
export const annotationsFileOf = ({ id }: Pick<Story, 'id'>): string => `${id}.annotations.json`;

/** @param unit what positions count: the standard's code points, or what browsers' annotators count. */
export function annotationPage(story: Story, unit: PositionUnit): object {
  const { statements: records, relations: _relations, ...head } = storyFile(story).file;
  const article = textPositions(story.paragraphs);
  const target = (spans: Statement['spans']) => targetOf(article, spans, { source: textFileOf(story), unit });
  const names = new Map(story.places.map(({ id, names: all }) => [id, nameIn(all, 'en') || id]));
  const speakers = speakerNames(story);
  const saidBy = ({ speakers: said, via }: Statement) =>
    [speakers(said).join(', '), ...speakers(via).map((name) => `via ${name}`)].join(', ');
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  return {
    '@context': CONTEXT,
    id: annotationsFileOf(story),
    type: 'AnnotationPage',
    startIndex: 0,
    positions: unit,
    story: head,
    items: [
      ...story.statements.flatMap((statement, i) => [
        {
          id: `statement_${statement.id}`,
          type: 'Annotation',
          motivation: 'describing',
          body: [
            { type: 'Statement', purpose: 'describing', statement: statement.id,
              ...picked(records[i] as StoryFile['statements'][number], STATEMENT_KEYS) },
            { type: 'TextualBody', purpose: 'tagging', value: statement.stance },
            { type: 'TextualBody', purpose: 'commenting', value: saidBy(statement) },
          ],
          target: target(statement.spans),
        },
        ...statement.mentions.map(({ place, kind, span }, number) => ({
          id: `mention_${statement.id}_${number + 1}`,
          type: 'Annotation',
          motivation: 'identifying',
          body: [
            { type: 'Mention', purpose: 'identifying', statement: statement.id, place, kind,
              ...(!span && { words: NO_WORDS }) },
            { type: 'TextualBody', purpose: 'tagging', value: names.get(place) ?? place },
          ],
          target: target(span ? [span] : statement.spans),
        })),
      ]),
      ...story.relations.map((relation, i) => ({
        id: `relation_${i + 1}`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          { type: 'Relation', purpose: 'linking', relation: relation.type, ...picked(relation, RELATION_KEYS) },
          { type: 'SpecificResource', purpose: 'linking', source: `statement_${relation.to}` },
        ],
        target: target(statements.get(relation.from)?.spans ?? []),
      })),
    ],
  };
}

const picked = (record: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => keys.includes(key) && value !== undefined));
