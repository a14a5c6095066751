/** The whole site of the story, and what is to be done with it. */
import { useSignal } from '@preact/signals';
import { withSiteAddress } from '../../../draft/edit/details.ts';
import type { Published } from '../../../draft/format/publish.ts';
import { DraftDetails } from '../../../draft/format/schema.ts';
import { MAX_TEXT } from '../../../story/limits.ts';
import { Field } from '../shell/field.tsx';
import { useDesk, useStudioMessages } from '../context.tsx';

interface Props {
  published: Published;
  /** Hands out what is made, or says why it could not be. */
  attempt: (make: () => Promise<{ name: string; blob: Blob }>) => Promise<void>;
}

export function WholeSite({ published, attempt }: Props) {
  const { draft, apply } = useDesk();
  const { takeAway } = useStudioMessages();
  const { siteAddress } = draft.value;
  const progress = useSignal<string | null>(null);
  const { story } = published;
  const isReady = story !== null && progress.value === null;
  const make = async (name: string, type: string, content: (tell: (sentence: string) => void) => Promise<BlobPart>) => {
    if (progress.value !== null) return;
    progress.value = takeAway.making;
    await attempt(async () => {
      // What comes after something has gone wrong is of no more interest.
      const part = await content((sentence) => { if (progress.value !== null) progress.value = sentence; });
      return { name: `${story?.id ?? ''}${name}`, blob: new Blob([part], { type }) };
    });
    progress.value = null;
  };
  const saveSite = () => make('-site.zip', 'application/zip', async (tell) =>
    (await import('./site-zip.ts')).siteZip({ published, address: siteAddress }, takeAway, tell));
  const saveFile = () => make('.html', 'text/html', async (tell) =>
    (await import('./single-file.ts')).singleFile(published, takeAway, tell));
  return (
    <>
      <h2>{takeAway.siteTitle}</h2>
      <p class="quiet">{takeAway.siteHint} {takeAway.fileHint}</p>
      <Field label={takeAway.address} value={siteAddress ?? ''} type="url" most={MAX_TEXT}
        schema={DraftDetails.siteAddress} fault={takeAway.addressFault}
        onChange={(value) => apply((one) => withSiteAddress(one, value), { kind: 'detailsChanged' })} />
      <p class="quiet">{takeAway.addressHint}</p>
      <p class="studio-actions">
        <button type="button" class="primary" aria-disabled={!isReady} onClick={saveSite}>{takeAway.site}</button>
        <button type="button" aria-disabled={!isReady} onClick={saveFile}>{takeAway.file}</button>
        <span role="status">{progress.value}</span>
      </p>
    </>
  );
}
