/** The import rule of the project as a function from sources to violations, each one line. */
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A file's path below `src/` and its text. */
export type Sources = ReadonlyMap<string, string>;

/**
 * The rooms of the house, each with the rooms that it may import from beside its own. `apps/start` is the page's entry.
 */
export const EDGES: Readonly<Record<string, readonly string[]>> = (() => {
  const core = ['story', 'geometry'];
  const seen = [...core, 'locales', 'cartography', 'view'];
  const page = [...seen, 'store'];
  const app = [...page, 'site', 'gazetteer', 'draft', 'exchange', 'assets', 'map', 'figure', 'ui', 'apps/shared'];
  return {
    site: [],
    // The types of what the build makes.
    'virtual.d': [],
    story: [],
    geometry: ['story'],
    gazetteer: core,
    exchange: core,
    draft: [...core, 'gazetteer'],
    locales: ['story'],
    cartography: core,
    view: [...core, 'locales'],
    store: seen,
    assets: [...core, 'gazetteer', 'view', 'store'],
    map: page,
    ui: page,
    figure: seen,
    'apps/shared': app.filter((room) => room !== 'apps/shared'),
    'apps/reader': app,
    'apps/embed': app,
    'apps/kiosk': app,
    // What the pages of a site are, for whoever makes one.
    prerender: [...page, 'figure', 'assets', 'ui', 'apps/reader'],
    'apps/studio': [...app, 'prerender'],
    'apps/start': ['apps/reader', 'apps/embed', 'apps/kiosk', 'apps/studio', 'ui', 'assets'],
    node: [...seen, 'figure', 'gazetteer', 'draft'],
    cli: [...seen, 'site', 'assets', 'node', 'figure', 'exchange', 'gazetteer', 'draft'],
    build: [...seen, 'site', 'node', 'figure', 'exchange', 'gazetteer', 'draft', 'prerender'],
  };
})();

/** Packages that are known to one room alone. */
const OWNERS: readonly (readonly [pattern: RegExp, room: string])[] = [
  [/^maplibre-gl(\/|$)/, 'map'], [/^@turf\//, 'geometry'], [/^d3-geo(\/|$)/, 'figure'],
  [/^wink-/, 'draft'],
];
/** Stands for an address that is put together as the page runs: nobody can say where it leads. */
const UNREADABLE = 'an address that is not plain text';
/** What the build makes is for what it makes it for, and files outside `src/` for those who read them. */
const FOR_THE_BUILT_PAGE = /^virtual:/;
const READS_OUTSIDE = ['assets', 'node', 'cli', 'build'];

/** `map/layers/style.ts` is in the room `map`, and each app is a room of its own. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\.tsx?$/, '').split('/');
  return first === 'apps' ? `${first}/${second}` : first;
}

/** What each text imports, since the same files are asked about with each planted one. */
const known = new Map<string, string[]>();

/** Everything that a file imports: values and types, re-exports, `import()` and `import.meta.glob`. */
export function importsOf(path: string, text: string): string[] {
  const found = known.get(text) ?? readImports(path, text);
  known.set(text, found);
  return found;
}

function readImports(path: string, text: string): string[] {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const literal = (node: unknown) => {
    const value = typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
    found.push(typeof value === 'string' ? value : UNREADABLE);
  };
  new Visitor({
    TSImportType: ({ source }) => literal(source),
    ImportExpression: ({ source }) => literal(source),
    CallExpression: ({ callee, arguments: [first] }) => {
      const isGlob = callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty'
        && callee.property.type === 'Identifier' && callee.property.name === 'glob';
      if (isGlob) (first?.type === 'ArrayExpression' ? first.elements : [first]).forEach(literal);
    },
  }).visit(program);
  return [...new Set(found)];
}

/** What an import by `from` leads to below `src/`; null for a package. */
function targetOf(from: string, specifier: string): string | null {
  if (!/^\.{0,2}\//.test(specifier)) return null;
  return posix.join(specifier.startsWith('/') ? '/' : posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

function violation(from: string, specifier: string, sources: Sources): string | undefined {
  const room = roomOf(from);
  const target = targetOf(from, specifier);
  if (specifier === UNREADABLE) return `${from} imports ${specifier}`;
  if (target === null) {
    const owner = OWNERS.find(([pattern]) => pattern.test(specifier))?.[1];
    if (owner !== undefined && owner !== room) return `${from} imports ${specifier}, which is for ${owner}/ alone`;
    return FOR_THE_BUILT_PAGE.test(specifier) && !room.startsWith('apps/')
      ? `${from} imports ${specifier}, which is for apps/ alone`
      : undefined;
  }
  if (target.startsWith('/') || target.startsWith('..')) {
    return READS_OUTSIDE.includes(room) ? undefined : `${from} imports ${specifier}, which lies outside src/`;
  }
  if (!/\.(css|json)$/.test(target) && !sources.has(target)) return `${from} imports ${specifier}, which is no file`;
  const to = roomOf(target);
  return to === room || EDGES[room]?.includes(to) === true
    ? undefined
    : `${from} imports ${target}: ${room} may not know ${to}`;
}

/** One line for each thing that breaks the rule. */
export function violationsIn(sources: Sources): string[] {
  const files = [...sources.keys()];
  const imports = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));
  return [
    ...files
      .filter((path) => EDGES[roomOf(path)] === undefined && !path.endsWith('.d.ts'))
      .map((path) => `${path} is in no room of the rule`),
    ...files.filter((path) => /(^|\/)index\.tsx?$/.test(path)).map((path) => `${path} is a barrel`),
    ...[...imports].flatMap(([path, specifiers]) =>
      specifiers.flatMap((specifier) => violation(path, specifier, sources) ?? []),
    ),
    ...cyclesIn(
      new Map([...imports].map(([path, specifiers]) => [path, specifiers.flatMap((one) => targetOf(path, one) ?? [])])),
    ),
  ];
}

/** Every way round that a walk along the imports comes upon. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) cycles.push(`cycle: ${[...way.slice(way.indexOf(path)), path].join(' -> ')}`);
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) walk(path, []);
  return cycles;
}
