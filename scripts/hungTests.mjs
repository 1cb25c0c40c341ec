/**
 * A test that never ends blocks its worker, and jest's own time limit with it: a loop without an end can't be
 * interrupted from inside. So that a run ends with the file's name instead of in silence, this reporter counts from
 * outside and ends the run. The limit is many times what the longest file takes: slowness is not to be told.
 */
import { spawnSync } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';

const LIMIT_MINUTES = Number(process.env.TEST_LIMIT_MINUTES ?? 30);

export default class HungTests {
  #started = new Map();
  #timer = setInterval(() => this.#look(), 5_000).unref();

  onTestFileStart({ path }) {
    this.#started.set(path, performance.now());
  }

  onTestFileResult({ path }) {
    this.#started.delete(path);
  }

  onRunComplete() {
    clearInterval(this.#timer);
  }

  #look() {
    const hung = [...this.#started].filter(([, start]) => performance.now() - start > LIMIT_MINUTES * 60_000);
    if (hung.length === 0) return;
    for (const [path] of hung) console.error(`No end after ${LIMIT_MINUTES} minutes: ${path}`);
    // A worker that loops notices nothing, not even that jest is gone.
    if (process.platform !== 'win32') spawnSync('pkill', ['-KILL', '-P', String(process.pid)]);
    process.exit(1);
  }
}
