/** `npm run export -- --story kursk --format csv --out kursk.csv`: a story's data for other programs. */
import { runExport } from './exchange/run-export.ts';
import { exitCodeOf } from './usage.ts';

process.exitCode = await exitCodeOf(runExport, process.argv.slice(2));
