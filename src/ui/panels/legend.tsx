/** What the map's fills, hatching, lines and rings mean; only what this story uses. */
import { STANCES } from '../../story/schema.ts';
import { filled, StoryWords, usePage, usePhrases, usePlaceName, useWording } from '../context.tsx';
import { StanceShape } from '../cards/stance.tsx';
import { Disclosure } from './disclosure.tsx';

export function Legend() {
  const { store: { story, roles, links } } = usePage();
  const nameOf = usePlaceName();
  const phrases = usePhrases();
  const { term } = useWording();
  const inUse = STANCES.filter((stance) => story.statements.some((statement) => statement.stance === stance));
  const [sideA, sideB] = roles.sides;
  return (
    <Disclosure class="legend" data-over-map summary={phrases.map.legend}>
      <ul>
        <li><i class="swatch role-subject" />{nameOf(story.focus[0] ?? '')}: {phrases.about}</li>
        {links.contested.size > 0 && <li><i class="swatch swatch-hatch" />{phrases.contested}</li>}
        {sideA !== undefined && <li><i class="swatch role-side-a" />{filled(phrases.speaksHere, <StoryWords {...term(sideA)} />)}</li>}
        {sideB !== undefined && <li><i class="swatch role-side-b" />{filled(phrases.speaksHere, <StoryWords {...term(sideB)} />)}</li>}
        <li><i class="swatch role-mentioned" />{phrases.mentioned}</li>
        {story.statements.some(({ movement }) => movement) && <li><i class="swatch swatch-line" />{phrases.moved}</li>}
        <li><i class="swatch swatch-dash" />{phrases.disputedBorder}</li>
      </ul>
      <p>{phrases.map.ring}</p>
      <ul class="legend-stances">
        {inUse.map((stance) => (
          <li key={stance}><StanceShape stance={stance} /> <b class={`stance-${stance}`}>{phrases.stances[stance]}</b>: {phrases.meanings[stance]}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
