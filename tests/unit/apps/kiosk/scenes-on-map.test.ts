/** Whatever scene the tour tells in words, the map beside it has: chosen, marked and in sight. */
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { choiceOf, scenesOf } from '../../../../src/apps/kiosk/scenes.ts';
import { light } from '../../../../src/cartography/theme.ts';
import { frameScene } from '../../../../src/figure/compose/composition.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { placesInSight } from '../../../../src/cartography/marker-requests.ts';
import { markerPosition } from '../../../../src/geometry/atlas.ts';
import { angleBetween } from '../../../../src/geometry/sphere.ts';
import { placesOf } from '../../../../src/story/links.ts';
import { derive, placesIn } from '../../../../src/view/derive.ts';
import { markedPlaces } from '../../../../src/view/marked.ts';
import { movementsIn } from '../../../../src/view/selected.ts';
import { goTo } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { danube } from '../../danube.ts';
import { placedAtlas } from '../../placed-atlas.ts';
import { kursk } from '../../stories.ts';

/** Of the map on a screen that lies, and on one that stands; CSS px. */
const PANES = [{ width: 1150, height: 1080 }, { width: 1080, height: 900 }];

/** A globe shows no more than half of the Earth; what is on the other is listed among the other places. */
const MOST = 80;

describe.each([['kursk', kursk], ['danube', danube]])('%s', (_, story) => {
  const { links } = derive(story, openingView(story));
  const scenes = scenesOf(story, links).map((scene, i) => [`${i} ${scene.kind}`, scene] as const);
  const viewOf = (scene: (typeof scenes)[number][1]) => derive(story, goTo(choiceOf(scene))(openingView(story)));

  const isBehind = (center: Position, id: string) => {
    const place = links.places.get(id);
    const at = place && markerPosition(placedAtlas, place);
    return at === undefined || angleBetween(center, at) > MOST;
  };

  test.each(scenes)('%s', (_name, scene) => {
    const derived = viewOf(scene);
    const marked = markedPlaces(derived);
    const mentioned = scene.statements.flatMap(placesOf);
    for (const place of mentioned) expect([...marked], place).toContain(place);
    const chosen = placesIn(links, derived.view.selection);
    if (scene.kind === 'dispute') expect(chosen).toEqual(expect.arrayContaining([...scene.dispute.places]));
    if (scene.kind === 'movement')
      expect(movementsIn(links, derived.view.selection)).toEqual([scene.statements[0]?.id]);
    for (const size of PANES) {
      const chart = frameScene(sceneOf(derived, placedAtlas, light), size, { isInPage: true });
      const { seen } = placesInSight({ atlas: placedAtlas, links }, chart);
      for (const place of mentioned.filter((id) => !isBehind(chart.center, id)))
        expect([...seen.keys()], `${place} at ${size.width} px`).toContain(place);
    }
  });
});
