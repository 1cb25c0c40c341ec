import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import { judge, reported } from './judge';
import { mutated, partsOf } from './mutate';
import type { Parts } from './oddPackage';
import { randomFrom } from './random';

/** The process that tries packages: what it says before each is what a hang or a crash is told by. */

interface Order {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** A package with the report in it already, for the run that finds its own sheets spoilt. */
function withReport(zip: Uint8Array): Parts | null {
  const output = reported(zip);
  return output === null ? null : partsOf(unzipSync(output));
}

/** The package of a seed and a number. */
export const packageOf = (seed: number, index: number): Uint8Array =>
  mutated(randomFrom(Math.imul(seed, 2_654_435_761) + index), withReport);

const faultOf = (error: unknown): string => `threw ${error instanceof Error ? error.stack ?? error.message : String(error)}`;

/** Waits until it is on its way: a message that is only queued when the work begins tells nothing of a hang. */
const say = (message: object): Promise<void> => new Promise((resolve) => { process.send?.(message, () => { resolve(); }); });

const longest = 10_000_000;

/**
 * Ends the process when one package has taken ten seconds of the processor, from a thread of its own: the work can't
 * be interrupted, and on a busy machine the clock tells nothing of it. The answer says that a package begins.
 */
function guard(): () => void {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const watch = `const { workerData } = require('node:worker_threads');
    let [number, start] = [0, 0];
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if (workerData[0] !== number) [number, start] = [workerData[0], user + system];
      else if (user + system - start > ${longest}) process.kill(process.pid, 'SIGKILL');
    }, 250);`;
  new Worker(watch, { eval: true, workerData: current }).unref();
  return () => { Atomics.add(current, 0, 1); };
}

async function tryOne(seed: number, index: number): Promise<void> {
  await say({ kind: 'making', index });
  const bytes = packageOf(seed, index);
  await say({ kind: 'trying', index, bytes: Buffer.from(bytes).toString('base64') });
  let outcome = 'threw';
  let fault: string | null = null;
  try {
    ({ outcome, fault } = judge(bytes));
  } catch (error) {
    fault = faultOf(error);
  }
  await say({ kind: 'tried', index, outcome, fault, peak: process.resourceUsage().maxRSS });
}

export function work(): void {
  const begin = guard();
  process.on('message', ({ seed, from, to }: Order) => {
    void (async () => {
      for (let index = from; index < to; index++) {
        begin();
        await tryOne(seed, index);
      }
      await say({ kind: 'done' });
    })();
  });
}
