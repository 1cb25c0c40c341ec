import type { CellAddress } from './cell';
import { ruled, type PlainRuleId, type RuleId } from './rules/catalogue';
import type { Severity } from './rules/rule';

export type { Severity };

/** A sentence in both languages of the product. */
export interface Sentence {
  readonly sv: string;
  readonly en: string;
}

/**
 * Something the user should know: what, where, and what to do about it.
 * `rule` is a stable name for programs, one of the catalogue's; `message` is for people.
 */
export interface Problem {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
  /** For who is to find out why, to be copied: codes, places in the program and versions, and never what a cell holds. */
  readonly details?: string;
}

/** So many cells of a problem say where it is, in a long table. */
export const MOST_CELLS = 60;

/** A problem of a rule that always has the same severity. */
export const problem = (rule: PlainRuleId, message: Sentence, cells: readonly CellAddress[] = []): Problem => ({ ...ruled(rule), message, cells });
