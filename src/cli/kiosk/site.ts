/** The built page, held in memory: a build empties its folder, and takes a while to fill it again. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path below the folder. */
export type Site = ReadonlyMap<string, Buffer>;

/** The service worker lists the files of its build, which writes it last. */
const WORKER = 'sw.js';
const LISTED = /\burl:"([^"]+)"/g;
/** ms between two looks at the folder; a build is taken up once two of them have found the same. */
const LOOK = 5_000;

const workerIn = (folder: string): string => readFileSync(join(folder, WORKER), 'utf8');

/** undefined while the folder does not hold a whole build. */
export function readSite(folder: string): Site | undefined {
  try {
    const worker = workerIn(folder);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    const site = new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
    const listed = [...worker.matchAll(LISTED)].map(([, path]) => path ?? '');
    const isWhole =
      listed.includes('index.html') && listed.every((path) => site.has(path)) && workerIn(folder) === worker;
    return isWhole ? site : undefined;
  } catch {
    // There is no worker yet, or what was there a moment ago is gone.
    return undefined;
  }
}

/** Tells of each later build than `site`. The function that it returns ends that. */
export function followSite(folder: string, site: Site, onNew: (site: Site) => void): () => void {
  let known = String(site.get(WORKER));
  let last: string | undefined;
  const look = () => {
    const before = last;
    try {
      last = workerIn(folder);
    } catch {
      last = undefined;
    }
    if (last === undefined || last !== before || last === known) return;
    const next = readSite(folder);
    if (!next) return;
    known = last;
    onNew(next);
  };
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}
