import type { Session } from './session';
import { batchBytes } from './readPlan';

/** One step of a write, prepared: what it puts into the request, and about how many bytes that is. */
export interface Operation {
  readonly bytes: number;
  apply(): void;
}

/** Serialized, a range with one property set takes about this much. */
export const rangeBytes = 620;

export const operation = (bytes: number, apply: () => void): Operation => ({ bytes, apply });

/** Divides the steps, in order, into requests under the limit. */
export function batchesOf(operations: readonly Operation[]): Operation[][] {
  const batches: Operation[][] = [];
  let bytes = Infinity;
  for (const step of operations) {
    if (bytes + step.bytes > batchBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches[batches.length - 1]?.push(step);
    bytes += step.bytes;
  }
  return batches;
}

/** Carries the steps out: a sync for each request, never one for each step. */
export async function carryOut(
  session: Session, operations: readonly Operation[], progress: (fraction: number) => void,
): Promise<void> {
  const batches = batchesOf(operations);
  for (const [index, batch] of batches.entries()) {
    if (index === 0) session.application.suspendScreenUpdatingUntilNextSync();
    for (const step of batch) step.apply();
    await session.sync();
    progress((index + 1) / batches.length);
  }
}
