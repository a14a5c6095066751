/** What is wrong with the story, each line a way to where it is mended. */
import type { RecordRef } from '../../../draft/edit/records.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { printProblem, type Problem } from '../../../story/problem.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { plainProblem } from './plain-problem.ts';

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { draft, select } = useDesk();
  const { goToStep } = useStudio();
  const { problems: words } = useStudioMessages();
  const mend = (path: string) => {
    const record = recordOf(draft.peek(), path);
    if (record) select(record);
    goToStep(record ? 'decide' : 'bring-in');
  };
  return (
    <ul class="problems">
      {problems.map((one, i) => {
        const plain = plainProblem(one, draft.value, words);
        return (
          <li key={i} lang={plain === null ? 'en' : undefined}>
            <button type="button" class="as-link" onClick={() => mend(one.path)}>{plain ?? printProblem(one)}</button>
          </li>
        );
      })}
    </ul>
  );
}

/** The record that a path such as `statements[3] (s4).anchors[0]` names; of a place, its first mention. */
export function recordOf(draft: Draft, path: string): RecordRef | null {
  const [, list, id] = /^(statements|places)(?:\[\d+\])? \(([\w-]+)\)/.exec(path) ?? [];
  if (list === 'statements' && draft.statements.some((one) => one.id === id)) return { list, id: id! };
  const mention = draft.mentions.find(({ place }) => list === 'places' && place === id);
  return mention ? { list: 'mentions', id: mention.id } : null;
}
