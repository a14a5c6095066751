import { InStory, usePage, useMessages, useWording } from '../context.tsx';
import { Original } from './original.tsx';

/** Title, summary, and one line of source and date. */
export function Headline() {
  const { store: { story } } = usePage();
  const { title, summary } = useWording();
  const { publisher, published } = story.source;
  return (
    <header class="headline">
      <h1 lang={title.language}>{title.text}</h1>
      {summary && (
        <p class="summary" lang={summary.language}>
          {summary.text}
        </p>
      )}
      <p class="source">
        <InStory>{publisher}</InStory>
        {published && ` · ${published}`} · {useMessages().article.retold}
      </p>
      {[title, summary].some((one) => one?.isTranslated) && (
        <Original>
          <p lang={story.language}>{story.title}</p>
          {story.summary && <p lang={story.language}>{story.summary}</p>}
        </Original>
      )}
    </header>
  );
}
