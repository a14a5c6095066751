/** The overview with the places of the stories that most tests read, as the page has them of one. */
import { withLayers, type Atlas, type Layers } from '../../src/geometry/atlas.ts';
import { overviewAtlas } from '../../src/node/files.ts';
import { placeStory } from '../../src/node/story-places.ts';
import { danubePlaces } from './danube.ts';
import { kursk } from './stories.ts';

const { places: kurskPlaces } = await placeStory(kursk);
const places: Layers['places'] = {
  type: 'FeatureCollection', features: [...kurskPlaces.features, ...danubePlaces.features],
};

export const placedAtlas: Atlas = withLayers(overviewAtlas(), { places });
