import { kindOf } from '../../../src/gazetteer/types.ts';
import { otherNamesOf } from './countries.ts';
import type { WorldProperties } from './read-layer.ts';
import type { Entry } from './types.ts';

/** Seas, straits, lakes and rivers: they lie in no country alone, and stand where their label does. */
export function waterEntries(waters: readonly WorldProperties[]): Entry[] {
  return waters.map(({ id, kind: sort, name, prominence, label: [lon = 0, lat = 0] }) => {
    const kind = kindOf(id);
    if (kind === undefined) throw new Error(`${id} is of no kind`);
    return {
      ref: id, kind, sort, name: name.en ?? '', names: name, alternates: otherNamesOf(id), lat, lon, prominence,
    };
  });
}
