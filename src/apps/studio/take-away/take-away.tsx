/** What is wrong with the draft, and the draft as files. */
import { useComputed } from '@preact/signals';
import { publish } from '../../../draft/format/publish.ts';
import { printProblem } from '../../../story/problem.ts';
import { download } from '../../../ui/dialogs/download-and-copy.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { SaveFile } from '../shell/save-file.tsx';

export function TakeAway() {
  const desk = useDesk();
  const { takeAway, steps } = useStudioMessages();
  const { file, problems } = useComputed(() => publish(desk.draft.value)).value;
  const save = () =>
    download(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }), 'story.json');
  return (
    <div class="studio-page">
      <h1>{steps['take-away']}</h1>
      <p role="status">{problems.length === 0 ? takeAway.whole : takeAway.problems({ count: problems.length })}</p>
      {problems.length > 0 && (
        <ul class="problems" lang="en">{problems.map((one) => <li key={one.path}>{printProblem(one)}</li>)}</ul>
      )}
      <p class="studio-actions">
        <button type="button" class="primary" onClick={save}>{takeAway.story}</button>
        <SaveFile desk={desk} />
      </p>
    </div>
  );
}
