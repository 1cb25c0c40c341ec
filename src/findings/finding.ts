import { formatAddress, type CellAddress } from '../values/cell';
import type { Sentence } from '../values/problem';
import { ruled, type PlainRuleId, type RuleId } from '../values/rules/catalogue';
import type { Severity } from '../values/rules/rule';
import type { FoundUnit } from './shownValue';

/** A cell that may be at fault: what it holds, what it should hold so that all fits (null where nobody can know), and why. */
export interface Cause {
  readonly cell: CellAddress;
  readonly found: number | string | null;
  readonly proposed: number | string | null;
  readonly why: Sentence;
}

/** What else does not hold for a cause, and, where that is known, which cells it speaks of. */
export interface Consequence extends Sentence {
  readonly cells?: readonly CellAddress[];
}

/**
 * Something that does not hold: an identity, a text against its figures, a formula. It has the form of a problem, and so
 * is shown as one where nothing more is known of it.
 */
export interface Finding {
  /** Stays the same as long as it speaks of the same cells: `rule 'Sheet'!A1`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
  /** The wholes that are not what their parts come to; of other findings none. */
  readonly wholes: readonly CellAddress[];
  /** What should stand there, in the unit of the place; null where that is no single amount or text. */
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** What numbers of it are told in. */
  readonly unit: FoundUnit;
  /** The likeliest first; two that are equally likely are both there. */
  readonly causes: readonly Cause[];
  /** What else does not hold for the same cause. */
  readonly explains: readonly Consequence[];
  /** The area or the sheet under which it is shown. */
  readonly group: string;
}

export interface FoundFault {
  readonly rule: PlainRuleId;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
  readonly wholes?: readonly CellAddress[];
  readonly expected?: number | string | null;
  readonly found?: number | string | null;
  readonly unit?: FoundUnit;
  readonly causes?: readonly Cause[];
  readonly explains?: readonly Consequence[];
  /** The sheet of its first cell, where it is of no area. */
  readonly group?: string;
  /** Apart from others of the rule at the same cell. */
  readonly of?: string;
}

export function findingOf({ rule, message, cells, wholes = [], expected = null, found = null, unit = null, causes = [], explains = [], group, of }: FoundFault): Finding {
  const first = cells[0];
  const id = [rule, ...first ? [formatAddress(first)] : [], ...of === undefined ? [] : [of]].join(' ');
  return { id, ...ruled(rule), message, cells, wholes, expected, found, unit, causes, explains, group: group ?? first?.sheet ?? '' };
}
