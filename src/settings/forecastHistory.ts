import { formatAddress, type CellAddress } from '../values/cell';
import { formatPeriod } from '../values/period';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { fail, ok, type Result } from '../values/result';
import { fold } from '../values/text';
import { withoutNoise } from '../values/unit';
import type { AppendPlan } from '../workbook/host';
import { marks } from '../workbook/marks';
import { isCellError, type CellValue, type RawRow, type RawSheet, type RawWorkbook } from '../workbook/rawSheet';
import type { PlanCell, PlanRow } from '../workbook/sheetPlan';
import { unfinishedText } from '../workbook/unfinished';
import { isEmpty, textOf } from './cellValues';
import type { EntryCells, ForecastChoice, ForecastEntry } from './forecastChoices';
import { FORECAST_COLUMN, forecastKey, readForecastRow } from './forecastRows';
import { HISTORY_HEADS, HISTORY_STYLE, historySheet, type HistoryHead } from './historySheet';
import { historyNote, keepsEarlier, ownNote, type OverwrittenCell } from './historyNotes';
import { findOwnSheets, freeName, markedSheet } from './ownSheets';
import { methodWords } from './words';

/** The tab's name when it is made. */
const HISTORY_NAME = 'Prognoshistorik';

export interface ForecastHistory {
  readonly entries: readonly ForecastEntry[];
  readonly problems: readonly Problem[];
}

type Columns = Readonly<Record<HistoryHead, number | null>>;

interface HistoryTable {
  readonly sheet: RawSheet;
  readonly columns: Columns;
  /** The row of heads; rows of the table come after it. */
  readonly head: number;
}

const HEADS = Object.keys(HISTORY_HEADS) as HistoryHead[];

/** Those without which a row says nothing. */
const NEEDED: readonly HistoryHead[] = ['period', 'area', 'method', 'likely', 'unit'];

const findHistory = (workbook: RawWorkbook): RawSheet | null => {
  const sheet = markedSheet(workbook, marks.history);
  const first = sheet?.rows[0];
  // A sheet whose making was broken off before its heads holds nothing yet, and is made anew.
  const isEmptyYet = first === undefined || (first.index === 0 && first.values[0] === unfinishedText);
  return sheet && (!isEmptyYet || tableOf(sheet)) ? sheet : null;
};

/** The row of our heads, wherever the user has moved it and its columns; null when there is none. */
function tableOf(sheet: RawSheet): HistoryTable | null {
  for (const row of sheet.rows) {
    const heads = new Map<string, number>();
    row.values.forEach((value, column) => {
      if (typeof value === 'string' && !heads.has(fold(value))) heads.set(fold(value), column);
    });
    const columns = Object.fromEntries(HEADS.map((head) => [head, heads.get(fold(HISTORY_HEADS[head])) ?? null])) as Columns;
    if (NEEDED.every((head) => columns[head] !== null)) return { sheet, columns, head: row.index };
  }
  return null;
}

/** A row's cells under our heads, in the order of the settings' table of forecasts. */
function arranged(row: RawRow, columns: Columns): RawRow {
  const values: (CellValue | undefined)[] = [];
  for (const [name, column] of Object.entries(FORECAST_COLUMN)) {
    const from = name === 'intoCell' ? null : columns[name as Exclude<keyof typeof FORECAST_COLUMN, 'intoCell'>];
    values[column] = from === null ? null : row.values[from];
  }
  return { ...row, values };
}

/** Where the row keeps its forecast, in whichever columns the user has put it. */
function cellsOf(sheet: string, { index: row, values }: RawRow, columns: Columns): EntryCells {
  const at = (head: HistoryHead): CellAddress => ({ sheet, row, column: columns[head] ?? 0 });
  const beside = [at('area'), at('period')].flatMap((cell) => {
    const text = values[cell.column];
    return typeof text === 'string' ? [{ cell, text }] : [];
  });
  return { likely: at('likely'), beside };
}

const headOf = (column: number): HistoryHead | null =>
  HEADS.find((head) => head !== 'replaced' && FORECAST_COLUMN[head] === column) ?? null;

