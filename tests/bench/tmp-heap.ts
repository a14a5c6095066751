import { launch } from '/work/main/tests/bench/browser.ts';
import { BARE, DIST } from '/work/main/tests/bench/build.ts';
import { measureHeap } from '/work/main/tests/bench/tmp-heap2.ts';
import { printTable } from '/work/main/tests/bench/rows.ts';
import { host, siteOf } from '/work/main/tests/bench/server.ts';
const server = await host({ page: siteOf('/tmp/dist0'), bare: siteOf(BARE) });
const browser = await launch();
try { const h = await measureHeap({browser, host: server}, 1); console.log(printTable(h), JSON.stringify(h)); } finally { await browser.close(); server.close(); }
