/**
 * What MapLibre brings and the map never uses: kinds of layers and of sources, terrain, another format of tiles. With
 * less of its mathematics, too, that is 49 KB gzip of 316. Each module is replaced by one with the same names: a class
 * that says so when one is made, a function that does nothing, an empty text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const LAYERS = ['color_relief', 'fill_extrusion', 'heatmap', 'hillshade', 'raster'];
const SOURCES = ['canvas', 'image', 'video', 'raster_tile', 'raster_dem_tile'];
/** Of the layers above, of terrain, and of lines with a gradient or a pattern. */
const SHADERS = [
  ...LAYERS, 'fill_extrusion_pattern', 'heatmap_texture', 'hillshade_prepare', 'terrain', 'terrain_depth',
  'line_gradient', 'line_gradient_sdf', 'line_pattern',
];

/** Paths in the package's `src`. */
export const LEFT_OUT: readonly string[] = [
  ...LAYERS.flatMap((layer) => [
    `style/style_layer/${layer}_style_layer.ts`, `style/style_layer/${layer}_style_layer_properties.g.ts`,
    `webgl/draw/draw_${layer}.ts`, `webgl/program/${layer}_program.ts`,
  ]),
  'data/bucket/fill_extrusion_bucket.ts', 'data/bucket/heatmap_bucket.ts',
  ...SOURCES.map((source) => `source/${source}_source.ts`),
  ...SHADERS.flatMap((shader) => ['vertex', 'fragment'].map((part) => `shaders/glsl/${shader}.${part}.glsl.g.ts`)),
  'source/raster_dem_tile_worker_source.ts', 'data/dem_data.ts', 'render/terrain.ts', 'tile/terrain_tile_manager.ts',
  'webgl/render_to_texture.ts', 'webgl/draw/draw_terrain.ts', 'webgl/program/terrain_program.ts',
  // MapLibre's own format of tiles.
  'source/vector_tile_mlt.ts',
];

/** For the bundle of the MapLibre in `folder`. An upgrade that has moved one of the modules is an error. */
export function leaveOut(folder: string): Plugin {
  return {
    name: 'leave-out',
    setup(bundle) {
      const paths = new Set(LEFT_OUT.map((path) => join(folder, 'src', path)));
      bundle.onStart(() => ({
        errors: [...paths].filter((path) => !existsSync(path))
          .map((path) => ({ text: `${path} is to be left out, and is not there (src/build/leave-out.ts)` })),
      }));
      bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
        paths.has(path) ? { contents: (await namesIn(path)).map(placeholder).join('\n') } : null);
      // One object with all functions of a module can't be shaken out of the bundle.
      bundle.onLoad({ filter: /\/maplibre-gl\/src\/.*\.ts$/ }, ({ path }) =>
        ({ loader: 'ts', contents: readFileSync(path, 'utf8').replace(MATHS, moduleByModule) }));
    },
  };
}

async function namesIn(path: string): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [path], outdir: '.', format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}

function placeholder(name: string): string {
  if (name === 'default') return 'export default "";';
  if (!/^[A-Z]/.test(name)) return `export function ${name}() {}`;
  const sentence = `${name} is left out of MapLibre (src/build/leave-out.ts)`;
  return `export class ${name} { constructor() { throw new Error(${JSON.stringify(sentence)}); } }`;
}

const MATHS = /^import \{([^}]*)\} from 'gl-matrix';/gm;

/** An import that has more than modules of it stays as it is. */
function moduleByModule(line: string, names: string): string {
  const values = names.split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  if (!values.every((name) => /^(mat|vec|quat)\d?$/.test(name))) return line;
  return values.map((name) => `import * as ${name} from 'gl-matrix/esm/${name}.js';`).join(' ');
}
