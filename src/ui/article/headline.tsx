import { InStory, usePage, useMessages, useWording, written } from '../context.tsx';
import { Original } from './original.tsx';

/** Title, summary, and one line of source and date. */
export function Headline() {
  const { store: { story } } = usePage();
  const { title, summary } = useWording();
  const { retold } = useMessages().article;
  const { publisher, published, use } = story.source;
  return (
    <header class="headline">
      <h1 {...written(title.language)}>{title.text}</h1>
      {summary && (
        <p class="summary" {...written(summary.language)}>
          {summary.text}
        </p>
      )}
      <p class="source">
        <InStory>{publisher}</InStory>
        {published && ` · ${published}`}{use === 'retold' && ` · ${retold}`}
      </p>
      {[title, summary].some((one) => one?.isTranslated) && (
        <Original>
          <p {...written(story.language)}>{story.title}</p>
          {story.summary && <p {...written(story.language)}>{story.summary}</p>}
        </Original>
      )}
    </header>
  );
}
