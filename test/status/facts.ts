import type { GoalFact, IndicatorFact, IndicatorSheet, Reading, TargetFact } from '../../src/reading/sources/indicators/indicatorFacts';
import { parseQuantity } from '../../src/reading/scorecards/parseQuantity';
import { parseTarget } from '../../src/reading/scorecards/parseTarget';
import { parseStated } from '../../src/reading/scorecards/statedWords';
import type { CellAddress } from '../../src/values/cell';

/** A cell as it stands in a workbook: what it holds, and its format. */
export type Cell = number | string | readonly [stored: number | string, format: string];

export interface Row {
  readonly name?: string;
  readonly goal?: string;
  readonly group?: string;
  readonly sex?: string;
  readonly actual?: Cell;
  readonly history?: Readonly<Record<number, Cell>>;
  /** The month through which the earlier outcomes are of their years. */
  readonly until?: number;
  readonly target?: Cell;
  /** Targets by year; the first is the period's. */
  readonly targets?: Readonly<Record<number, Cell>>;
  readonly stated?: string;
}

/** 80 % as Excel stores it. */
export const percent = (value: number): Cell => [value / 100, '0 %'];

const held = (cell: Cell): readonly [number | string, string] => (typeof cell === 'object' ? cell : [cell, 'General']);

function readingOf(cell: Cell, at: CellAddress): Reading | null {
  const [stored, numberFormat] = held(cell);
  const quantity = parseQuantity(stored, numberFormat);
  return quantity && { ...quantity, cell: at, stored, numberFormat };
}

function targetOf(cell: Cell, year: number | null, at: CellAddress): TargetFact | null {
  const [stored, numberFormat] = held(cell);
  const target = parseTarget(stored, numberFormat);
  return target && { ...target, year, cell: at, stored, numberFormat };
}

/** An indicator as the reader of sheets makes it, on row `row` (from 0) of `sheet`. */
export function indicatorOf({ name = 'Andel klienter', goal, group, sex, actual, history = {}, until, target, targets = {}, stated }: Row, sheet = 'Styrkort', row = 3): IndicatorFact {
  const at = (column: number): CellAddress => ({ sheet, row, column });
  const series = Object.entries(targets).flatMap(([year, cell], index) => targetOf(cell, Number(year), at(20 + index)) ?? []);
  const single = target === undefined ? null : targetOf(target, null, at(10));
  const status = stated === undefined ? null : parseStated(stated);
  return {
    sheet, name, nameCell: at(1), goal: goal ?? null, group: group ?? null, sex: sex ?? null,
    actual: actual === undefined ? null : readingOf(actual, at(9)),
    history: Object.entries(history).flatMap(([year, cell], index) => {
      const reading = readingOf(cell, at(2 + index));
      return reading ? [{ year: Number(year), ...(until === undefined ? {} : { until }), reading }] : [];
    }),
    target: single ?? series[0] ?? null, targets: single ? [single] : series, forecast: null,
    stated: status === null ? null : { status, text: stated ?? '', cell: at(11) }, comment: null,
  };
}

export const goalOf = (name: string, stated?: string, sheet = 'Styrkort', row = 3): GoalFact => {
  const status = stated === undefined ? null : parseStated(stated);
  return { sheet, name, cell: { sheet, row, column: 0 }, stated: status === null ? null : { status, text: stated ?? '', cell: { sheet, row, column: 6 } } };
};

export const sheetOf = (rows: readonly Row[], goals: readonly GoalFact[] = [], sheet = 'Styrkort'): IndicatorSheet =>
  ({ sheet, title: null, indicators: rows.map((row, index) => indicatorOf(row, sheet, index + 3)), goals });
