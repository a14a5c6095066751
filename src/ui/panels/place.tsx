/** One place: what it is, what is disputed there, who says what about it, and the statements of the places in it. */
import { statedAreaOf } from '../../geometry/atlas.ts';
import { ancestors } from '../../story/links.ts';
import type { Statement } from '../../story/story.ts';
import { disputesAt } from '../../view/visible.ts';
import { voicesAt } from '../../view/voices.ts';
import { Cards } from '../cards/cards.tsx';
import { filled, Go, PlaceName, usePage, useMessages, usePlaceName } from '../context.tsx';
import { ContestedTitle, Pairs } from '../cards/dispute.tsx';
import { Nothing } from './empty-state.tsx';
import { PanelHead } from './panel-head.tsx';
import { VoicesAt } from './voices.tsx';

export function PlacePanel({ id }: { id: string }) {
  const { store } = usePage();
  const { links } = store;
  const voices = voicesAt(store.derived.value, id);
  const own = [...voices.others, ...voices.itself];
  const disputes = disputesAt(store.derived.value, id);
  const paired = new Set(disputes.flatMap(({ by, of }) => [by, of]));
  const shown = new Set([...own, ...voices.elsewhere, ...paired]);
  const inside = (links.inside.get(id) ?? []).map((part) => {
    const statements = (store.visibleAt.value.get(part) ?? []).filter((statement) => !shown.has(statement));
    for (const statement of statements) shown.add(statement);
    return { part, statements };
  });
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead title={<PlaceName id={id} />}>
        <PlaceFacts id={id} count={own.length} />
      </PanelHead>
      {disputes.length > 0 && <ContestedTitle />}
      <Pairs disputes={disputes} />
      {own.length > 0 || voices.elsewhere.length > 0
        ? <VoicesAt voices={voices} paired={paired} />
        : <Nothing place={id} />}
      {inside.map(({ part, statements }) => <InPart key={part} part={part} statements={statements} />)}
      <Neighbours id={id} />
    </section>
  );
}

function PlaceFacts({ id, count }: { id: string; count: number }) {
  const { store } = usePage();
  const messages = useMessages();
  const place = store.links.places.get(id);
  const area = place && statedAreaOf(store.atlas.value, place);
  const larger = ancestors(store.links.places, id);
  return (
    <p class="facts">
      {larger.length > 0 && (
        <span>
          {filled(
            (names) => messages.place.inside({ larger: names }),
            larger.map((up, i) => (
              <span key={up}>
                {i > 0 && ', '}
                <Go target={{ kind: 'place', id: up }} data-place={up}>
                  <PlaceName id={up} />
                </Go>
              </span>
            )),
          )}
        </span>
      )}
      {area !== undefined && <span>{messages.area(area)}</span>}
      <span>{messages.place.about({ count })}</span>
    </p>
  );
}

/** Statements of a place inside this one, marked as such; those already shown are not repeated. */
function InPart({ part, statements }: { part: string; statements: readonly Statement[] }) {
  const { place } = useMessages();
  const nameOf = usePlaceName();
  if (statements.length === 0) return null;
  return (
    <section class="in-part" aria-label={place.partsOf({ part: nameOf(part) })}>
      <h2>
        {filled(
          (name) => place.parts({ part: name }),
          <Go target={{ kind: 'place', id: part }} data-place={part}>
            <PlaceName id={part} />
          </Go>,
        )}
      </h2>
      <Cards statements={statements} level={3} />
    </section>
  );
}

function Neighbours({ id }: { id: string }) {
  const { store: { links: { readingOrder } } } = usePage();
  const { place } = useMessages();
  const at = readingOrder.indexOf(id);
  const [before, after] = [readingOrder[at - 1], readingOrder[at + 1]];
  return (
    <nav class="neighbours" aria-label={place.order}>
      {before !== undefined && <Go target={{ kind: 'place', id: before }} rel="prev">← <PlaceName id={before} /></Go>}
      {after !== undefined && <Go target={{ kind: 'place', id: after }} rel="next"><PlaceName id={after} /> →</Go>}
    </nav>
  );
}
