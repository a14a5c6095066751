/** What is wrong with a file of a draft or a story: the rest of it can be opened, and the file stays as it is. */
import { printProblem } from '../../../story/problem.ts';
import { download } from '../../../ui/dialogs/download-and-copy.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import type { Broken } from './brought.ts';

export function BrokenFile({ broken: { file, found } }: { broken: Broken }) {
  const { begin } = useStudio();
  const { bringIn } = useStudioMessages();
  const { problems } = found;
  return (
    <section class="notices broken-file" role="status">
      <p>{found.kind === 'draft' ? bringIn.partly({ count: problems.length }) : bringIn.notOpened}</p>
      <ul class="problems" lang="en">{problems.map((one, i) => <li key={i}>{printProblem(one)}</li>)}</ul>
      <p class="studio-actions">
        {found.kind === 'draft'
          && <button type="button" onClick={() => begin(found.draft, 'decide')}>{bringIn.openWhole}</button>}
        <button type="button" onClick={() => download(file, file.name)}>{bringIn.original}</button>
      </p>
    </section>
  );
}
