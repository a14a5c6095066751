/** What is shown instead of a story that can't be opened: what is wrong, and the way out. */
import { printProblem, type Problem } from '../story/problem.ts';

export interface StoryEntry { id: string; title: string }

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
      <ul>{stories.map(({ id, title }) => <li key={id}><a href={`?story=${id}`}>{title}</a></li>)}</ul>
    </main>
  );
}
