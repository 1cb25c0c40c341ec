import type { CellAddress } from './cell';

export type Severity = 'error' | 'warning' | 'info';

/** A sentence in both languages of the product. */
export interface Sentence {
  readonly sv: string;
  readonly en: string;
}

/**
 * Something the user should know: what, where, and what to do about it.
 * `rule` is a stable name for programs; `message` is for people.
 */
export interface Problem {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
}
