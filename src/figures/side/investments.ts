import type { SideColumn, SideMeasure, SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { findDates } from '../../reading/words/dates';
import type { CellAddress } from '../../values/cell';
import type { Period } from '../../values/period';
import type { Unit } from '../../values/unit';
import { MEASURES, cellsOf, columnOf, headingsOf, moneyAt, unsureSide, type AmountsByMeasure, type Measure, type UnsureSide } from './amounts';
import { left, signsOf, type Signs } from './investmentSigns';
import { isTransposed, transposedSeries } from './transposed';

/** When a project is done: the workbook's words, and the year and month that they name. */
export interface Completion {
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
}

export interface InvestmentAmounts {
  readonly budget: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
  /** As printed; else the budget less the forecast, or less the outcome where there is no forecast: positive is money left. */
  readonly variance: number | null;
}

/** One investment, project or sum, in the report's unit, signs as printed. */
export interface InvestmentFigure extends InvestmentAmounts {
  readonly sheet: string;
  readonly name: string;
  readonly kind: 'item' | 'sum';
  readonly level: SideRow['level'];
  readonly group: string | null;
  /** The year of the amounts where the columns are years; null for the follow-up's own. */
  readonly year: number | null;
  /** The project as a whole, where the table has amounts of the year beside it. */
  readonly total: InvestmentAmounts | null;
  readonly completion: Completion | null;
  readonly comment: string | null;
  readonly cells: readonly CellAddress[];
  readonly unsure?: UnsureSide;
}

/** The columns of the project as a whole beside those of the year. */
export function splitColumns(columns: readonly SideColumn[]): { readonly year: readonly SideColumn[]; readonly total: readonly SideColumn[] } {
  const amounts = columns.filter(({ measure, percent }) => !percent && (MEASURES as readonly SideMeasure[]).includes(measure));
  return { year: amounts.filter(({ ofProject }) => !ofProject), total: amounts.filter(({ ofProject }) => ofProject) };
}

/** The amounts of a row under some of its table's columns, in `unit`. */
export function amountsOf(table: SideTable, row: SideRow, among: readonly SideColumn[], unit: Unit): AmountsByMeasure {
  const columns = table.columns.map((column) => (among.includes(column) ? column : { ...column, measure: 'other' as const }));
  const at = (measure: Measure) => moneyAt(table, row, columnOf(columns, measure), unit);
  return { budget: at('budget'), actual: at('actual'), forecast: at('forecast'), variance: at('variance') };
}

/** `closed`: the year is over, and its outcome stands before what was expected of it. */
const valuesOf = ({ budget, actual, forecast, variance }: AmountsByMeasure, closed: boolean, signs: Signs): InvestmentAmounts => ({
  budget: budget?.value ?? null, actual: actual?.value ?? null, forecast: forecast?.value ?? null,
  variance: variance?.value ?? (closed ? left(budget, actual, signs) ?? left(budget, forecast, signs) : left(budget, forecast, signs) ?? left(budget, actual, signs)),
});

const isEmpty = (amounts: AmountsByMeasure): boolean => MEASURES.every((measure) => amounts[measure] === null);

/** Reads "Januari 2018", "Q2 2024", "2024-06-30", "2018". */
function completionIn(text: string): Completion {
  const mentions = findDates(text);
  const dated = mentions.find(({ month }) => month !== null) ?? mentions[0];
  return { text, year: dated?.year ?? null, month: dated?.month ?? null };
}

const textAt = (table: SideTable, row: SideRow, measure: SideMeasure): { text: string; cell: CellAddress } | null => {
  const at = table.columns.findIndex((column, index) => column.measure === measure && row.cells[index]?.text);
  const cell = row.cells[at];
  return cell?.text ? { text: cell.text, cell: cell.cell } : null;
};

/** With what stands beside it under no head: "Norra hamnen, Utgifter". */
const nameOf = ({ labelHeads }: SideTable, { name, labels }: SideRow): string =>
  [name, ...labels.flatMap(({ text }, at) => (labelHeads[at] === '' && text !== '' ? [text] : []))].join(', ');

function ofRows(table: SideTable, unit: Unit, closed: boolean): InvestmentFigure[] {
  const { year, total } = splitColumns(table.columns);
  const headings = headingsOf(table.rows);
  const [signs, signsOfTotal] = [signsOf(table, year), signsOf(table, total)];
  return table.rows.flatMap((row, at): InvestmentFigure[] => {
    if (row.kind === 'heading') return [];
    const own = amountsOf(table, row, year, unit);
    const ofProject = total.length > 0 ? amountsOf(table, row, total, unit) : null;
    const whole = ofProject && !isEmpty(ofProject) ? ofProject : null;
    const completion = textAt(table, row, 'completion');
    return [{
      sheet: table.sheet, name: nameOf(table, row), kind: row.kind, level: row.level, group: headings[at] ?? null, year: null,
      ...valuesOf(own, closed, signs(row)), total: whole && valuesOf(whole, closed, signsOfTotal(row)), completion: completion && completionIn(completion.text),
      comment: textAt(table, row, 'comment')?.text ?? null,
      cells: [...cellsOf(Object.values(own)), ...(whole ? cellsOf(Object.values(whole)) : []), ...(completion ? [completion.cell] : [])],
      ...unsureSide(own),
    }];
  });
}

/** A year's budget and outcome in a column of years are signed each for itself. */
const AS_PRINTED: Signs = { negative: false, nets: false };

const ofYears = (table: SideTable, unit: Unit): InvestmentFigure[] =>
  transposedSeries(table, unit).map(({ name, kind, year, amounts }): InvestmentFigure => ({
    sheet: table.sheet, name, kind, level: 0, group: null, year, ...valuesOf(amounts, true, AS_PRINTED), total: null, completion: null, comment: null,
    cells: cellsOf(Object.values(amounts)),
  }));

/** All investments, the follow-up's year first where a table has a column a year. `period` is that of the follow-up. */
export const investmentFigures = (tables: readonly SideTable[], unit: Unit, period: Period | null): InvestmentFigure[] =>
  tables.filter(({ kind }) => kind === 'investments').flatMap((table) => (isTransposed(table) ? ofYears(table, unit) : ofRows(table, unit, period?.month === 12)));
