/**
 * MapLibre's map, which draws once what comes within a moment, rather than anew for each tile and letter of it, and not
 * while its names are still being laid out.
 */
import { Map as GLMap, type MapOptions } from 'maplibre-gl';
import { SOURCE_IDS } from './layers/style.ts';

/**
 * ms that a map at rest waits for what is still on its way; then it draws what has come. A still map stands before it
 * until it is first complete; still not longer, for part of what it waits for is asked for only by a frame. After that
 * a hand may be about to move it.
 */
const PATIENCE = { opening: 150, open: 100 } as const;

export class PatientMap extends GLMap {
  #hasDrawn = false;
  #isOpen = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions) {
    super(options);
    void this.once('idle', () => { this.#isOpen = true; });
    const { painter } = this;
    const paint = painter.render.bind(painter);
    // Where names have to be laid out once more, another frame follows.
    painter.render = (...frame) => { if (this.isMoving() || !this._placementDirty) paint(...frame); };
  }

  override triggerRepaint(): void {
    // The first frame asks for all that the others wait for.
    if (!this.#hasDrawn || this.isMoving() || SOURCE_IDS.every((id) => this.isSourceLoaded(id))) this.#draw();
    else this.#waiting ??= setTimeout(() => this.#draw(), PATIENCE[this.#isOpen ? 'open' : 'opening']);
  }

  override remove(): void {
    clearTimeout(this.#waiting);
    super.remove();
  }

  #draw(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#hasDrawn = true;
    super.triggerRepaint();
  }
}
