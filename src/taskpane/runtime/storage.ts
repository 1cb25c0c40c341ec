import type { StorageLike } from './writeLock';

/** The browser's storage for this address; null where there is none. Looking at it alone throws where it is forbidden. */
export function storageOf(): StorageLike | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
