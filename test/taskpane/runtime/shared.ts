import type { Wire, WireMessage } from '../../../src/taskpane/runtime/wire';
import type { LockManagerLike, StorageLike } from '../../../src/taskpane/runtime/writeLock';

/** What the runtimes of one browser have in common, in memory. */

export function memoryStorage(): StorageLike & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => void items.set(name, text),
    removeItem: (name) => void items.delete(name),
  };
}

/** One at a time in the order of asking, as the Web Locks API has it. */
export function memoryLocks(): LockManagerLike {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, { signal }: { readonly signal: AbortSignal }, work: () => Promise<T>): Promise<T> => new Promise<T>((resolve, reject) => {
      const refuse = () => reject(new DOMException('Aborted', 'AbortError'));
      signal.addEventListener('abort', refuse);
      const turn = (queues.get(name) ?? Promise.resolve()).then(async () => {
        if (signal.aborted) return;
        signal.removeEventListener('abort', refuse);
        await work().then(resolve, reject);
      });
      queues.set(name, turn);
    }),
  };
}

/** Several runtimes' ends of one wire. `carry` delivers, when it will. */
export function memoryWire(carry: (deliver: () => void) => void = queueMicrotask): () => Wire {
  const ends = new Map<Wire, Set<(message: WireMessage) => void>>();
  return () => {
    const heard = new Set<(message: WireMessage) => void>();
    const end: Wire = {
      post: (message) => {
        for (const [other, listeners] of ends) if (other !== end) for (const each of listeners) carry(() => { if (listeners.has(each)) each(message); });
      },
      listen: (listener) => {
        heard.add(listener);
        return () => heard.delete(listener);
      },
    };
    ends.set(end, heard);
    return end;
  };
}
