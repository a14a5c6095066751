/** What a figure says in words: its title, its caption, and a description for who can't see it. */
import { isolated } from '../../story/direction.ts';
import { isSearch } from '../../view/view.ts';
import type { Scene } from '../compose/scene.ts';
import { altText, descriptionText } from './description.ts';
import { saying, sentence } from './sentences.ts';

export interface Words {
  title: string;
  /** BCP 47, where it is not the figure's. */
  titleLanguage: string | undefined;
  /** Below the title: the story, how many statements, and what the filter asks for. */
  subtitle: string;
  /** How many statements, and what the filter asks for. */
  count: string;
  /** One paragraph, to be set below the figure. */
  caption: string;
  /** What the figure shows, for who can't see it: at most 300 characters. */
  alt: string;
  /** The same at length, with the first statements in their words. */
  description: string;
  /** Where the story comes from, and whether its words are our translation. */
  source: string;
}

/** `address` is the permalink as it is printed. */
export function wordsFor(scene: Scene, address: string): Words {
  const { story, view, messages, placeName, statements, wording } = scene;
  const { selection } = view;
  const count = messages.statements({ count: statements.length });
  const filter = filterWords(scene);
  const only = filter === '' ? '' : `${messages.figure.only}: ${filter}`;
  const title =
    selection.kind === 'place'
      ? placeName(selection.id)
      : selection.kind === 'statement'
        ? saying(scene, selection.id)
        : wording.title.text;
  const listed = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  const subtitle =
    selection.kind === 'none'
      ? [sentence(isolated(wording.summary?.text ?? '')), listed(count, only)].filter(Boolean).join(' ')
      : listed(isolated(wording.title.text), count, only);
  const { publisher, published, rights } = story.source;
  const source = [
    `${messages.figure.source}: ${sentence([isolated(publisher), published].filter(Boolean).join(', '))}`,
    sentence(isolated(rights)),
    wording.isTranslated ? messages.figure.translated : '',
  ]
    .filter(Boolean)
    .join(' ');
  const isStory = selection.kind === 'none';
  return {
    title,
    titleLanguage: isStory && wording.title.language !== view.language ? wording.title.language : undefined,
    subtitle,
    source,
    count: listed(count, only),
    caption: [
      sentence(isolated(title)),
      sentence(listed(selection.kind === 'none' ? '' : isolated(wording.title.text), count, only)),
      source,
      messages.figure.borders,
      `${messages.figure.address}: ${address}`,
    ].join(' '),
    alt: altText(scene, title),
    description: descriptionText(scene, title),
  };
}

function filterWords({ view, messages, wording }: Scene): string {
  const { speaker, stances, kinds, contestedOnly, query } = view.filter;
  return [
    speaker === null ? '' : isolated(wording.speaker(speaker).text),
    ...stances.map((stance) => messages.stances[stance]), ...kinds,
    contestedOnly ? messages.contested : '', isSearch(query) ? `“${isolated(query.trim())}”` : '',
  ].filter(Boolean).join(', ');
}
