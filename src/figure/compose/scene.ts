/** Everything a figure is drawn from. */
import type { Atlas } from '../../geometry/atlas.ts';
import { EN_SIGNS } from '../../locales/signs-en.ts';
import { verbOf } from '../../locales/signs.ts';
import type { Store } from '../../store/store.ts';
import { placesOf } from '../../story/links.ts';
import { nameIn } from '../../story/names.ts';
import type { Statement } from '../../story/story.ts';
import type { Wording } from '../../story/wording.ts';
import type { Theme } from '../../cartography/theme.ts';
import { PHRASES, type Phrases } from '../text/phrases.ts';

export interface Scene {
  /** Holds story and view; a figure only reads it. */
  store: Store;
  atlas: Atlas;
  theme: Theme;
  phrases: Phrases;
  placeName: (id: string) => string;
  /** What the story says, in the figure's language as far as it is translated. */
  wording: Wording;
  /** The verb behind a speaker's name, in the name's language: the article's own where that is not translated. */
  verbOf: (statement: Statement) => string;
  /** The statements that the figure speaks of, in reading order, and those of them that mention a place. */
  statements: readonly Statement[];
  statementsAt: ReadonlyMap<string, readonly Statement[]>;
}

/** The whole map, as the page shows it: every statement that the filter leaves. */
export function sceneOf(store: Store, atlas: Atlas, theme: Theme): Scene {
  const { language } = store.view.peek();
  const phrases = PHRASES[language];
  const wording = store.wording.value;
  return {
    store, atlas, theme, phrases,
    placeName: (id) => nameIn(store.links.places.get(id)?.names ?? {}, language) || id,
    wording,
    verbOf: ({ speaker, stance }) => {
      const { isTranslated, plural } = wording.speaker(speaker);
      return verbOf(isTranslated ? phrases : EN_SIGNS, stance, plural);
    },
    statements: store.visible.value,
    statementsAt: store.visibleAt.value,
  };
}

/** The part of it that belongs to what is chosen: a place's statements, or one statement and those that dispute it. */
export function chosenScene(scene: Scene): Scene {
  const { store: { view, visibleAt, links } } = scene;
  const { selection } = view.peek();
  switch (selection.kind) {
    case 'none': return scene;
    case 'place': return withStatements(scene, visibleAt.value.get(selection.id) ?? []);
    case 'statement': {
      const ids = new Set([selection.id, ...links.disputes.flatMap(({ by, of }) =>
        (by.id === selection.id ? [of.id] : of.id === selection.id ? [by.id] : []))]);
      // Chosen by name, it is shown even where the filter leaves it out, as on the page.
      return withStatements(scene, [...links.statements.values()].filter(({ id }) => ids.has(id)));
    }
  }
}

function withStatements(scene: Scene, statements: readonly Statement[]): Scene {
  const { store: { links } } = scene;
  return {
    ...scene, statements,
    statementsAt: new Map(links.readingOrder.map((id) => [id, statements.filter((statement) => placesOf(statement).includes(id))])),
  };
}
