/** The draft as its readers will see it: the page itself, as on a phone, on a public screen, and as a figure. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { translationFile, type Language } from '../../../story/schema.ts';
import { firstPage } from '../../../assets/page-files.ts';
import { publish, type Published } from '../../../draft/format/publish.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { placeStory } from '../places/placed.ts';
import { FIGURE_OF, PREVIEW_ID } from './preview-files.ts';
import { way, WAYS } from './way.ts';
import './look.css';

export function Look() {
  const { draft } = useDesk();
  const { language } = useStudio();
  const { look, takeAway, steps } = useStudioMessages();
  /** Counts what the frame has been given: with each it opens anew. */
  const given = useSignal(0);
  const problem = useSignal<string | null>(null);
  const published = useComputed(() => publish(readable(draft.value))).value;
  useEffect(() => {
    let isCurrent = true;
    void filesOf(published).then(({ files, problems }) => {
      if (!isCurrent) return;
      window.previewFiles = files;
      problem.value = problems[0] ?? null;
      given.value += 1;
    });
    return () => {
      isCurrent = false;
      delete window.previewFiles;
    };
  }, [published, given, problem]);
  const address = `${firstPage()}?${new URLSearchParams({
    story: PREVIEW_ID, preview: String(given.value), lang: language.value,
    ...(way.value === 'kiosk' && { mode: 'kiosk' }),
    ...(way.value === 'figure' && { mode: 'studio', [FIGURE_OF]: draft.value.id }),
  }).toString()}`;
  return (
    <div class="look">
      <h1 class="visually-hidden">{steps.look}</h1>
      <p class="studio-line" role="group" aria-label={look.as}>
        {WAYS.map((one) => (
          <button key={one} type="button" aria-pressed={way.value === one} onClick={() => { way.value = one; }}>
            {look[one]}
          </button>
        ))}
        {published.problems.length > 0 && (
          <span class="quiet">{takeAway.problems({ count: published.problems.length })}</span>
        )}
      </p>
      {!published.story && <p class="studio-note">{look.nothing}</p>}
      {problem.value !== null && <p class="studio-note" lang="en">{problem.value}</p>}
      {published.story && given.value > 0 && (
        <iframe key={`${way.value}-${given.value}`} class={`look-${way.value}`} title={look.frame} src={address} />
      )}
    </div>
  );
}

/** What a story can't be read without and nobody has written yet: it is asked for where the draft is taken away. */
function readable(draft: Draft): Draft {
  const { title, source } = draft;
  return { ...draft, title: title || '…', source: { publisher: '…', rights: '…', note: '…', ...source } };
}

async function filesOf({ file, story, translations }: Published) {
  const files = new Map([['story.json', JSON.stringify({ ...file, id: PREVIEW_ID })]]);
  for (const [language, value] of Object.entries(translations))
    files.set(translationFile(language as Language), JSON.stringify(value));
  const placed = story ? await placeStory(story) : { text: '', problems: [] };
  files.set('places.geojson', placed.text);
  return { files, problems: placed.problems };
}
