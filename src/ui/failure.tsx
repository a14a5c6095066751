/** What is shown instead of a story that can't be opened: what is wrong, and the way out. */
import { printProblem, type Problem } from '../story/problem.ts';
import { written } from './context.tsx';

/** A story that can be opened instead; `language` (BCP 47) is that of its title. */
export interface StoryEntry { id: string; title: { text: string; language: string }; href: string }

interface Props {
  sentence: string;
  /** Above the stories that there are. */
  more: string;
  problems: readonly Problem[];
  stories: readonly StoryEntry[];
}

export function Failure({ sentence, more, problems, stories }: Props) {
  return (
    <main class="failure">
      <h1>{sentence}</h1>
      {problems.length > 0 && (
        <ul class="problems" lang="en">
          {problems.map((problem, i) => (
            <li key={i}>{printProblem(problem)}</li>
          ))}
        </ul>
      )}
      {stories.length > 0 && <h2>{more}</h2>}
      <ul>
        {stories.map(({ id, title, href }) => (
          <li key={id}><a href={href} {...written(title.language)}>{title.text}</a></li>
        ))}
      </ul>
    </main>
  );
}
