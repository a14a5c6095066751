/** What the map's fills, hatching, lines and rings mean; only what this story uses. */
import { STANCES } from '../story/schema.ts';
import { STANCE_SIGNS } from '../theme/stances.ts';
import { usePage, usePlaceName } from './context.tsx';
import { StanceShape } from './stance.tsx';

export function Legend() {
  const { store: { story, roles, links } } = usePage();
  const nameOf = usePlaceName();
  const inUse = STANCES.filter((stance) => story.statements.some((statement) => statement.stance === stance));
  const [sideA, sideB] = roles.sides;
  return (
    <details class="legend" data-over-map>
      <summary>Legend</summary>
      <ul>
        <li><i class="swatch role-subject" />{nameOf(story.focus[0] ?? '')}: what the story is about</li>
        {links.contested.size > 0 && <li><i class="swatch swatch-hatch" />Contested: one statement disputes another</li>}
        {sideA !== undefined && <li><i class="swatch role-side-a" />Speaks here: {sideA} (our grouping)</li>}
        {sideB !== undefined && <li><i class="swatch role-side-b" />Speaks here: {sideB} (our grouping)</li>}
        <li><i class="swatch role-mentioned" />Mentioned</li>
        {story.statements.some(({ movement }) => movement) && <li><i class="swatch swatch-line" />Said to have moved, shortest way</li>}
        <li><i class="swatch swatch-dash" />Disputed border</li>
      </ul>
      <p>A ring’s arcs are the stances of a place’s statements:</p>
      <ul class="legend-stances">
        {inUse.map((stance) => (
          <li key={stance}><StanceShape stance={stance} /> <b class={`stance-${stance}`}>{stance}</b>: {STANCE_SIGNS[stance].meaning}</li>
        ))}
      </ul>
    </details>
  );
}
