import type { Scene } from '../compose/scene.ts';
import type { Chart } from './projected-map.ts';

/** What is drawn, where on the Earth, and how large: `unit` is how many px of the figure make one px of the page. */
export interface DrawContext { scene: Scene; chart: Chart; unit: number }
