/** "Save what I see": the map itself, zoomed as it is, with its markers. */
import { useState } from 'preact/hooks';
import type { FigureDesk, FigureScale } from '../state/figure-desk.ts';
import { Action } from './action.tsx';
import { usePage } from './context.tsx';
import { download, fileName } from './deliver.ts';
import { ScaleChoice } from './figure-choices.tsx';
import type { Task } from './task.ts';

export function SaveView({ desk, task }: { desk: FigureDesk; task: Task }) {
  const { store } = usePage();
  const [scale, setScale] = useState<FigureScale>(2);
  const isThere = store.mapStatus.value !== 'unavailable';
  const save = () => task.run('Making the picture …', async () => {
    const name = fileName(store.view.peek(), 'png', 'map');
    download(await desk.capture(scale), name);
    return `Saved as ${name}`;
  });
  return (
    <section class="save-view" aria-labelledby="save-view-title">
      <h3 id="save-view-title">The map as it stands</h3>
      <p id="save-view-about">
        {isThere ? 'As PNG: zoomed as it is now, with its markers, scale and sources.'
          : 'There is no map to be saved: it needs WebGL, which this browser does not give it right now. The figure above needs none.'}
      </p>
      <div class="save-actions">
        <ScaleChoice scale={scale} onChange={setScale} />
        <Action isOff={!isThere || task.isBusy} aria-describedby="save-view-about" onClick={save}>Save what I see</Action>
      </div>
    </section>
  );
}
