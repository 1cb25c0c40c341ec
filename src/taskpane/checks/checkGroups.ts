import type { FindingDecision } from '../../findings/decisions';
import type { Cause, Finding } from '../../findings/finding';
import type { FollowUp } from '../../followUp';
import { formatAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import { printOf } from '../../values/print';
import type { Problem, Sentence, Severity } from '../../values/problem';
import { shownFormula } from '../../values/shownFormula';
import { formatNumber } from '../shared/format';

/** What does not add up for one and the same cause, or of one kind in one place. */
export interface CheckGroup {
  readonly key: string;
  readonly severity: Severity;
  /** The area or the sheet. */
  readonly place: string;
  /** Gravest first; never empty. */
  readonly findings: readonly Finding[];
}

/** What could not be read, or was read as best it could be. */
export interface ProblemGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const byGravity = <T extends { readonly severity: Severity }>(all: readonly T[]): T[] => [...all].sort((a, b) => gravity[a.severity] - gravity[b.severity]);

/** Findings by their likeliest cell; those that name none, by their rule and place. */
export function groupFindings(findings: readonly Finding[]): readonly CheckGroup[] {
  const keyOf = ({ causes: [first], rule, group }: Finding): string => (first ? formatAddress(first.cell) : `${rule} ${group}`);
  return byGravity([...grouped(byGravity(findings), keyOf)].flatMap(([key, all]): CheckGroup[] => {
    const [first] = all;
    return first ? [{ key, severity: first.severity, place: first.group, findings: all }] : [];
  }));
}

/** Problems of one kind on one sheet are one thing to look at. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  return byGravity([...grouped(problems, ({ rule, severity, cells: [cell] }) => `${rule} ${severity} ${cell?.sheet ?? ''}`)].flatMap(([key, all]): ProblemGroup[] => {
    const [first] = all;
    return first ? [{ key, severity: first.severity, problems: all }] : [];
  }));
}

/** How many things there are to look at of each gravity. */
export function countChecks({ findings, problems }: Pick<FollowUp, 'findings' | 'problems'>): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of [...groupFindings(findings), ...groupProblems(problems)]) counts[severity] += 1;
  return counts;
}

/** The likeliest causes of a group, each cell once. */
export function causesOf({ findings }: CheckGroup): readonly Cause[] {
  return [...new Map(findings.flatMap(({ causes }) => causes).map((cause): [string, Cause] => [formatAddress(cause.cell), cause])).values()];
}

/** What else does not hold for the same cause. */
export const explainedBy = ({ findings }: CheckGroup): readonly Sentence[] => findings.flatMap(({ explains }) => explains);

const DECIMALS = 2;

/** An amount with its unit, or a text as it is. */
export function valueText(value: number | string | null, unit: Finding['unit'], language: Language): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value.startsWith('=') ? shownFormula(value, language) : value;
  const decimals = unit === 'share' ? DECIMALS + 2 : DECIMALS;
  const rounded = Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals;
  const places = (String(unit === 'share' ? Number((rounded * 100).toPrecision(12)) : rounded).split('.')[1] ?? '').length;
  const text = formatNumber(unit === 'share' ? value * 100 : value, Math.min(DECIMALS, places), language);
  return unit === null ? text : `${text} ${unit === 'share' ? '%' : unit}`;
}

/** The decisions with one more: as long as the finding says the same, it is none. */
export const withDecision = (decisions: readonly FindingDecision[], finding: Finding, note: string, date: string): readonly FindingDecision[] =>
  [...decisions.filter(({ id }) => id !== finding.id), { id: finding.id, print: printOf(finding), note: note.trim(), date }];

export const withoutDecision = (decisions: readonly FindingDecision[], id: string): readonly FindingDecision[] => decisions.filter((one) => one.id !== id);
