/** "Embed": the code that puts what is to be seen here into somebody else's page. */
import { useState } from 'preact/hooks';
import { isolated } from '../../story/direction.ts';
import { usePage, useMessages } from '../context.tsx';
import { copyText } from './download-and-copy.ts';
import { Action } from './action.tsx';
import { useModal } from '../hooks/modal.ts';
import { snippet } from '../cards/snippet.ts';
import { useTask } from '../hooks/task.ts';

/** CSS px: in a smaller frame nothing can be read, and a larger one is the full page. */
const SIDES = { width: { least: 280, most: 1600 }, height: { least: 300, most: 1200 } } as const;
type Side = keyof typeof SIDES;
const isSide = (side: Side, text: string) =>
  /^\d+$/.test(text) && Number(text) >= SIDES[side].least && Number(text) <= SIDES[side].most;

export function Embed() {
  const { bar, close } = useMessages();
  const { isOpen, onClose, dialog } = useModal('embed');
  return (
    <dialog ref={dialog} class="about save embed" aria-labelledby="embed-title" onClose={onClose}>
      <form method="dialog" class="save-head"><h2 id="embed-title">{bar.embed}</h2><button>{close}</button></form>
      {isOpen && <EmbedForm />}
    </dialog>
  );
}

function EmbedForm() {
  const { store, permalink } = usePage();
  const { embed, save } = useMessages();
  const task = useTask();
  const [fills, setFills] = useState(true);
  const [width, setWidth] = useState('640');
  const [height, setHeight] = useState('480');
  const isValid = isSide('height', height) && (fills || isSide('width', width));
  const code = isValid ? snippet({
    address: new URL(permalink(), document.baseURI).href, title: `${isolated(store.story.title)} · Dateline`,
    width: fills ? null : Number(width), height: Number(height),
  }) : '';
  const copy = () => task.run(save.copying, async () => {
    await copyText(code, save.noCopy);
    return embed.copied;
  });
  return (
    <>
      <p>{embed.about}</p>
      <div class="embed-choices" role="group" aria-label={save.size}>
        <label class="choice">
          <input type="checkbox" checked={fills} onChange={(event) => setFills(event.currentTarget.checked)} />
          {embed.fills}
        </label>
        {!fills && <SideField side="width" value={width} onChange={setWidth} />}
        <SideField side="height" value={height} onChange={setHeight} />
      </div>
      <div class="save-actions"><Action isOff={task.isBusy || !isValid} onClick={copy}>{embed.copy}</Action></div>
      <p class="save-status" role="status">{task.status}</p>
      <label class="embed-code">
        {embed.code}
        <textarea readOnly rows={6} spellcheck={false} value={code} onFocus={(event) => event.currentTarget.select()} />
      </label>
    </>
  );
}

function SideField({ side, value, onChange }: { side: Side; value: string; onChange: (value: string) => void }) {
  const { save } = useMessages();
  const { least, most } = SIDES[side];
  const isValid = isSide(side, value);
  const id = `embed-${side}`;
  return (
    <div>
      <label class="setting">
        <span>{save[side]}</span>
        <input type="number" min={least} max={most} step={1} value={value} aria-invalid={!isValid} aria-describedby={id}
          onInput={(event) => onChange(event.currentTarget.value)} />
      </label>
      <p id={id} class={isValid ? 'quiet' : 'wrong'} role={isValid ? undefined : 'alert'}>
        {save.sides({ least: String(least), most: String(most) })}
      </p>
    </div>
  );
}
