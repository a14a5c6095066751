/** What a figure says in words: its title, its caption, and a description for who can't see it. */
import { isolated } from '../../story/direction.ts';
import { isSearch } from '../../view/view.ts';
import type { Scene } from '../compose/scene.ts';
import { shapeCredits } from '../../story/story.ts';
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
  const headline = headlineOf(scene);
  const chosen =
    selection.kind === 'place'
      ? placeName(selection.id)
      : selection.kind === 'statement'
        ? saying(scene, selection.id)
        : wording.title.text;
  // A place's name and a statement's speaker are in the figure's language.
  const own = headline !== undefined ? wording.term(headline) : selection.kind === 'none' ? wording.title : undefined;
  const title = own?.text ?? chosen;
  const listed = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  // What a headline takes the place of is said below it.
  const about = [
    headline === undefined ? '' : isolated(chosen),
    selection.kind === 'none' ? '' : isolated(wording.title.text),
  ];
  const subtitle =
    selection.kind === 'none'
      ? [sentence(isolated(wording.summary?.text ?? '')), listed(count, only)].filter(Boolean).join(' ')
      : listed(...about, count, only);
  const { publisher, published, rights } = story.source;
  const credits = shapeCredits(story).map(isolated).join('; ');
  const source = [
    `${messages.figure.source}: ${sentence([isolated(publisher), published].filter(Boolean).join(', '))}`,
    sentence(isolated(rights)),
    credits === '' ? '' : sentence(`${messages.policy.shapes}: ${credits}`),
    wording.isTranslated ? messages.figure.translated : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    title,
    titleLanguage: own && own.language !== view.language ? own.language : undefined,
    subtitle,
    source,
    count: listed(count, only),
    caption: [
      sentence(isolated(title)),
      sentence(listed(...about, count, only)),
      source,
      messages.figure.borders,
      `${messages.figure.address}: ${address}`,
    ].join(' '),
    alt: altText(scene, title),
    description: descriptionText(scene, title),
  };
}

/** The editor's title for what is chosen: a place's own, or that of the one dispute that a statement is part of. */
function headlineOf({ view: { selection }, links }: Scene): string | undefined {
  switch (selection.kind) {
    case 'none':
    case 'places': return undefined;
    case 'place': return links.places.get(selection.id)?.headline;
    case 'statement': {
      const disputes = links.disputes.filter(({ by, of }) => by.id === selection.id || of.id === selection.id);
      return disputes.length === 1 ? disputes[0]?.headline : undefined;
    }
  }
}

function filterWords({ view, messages, wording }: Scene): string {
  const { speaker, stances, kinds, contestedOnly, query } = view.filter;
  return [
    speaker === null ? '' : isolated(wording.speaker(speaker).text),
    ...stances.map((stance) => messages.stances[stance]), ...kinds,
    contestedOnly ? messages.contested : '', isSearch(query) ? `“${isolated(query.trim())}”` : '',
  ].filter(Boolean).join(', ');
}
