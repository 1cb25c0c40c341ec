import type { Sentence } from '../values/problem';
import type { Status } from '../values/status';

/** A status with the rule's outcome in words. */
export interface Assessment {
  readonly status: Status;
  readonly reason: Sentence;
}
