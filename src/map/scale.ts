/** The scale bar, in the reader's language: MapLibre's own knows but one unit in one spelling. */
import { effect } from '@preact/signals';
import type { IControl } from 'maplibre-gl';
import { scaleBarOf } from '../geometry/scale-bar.ts';
import { distanceIn } from '../locales/numbers.ts';
import type { MapContext } from './context.ts';

/** At most `longest` CSS px; true along the level line through the middle of the map. */
export function mountScale({ map, shown }: MapContext, longest: number): () => void {
  const element = Object.assign(document.createElement('div'), { className: 'maplibregl-ctrl maplibregl-ctrl-scale' });
  const control: IControl = { onAdd: () => element, onRemove: () => element.remove() };
  const draw = (language = shown.language.peek()) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const bar = scaleBarOf((right) => {
      const { lng, lat } = map.unproject([width / 2 + right, height / 2]);
      return [lng, lat];
    }, longest);
    element.hidden = !bar;
    if (!bar) return;
    element.textContent = distanceIn(language)(bar.kilometres);
    element.style.width = `${bar.width}px`;
  };
  const redraw = () => draw();
  map.addControl(control, 'bottom-left');
  // Before that a globe is not one yet.
  map.on('style.load', redraw);
  map.on('move', redraw);
  map.on('resize', redraw);
  const stop = effect(() => draw(shown.language.value));
  return () => {
    stop();
    map.off('style.load', redraw);
    map.off('move', redraw);
    map.off('resize', redraw);
    map.removeControl(control);
  };
}
