/** A place that the gazetteer lacks: drawn on the map, typed as coordinates, or pasted as GeoJSON. */
import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { addOwnShape, placeMentions } from '../../../draft/edit/places.ts';
import type { Drawing } from '../../../map/workbench/draw-shape.ts';
import type { Workbench } from '../../../map/workbench/workbench.ts';
import { OwnGeometry, type BareGeometry } from '../../../story/geometry-schema.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { formText } from '../shell/form-text.ts';

const DRAWINGS: readonly Drawing[] = ['point', 'line', 'area'];

export function OwnShape({ bench }: { bench: Workbench | null }) {
  const { apply, select, selected } = useDesk();
  const { map: words, article } = useStudioMessages();
  const drawing = useSignal<{ kind: Drawing; stop: () => void } | null>(null);
  const shape = useSignal<BareGeometry | null>(null);
  const pasted = useSignal('');
  const fault = useSignal<string | null>(null);
  const take = (given: unknown) => {
    const read = v.safeParse(OwnGeometry, given);
    fault.value = read.success ? null : words.badShape;
    shape.value = read.success ? read.output : null;
  };
  const begin = (kind: Drawing) => {
    drawing.value?.stop();
    if (!bench) return;
    const stop = bench.draw(kind, (geometry) => {
      drawing.value = null;
      take(geometry);
    });
    drawing.value = { kind, stop };
  };
  const cancel = () => {
    drawing.value?.stop();
    drawing.value = null;
    shape.value = null;
    fault.value = null;
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const geometry = shape.value;
    if (!geometry) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (key: string) => formText(form, key);
    const mention = selected.peek()?.list === 'mentions' ? selected.peek()?.id : undefined;
    let made = '';
    apply((one) => {
      const [next, id] = addOwnShape(one, {
        name: text('name'), geometry, ...(text('source') !== '' && { source: text('source') }),
        ...(text('licence') !== '' && { licence: text('licence') }),
      });
      made = id;
      return mention === undefined ? next : placeMentions(next, [mention], id);
    }, { kind: 'placeAdded', name: text('name') });
    cancel();
    if (mention === undefined) select({ list: 'places', id: made });
  };
  return (
    <details class="own-shape">
      <summary>{words.ownShape}</summary>
      {shape.value
        ? (
          <form class="studio-form" onSubmit={save}>
            <label class="field">{words.name}<input name="name" required maxLength={200} /></label>
            <label class="field">{words.source}<input name="source" maxLength={500} /></label>
            <label class="field">{words.licence}<input name="licence" maxLength={200} /></label>
            <p class="studio-line">
              <button type="submit">{words.keep}</button>
              <button type="button" onClick={cancel}>{article.cancel}</button>
            </p>
          </form>
        )
        : (
          <div class="studio-form">
            <p class="studio-line">
              {DRAWINGS.map((kind) => (
                <button key={kind} type="button" aria-pressed={drawing.value?.kind === kind} disabled={!bench}
                  onClick={() => begin(kind)}>
                  {words.draw[kind]}
                </button>
              ))}
            </p>
            {drawing.value && (
              <p role="status">{words.drawing}{' '}<button type="button" onClick={cancel}>{article.cancel}</button></p>
            )}
            <label class="field">
              {words.paste}
              <textarea rows={3} value={pasted.value}
                onInput={({ currentTarget }) => { pasted.value = currentTarget.value; }} />
            </label>
            {fault.value !== null && <p class="studio-note" role="alert">{fault.value}</p>}
            <p><button type="button" onClick={() => take(readShape(pasted.value))}>{words.takePasted}</button></p>
          </div>
        )}
    </details>
  );
}

/** GeoJSON, or `latitude, longitude` in degrees as maps on the web show them; undefined for anything else. */
export function readShape(text: string): unknown {
  const pair = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  if (pair) return { type: 'Point', coordinates: [Number(pair[2]), Number(pair[1])] };
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
