/** `npm run figure -- --place kursk --out kursk.png`: a still map of a story as SVG, PNG or PDF, without a browser. */
import { runFigure } from './figure/run.ts';
import { exitCodeOf } from './usage.ts';

process.exitCode = await exitCodeOf(runFigure, process.argv.slice(2));