/**
 * The accepted forecasts in the sheet Prognoshistorik, in its order. Columns and rows that the user has added or moved
 * are passed over; a row that cannot be read is a problem with its cell, and stays as it is.
 */
export function readForecastHistory(workbook: RawWorkbook): ForecastHistory {
  const sheet = findHistory(workbook);
  if (!sheet) return { entries: [], problems: [] };
  const table = tableOf(sheet);
  if (!table) return { entries: [], problems: [headsMissing(sheet.name, NEEDED)] };
  const { columns } = table;
  const entries: ForecastEntry[] = [];
  const problems: Problem[] = [];
  const filled = (row: RawRow, head: HistoryHead) => columns[head] !== null && !isEmpty(row.values[columns[head]]);
  for (const row of sheet.rows) {
    // Rows of the user's own between ours: a heading, a note, a line to part the years.
    if (row.index <= table.head || !(filled(row, 'period') || filled(row, 'likely'))) continue;
    const read = readForecastRow(arranged(row, columns));
    if ('broken' in read) {
      for (const { column, expected } of read.broken) {
        const cell = { sheet: sheet.name, row: row.index, column: columns[headOf(column) ?? 'area'] ?? 0 };
        problems.push(brokenEntry(cell, row.values[cell.column], expected));
      }
      continue;
    }
    const { intoCell: _intoCell, ...choice } = read.choice;
    entries.push({ ...choice, replaced: filled(row, 'replaced'), cells: cellsOf(sheet.name, row, columns) });
  }
  return { entries, problems };
}

export interface AppendOptions {
  readonly replace: boolean;
  readonly overwritten?: readonly OverwrittenCell[];
}

/** What the row to append says; it is known again by that when an answer from Excel was lost. */
const saysTheSame = (a: ForecastEntry, b: ForecastChoice): boolean =>
  a.date === b.date && a.method === b.method && a.unit === b.unit && ownNote(a.note) === ownNote(b.note)
  && sameAmount(a.low, b.low) && sameAmount(a.likely, b.likely) && sameAmount(a.high, b.high);

const sameAmount = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : withoutNoise(a) === withoutNoise(b));

/**
 * What is to be appended for accepted forecasts, on `today` (yyyy-mm-dd). An area and period that has a forecast already
 * is a problem (`forecastExists`: ask the user) unless it is to be replaced; then the earlier row is marked.
 * A row that says exactly the same already is not appended again, unless a cell is written into now whose value it does
 * not keep: then the row that does takes its place, unasked. `entries` are those of `readForecastHistory`.
 */
export function historyPlan(
  workbook: RawWorkbook, entries: readonly ForecastEntry[], accepted: readonly ForecastChoice[], today: string,
  { replace, overwritten = [] }: AppendOptions,
): Result<AppendPlan, Problem> {
  const sheet = findHistory(workbook);
  const table = sheet && tableOf(sheet);
  const missing = HEADS.filter((head) => (table ? table.columns[head] === null : sheet !== null));
  if (sheet && missing.length > 0) return fail(headsMissing(sheet.name, missing));
  const own = findOwnSheets(workbook).names;
  const columnOf = (head: HistoryHead): number => table?.columns[head] ?? HEADS.indexOf(head);
  const rows: PlanRow[] = [];
  const changes: AppendPlan['changes'][number][] = [];
  const latest = new Map(accepted.map((choice) => [forecastKey(choice.area, choice.period), choice]));
  for (const [key, given] of latest) {
    const choice = { ...given, date: given.date === '' ? today : given.date };
    const standing = entries.filter(({ area, period, replaced }) => !replaced && forecastKey(area, period) === key);
    const same = [...standing].reverse().find((entry) => saysTheSame(entry, choice));
    const others = standing.filter((entry) => entry !== same);
    if (others[0] && !replace) return fail(forecastExists(others[0]));
    const isKept = same !== undefined && keepsEarlier(same.note, choice.area, overwritten);
    for (const { cells: { likely: { row } } } of isKept ? others : standing) {
      changes.push({
        row, column: columnOf('replaced'), expected: null, value: `Ersatt ${today}`,
        beside: [{ column: columnOf('likely'), value: cellOf(sheet, row, columnOf('likely')) }, { column: columnOf('area'), value: cellOf(sheet, row, columnOf('area')) }],
      });
    }
    if (!isKept) rows.push(rowOf({ ...choice, note: historyNote(choice, overwritten) }, columnOf));
  }
  return ok({ sheet: historySheet(freeName(HISTORY_NAME, workbook, own)), rows, changes });
}

