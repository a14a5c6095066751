/** The shapes of a file that has several: a place has one. */
import { useStudioMessages } from '../context.tsx';
import type { FoundShape } from './read-shapes.ts';

/** How many are listed: nobody looks through more of them here. */
const LISTED = 100;

export function ShapeList({ shapes, choose }: { shapes: readonly FoundShape[]; choose: (shape: FoundShape) => void }) {
  const { map: words } = useStudioMessages();
  const kindOf = ({ geometry: { type } }: FoundShape) =>
    words.kinds[type === 'Point' ? 'point' : type.endsWith('LineString') ? 'line' : 'area'];
  return (
    <fieldset>
      <legend>{words.shapesFound({ count: shapes.length })}</legend>
      <ol class="candidates shape-list">
        {shapes.slice(0, LISTED).map((shape, i) => (
          <li key={i}>
            <button type="button" onClick={() => choose(shape)}>
              <b><bdi>{shape.name || i + 1}</bdi></b> <small>{kindOf(shape)}</small>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
