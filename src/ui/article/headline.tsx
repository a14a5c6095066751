import { InStory, usePage, useMessages, useWording, written } from '../context.tsx';
import { OriginalSwitch } from './original.tsx';

/** Title, summary, one line of source and date, and one that says how to read what follows. */
export function Headline() {
  const { store: { story } } = usePage();
  const { title, summary } = useWording();
  const { day, howToRead, article: { retold } } = useMessages();
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
        {published !== undefined && <> · <time dateTime={published}>{day(published)}</time></>}
        {use === 'retold' && ` · ${retold}`}
      </p>
      <p class="how-to-read">{howToRead}</p>
      <OriginalSwitch />
    </header>
  );
}
