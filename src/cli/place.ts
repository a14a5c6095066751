/** `npm run place -- "Tripoli" ["Alexandria" …]`: which places have this name, and what does a story call them? */
import { runPlace } from './place/run.ts';
import { exitCodeOf } from './usage.ts';

process.exitCode = await exitCodeOf(runPlace, process.argv.slice(2));
