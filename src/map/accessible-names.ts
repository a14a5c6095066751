import { effect } from '@preact/signals';
import { messagesIn } from '../locales/messages.ts';
import type { MapContext } from './context.ts';

/**
 * Names the canvas and the zoom buttons in the reader's language: MapLibre knows only the one that it was made with.
 */
export function followLanguage({ map, shown }: MapContext): () => void {
  return effect(() => {
    const { canvas, zoomIn, zoomOut } = messagesIn(shown.language.value).map;
    map.getCanvas().setAttribute('aria-label', canvas);
    for (const [button, name] of [['zoom-in', zoomIn], ['zoom-out', zoomOut]] as const) {
      const element = map.getContainer().querySelector<HTMLElement>(`.maplibregl-ctrl-${button}`);
      element?.setAttribute('aria-label', name);
      element?.setAttribute('title', name);
    }
  });
}
