/** Repaints the map when the theme changes, property by property: data and feature-state stay where they are. */
import type { Map as GLMap } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import { isSame } from '../is-same.ts';
import { IMAGE_RATIO, imagesOf } from './images.ts';
import { layersOf } from './style.ts';

export function addImages(map: GLMap, theme: Theme): void {
  for (const [name, image] of Object.entries(imagesOf(theme))) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: IMAGE_RATIO });
  }
}

export function repaint(map: GLMap, theme: Theme): void {
  addImages(map, theme);
  for (const { id, paint = {} } of layersOf(theme)) {
    for (const [property, value] of Object.entries(paint)) {
      const before = map.getPaintProperty(id, property as 'fill-color');
      if (!isSame(before, value))
        map.setPaintProperty(id, property as 'fill-color', value as string);
    }
  }
}
