import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import type { CellAddress } from '../../values/cell';
import type { Period } from '../../values/period';
import { withoutNoise } from '../../values/unit';
import { cellsOf, columnOf, countAt, headingsOf, unsureSide, type UnsureSide } from './amounts';

/** One row of a table of volumes, as it is counted: no money, no conversion. */
export interface VolumeFigure {
  readonly sheet: string;
  readonly name: string;
  readonly kind: 'item' | 'sum';
  readonly level: SideRow['level'];
  /** The row that it is a part of (varav, därav); null for a row of its own. */
  readonly of: string | null;
  /** The heading that it stands under. */
  readonly group: string | null;
  /** What is counted ("timmar", "%"), where a column or the cells say so. */
  readonly unit: string | null;
  readonly actual: number | null;
  readonly budget: number | null;
  readonly priorYear: number | null;
  readonly forecast: number | null;
  /** As printed; else the forecast less the budget; else, for a whole year, the outcome less the budget. */
  readonly variance: number | null;
  /** Against last year, as printed; else, for a whole year, the outcome less last year's. */
  readonly change: number | null;
  readonly cells: readonly CellAddress[];
  readonly unsure?: UnsureSide;
}

const UNIT_HEAD = /^(?:enhet|mätenhet|sort)$/i;

const less = (a: number | undefined, b: number | undefined): number | null =>
  a === undefined || b === undefined ? null : withoutNoise(a - b);

/** The rows of volumes; headings are told as `group`. `period` is that of the follow-up. */
export function volumeFigures(tables: readonly SideTable[], period: Period | null): VolumeFigure[] {
  return tables.filter(({ kind }) => kind === 'volumes').flatMap((table) => {
    const headings = headingsOf(table.rows);
    const parents: (string | null)[] = [null, null];
    const unitColumn = table.labelHeads.findIndex((head) => UNIT_HEAD.test(head));
    return table.rows.flatMap((row, at): VolumeFigure[] => {
      if (row.kind === 'heading') return [];
      const of = row.level === 0 ? null : (parents[row.level - 1] ?? null);
      if (row.level < 2) parents[row.level] = row.name;
      const [actual, budget, priorYear, forecast, variance, change] = (['actual', 'budget', 'priorYear', 'forecast', 'variance', 'change'] as const)
        .map((measure) => countAt(row, columnOf(table.columns, measure)));
      const whole = period?.month === 12;
      const unit = (unitColumn < 0 ? null : row.labels[unitColumn]?.text) || row.cells.find((cell) => cell?.reading)?.reading?.unit;
      return [{
        sheet: table.sheet, name: row.name, kind: row.kind, level: row.level, of, group: headings[at] ?? null, unit: unit || null,
        actual: actual?.value ?? null, budget: budget?.value ?? null, priorYear: priorYear?.value ?? null, forecast: forecast?.value ?? null,
        variance: variance?.value ?? less(forecast?.value, budget?.value) ?? (whole ? less(actual?.value, budget?.value) : null),
        change: change?.value ?? (whole ? less(actual?.value, priorYear?.value) : null),
        cells: cellsOf([actual, budget, priorYear, forecast, variance, change].map((amount) => amount ?? null)),
        ...unsureSide({ budget, actual, forecast }),
      }];
    });
  });
}
