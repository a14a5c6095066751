/** The whole site of the story, and what is to be done with it. */
import { useSignal } from '@preact/signals';
import type { Published } from '../../../draft/format/publish.ts';
import { useStudioMessages } from '../context.tsx';

interface Props {
  published: Published;
  /** Hands out what is made, or says why it could not be. */
  attempt: (make: () => Promise<{ name: string; blob: Blob }>) => Promise<void>;
}

export function WholeSite({ published, attempt }: Props) {
  const { takeAway } = useStudioMessages();
  const progress = useSignal<string | null>(null);
  const { story } = published;
  const isReady = story !== null && progress.value === null;
  const saveSite = async () => {
    if (progress.value !== null) return;
    progress.value = takeAway.making;
    await attempt(async () => {
      const { siteZip } = await import('./site-zip.ts');
      const zip = await siteZip(published, takeAway, (sentence) => { progress.value = sentence; });
      return { name: `${story?.id ?? ''}-site.zip`, blob: new Blob([zip], { type: 'application/zip' }) };
    });
    progress.value = null;
  };
  return (
    <>
      <h2>{takeAway.siteTitle}</h2>
      <p class="quiet">{takeAway.siteHint}</p>
      <p class="studio-actions">
        <button type="button" class="primary" aria-disabled={!isReady} onClick={saveSite}>{takeAway.site}</button>
        <span role="status">{progress.value}</span>
      </p>
    </>
  );
}
