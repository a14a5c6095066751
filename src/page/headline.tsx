import { InStory, usePage, usePhrases } from './context.tsx';

/** Title, summary, and one line of source and date. */
export function Headline() {
  const { store: { story } } = usePage();
  const { publisher, published } = story.source;
  return (
    <header class="headline">
      <h1 lang={story.language}>{story.title}</h1>
      {story.summary && <p class="summary" lang={story.language}>{story.summary}</p>}
      <p class="source"><InStory>{publisher}</InStory>{published && ` · ${published}`} · {usePhrases().article.retold}</p>
    </header>
  );
}
