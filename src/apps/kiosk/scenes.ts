/**
 * The story told in some seven scenes, for when nobody is there: what it is about, what moved, what is contested, the
 * voices of each side, and what is left open. What a story does not have gives no scene.
 */
import { rolesOf } from '../../cartography/roles.ts';
import { placesOf, type Dispute, type Links } from '../../story/links.ts';
import { wordsOf, type Statement, type Story } from '../../story/story.ts';
import type { Selection } from '../../view/view.ts';

type Kind =
  | { kind: 'title' }
  | { kind: 'movement'; movement: NonNullable<Statement['movement']> }
  | { kind: 'dispute'; dispute: Dispute }
  /** Of one side, or, where it is null, of whoever speaks for none. */
  | { kind: 'voices'; side: string | null }
  | { kind: 'open' };

export type Scene = Kind & {
  /** What is told in words; of a dispute what is disputed comes first. */
  statements: readonly Statement[];
  /** Lit on the map: where its speakers are at home, and what they speak of; empty: the story as it opens. */
  places: readonly string[];
  /** How many statements of the same voices no scene has room for. */
  more: number;
};

const MOST_DISPUTES = 2;
/** Statements in one scene, and the letters that they have together: what can be read from some metres. */
const MOST_STATEMENTS = 3;
const MOST_LETTERS = 330;

/**
 * Eight scenes at most. Every statement is in one of them, or counted in `more` of the one where its voice is heard.
 * What the story's `tour` names comes first, then what comes first in the text.
 */
export function scenesOf(story: Story, links: Links): Scene[] {
  const order = new Map([...new Set([...story.tour, ...links.readingOrder])].map((place, at) => [place, at]));
  const rank = (places: readonly string[]) => Math.min(...places.map((place) => order.get(place) ?? Infinity));
  const byRank = [...story.statements].sort((a, b) => compare(rank(placesOf(a)), rank(placesOf(b))));
  const told = new Set<Statement>();
  const scene = (kind: Kind, statements: readonly Statement[], more = 0): Scene => {
    for (const statement of statements) told.add(statement);
    const atIssue = kind.kind === 'dispute' ? kind.dispute.places : [];
    return { ...kind, statements, places: [...new Set([...atIssue, ...placesFor(statements, links)])], more };
  };
  const untold = (is: (statement: Statement) => boolean) => byRank.filter((one) => !told.has(one) && is(one));

  const disputes = links.disputes
    .toSorted((a, b) => compare(rank(subjectsOf(a)), rank(subjectsOf(b))))
    .flatMap((dispute): Scene[] => {
      const { by, of } = dispute;
      if (told.size >= 2 * MOST_DISPUTES || told.has(by) || told.has(of)) return [];
      return [scene({ kind: 'dispute', dispute }, [of, by])];
    });
  const movements = untold(({ movement }) => movement !== undefined).slice(0, 1).flatMap((one): Scene[] =>
    (one.movement ? [scene({ kind: 'movement', movement: one.movement }, [one])] : []));
  const open = choose(untold(({ stance }) => stance === 'withholds'), story);
  for (const statement of open) told.add(statement);

  const { sides } = rolesOf(story);
  const sideOf = ({ speakers }: Statement): string | null =>
    sides.find((side) => speakers.some((id) => links.speakers.get(id)?.side === side)) ?? null;
  const voices = [...sides, null].flatMap((side): Scene[] => {
    const all = untold((statement) => sideOf(statement) === side);
    const chosen = choose(all, story);
    return chosen.length > 0 ? [scene({ kind: 'voices', side }, chosen, all.length - chosen.length)] : [];
  });
  return [
    { kind: 'title', statements: [], places: [], more: 0 },
    ...movements, ...disputes, ...voices,
    ...(open.length > 0 ? [scene({ kind: 'open' }, open)] : []),
  ];
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** What a dispute is about, as far as that is told. */
const subjectsOf = ({ places, of, by }: Dispute): readonly string[] =>
  (places.length > 0 ? places : [...placesOf(of), ...placesOf(by)]);

/** As many as a screen holds, one of each voice before a second of any; what the article itself tells comes last. */
function choose(statements: readonly Statement[], story: Story): Statement[] {
  const chosen: Statement[] = [];
  let letters = 0;
  const isNarrated = ({ mode }: Statement) => Number(mode === 'narration');
  const heard = () => new Set(chosen.flatMap(({ speakers }) => speakers));
  const add = (isWanted: (statement: Statement) => boolean) => {
    for (const statement of statements.toSorted((a, b) => isNarrated(a) - isNarrated(b))) {
      const { length } = wordsOf(story, statement);
      const fits = chosen.length === 0 || (chosen.length < MOST_STATEMENTS && letters + length <= MOST_LETTERS);
      if (!fits || chosen.includes(statement) || !isWanted(statement)) continue;
      chosen.push(statement);
      letters += length;
    }
  };
  add(({ speakers }) => !speakers.some((id) => heard().has(id)));
  add(() => true);
  const at = new Map(story.statements.map((statement, i) => [statement, i]));
  return chosen.sort((a, b) => compare(at.get(a) ?? 0, at.get(b) ?? 0));
}

/** Where the speakers are at home, and what they speak of. */
const placesFor = (statements: readonly Statement[], { speakers }: Links): string[] =>
  statements.flatMap((statement) => [
    ...statement.speakers.flatMap((id) => speakers.get(id)?.place ?? []), ...placesOf(statement),
  ]);

/** The scene as a choice of the page: a movement's statement, whose line is lit and framed, or all of its places. */
export function choiceOf({ kind, statements: [first], places }: Scene): Selection {
  if (kind === 'movement' && first) return { kind: 'statement', id: first.id };
  return places.length > 0 ? { kind: 'places', ids: places } : { kind: 'none' };
}

/** What a visitor who touches the scene goes on with: its dispute, or its one statement; else the page as it opens. */
export function visitOf({ kind, statements }: Scene): Selection {
  const last = statements.at(-1);
  const isOne = kind === 'dispute' || statements.length === 1;
  return last && isOne ? { kind: 'statement', id: last.id } : { kind: 'none' };
}

/** ms that each scene stays: so long for each of its statements. */
export const dwellsOf = (scenes: readonly Scene[], dwell: number): number[] =>
  scenes.map(({ statements }) => dwell * Math.max(1, statements.length));
