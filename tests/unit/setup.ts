/**
 * Property tests draw the same examples in every run; `FC_SEED` draws others, to look for more. Every language is
 * loaded.
 */
import fc from 'fast-check';
import { loadMessages } from '../../src/locales/messages.ts';
import { LANGUAGES } from '../../src/story/schema.ts';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1), numRuns: Number(process.env['FC_RUNS'] ?? 100) });
await Promise.all(LANGUAGES.map(loadMessages));
