/** One place: what it is, what is disputed there, its statements, and those of the places in it. */
import { statedAreaOf } from '../../geometry/atlas.ts';
import { ancestors } from '../../story/links.ts';
import type { Statement } from '../../story/story.ts';
import { disputesAt } from '../../view/visible.ts';
import { Cards } from '../cards/cards.tsx';
import { filled, Go, PlaceName, usePage, useMessages, usePlaceName } from '../context.tsx';
import { Pairs } from '../cards/dispute.tsx';
import { Nothing } from './empty-state.tsx';
import { PanelHead } from './panel-head.tsx';

export function PlacePanel({ id }: { id: string }) {
  const { store } = usePage();
  const { links } = store;
  const messages = useMessages();
  const own = store.visibleAt.value.get(id) ?? [];
  const disputes = disputesAt(store.derived.value, id);
  const paired = new Set(disputes.flatMap(({ by, of }) => [by, of]));
  const shown = new Set([...own, ...paired]);
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
      {disputes.length > 0 && (
        <h2 class="tag-title">
          <span class="tag">{messages.contestedTag}</span> {messages.dispute.bothSides}
        </h2>
      )}
      <Pairs disputes={disputes} />
      <Cards statements={own.filter((statement) => !paired.has(statement))} level={2} />
      {own.length === 0 && <Nothing place={id} />}
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
      <span>{messages.statements({ count })}</span>
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
