/** What may be asked of `npm run bench`. */
import { parseArgs } from 'node:util';

export const GROUPS = ['fast', 'slow', 'click', 'large', 'heap', 'figure', 'studio'] as const;
export type Group = (typeof GROUPS)[number];

export interface Options {
  runs: number;
  groups: readonly Group[];
  out: string;
  /** The built page. */
  dist: string;
  /** Whether to build it first. */
  build: boolean;
}

const OPTIONS = `[--runs 7] [--only ${GROUPS.join(',')}] [--out .cache/bench.json] [--no-build] [--dist folder]`;
export const USAGE = `npm run bench -- ${OPTIONS}
  --runs      how often each measurement is made
  --only      some of the groups, with commas
  --no-build  measures dist/ as it is
  --dist      measures another folder, as it is`;

/** @throws Error with a sentence, for options that can't be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: GROUPS.join(',') },
      out: { type: 'string', default: '.cache/bench.json' },
      'no-build': { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs: found “${values.runs}”, a whole number from 1 was expected`);
  const groups = values.only.split(',').map((name) => {
    const group = GROUPS.find((one) => one === name);
    if (!group) throw new Error(`--only: found “${name}”, expected some of ${GROUPS.join(', ')}`);
    return group;
  });
  return {
    runs,
    groups,
    out: values.out,
    dist: values.dist ?? 'dist',
    build: values.dist === undefined && !values['no-build'],
  };
}
