/** Opening the page: first paint, first picture of the map, map idle, and bytes until then. */
import { withPage, type Bench, type Opened, type Profile } from './browser.ts';
import type { Row, Unit } from './rows.ts';
import type { Asked } from './server.ts';
import { noteOf, undisturbed } from './undisturbed.ts';

type Load = Pick<Opened, 'marks' | 'asked'>;

export interface Loading {
  rows: Row[];
  /** The requests of the last run, for whoever wants to know what waits for what. */
  requests: Record<'page' | 'bare', readonly Asked[]>;
}

/** A line, and the most that the page may take on it: ratios to the bare page. */
export interface LineUnderTest {
  name: string;
  profile: Profile;
  /** First contentful paint, and the first picture of the map beside the bare page's idle. */
  targets: { contentful: number; picture: number };
}

export async function measureLoading(
  bench: Bench,
  runs: number,
  { name, profile, targets }: LineUnderTest,
): Promise<Loading> {
  const load = (site: 'page' | 'bare'): Promise<Load> =>
    withPage(bench, site, { profile }, ({ marks, asked }) => Promise.resolve({ marks, asked }));
  const measured = await undisturbed(runs, async (run) => {
    // Taking turns at going first.
    if (run % 2 === 0) return { page: await load('page'), bare: await load('bare') };
    const bare = await load('bare');
    return { page: await load('page'), bare };
  });
  const loads = { page: measured.kept.map(({ page }) => page), bare: measured.kept.map(({ bare }) => bare) };
  const row = (what: string, unit: Unit, target: number, ours: (load: Load) => number, base = ours): Row => ({
    what: `${what}, ${name}`, unit, target,
    ours: { name: 'page', values: loads.page.map(ours) }, base: { name: 'bare', values: loads.bare.map(base) },
    ...noteOf(measured),
  });
  const hasPicture = loads.page.every(({ marks }) => marks.picture !== undefined);
  return {
    rows: [
      row('first contentful paint', 'ms', targets.contentful, ({ marks }) => marks.contentful),
      {
        ...row('first picture of the map', 'ms', targets.picture, firstPicture, ({ marks }) => marks.idle),
        ...(hasPicture ? {} : { note: 'no opening SVG in the page, so map idle instead' }),
      },
      row('map idle', 'ms', 1.15, ({ marks }) => marks.idle),
      row('bytes until map idle', 'KB', 1.15, bytes),
    ],
    requests: { page: loads.page.at(-1)?.asked ?? [], bare: loads.bare.at(-1)?.asked ?? [] },
  };
}

/** Something in the document is not yet something on the screen. */
const firstPicture = (load: Load) => Math.max(load.marks.contentful, load.marks.picture ?? load.marks.idle);
const bytes = ({ asked }: Load) => asked.reduce((sum, { bytes: sent }) => sum + sent, 0) / 1000;
