/** What a figure says in words: its title, its caption, and a description for who can't see it. */
import { EN_SIGNS } from '../state/interface/signs-en.ts';
import { verbOf } from '../state/interface/signs.ts';
import { placesOf } from '../story/links.ts';
import { wordsOf } from '../story/story.ts';
import type { Scene } from './scene.ts';

export interface Words {
  title: string;
  /** Below the title: the story, how many statements, and what the filter asks for. */
  subtitle: string;
  /** How many statements, and what the filter asks for. */
  count: string;
  /** One paragraph, to be set below the figure. */
  caption: string;
  /** What the figure shows, for who can't see it. */
  alt: string;
  /** Where the story comes from. */
  source: string;
}

/** `address` is the permalink as it is printed. */
export function wordsFor(scene: Scene, address: string): Words {
  const { store: { story, view }, phrases, placeName, statements } = scene;
  const { selection } = view.peek();
  const count = phrases.statements(statements.length);
  const filter = filterWords(scene);
  const only = filter === '' ? '' : `${phrases.only}: ${filter}`;
  const title = selection.kind === 'place' ? placeName(selection.id) : selection.kind === 'statement' ? saying(scene, selection.id) : story.title;
  const listed = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  const subtitle = selection.kind === 'none' ? [sentence(story.summary ?? ''), listed(count, only)].filter(Boolean).join(' ') : listed(story.title, count, only);
  const { publisher, published, rights } = story.source;
  const source = `${phrases.source}: ${sentence([publisher, published].filter(Boolean).join(', '))} ${sentence(rights)}`;
  return {
    title, subtitle, source, count: listed(count, only),
    caption: [sentence(title), sentence(listed(selection.kind === 'none' ? '' : story.title, count, only)), source, phrases.borders, `${phrases.address}: ${address}`].join(' '),
    alt: altText(scene, title),
  };
}

const sentence = (text: string) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** With the verb as it is in the story file. */
function saying({ store: { links } }: Scene, id: string): string {
  const statement = links.statements.get(id);
  const speaker = links.speakers.get(statement?.speaker ?? '');
  return statement && speaker ? `${speaker.name} ${verbOf(EN_SIGNS, statement.stance, speaker.plural)}` : id;
}

function filterWords({ store: { view, links }, phrases }: Scene): string {
  const { speaker, stances, kinds, contestedOnly, query } = view.peek().filter;
  return [
    speaker === null ? '' : links.speakers.get(speaker)?.name,
    ...stances.map((stance) => phrases.stances[stance]), ...kinds,
    contestedOnly ? phrases.contested : '', query.trim() === '' ? '' : `“${query.trim()}”`,
  ].filter(Boolean).join(', ');
}

/** The places with their counts, then each statement: who, how, in which words. */
function altText(scene: Scene, title: string): string {
  const { store: { story, links }, phrases, placeName, statements, statementsAt } = scene;
  const places = links.readingOrder.filter((id) => (statementsAt.get(id)?.length ?? 0) > 0);
  const named = places.map((id) => `${placeName(id)} (${phrases.statements(statementsAt.get(id)?.length ?? 0)}${links.contested.has(id) ? `; ${phrases.contested}` : ''})`);
  const said = statements.map((statement) =>
    `${saying(scene, statement.id)} [${placesOf(statement).map(placeName).join(', ')}]: ${wordsOf(story, statement)}`);
  return [sentence(`${phrases.map}: ${title}`), sentence(named.join(', ')), ...said.map(sentence)].filter(Boolean).join(' ');
}
