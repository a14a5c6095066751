/** What the map's fills, hatching, lines and rings mean; only what this story uses. */
import type { VNode } from 'preact';
import type { LegendSign, Meaning } from '../../cartography/legend-entry.ts';
import { hasWaypoints, legendEntries, stancesIn } from '../../cartography/legend.ts';
import { roleClass } from '../../cartography/theme-variables.ts';
import type { Store } from '../../store/store.ts';
import { filled, PlaceName, StoryWords, usePage, useMessages, useWording } from '../context.tsx';
import { StanceShape } from '../cards/stance.tsx';
import { useDisclosure } from '../hooks/openable.ts';
import { roomForLegend } from './legend-room.ts';
import { Specimen } from './specimen.tsx';

export function Legend() {
  const { store } = usePage();
  const { story, roles } = store;
  const { isOpen, setOpen } = useDisclosure();
  const messages = useMessages();
  const { term } = useWording();
  const nameOfMeaning = (meaning: Meaning): VNode | string => {
    switch (meaning) {
      case 'subject':
        return (
          <>
            <PlaceName id={story.focus[0] ?? ''} />: {messages.about}
          </>
        );
      case 'sideA':
      case 'sideB':
        return filled(
          (side) => messages.speaksHere({ side }),
          <StoryWords {...term(roles.sides[meaning === 'sideA' ? 0 : 1] ?? '')} />,
        );
      case 'moved':
        return hasWaypoints(story.statements) ? messages.movedThrough : messages.moved;
      case 'mentioned':
      case 'water':
      case 'contested':
      case 'disputedBorder':
        return messages[meaning];
    }
  };
  const seen = store.mapView.value;
  const room = seen.size.width > 0 ? roomForLegend(seen, remOf()) : null;
  return (
    <details class="legend" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-over-map>{messages.map.legend}</summary>
      <div class={room?.side === 'right' ? 'legend-panel is-right' : 'legend-panel'}
        style={room ? `--room: ${Math.round(room.height)}px` : undefined}>
        <ul>
          {legendEntries(meaningsOf(store)).map(({ meaning, sign }) => (
            <li key={meaning}><i class={`swatch ${classOf(sign)}`} />{nameOfMeaning(meaning)}</li>
          ))}
        </ul>
        <Specimen />
        <ul class="legend-stances">
          {stancesIn(story.statements).map((stance) => (
            <li key={stance}>
              <StanceShape stance={stance} /> <b class={`stance-${stance}`}>{messages.stances[stance]}</b>:{' '}
              {messages.meanings[stance]}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Everything that the story uses, and what any map shows: the reader may move this one anywhere. */
function meaningsOf({ story, roles, links }: Store): ReadonlySet<Meaning> {
  return new Set<Meaning>([
    'subject', 'mentioned', 'disputedBorder',
    ...(['sideA', 'sideB'] as const).slice(0, roles.sides.length),
    ...(story.places.some(({ kind }) => kind === 'water') ? ['water' as const] : []),
    ...(links.contested.size > 0 ? ['contested' as const] : []),
    ...(story.statements.some(({ movement }) => movement) ? ['moved' as const] : []),
  ]);
}

function classOf(sign: LegendSign): string {
  switch (sign.kind) {
    case 'fill': return roleClass(sign.role);
    case 'water': return 'swatch-water';
    case 'hatch': return 'swatch-hatch';
    case 'line': return sign.isDashed ? 'swatch-dash' : 'swatch-line';
  }
}
