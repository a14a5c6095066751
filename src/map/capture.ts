/** The map as it stands, in pixels. MapLibre keeps none between frames, so they are copied while one is drawn. */
import type { Map as GLMap } from 'maplibre-gl';
import type { MarkerPlacement } from '../cartography/marker-layout.ts';
import { scaleBarOf } from '../geometry/scale-bar.ts';
import { ReaderError } from '../locales/failures.ts';
import type { Capture } from '../cartography/capture.ts';

/** ms that the map has to draw itself at another density: without a graphics card each frame takes a second. */
const LONGEST_WAIT = 30_000;
/** As on the page, CSS px. */
const LONGEST_BAR = 120;

/**
 * Draws the map at `scale` pixels per CSS px, copies it, and leaves it as it was.
 * @throws Error with a sentence for the reader.
 */
export async function captureMap(
  map: GLMap,
  scale: number,
  markers: () => readonly MarkerPlacement[],
): Promise<Capture> {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  let isGone = false;
  map.once('remove', () => { isGone = true; });
  try {
    map.setPixelRatio(scale);
    const most = map.getCanvas().width / width;
    // The canvas is measured in whole pixels.
    if (most < scale - 0.01) {
      throw new ReaderError({ kind: 'map-too-large', scale, most: Math.max(1, Math.floor(most)) });
    }
    const pixels = await inTime(settledFrame(map), map);
    const scaleBar = scaleBarOf((right) => {
      const { lng, lat } = map.unproject([width / 2 + right, height / 2]);
      return [lng, lat];
    }, LONGEST_BAR);
    return { pixels, width, height, markers: markers(), scaleBar };
  } finally {
    // Its types do not know null, its documentation does: the device's own density again.
    if (!isGone) map.setPixelRatio(null as unknown as number);
  }
}

async function settledFrame(map: GLMap): Promise<HTMLCanvasElement> {
  do {
    await map.once('idle');
    // What follows from the new density may only just have been asked for.
    await new Promise(requestAnimationFrame);
  } while (!map.loaded());
  return copyFrame(map);
}

function copyFrame(map: GLMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    // While the frame is drawn that nothing has to follow: one that something has to is not always painted.
    map.once('idle', () => {
      const { width, height } = map.getCanvas();
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      const context = copy.getContext('2d');
      if (!context) return reject(new ReaderError({ kind: 'no-room', width, height }));
      context.drawImage(map.getCanvas(), 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}

/** What is awaited, unless the map takes too long or is lost. */
async function inTime<T>(awaited: Promise<T>, map: GLMap): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReaderError({ kind: 'map-too-slow' })), LONGEST_WAIT);
    map.once('webglcontextlost', () => reject(new ReaderError({ kind: 'map-lost' })));
  });
  try {
    return await Promise.race([awaited, failed]);
  } finally {
    clearTimeout(timer);
  }
}
