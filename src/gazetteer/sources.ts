/** Who says that a place is where it is, by its kind; `geo/README.md` has the licences. */
import type { Kind } from './types.ts';

const NATURAL_EARTH = 'Natural Earth';

export const SOURCES: Readonly<Record<Kind, string>> = {
  country: NATURAL_EARTH,
  disputed: NATURAL_EARTH,
  region: NATURAL_EARTH,
  county: 'US Census Bureau',
  city: 'GeoNames',
  water: 'Dateline',
  lake: NATURAL_EARTH,
  river: NATURAL_EARTH,
  spot: 'Dateline',
};
