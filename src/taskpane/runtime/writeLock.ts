import type { Work } from '../services/services';

/**
 * Where the pane and the ribbon's command run apart, both may be asked to write at the same time. One workbook is read
 * for writing and written by one of them at a time; the other waits.
 */
export interface WriteLock {
  /** Does the work once it may. Null: broken off while it waited. */
  hold<T>(work: () => Promise<T>, signal: Work['signal']): Promise<T | null>;
}

/** The part of the Web Locks API that is used. */
export interface LockManagerLike {
  request<T>(name: string, options: { readonly signal: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/** The browser's own locks: they end with the runtime that holds them, however that ends. */
export const browserLock = (locks: LockManagerLike, name: string): WriteLock => ({
  hold: async <T>(work: () => Promise<T>, signal: Work['signal']): Promise<T | null> => {
    const waiting = new AbortController();
    const giveUp = () => waiting.abort();
    const begun: { work?: Promise<T> } = {};
    if (signal.aborted) return null;
    signal.addEventListener('abort', giveUp);
    try {
      return await locks.request(name, { signal: waiting.signal }, () => {
        signal.removeEventListener('abort', giveUp);
        begun.work = work();
        return begun.work;
      });
    } catch (error) {
      if (!begun.work && waiting.signal.aborted) return null;
      throw error;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  },
});

/** The part of localStorage that is used. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How time goes: a test may let it go otherwise. */
export interface Clock {
  readonly now: () => number;
  /** Does something later; the answer takes that back. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
}

export const clock: Clock = {
  now: () => Date.now(),
  later: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds: how long a holder that says nothing more is waited for, how often it says that it is there, and how often one that waits looks. */
const lease = 120_000;
const renewal = 20_000;
const look = 200;

/** After taking it, this long is waited before it is held: another process may have taken it at the same moment, and the later one has it. */
const settling = 60;

interface Holder {
  readonly owner: string;
  readonly until: number;
}

function holderIn(storage: StorageLike, name: string): Holder | null {
  try {
    const held = JSON.parse(storage.getItem(name) ?? 'null') as Partial<Holder> | null;
    return typeof held?.owner === 'string' && typeof held.until === 'number' ? { owner: held.owner, until: held.until } : null;
  } catch {
    return null;
  }
}

let owners = 0;
const newOwner = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${owners += 1}`;

/**
 * The same by what the runtimes store in common, where the browser has no locks: whoever finds it free takes it, waits
 * until everyone's storing is seen, and holds it if it is still its own (Fischer's way).
 */
export const storedLock = (storage: StorageLike, name: string, { now, later }: Clock = clock): WriteLock => ({
  hold: async <T>(work: () => Promise<T>, signal: Work['signal']): Promise<T | null> => {
    const owner = newOwner();
    const isMine = () => holderIn(storage, name)?.owner === owner;
    const pause = (milliseconds: number) => new Promise<void>((resolve) => { later(milliseconds, resolve); });
    const take = () => storage.setItem(name, JSON.stringify({ owner, until: now() + lease } satisfies Holder));
    for (;;) {
      if (signal.aborted) return null;
      const held = holderIn(storage, name);
      if (held === null || held.until <= now()) {
        take();
        await pause(settling);
        if (isMine()) break;
      } else await pause(look);
    }
    const renewing = setInterval(() => { if (isMine()) take(); }, renewal);
    try {
      return await work();
    } finally {
      clearInterval(renewing);
      if (isMine()) storage.removeItem(name);
    }
  },
});

/** Where nothing is in common, the runtimes cannot know of each other: then only what one of them does is done in turn. */
export function ownLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    hold: <T>(work: () => Promise<T>, signal: Work['signal']): Promise<T | null> => {
      const turn = last.then(() => (signal.aborted ? null : work()));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
