/** `npm run import -- --format csv --file kursk.csv --story kursk --out story.json`: a story out of other formats. */
import { runImport } from './exchange/run-import.ts';
import { exitCodeOf } from './usage.ts';

process.exitCode = await exitCodeOf(runImport, process.argv.slice(2));
