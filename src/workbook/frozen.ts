import { formatPeriod, type Period } from '../values/period';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { Status } from '../values/status';
import type { Unit } from '../values/unit';
import { MARK_PREFIX } from './marks';

/**
 * Frozen reports: sheets of ours that are written once and never again. Each keeps its figures in a plain table of its
 * own, found through a workbook name, so that later reports can be compared with it.
 */

/** The amounts that are kept, in the order of the table's columns after the area's name; the status stands last. */
export const frozenMeasures = ['actual', 'budgetToDate', 'varianceToDate', 'budget', 'forecast', 'variance'] as const;
export type FrozenMeasure = (typeof frozenMeasures)[number];

/** Where in the table things stand, counted from its first cell. */
export const frozenTable = { unit: { row: 0, column: 2 }, date: { row: 0, column: 4 }, heads: 1, firstRow: 2, status: frozenMeasures.length + 1 } as const;

export interface FrozenRow {
  readonly area: string;
  readonly amounts: Readonly<Record<FrozenMeasure, number | null>>;
  readonly status: Status;
}

/** A report's figures: the areas in their order, and the total. */
export interface FrozenFigures {
  readonly unit: Unit;
  readonly areas: readonly FrozenRow[];
  readonly total: FrozenRow;
}

/** What a frozen sheet is of, and which one of that period it is. */
export interface FrozenMark {
  readonly period: Period;
  /** 1, and on when a period was frozen again. */
  readonly number: number;
}

const FROZEN_PREFIX = `${MARK_PREFIX}Fryst.`;

/** `Budgetuppfoljning.Fryst.2017_08`, and `.2` after it for the second one. */
export const frozenMark = ({ period, number }: FrozenMark): string =>
  `${FROZEN_PREFIX}${formatPeriod(period).replace('-', '_')}${number === 1 ? '' : `.${number}`}`;

/** The name of a frozen sheet's table. */
export const frozenTableName = (mark: string): string => `${mark}.Siffror`;

/** Reads a mark; null when the name is none of a frozen sheet. Excel's names know no case. */
export function parseFrozenMark(name: string): FrozenMark | null {
  if (!name.toLowerCase().startsWith(FROZEN_PREFIX.toLowerCase())) return null;
  const match = /^(\d{4})_(\d{2})(?:\.(\d{1,4}))?$/.exec(name.slice(FROZEN_PREFIX.length));
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? { period: { year: Number(match[1]), month }, number: Number(match[3] ?? 1) } : null;
}

/** A sheet that is written once stands there already. */
export const alreadyWritten = (sheet: string): Problem => ({
  ...ruled('alreadyWritten'), cells: [{ sheet, row: 0, column: 0 }],
  message: {
    sv: `Bladet ”${sheet}” är en fryst kopia och skrivs aldrig om. Läs om arbetsboken och frys igen, så läggs en ny kopia bredvid.`,
    en: `The sheet "${sheet}" is a frozen copy and is never rewritten. Read the workbook again and freeze once more: a new copy is put beside it.`,
  },
});
