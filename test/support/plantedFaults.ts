import ExcelJS from 'exceljs';
import type { CellAddress } from '../../src/values/cell';
import type { Entry } from './changedBook';

/**
 * A nämnd's follow-up with three faults in it, drawn: a sum that was typed over, a sum that misses its first row, and a
 * comment with another amount than its row's. Amounts in tkr.
 */

const sheetName = 'Uppföljning';
const firstRow = 5;

/** Budget, outcome, forecast and comment; costs without a sign. */
const areas: readonly (readonly [string, number, number, number, string?])[] = [
  ['Nämnd och stab', 3_150, 2_060, 3_150],
  ['Vägar och gator', 21_400, 14_210, 21_400],
  ['Parker', 9_870, 6_515, 9_820, 'Överskott på 50 tkr till följd av vakanser.'],
  ['Hamnar', 4_260, 2_790, 4_260],
  ['Skog och mark', 2_480, 1_630, 2_490, 'Prognosen visar ett underskott på 70 tkr.'],
];

const lastRow = firstRow + areas.length - 1;
const sumRow = lastRow + 1;
const at = (row: number, column: number): CellAddress => ({ sheet: sheetName, row: row - 1, column });
const sumOf = (letter: string, from: number, amounts: readonly number[]) => ({ formula: `SUM(${letter}${from}:${letter}${lastRow})`, result: amounts.reduce((all, one) => all + one, 0) });
const less = (row: number, forecast: number, budget: number) => ({ formula: `D${row}-B${row}`, result: forecast - budget });

/** Of each row, with costs negative. */
const budgets = areas.map(([, budget]) => -budget);
const outcomes = areas.map(([, , outcome]) => -outcome);
const forecasts = areas.map(([, , , forecast]) => -forecast);

/** The sums of the forecast, which leaves out the first row, and of the variance. */
const forecastSums = (each: readonly number[]): readonly Entry[] => [
  sumOf('D', firstRow + 1, each.slice(1)), sumOf('E', firstRow, each.map((forecast, row) => forecast - (budgets[row] ?? 0))),
];

/** The typed sum of the outcome, 60 tkr from its rows: where it stands, and the formula that mends it. */
export const typedSum = { cell: at(sumRow, 2), mended: sumOf('C', firstRow, outcomes) };
/** How the pane writes the sum that leaves out the first row. */
export const shortSum = `=SUMMA(D${firstRow + 1}:D${lastRow})`;
/** The comment of the last row, which says 70 tkr where the row says 10. */
export const wrongComment = at(lastRow, 5);

/** Another forecast for the row of that comment, with all that follows from it. */
export function otherForecast(): readonly (readonly [CellAddress, Entry])[] {
  const forecast = -2_495;
  const [sum = 0, variances = 0] = forecastSums([...forecasts.slice(0, -1), forecast]);
  return [
    [at(lastRow, 3), forecast], [at(lastRow, 4), less(lastRow, forecast, budgets.at(-1) ?? 0)], [at(sumRow, 3), sum], [at(sumRow, 4), variances],
  ];
}

export async function plantedFaultsBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  sheet.addRows([['Tekniska nämnden'], ['Ekonomisk uppföljning per 31 augusti 2026, tkr'], []]);
  sheet.addRow(['Verksamhet', 'Budget 2026', 'Utfall jan-aug', 'Prognos 2026', 'Avvikelse', 'Kommentar']);
  areas.forEach(([name, budget, outcome, forecast, comment], index) => {
    sheet.addRow([name, -budget, -outcome, -forecast, less(firstRow + index, -forecast, -budget), comment ?? '']);
  });
  sheet.addRow(['Summa', sumOf('B', firstRow, budgets), typedSum.mended.result - 60, ...forecastSums(forecasts)]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