function cellOf(sheet: RawSheet | null, row: number, column: number): string | number | boolean | null {
  const value = sheet?.rows.find(({ index }) => index === row)?.values[column] ?? null;
  return isCellError(value) ? value.error : value;
}

function rowOf(choice: ForecastChoice, columnOf: (head: HistoryHead) => number): PlanRow {
  const amount = choice.unit === 'mnkr' ? HISTORY_STYLE.millions : HISTORY_STYLE.amount;
  const values: Record<HistoryHead, { value: PlanCell['value']; style: number }> = {
    date: { value: choice.date, style: HISTORY_STYLE.text },
    period: { value: formatPeriod(choice.period), style: HISTORY_STYLE.text },
    area: { value: choice.area, style: HISTORY_STYLE.text },
    method: { value: methodWords[choice.method], style: HISTORY_STYLE.text },
    low: { value: choice.low === null ? null : withoutNoise(choice.low), style: amount },
    likely: { value: withoutNoise(choice.likely), style: amount },
    high: { value: choice.high === null ? null : withoutNoise(choice.high), style: amount },
    unit: { value: choice.unit, style: HISTORY_STYLE.text },
    note: { value: choice.note === '' ? null : choice.note, style: HISTORY_STYLE.text },
    replaced: { value: null, style: HISTORY_STYLE.text },
  };
  const cells: (PlanCell | null)[] = Array.from({ length: Math.max(...HEADS.map(columnOf)) + 1 }, () => null);
  for (const head of HEADS) cells[columnOf(head)] = values[head];
  return { cells };
}

function brokenEntry(cell: CellAddress, value: CellValue | undefined, expected: { readonly sv: string; readonly en: string }): Problem {
  return {
    ...ruled('brokenForecastEntry'), cells: [cell],
    message: {
      sv: `Raden i prognoshistoriken går inte att läsa: i ${formatAddress(cell)} står "${textOf(value)}". Skriv ${expected.sv}. Raden räknas inte förrän dess.`,
      en: `The row of the forecast history cannot be read: ${formatAddress(cell)} says "${textOf(value)}". Type ${expected.en}. Until then the row does not count.`,
    },
  };
}

function headsMissing(sheet: string, heads: readonly HistoryHead[]): Problem {
  const words = heads.map((head) => `"${HISTORY_HEADS[head]}"`).join(', ');
  return {
    ...ruled('historyHeadsMissing'), cells: [{ sheet, row: 0, column: 0 }],
    message: {
      sv: `På bladet "${sheet}" saknas rubrikerna ${words} i tabellens rubrikrad. Skriv tillbaka dem och försök igen.`,
      en: `On the sheet "${sheet}" the heads ${words} are missing from the table's row of heads. Type them back and try again.`,
    },
  };
}

function forecastExists(entry: ForecastEntry): Problem {
  const cell = entry.cells.likely;
  const period = formatPeriod(entry.period);
  return {
    ...ruled('forecastExists'), cells: [cell],
    message: {
      sv: `${entry.area} har redan en prognos för ${period} i ${formatAddress(cell)}${entry.date === '' ? '' : ` från ${entry.date}`}. Välj att ersätta den: den står kvar och märks som ersatt.`,
      en: `${entry.area} already has a forecast for ${period} in ${formatAddress(cell)}${entry.date === '' ? '' : ` from ${entry.date}`}. Choose to replace it: it stays and is marked as replaced.`,
    },
  };
}
