/**
 * A story's places as GeoJSON (RFC 7946): a feature each, with the counts and words of its statements. The statements
 * themselves stand beside them, as a member of the collection that GIS programs pass over; they read the CSV.
 */
import * as v from 'valibot';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { geometryOf, type Atlas } from '../geometry/atlas.ts';
import { OwnGeometry } from '../story/geometry-schema.ts';
import { link, placesOf } from '../story/links.ts';
import { nameIn } from '../story/names.ts';
import { STANCES } from '../story/schema.ts';
import { wordsOf, type Statement, type Story } from '../story/story.ts';
import { speakerNames } from './speakers.ts';

export interface PlacesCollection extends FeatureCollection<Geometry | null> { statements: object[] }

/** @param atlas where what the places refer to is found; a place that is not there has no geometry. */
export function placesGeoJson(story: Story, atlas: Atlas): PlacesCollection {
  const links = link(story);
  const features = story.places.map((place): Feature<Geometry | null> => {
    const statements = links.statementsOf.get(place.id) ?? [];
    const { id, ref, names, kind, partOf, source, licence } = place;
    return {
      type: 'Feature',
      id,
      properties: {
        place: id,
        name: nameIn(names, 'en') || id,
        ...Object.fromEntries(Object.entries(names).map(([language, name]) => [`name_${language}`, name])),
        ref, kind, part_of: partOf, source, licence,
        contested: links.contested.has(id),
        statements: statements.length,
        ...Object.fromEntries(STANCES.map((stance) =>
          [stance, statements.filter((one) => one.stance === stance).length])),
        words: statements.map((one) => wordsOf(story, one)),
      },
      geometry: geometryOf(atlas, place) ?? null,
    };
  });
  return { type: 'FeatureCollection', features, statements: story.statements.map(rowsOf(story)) };
}

function rowsOf(story: Story): (statement: Statement) => object {
  const names = speakerNames(story);
  return (statement) => {
    const { id, stance, mode, speakers, via } = statement;
    return {
      statement: id, words: wordsOf(story, statement), stance, mode,
      speakers: names(speakers), via: names(via), places: placesOf(statement),
    };
  };
}

/** What is wrong with the geometries in the text: each is to be one that a story could have itself. */
export function faultsInGeoJson(text: string): string[] {
  const { features } = JSON.parse(text) as FeatureCollection<Geometry | null>;
  return features.flatMap(({ id, geometry }) =>
    (geometry === null || v.is(OwnGeometry, geometry) ? [] : [`place ${id}: its geometry is not one`]));
}
