/** "Save what I see": the map itself, zoomed as it is, with its markers. */
import { useState } from 'preact/hooks';
import type { FigureService, FigureScale } from '../../view/figure-service.ts';
import { Action } from './action.tsx';
import { usePage, useMessages } from '../context.tsx';
import { download, fileName } from './download-and-copy.ts';
import { ScaleChoice } from './figure-choices.tsx';
import type { Task } from '../hooks/task.ts';

export function SaveView({ service, task }: { service: FigureService; task: Task }) {
  const { store } = usePage();
  const { save: words } = useMessages();
  const [scale, setScale] = useState<FigureScale>(2);
  const isThere = store.mapStatus.value !== 'unavailable';
  const save = () => task.run(words.making, async () => {
    const name = fileName(store.view.peek(), 'png', 'map');
    download(await service.capture(scale), name);
    return words.saved({ name });
  });
  return (
    <section class="save-view" aria-labelledby="save-view-title">
      <h3 id="save-view-title">{words.view}</h3>
      <p id="save-view-about">
        {isThere ? words.viewAbout : words.viewMissing}
      </p>
      <div class="save-actions">
        <ScaleChoice scale={scale} onChange={setScale} />
        <Action isOff={!isThere || task.isBusy} aria-describedby="save-view-about" onClick={save}>
          {words.viewSave}
        </Action>
      </div>
    </section>
  );
}
