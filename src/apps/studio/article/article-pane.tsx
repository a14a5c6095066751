/** The article of the draft. */
import { useDesk } from '../context.tsx';

export function ArticlePane() {
  const { title, language, paragraphs } = useDesk().draft.value;
  return (
    <article class="article" lang={language} dir="auto">
      <h1>{title}</h1>
      {paragraphs.map((paragraph, i) => <div key={i} class="paragraph"><p>{paragraph}</p></div>)}
    </article>
  );
}
