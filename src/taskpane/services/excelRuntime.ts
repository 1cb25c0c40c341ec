import { channelWire, type Wire } from '../runtime/wire';
import { storageOf } from '../runtime/storage';
import { workbookKey } from '../runtime/workbookKey';
import { browserLock, ownLock, storedLock, type LockManagerLike, type StorageLike, type WriteLock } from '../runtime/writeLock';
import { storedDrafts, type Drafts } from '../store/drafts';

/** What this runtime has in common with the others of this add-in, and with those that came before it. */
export interface ExcelRuntime {
  readonly lock: WriteLock;
  /** Null: they cannot hear each other. */
  readonly wire: Wire | null;
  /** Null: nothing can be kept, or nothing tells this workbook from another. */
  readonly drafts: Drafts | null;
}

/** What the page offers; a browser may lack any of it, and a policy may forbid to look. */
export interface Commons {
  readonly locks: LockManagerLike | null;
  readonly storage: StorageLike | null;
  readonly makeWire: ((name: string) => Wire) | null;
}

/** `address`: the workbook's, null when it has none yet. `partition`: what Office wants before every name that is stored, if anything. */
function runtimeFor(address: string | null, partition: string | undefined, { locks, storage, makeWire }: Commons): ExcelRuntime {
  const key = workbookKey(address);
  const name = (what: string) => `${partition ?? ''}budgetuppfoljning:${what}:${key ?? 'ny'}`;
  return {
    lock: locks ? browserLock(locks, name('skriver')) : storage ? storedLock(storage, name('skriver')) : ownLock(),
    wire: key === null ? null : makeWire?.(name('hör')) ?? null,
    drafts: key === null || storage === null ? null : storedDrafts(storage, name('utkast')),
  };
}

/** The runtime of the page, as office.js and the browser have it. */
export const excelRuntime = (): ExcelRuntime => {
  const page: { readonly locks?: LockManager } = navigator;
  const partition: unknown = Office.context.partitionKey;
  return runtimeFor(Office.context.document.url || null, typeof partition === 'string' ? partition : undefined, {
    locks: page.locks ? { request: (name, options, work) => navigator.locks.request(name, options, work) } : null,
    storage: storageOf(),
    makeWire: 'BroadcastChannel' in window ? channelWire : null,
  });
};
