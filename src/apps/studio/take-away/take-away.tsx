/** What is wrong with the draft, each line with where it is; and the story, its data and the draft as files. */
import { useComputed, useSignal } from '@preact/signals';
import { queueOf } from '../../../draft/edit/queue.ts';
import { publish } from '../../../draft/format/publish.ts';
import { exportStory, type ExportFormat } from '../../../exchange/formats.ts';
import { download } from '../../../ui/dialogs/download-and-copy.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { way } from '../look/way.ts';
import { placeStory } from '../places/placed.ts';
import { SaveFile } from '../shell/save-file.tsx';
import { ProblemList } from './problem-list.tsx';
import { TranslationGaps } from '../translate/gaps.tsx';
import { WholeSite } from './whole-site.tsx';

const DATA = ['annotations', 'geojson', 'csv'] as const satisfies readonly ExportFormat[];

export function TakeAway() {
  const desk = useDesk();
  const { goToStep } = useStudio();
  const { takeAway, steps, queue } = useStudioMessages();
  const published = useComputed(() => publish(desk.draft.value)).value;
  const open = useComputed(() => queueOf(desk.draft.value, 'text').length).value;
  const fault = useSignal<string | null>(null);
  const { story, file, problems } = published;
  const attempt = async (make: () => Promise<{ name: string; blob: Blob }>) => {
    fault.value = null;
    try {
      const { name, blob } = await make();
      download(blob, name);
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
    }
  };
  const toFigures = () => {
    if (!story) return;
    way.value = 'figure';
    goToStep('look');
  };
  const saveFolder = () => attempt(async () => {
    if (!story) throw new Error(takeAway.noStory);
    const [{ storyFolder }, placed] = await Promise.all([import('./story-folder.ts'), placeStory(story)]);
    const [problem] = placed.problems;
    if (problem !== undefined) throw new Error(problem);
    const zip = storyFolder(published, story.id, placed.text);
    return { name: `${story.id}.zip`, blob: new Blob([zip], { type: 'application/zip' }) };
  });
  const saveData = (format: ExportFormat) => attempt(async () => {
    if (!story) throw new Error(takeAway.noStory);
    const placed = await placeStory(story);
    const { name, type, text } = exportStory(placed.story, format, { atlas: placed.atlas });
    return { name, blob: new Blob([text], { type }) };
  });
  const saveStory = () => attempt(async () => ({
    name: 'story.json', blob: new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }),
  }));
  return (
    <div class="studio-page take-away">
      <h1>{steps['take-away']}</h1>
      <p role="status">{problems.length === 0 ? takeAway.whole : takeAway.problems({ count: problems.length })}</p>
      {problems.length > 0 && (
        <ProblemList problems={problems} />
      )}
      {open > 0 && (
        <p class="studio-note">
          {queue.open({ count: open })}. {takeAway.undecided}{' '}
          <button type="button" onClick={() => goToStep('decide')}>{steps.decide}</button>
        </p>
      )}
      <TranslationGaps />
      <WholeSite published={published} attempt={attempt} />
      <h2>{takeAway.storyTitle}</h2>
      <p class="quiet">{takeAway.folderHint({ id: desk.draft.value.id })}</p>
      <p class="studio-actions">
        <button type="button" aria-disabled={!story} onClick={saveFolder}>{takeAway.folder}</button>
        <button type="button" onClick={saveStory}>{takeAway.story}</button>
        <SaveFile desk={desk} />
      </p>
      <h2>{takeAway.figuresTitle}</h2>
      <p class="studio-actions">
        <button type="button" aria-disabled={!story} onClick={toFigures}>{takeAway.figures}</button>
      </p>
      <h2>{takeAway.dataTitle}</h2>
      <p class="studio-actions">
        {DATA.map((format) => (
          <button key={format} type="button" aria-disabled={!story} onClick={() => saveData(format)}>
            {takeAway.data[format]}
          </button>
        ))}
      </p>
      {fault.value !== null && <p class="fault" role="alert">{fault.value}</p>}
    </div>
  );
}
