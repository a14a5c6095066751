/** The yardstick: the library, one layer of countries, nine circles and a line of text, as little as a map can be. */
import { Map as GLMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import countries from '../../../geo/layers/countries-overview.geojson?url';

setWorkerUrl(workerUrl);

/** The places of the story that the page under test opens with; the first stands in the middle. */
const SPOTS: readonly (readonly [name: string, lon: number, lat: number])[] = [
  ['Russia', 96, 62.5],
  ['Kursk region', 35.6, 51.68],
  ['Moscow', 37.616, 55.752],
  ['North Korea', 126.4, 40.1],
  ['Pyongyang', 125.754, 39.034],
  ['Ukraine', 32.4, 49.4],
  ['South Korea', 128.09, 36.38],
  ['United States', -98.5, 39.5],
  ['United Kingdom', -1.7, 52.6],
];

const map = new GLMap({
  container: 'map',
  center: [96, 62.5],
  zoom: 2.07,
  style: {
    version: 8,
    projection: { type: 'globe' },
    sources: {
      countries: { type: 'geojson', data: new URL(countries, document.baseURI).href },
      spots: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: SPOTS.map(([name, ...coordinates]) => ({
            type: 'Feature',
            properties: { name },
            geometry: { type: 'Point', coordinates },
          })),
        },
      },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#cfdde6' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f4f1ea' } },
      { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': '#8d8d8d', 'line-width': 0.8 } },
      { id: 'spots', type: 'circle', source: 'spots', paint: { 'circle-radius': 14, 'circle-color': '#b3402b' } },
    ],
  },
});

let clicks = 0;
map.on('click', 'spots', ({ features }) => {
  clicks += 1;
  const line = document.getElementById('line');
  if (line) line.textContent = `${String(features?.[0]?.properties['name'])}, click ${clicks}`;
});
map.once('idle', () => { document.documentElement.dataset['map'] = 'idle'; });
