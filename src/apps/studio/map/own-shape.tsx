/** A place that the gazetteer lacks: drawn on the map, typed as coordinates, pasted, or in a file of shapes. */
import { useSignal } from '@preact/signals';
import { addOwnShape, placeWithOpenAlike } from '../../../draft/edit/places.ts';
import type { Drawing, Workbench } from '../../../map/workbench/workbench.ts';
import { printProblem } from '../../../story/problem.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { GiveShape } from '../shapes/give-shape.tsx';
import { checked, type FoundShape, type Shapes } from '../shapes/read-shapes.ts';
import { ShapeForm, type Named } from '../shapes/shape-form.tsx';
import { ShapeList } from '../shapes/shape-list.tsx';

const DRAWINGS: readonly Drawing[] = ['point', 'line', 'area'];
const NOTHING: Shapes = { shapes: [], problems: [] };

export function OwnShape({ bench }: { bench: Workbench | null }) {
  const { draft, apply, select, selected } = useDesk();
  const { map: words, article } = useStudioMessages();
  const drawing = useSignal<{ kind: Drawing; stop: () => void; isReady: boolean } | null>(null);
  const isLost = useSignal(false);
  const shape = useSignal<FoundShape | null>(null);
  const given = useSignal<Shapes>(NOTHING);
  const stopDrawing = () => {
    drawing.value?.stop();
    drawing.value = null;
  };
  const take = (found: Shapes) => {
    stopDrawing();
    const [first, ...others] = found.shapes;
    given.value = found;
    shape.value = first && others.length === 0 && found.problems.length === 0 ? first : null;
  };
  const begin = async (kind: Drawing) => {
    stopDrawing();
    isLost.value = false;
    if (!bench) return;
    const { stop, isReady } = bench.draw(kind, (geometry) => {
      // It has ended by itself.
      drawing.value = null;
      take(checked({ raw: [{ name: '', geometry, path: ['drawing'] }], problems: [] }));
    });
    const own = { kind, stop };
    const isWanted = () => drawing.peek()?.stop === stop;
    drawing.value = { ...own, isReady: false };
    try {
      await isReady;
      if (isWanted()) drawing.value = { ...own, isReady: true };
    } catch {
      if (isWanted()) stopDrawing();
      isLost.value = true;
    }
  };
  const cancel = () => {
    stopDrawing();
    shape.value = null;
    given.value = NOTHING;
  };
  const save = ({ name, source, licence }: Named) => {
    const geometry = shape.value?.geometry;
    if (!geometry) return;
    const mention = selected.peek()?.list === 'mentions' ? selected.peek()?.id : undefined;
    let made = '';
    apply((one) => {
      const [next, id] = addOwnShape(one, {
        name, geometry, ...(source !== '' && { source }), ...(licence !== '' && { licence }),
      });
      made = id;
      return mention === undefined ? next : placeWithOpenAlike(next, mention, id);
    }, { kind: 'placeAdded', name });
    // The others of the file may be wanted too.
    if (given.peek().shapes.length > 1) shape.value = null;
    else cancel();
    if (mention === undefined) select({ list: 'places', id: made });
  };
  const asked = draft.value.mentions.find(({ id }) => selected.value?.list === 'mentions' && id === selected.value.id);
  const isAsked = asked !== undefined && asked.place === undefined;
  const known = asked ? wordsIn(draft.value.paragraphs, asked.span) : '';
  const { shapes, problems } = given.value;
  return (
    <details class="own-shape" open={isAsked}>
      <summary>{words.ownShape}</summary>
      {shape.value ? <ShapeForm name={shape.value.name || known} save={save} cancel={cancel} /> : (
        <div class="studio-form">
          <p class="studio-line">
            {DRAWINGS.map((kind) => (
              <button key={kind} type="button" aria-pressed={drawing.value?.kind === kind} disabled={!bench}
                onClick={() => { void begin(kind); }}>
                {words.draw[kind]}
              </button>
            ))}
          </p>
          {drawing.value && (
            <p role="status">
              {drawing.value.isReady ? words.drawing : words.notReady}{' '}
              <button type="button" onClick={cancel}>{article.cancel}</button>
            </p>
          )}
          {isLost.value && <p role="alert" class="fault">{words.noDrawing}</p>}
          <GiveShape take={take} />
          {problems.length > 0 && (
            <div role="alert">
              <ul class="problems" lang="en">{problems.map((one, i) => <li key={i}>{printProblem(one)}</li>)}</ul>
            </div>
          )}
          {shapes.length > 0 && <ShapeList shapes={shapes} choose={(one) => { shape.value = one; }} />}
        </div>
      )}
    </details>
  );
}
