/**
 * `npm test`, and with `quick` what can be known without a browser. Parts of one stage run side by side; a stage that
 * fails is the last. What a part says is shown when it fails, and while it runs if it is alone. At the end stands how
 * long each part took.
 */
import { spawn } from 'node:child_process';

const STAGES = process.argv[2] === 'quick'
  ? [['types', 'lint', 'unit']]
  : [['types', 'lint', 'unit', 'build', 'build:single'], ['browser']];

interface Ended { part: string; isWell: boolean; seconds: number }

function run(part: string, isAlone: boolean): Promise<Ended> {
  const since = performance.now();
  const child = spawn('npm', ['run', '--silent', part], {
    stdio: isAlone ? 'inherit' : 'pipe',
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = Math.round((performance.now() - since) / 1000);
      const isWell = status === 0;
      if (!isWell) console.log(`\n${part} failed:\n${Buffer.concat(said).toString()}`);
      resolve({ part, isWell, seconds });
    });
  });
}

const ended: Ended[] = [];
const since = performance.now();
for (const stage of STAGES) {
  ended.push(...await Promise.all(stage.map((part) => run(part, stage.length === 1))));
  if (ended.some(({ isWell }) => !isWell)) break;
}
for (const { part, isWell, seconds } of ended)
  console.log(`${part.padEnd(14)}${String(seconds).padStart(5)} s  ${isWell ? '' : 'FAILED'}`);
console.log(`${'all'.padEnd(14)}${String(Math.round((performance.now() - since) / 1000)).padStart(5)} s`);
process.exitCode = ended.every(({ isWell }) => isWell) ? 0 : 1;
