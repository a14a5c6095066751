/** Property tests draw the same examples in every run; `FC_SEED` draws others, to look for more. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1), numRuns: Number(process.env['FC_RUNS'] ?? 100) });
