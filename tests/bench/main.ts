/** `npm run bench`: measures the built page side by side with a bare MapLibre page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FAST, launch, SLOW } from './browser.ts';
import { BARE, buildBare, buildPage, DIST } from './build.ts';
import { measureLarge, STORY_FILE } from './large.ts';
import { printTable } from './rows.ts';
import { host, siteOf } from './server.ts';

await buildBare();
const server = await host({ page: siteOf(process.argv[2] ?? DIST, STORY_FILE), bare: siteOf(BARE) });
const browser = await launch();
try {
  const click = await measureLarge({ browser, host: server }, 1);
  console.log(printTable([...click]), JSON.stringify(click.map(c=>[c.ours.values, c.base.values])));
} finally {
  await browser.close();
  server.close();
}
