/**
 * What every part of the map is given: the map itself, the page's state, and what is to be shown, which may be a paint
 * late.
 */
import type { Map as GLMap } from 'maplibre-gl';
import type { Shown } from '../store/shown.ts';
import type { Store } from '../store/store.ts';

export interface MapContext { map: GLMap; store: Store; shown: Shown }
