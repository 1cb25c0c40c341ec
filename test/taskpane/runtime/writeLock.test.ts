import fc from 'fast-check';
import { browserLock, ownLock, storedLock, type Clock, type WriteLock } from '../../../src/taskpane/runtime/writeLock';
import { memoryLocks, memoryStorage } from './shared';

const lasting = new AbortController().signal;

/** Two locks that are one, as two runtimes have them. */
const kinds: readonly [string, (time: Clock) => () => WriteLock][] = [
  ['the browser’s locks', () => {
    const locks = memoryLocks();
    return () => browserLock(locks, 'bok');
  }],
  ['the storage in common', (time) => {
    const storage = memoryStorage();
    return () => storedLock(storage, 'bok', time);
  }],
];

describe.each(kinds)('by %s', (_, make) => {
  it('only one works at a time, in whatever order things happen, and each in the end', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }), async (s, lengths) => {
      const time: Clock = { now: () => 0, later: (_milliseconds, then) => {
        void s.schedule(Promise.resolve()).then(then);
        return () => undefined;
      } };
      const runtime = make(time);
      const inside = new Set<number>();
      const done: number[] = [];
      const work = (which: number, steps: number) => async () => {
        inside.add(which);
        for (let step = 0; step < steps; step += 1) {
          expect(inside.size).toBe(1);
          await s.schedule(Promise.resolve());
        }
        inside.delete(which);
        done.push(which);
      };
      await s.waitFor(Promise.all(lengths.map((steps, which) => runtime().hold(work(which, steps), lasting))));
      expect([...done].sort()).toEqual(lengths.map((_steps, which) => which));
    }), { numRuns: 200 });
  });

  it('gives what the work gave, and its failure, and is free afterwards', async () => {
    const later: Clock = { now: () => 0, later: (_milliseconds, then) => {
      setImmediate(then);
      return () => undefined;
    } };
    const runtime = make(later);
    expect(await runtime().hold(() => Promise.resolve(7), lasting)).toBe(7);
    await expect(runtime().hold(() => Promise.reject(new Error('bug')), lasting)).rejects.toThrow('bug');
    expect(await runtime().hold(() => Promise.resolve(8), lasting)).toBe(8);
  });

  it('lets one that waits be broken off, and not one that works', async () => {
    const later: Clock = { now: () => 0, later: (_milliseconds, then) => {
      setImmediate(then);
      return () => undefined;
    } };
    const runtime = make(later);
    const first = new AbortController();
    const second = new AbortController();
    let finish = (): void => undefined;
    const works = runtime().hold(() => new Promise<string>((resolve) => { finish = () => resolve('klar'); }), first.signal);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    const waits = runtime().hold(() => Promise.resolve('aldrig'), second.signal);
    first.abort();
    second.abort();
    expect(await waits).toBeNull();
    finish();
    expect(await works).toBe('klar');
    expect(await runtime().hold(() => Promise.resolve('aldrig'), second.signal)).toBeNull();
  });
});

it('a runtime that ended while it wrote is waited for no longer than its lease', async () => {
  const storage = memoryStorage();
  let now = 1_000;
  const time: Clock = { now: () => now, later: (milliseconds, then) => {
    now += milliseconds;
    setImmediate(then);
    return () => undefined;
  } };
  storage.setItem('bok', JSON.stringify({ owner: 'någon', until: 121_000 }));
  expect(await storedLock(storage, 'bok', time).hold(() => Promise.resolve(now), lasting)).toBeGreaterThan(121_000);
  expect(storage.items.size).toBe(0);
});

it.each(['', '{', 'null', '{"owner":1}', '[]'])('what is stored and is no lock hinders nobody: %s', async (text) => {
  const storage = memoryStorage();
  storage.setItem('bok', text);
  const time: Clock = { now: () => 0, later: (_milliseconds, then) => {
    setImmediate(then);
    return () => undefined;
  } };
  expect(await storedLock(storage, 'bok', time).hold(() => Promise.resolve(1), lasting)).toBe(1);
});

it('where nothing is in common, what one runtime does is done in turn', async () => {
  const lock = ownLock();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} börjar`);
    await new Promise((resolve) => { setImmediate(resolve); });
    order.push(`${name} slutar`);
  };
  const given = new AbortController();
  const all = [lock.hold(work('a'), lasting), lock.hold(work('b'), given.signal), lock.hold(work('c'), lasting)];
  given.abort();
  await Promise.all(all);
  expect(order).toEqual(['a börjar', 'a slutar', 'c börjar', 'c slutar']);
});
