/** Everything a figure is drawn from. */
import type { Atlas } from '../../geometry/atlas.ts';
import { messagesIn, verbOf, type Messages } from '../../locales/messages.ts';
import type { Derived } from '../../view/derive.ts';
import { disputesAt } from '../../view/visible.ts';
import { placesOf } from '../../story/links.ts';
import { nameIn } from '../../story/names.ts';
import type { Statement } from '../../story/story.ts';
import { rolesOf, type Roles } from '../../cartography/roles.ts';
import type { Theme } from '../../cartography/theme.ts';

export interface Scene extends Derived {
  roles: Roles;
  atlas: Atlas;
  theme: Theme;
  messages: Messages;
  placeName: (id: string) => string;
  /** The verb behind a speaker's name, in the name's language: the article's own where that is not translated. */
  verbOf: (statement: Statement) => string;
  /** The statements that the figure speaks of, in reading order. */
  statements: readonly Statement[];
  /** The places that they mention, which are marked, in reading order. */
  marked: readonly string[];
  /** What a place's ring counts: all statements about it that the filter leaves, as on the page. */
  statementsAt: ReadonlyMap<string, readonly Statement[]>;
}

/** The whole map, as the page shows it: every statement that the filter leaves. */
export function sceneOf(derived: Derived, atlas: Atlas, theme: Theme): Scene {
  const { story, view: { language }, links, wording } = derived;
  const messages = messagesIn(language);
  return {
    ...derived, roles: rolesOf(story), atlas, theme, messages,
    placeName: (id) => nameIn(links.places.get(id)?.names ?? {}, language) || id,
    verbOf: (statement) => {
      const { isTranslated, plural } = wording.who(statement);
      return verbOf(isTranslated ? messages : messagesIn('en'), statement.stance, plural);
    },
    statements: derived.visible,
    marked: links.readingOrder.filter((id) => (derived.visibleAt.get(id)?.length ?? 0) > 0),
    statementsAt: derived.visibleAt,
  };
}

/** The part of it that belongs to what is chosen: a place's statements, or one statement and those that dispute it. */
export function chosenScene(scene: Scene): Scene {
  const { view: { selection }, visible, visibleAt, links } = scene;
  switch (selection.kind) {
    case 'none':
    case 'places': return scene;
    case 'place': {
      const own = visibleAt.get(selection.id) ?? [];
      const shown = new Set([...own, ...disputesAt(scene, selection.id).flatMap(({ by, of }) => [by, of])]);
      return withStatements(scene, visible.filter((one) => shown.has(one)));
    }
    case 'statement': {
      const ids = new Set([selection.id, ...links.disputes.flatMap(({ by, of }) =>
        (by.id === selection.id ? [of.id] : of.id === selection.id ? [by.id] : []))]);
      // Chosen by name, it is shown even where the filter leaves it out, as on the page.
      return withStatements(scene, [...links.statements.values()].filter(({ id }) => ids.has(id)));
    }
  }
}

function withStatements(scene: Scene, statements: readonly Statement[]): Scene {
  const { links, story, visibleAt } = scene;
  const mentioned = new Set(statements.flatMap(placesOf));
  const marked = links.readingOrder.filter((id) => mentioned.has(id));
  // What the filter leaves out counts where it is shown nevertheless.
  const shown = new Set(statements);
  const at = (id: string) => {
    const left = new Set(visibleAt.get(id));
    return story.statements.filter((one) => left.has(one) || (shown.has(one) && placesOf(one).includes(id)));
  };
  return { ...scene, statements, marked, statementsAt: new Map(marked.map((id) => [id, at(id)])) };
}
