/**
 * `npm run check -- <story.json> [--watch]`: are this story and its translations whole, and what may their editor have
 * missed?
 */
import { runCheck } from './check/run.ts';
import { exitCodeOf } from './usage.ts';

process.exitCode = await exitCodeOf(runCheck, process.argv.slice(2));
