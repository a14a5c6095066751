import { expect, test } from 'vitest';
import { CloseUp } from '../../../../src/ui/panels/close-up.tsx';
import { placedAtlas } from '../../placed-atlas.ts';
import { kursk } from '../../stories.ts';
import { render } from '../render.ts';

/** On a map of so many CSS px, before the map is drawn. */
const on = (width: number, height: number, drawCloseUp: () => Promise<string> = () => new Promise(() => {})) =>
  render(CloseUp, {}, {
    story: kursk, drawCloseUp,
    since: (store) => {
      store.layersArrived(placedAtlas);
      store.mapSeen({ size: { width, height }, outside: [], chosen: [], frame: null });
    },
  });

test('it has its room on the map, which markers and names keep off, before it is drawn', () => {
  expect(on(800, 600)).toMatch(/class="close-up-link" data-over-map[^>]*aspect-ratio: ?168 ?\/ ?132[^>]*><\/a>/);
  expect(on(390, 400)).toMatch(/class="close-up-link is-small"[^>]*aspect-ratio: ?104 ?\/ ?82/);
});

test('on a low map it has none', () => {
  expect(on(800, 300)).toBe('');
});
