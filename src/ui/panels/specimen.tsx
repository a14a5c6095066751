/** A ring as it stands on the map, and what its number and its arcs are. */
import { RING } from '../../cartography/boxes.ts';
import { drawnArcs } from '../../cartography/stance-arcs.ts';
import { useMessages, usePage } from '../context.tsx';

/** CSS px: of the drawing, and the height of each of the two lines beside it. */
const [WIDTH, HEIGHT] = [64, 48];
const [UPPER, LOWER] = [HEIGHT / 4, (3 * HEIGHT) / 4];
const [X, Y] = [RING / 2, HEIGHT / 2];

/** That of what the story is about, or of the first place of which anything is said. */
export function Specimen() {
  const { store: { links: { statementsOf, readingOrder }, story } } = usePage();
  const { figure, map, number } = useMessages();
  const statements = [...story.focus, ...readingOrder].map((id) => statementsOf.get(id) ?? [])
    .find(({ length }) => length > 0);
  if (!statements) return null;
  return (
    <div class="specimen">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        {drawnArcs(statements.map(({ stance }) => stance)).map(({ stance, start, length, radius, width }, i) => (
          <circle key={i} class={`ring-arc stance-${stance}`} cx={X} cy={Y} r={radius} fill="none"
            stroke-width={width} pathLength={1} stroke-dasharray={`${length} 1`} stroke-dashoffset={-start}
            transform={`rotate(-90 ${X} ${Y})`} />
        ))}
        <text x={X} y={Y + 5} text-anchor="middle">{number(statements.length)}</text>
        <path d={`M${X + 5} ${Y - 4}L${RING + 6} ${UPPER}H${WIDTH}M${X + 13} ${Y + 8}L${RING + 6} ${LOWER}H${WIDTH}`} />
      </svg>
      <ul><li>{figure.ring}</li><li>{map.ring}</li></ul>
    </div>
  );
}
