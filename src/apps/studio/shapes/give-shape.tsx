/** Where shapes are pasted, or a file of them opened. */
import { useSignal } from '@preact/signals';
import { useStudioMessages } from '../context.tsx';
import { readShapeFile, readShapes, type Shapes } from './read-shapes.ts';

const ACCEPTED = '.geojson,.json,.kml,.gpx,.csv,.txt';

export function GiveShape({ take }: { take: (found: Shapes) => void }) {
  const { map: words } = useStudioMessages();
  const pasted = useSignal('');
  const open = async (file: File | undefined) => { if (file) take(await readShapeFile(file)); };
  return (
    <>
      <label class="field">
        {words.paste}
        <textarea rows={3} value={pasted.value} dir="ltr"
          onInput={({ currentTarget }) => { pasted.value = currentTarget.value; }} />
      </label>
      <p>
        <button type="button" onClick={() => { void readShapes(pasted.value).then(take); }}>{words.takePasted}</button>
      </p>
      <label class="field">
        {words.shapeFile}
        <input type="file" accept={ACCEPTED}
          onChange={({ currentTarget }) => { void open(currentTarget.files?.[0]); }} />
      </label>
    </>
  );
}
