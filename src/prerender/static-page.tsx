/**
 * The page as HTML, painted before any script: map, article, and for readers without JavaScript all statements and an
 * index by place.
 */
import { renderToString } from 'preact-render-to-string';
import { openingStill } from '../figure/compose/opening-still.ts';
import type { Atlas } from '../geometry/atlas.ts';
import { AboutText } from '../ui/dialogs/about.tsx';
import { App } from '../apps/reader/app.tsx';
import { Stories } from '../apps/reader/stories.tsx';
import { createOpenParts } from '../ui/open-parts.ts';
import { Card } from '../ui/cards/card.tsx';
import { PageProvider, useMessages, type Page } from '../ui/context.tsx';
import { StatementLines } from '../ui/cards/statement-lines.tsx';
import { loadMessages, messagesIn } from '../locales/messages.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Target } from '../view/transitions.ts';
import { openingView } from '../view/view.ts';
import { nameIn } from '../story/names.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { smallMapFile, type ListedStory } from '../view/listed-story.ts';

/** Links lead to anchors in the same file. */
function anchor(target: Target): string {
  switch (target.kind) {
    case 'none':
    case 'places': return '#reading';
    case 'place': return `#place-${target.id}`;
    case 'statement': return `#statement-${target.id}`;
    case 'speaker': return '#statements';
  }
}

/** Addresses of the list of stories and of the studio, where there are any. */
export interface Links { list?: string; studio?: string }

/** The page as it opens, with its map as SVG, and what a reader without script needs besides. */
export async function staticPage(story: Story, atlas: Atlas, { list, studio }: Links): Promise<string> {
  const store = createStore(story, openingView(story));
  await loadMessages(store.language.peek());
  const opening = openingStill(store.derived.peek(), atlas, (id) => anchor({ kind: 'place', id }));
  const permalink = () => anchor({ kind: 'none' });
  const page: Page = {
    store,
    shown: store,
    href: anchor,
    permalink,
    ...(list !== undefined && { toStories: () => list }),
    ...(studio !== undefined && { toStudio: () => studio }),
    openParts: createOpenParts(),
    readAsFar: { paragraphs: 0 },
    opening,
  };
  return renderToString(
    <PageProvider value={page}>
      <App>
        {/* To a browser that runs scripts this is one line of text, no element that it has to make. */}
        <noscript class="without-script">
          <Statements store={store} />
          <PlaceIndex store={store} />
          <section><AboutText /></section>
        </noscript>
      </App>
    </PageProvider>,
  );
}

/** The list of stories, `up` being the way to the site's folder; and what the page is called. */
export async function staticList(
  stories: readonly ListedStory[], language: Language, up: string,
): Promise<{ title: string; body: string }> {
  await loadMessages(language);
  const body = renderToString(
    <Stories
      stories={stories} language={language} home={up}
      storyAt={(id) => `${up}stories/${id}/`} mapAt={(id) => `${up}${smallMapFile(id)}`}
    />,
  );
  return { title: messagesIn(language).bar.stories, body };
}

function Statements({ store }: { store: Store }) {
  return (
    <section id="statements">
      <h2>{useMessages().statement.every}</h2>
      {store.story.statements.map((statement) => (
        <div key={statement.id} id={`statement-${statement.id}`}><Card statement={statement} level={3} /></div>
      ))}
    </section>
  );
}

function PlaceIndex({ store: { story, links } }: { store: Store }) {
  const { language } = openingView(story);
  const messages = useMessages();
  return (
    <section>
      <h2>{messages.place.index}</h2>
      {links.readingOrder.map((id) => {
        const statements = links.statementsOf.get(id) ?? [];
        const names = links.places.get(id)?.names ?? {};
        return (
          <section key={id} id={`place-${id}`}>
            <h3><bdi>{nameIn(names, language)}</bdi>, {messages.statements({ count: statements.length })}</h3>
            <StatementLines statements={statements} hrefOf={(one) => anchor({ kind: 'statement', id: one })} />
          </section>
        );
      })}
    </section>
  );
}
