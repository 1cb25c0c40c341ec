import { printOf } from '../values/print';
import { nameKey } from '../values/text';
import type { Finding } from './finding';

/** A finding that the user has said is none, for as long as it says the same. */
export interface FindingDecision {
  readonly id: string;
  /** What it said then, as `printOf` has it: with other figures it comes back. */
  readonly print: string;
  readonly note: string;
  /** yyyy-mm-dd, '' when it is not known. */
  readonly date: string;
}

/** A rule that is not to be told of, in one area or sheet or, with '', in the whole workbook. */
export interface RuleOff {
  readonly rule: string;
  readonly group: string;
}

export interface DecidedFinding {
  readonly finding: Finding;
  readonly decision: FindingDecision;
}

export interface SortedFindings {
  /** Gravest first, in the order that they were found. */
  readonly open: readonly Finding[];
  /** Said to be none by the user; still as they were then. */
  readonly decided: readonly DecidedFinding[];
}

/** Rules that tell of a total that is not what its areas, or its rows, come to. */
const OF_TOTALS: ReadonlySet<string> = new Set(['totalMismatch', 'sumMismatch', 'wholeDiffers']);

/** What the user has said of differences between wholes and their parts: of which wholes, and why. */
export const judgedDifferences = (decided: readonly DecidedFinding[]): { readonly cells: Finding['cells']; readonly note: string }[] =>
  decided.flatMap(({ finding: { rule, wholes }, decision: { note } }) => (OF_TOTALS.has(rule) ? [{ cells: wholes, note }] : []));

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Findings less those of rules that are switched off, and those that the user has decided apart. */
export function sortFindings(findings: readonly Finding[], decisions: readonly FindingDecision[], off: readonly RuleOff[]): SortedFindings {
  // Under its area or its sheet, whichever was written.
  const isOff = ({ rule, group, cells: [cell] }: Finding): boolean => off.some((one) => one.rule === rule
    && (one.group === '' || [group, cell?.sheet ?? ''].some((of) => nameKey(of) === nameKey(one.group))));
  const open: Finding[] = [];
  const decided: DecidedFinding[] = [];
  for (const finding of findings) {
    if (isOff(finding)) continue;
    const decision = decisions.find(({ id, print }) => id === finding.id && print === printOf(finding));
    if (decision) decided.push({ finding, decision });
    else open.push(finding);
  }
  return { open: open.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]), decided };
}
