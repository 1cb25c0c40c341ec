/**
 * `npm run fuzz -- --seed 1 --count 2000`: spoilt packages, read and written as the commands do it. A crash, a package
 * that takes over ten seconds of the processor, memory over a gigabyte, inspect and report of two minds, or an output that breaks a rule
 * of docs/package-rules.md fails the run, and the package is kept in .cache/fuzz. The same seed gives the same packages;
 * `--jobs` processes share them.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { root } from './steps.mjs';

/** Kilobytes, as the system counts a process's memory. */
const mostMemory = 1024 * 1024;
const heap = '--max-old-space-size=640';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, jobs: { type: 'string', default: '1' } } });
const [seed, count, jobs] = [values.seed, values.count, values.jobs].map(Number);
if (![seed, count, jobs].every(Number.isInteger) || count < 1 || jobs < 1) throw new Error('--seed, --count and --jobs take whole numbers.');

const output = join(root, '.cache', 'fuzz');
mkdirSync(output, { recursive: true });
await new Promise((resolve, reject) => {
  webpack({
    mode: 'development', devtool: false, target: 'node20', context: root,
    entry: join(root, 'scripts', 'fuzz', 'worker.ts'),
    output: { path: output, filename: 'worker.cjs', library: { type: 'commonjs2' } },
    externals: ({ request }, callback) => callback(null, /^(\.|\/|[A-Z]:)/.test(request) ? undefined : `commonjs ${request}`),
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
  }, (error, stats) => {
    if (error) reject(error);
    else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
    else resolve();
  });
});
writeFileSync(join(output, 'run.cjs'), "require('./worker.cjs').work();\n");

const outcomes = new Map();
const faults = [];
let peak = 0;

/** Tells of a fault and keeps the package. */
function fail({ index, bytes }, fault) {
  const file = join(output, `seed-${seed}-${index}.xlsx`);
  if (bytes !== undefined) writeFileSync(file, Buffer.from(bytes, 'base64'));
  faults.push(fault);
  console.log(`${bytes === undefined ? `package ${index}` : file}: ${fault}`);
}

/** Runs a stretch in a process of its own, which ends itself when a package takes too long; the answer is where to go on. */
const stretch = (from, to) => new Promise((resolve) => {
  const child = fork(join(output, 'run.cjs'), { execArgv: [heap] });
  let current = { index: from };
  let next = null;
  child.on('message', (message) => {
    if (message.kind === 'done') {
      next = to;
      child.disconnect();
    } else if (message.kind === 'tried') {
      peak = Math.max(peak, message.peak);
      outcomes.set(message.outcome, (outcomes.get(message.outcome) ?? 0) + 1);
      if (message.fault !== null) fail(current, message.fault);
      if (message.peak <= mostMemory) return;
      fail(current, `takes ${Math.round(message.peak / 1024)} MB`);
      next = current.index + 1;
      child.kill('SIGKILL');
    } else current = message;
  });
  child.on('exit', (code, signal) => {
    if (next === null) fail(current, signal === 'SIGKILL' ? 'takes over ten seconds' : `ends the process (${code ?? signal})`);
    resolve(next ?? current.index + 1);
  });
  child.send({ seed, from, to });
});

const start = performance.now();
/** Each job takes a part of the numbers: the packages are the same however many there are. */
const border = (job) => Math.round((job * count) / jobs);
await Promise.all(Array.from({ length: jobs }, async (_, job) => {
  for (let at = border(job); at < border(job + 1);) at = await stretch(at, border(job + 1));
}));
const told = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, number]) => `${number} ${outcome}`).join(', ');
console.log(`${count} packages of seed ${seed} in ${((performance.now() - start) / 1000).toFixed(0)} s: ${told}; ${Math.round(peak / 1024)} MB at most; ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
