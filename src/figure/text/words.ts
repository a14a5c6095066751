/** What a figure says in words: its title, its caption, and a description for who can't see it. */
import { isolated } from '../../story/direction.ts';
import { isSearch } from '../../view/view.ts';
import type { Scene } from '../compose/scene.ts';
import type { Chart } from '../draw/projected-map.ts';
import { placesOf } from '../../story/links.ts';
import { shapeCredits, type Statement } from '../../story/story.ts';
import { borderWords } from './borders.ts';
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
  /** What the borders in the frame mean. */
  borders: string;
}

/** `address` is the permalink as it is printed, `chart` the frame, where it is known which. */
export function wordsFor(scene: Scene, address: string, chart?: Chart): Words {
  const { story, view, messages, statements, wording } = scene;
  const { selection } = view;
  const count = messages.statements({ count: statements.length });
  const filter = filterWords(scene);
  const only = filter === '' ? '' : `${messages.figure.only}: ${filter}`;
  const title = titleOf(scene);
  const listed = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  // What the title says is not said again below it.
  const about = [chosenIn(scene), selection.kind === 'none' ? '' : wording.title.text]
    .filter((text) => text !== '' && !title.text.startsWith(text)).map((text) => isolated(text));
  const subtitle =
    selection.kind === 'none'
      ? [sentence(isolated(wording.summary?.text ?? '')), listed(count, only)].filter(Boolean).join(' ')
      : listed(...about, count, only);
  const { publisher, published, rights } = story.source;
  const borders = borderWords(scene, chart);
  const day = published === undefined ? '' : messages.day(published);
  const credits = shapeCredits(story).map(isolated).join('; ');
  const source = [
    `${messages.figure.source}: ${sentence([isolated(publisher), day].filter(Boolean).join(', '))}`,
    sentence(isolated(rights)),
    credits === '' ? '' : sentence(`${messages.policy.shapes}: ${credits}`),
    wording.isTranslated ? messages.figure.translated : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    title: title.text,
    titleLanguage: title.language === view.language ? undefined : title.language,
    subtitle,
    source,
    borders,
    count: listed(count, only),
    caption: [
      sentence(isolated(title.text)),
      sentence(listed(...about, count, only)),
      source,
      borders,
      `${messages.figure.address}: ${address}`,
    ].join(' '),
    alt: altText(scene, title.text),
    description: descriptionText(scene, title.text),
  };
}

/** The places that are chosen, or who says the statement. */
function chosenIn(scene: Scene): string {
  const { view: { selection }, placeName } = scene;
  switch (selection.kind) {
    case 'none': return '';
    case 'place': return placeName(selection.id);
    case 'places': return selection.ids.map((id) => isolated(placeName(id))).join(', ');
    case 'statement': return saying(scene, selection.id);
  }
}

/** A sentence: the story's title or the editor's for what is chosen, else a statement with who says it. */
function titleOf(scene: Scene): { text: string; language: string } {
  const { view: { selection, language }, wording, placeName } = scene;
  if (selection.kind === 'none' || selection.kind === 'places') return wording.title;
  const headline = headlineOf(scene);
  if (headline !== undefined) return wording.term(headline);
  const statement = titleStatement(scene);
  if (statement) return saidIn(scene, statement);
  return { text: selection.kind === 'place' ? placeName(selection.id) : selection.id, language };
}

/** The statement whose words are the figure's title, where nobody has given it one. */
export function titleStatement(scene: Scene): Statement | undefined {
  const { view: { selection }, links, statements } = scene;
  if (headlineOf(scene) !== undefined) return undefined;
  switch (selection.kind) {
    case 'none': case 'places': return undefined;
    case 'place': return statements.find((one) => placesOf(one).includes(selection.id));
    case 'statement': return links.statements.get(selection.id);
  }
}

/**
 * A statement's words, from a capital on: the article may have them inside a sentence. Who says them stands before
 * them, unless the words name the speaker themselves.
 */
function saidIn(scene: Scene, statement: Statement): { text: string; language: string } {
  const { text, language } = scene.wording.statement(statement);
  const isNamed = statement.speakers.every((id) => {
    const last = scene.wording.speaker(id).text.split(/\s+/).at(-1) ?? '';
    return last !== '' && text.includes(last);
  });
  const whole = isNamed ? capitalised(text, language) : `${saying(scene, statement.id)}: ${isolated(text)}`;
  return { text: whole, language };
}

function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** The editor's title for what is chosen: a place's own, else that of the one dispute that it is part of. */
export function headlineOf({ view: { selection }, links }: Scene): string | undefined {
  if (selection.kind === 'none' || selection.kind === 'places') return undefined;
  const { id } = selection;
  const own = selection.kind === 'place' ? links.places.get(id)?.headline : undefined;
  if (own !== undefined) return own;
  const disputes = links.disputes.filter(({ by, of, places }) =>
    (selection.kind === 'place' ? places.includes(id) : by.id === id || of.id === id));
  return disputes.length === 1 ? disputes[0]?.headline : undefined;
}

function filterWords({ view, messages, wording }: Scene): string {
  const { speaker, stances, kinds, contestedOnly, query } = view.filter;
  return [
    speaker === null ? '' : isolated(wording.speaker(speaker).text),
    ...stances.map((stance) => messages.stances[stance]), ...kinds,
    contestedOnly ? messages.contested : '', isSearch(query) ? `“${isolated(query.trim())}”` : '',
  ].filter(Boolean).join(', ');
}
