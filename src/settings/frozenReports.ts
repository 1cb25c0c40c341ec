import { columnIndex, type CellRange } from '../values/cell';
import type { Language } from '../values/language';
import { comparePeriods, formatPeriod, type Period } from '../values/period';
import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { fail, ok, type Result } from '../values/result';
import { statuses, statusSymbols, type Status } from '../values/status';
import { units } from '../values/unit';
import {
  frozenMark, frozenMeasures, frozenTable, frozenTableName, parseFrozenMark, type FrozenFigures, type FrozenMark, type FrozenMeasure, type FrozenRow,
} from '../workbook/frozen';
import type { CellValue, RawSheet, RawWorkbook } from '../workbook/rawSheet';
import { unfinishedText } from '../workbook/unfinished';
import { dateIn, textOf } from './cellValues';

/** A frozen sheet of the workbook, whatever it is called now. */
export interface FrozenReport extends FrozenMark {
  readonly mark: string;
  readonly sheetName: string;
  /** yyyy-mm-dd; null when the sheet's table can't be read. */
  readonly date: string | null;
  /** Null when the table was taken out or changed beyond reading. */
  readonly figures: FrozenFigures | null;
  /** The writing of it was broken off: freezing again completes it. */
  readonly unfinished: boolean;
}

interface Found {
  readonly sheet: string;
  readonly range: CellRange;
}

function parseReference(refersTo: string): Found | null {
  const match = /^='?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(refersTo);
  if (!match) return null;
  const [left, top] = [columnIndex(match[2] ?? 'A'), Number(match[3]) - 1];
  return {
    sheet: (match[1] ?? '').replaceAll("''", "'"),
    range: { top, left, bottom: match[5] === undefined ? top : Number(match[5]) - 1, right: match[4] === undefined ? left : columnIndex(match[4]) },
  };
}

type At = (row: number, column: number) => CellValue | undefined;

function cellsOf(sheet: RawSheet, { top, left }: CellRange): At {
  const rows = new Map(sheet.rows.map((row) => [row.index, row.values]));
  return (row, column) => rows.get(top + row)?.[left + column];
}

const statusIn = (value: CellValue | undefined): Status => statuses.find((status) => textOf(value).startsWith(statusSymbols[status])) ?? 'none';

function rowAt(at: At, row: number): FrozenRow {
  const amount = (index: number): number | null => {
    const value = at(row, index + 1);
    return typeof value === 'number' ? value : null;
  };
  const amounts = Object.fromEntries(frozenMeasures.map((measure, index) => [measure, amount(index)])) as Record<FrozenMeasure, number | null>;
  return { area: textOf(at(row, 0)), amounts, status: statusIn(at(row, frozenTable.status)) };
}

/** The table's figures; null when it no longer says what they are. */
function figuresIn(at: At, rows: number): FrozenFigures | null {
  const unit = units.find((one) => one === textOf(at(frozenTable.unit.row, frozenTable.unit.column)));
  const all = Array.from({ length: Math.max(0, rows - frozenTable.firstRow) }, (_, index) => rowAt(at, frozenTable.firstRow + index));
  const total = all.pop();
  return unit === undefined || total === undefined ? null : { unit, areas: all.filter(({ area }) => area !== ''), total };
}

function frozenReport(workbook: RawWorkbook, name: string, refersTo: string): FrozenReport[] {
  const mark = parseFrozenMark(name);
  const place = mark && parseReference(refersTo);
  const sheet = place && workbook.sheets.find((one) => one.name === place.sheet);
  // A sheet that was deleted leaves its names behind.
  if (!mark || !sheet) return [];
  const tableName = frozenTableName(name).toLowerCase();
  const table = parseReference(workbook.names.find((one) => one.name.toLowerCase() === tableName)?.refersTo ?? '');
  const at = table?.sheet === sheet.name ? cellsOf(sheet, table.range) : null;
  const first = sheet.rows.find(({ index }) => index === 0)?.values[0];
  return [{
    ...mark, mark: name, sheetName: sheet.name, unfinished: first === unfinishedText,
    date: at ? dateIn(at(frozenTable.date.row, frozenTable.date.column)) : null,
    figures: at && table ? figuresIn(at, table.range.bottom - table.range.top + 1) : null,
  }];
}

const byAge = (a: FrozenReport, b: FrozenReport): number =>
  (a.date ?? '').localeCompare(b.date ?? '') || comparePeriods(a.period, b.period) || a.number - b.number;

/** The workbook's frozen reports, the last one last; sheets that are renamed are found too. */
export const findFrozen = (workbook: RawWorkbook): FrozenReport[] =>
  workbook.names.flatMap(({ name, refersTo }) => frozenReport(workbook, name, refersTo)).sort(byAge);

/** The last frozen report that can be compared with; null when there is none. */
export const lastFrozen = (frozen: readonly FrozenReport[]): FrozenReport | null =>
  frozen.filter(({ figures, unfinished }) => figures !== null && !unfinished).at(-1) ?? null;

/** Where the next frozen copy goes. */
export interface FrozenPlace extends FrozenMark {
  readonly mark: string;
  readonly name: string;
}

const frozenExists = ({ sheetName, date }: FrozenReport, period: Period): Problem => ({
  ...ruled('frozenExists'), cells: [{ sheet: sheetName, row: 0, column: 0 }],
  message: {
    sv: `Rapporten för ${formatPeriod(period)} är redan fryst${date === null ? '' : ` ${date}`}, på bladet ”${sheetName}”. Vill du frysa en gång till? Den nya kopian läggs bredvid, och den gamla står kvar.`,
    en: `The report for ${formatPeriod(period)} is frozen already${date === null ? '' : ` (${date})`}, on the sheet "${sheetName}". Freeze once more? The new copy is put beside it, and the old one stays.`,
  },
});

const frozenWithoutPeriod: Problem = {
  ...ruled('frozenWithoutPeriod'), cells: [],
  message: {
    sv: 'Rapporten har ingen period och kan inte frysas. Ange perioden under Läsning eller i inställningarna, och försök igen.',
    en: 'The report has no period and cannot be frozen. Give the period under Reading or in the settings, and try again.',
  },
};

/**
 * Where a period's report is frozen. One that is frozen already is the problem `frozenExists`, unless `again`: then the
 * copy gets the next number. A copy whose writing was broken off is completed.
 */
export function nextFrozen(workbook: RawWorkbook, period: Period | null, again: boolean, language: Language): Result<FrozenPlace, Problem> {
  if (period === null) return fail(frozenWithoutPeriod);
  const same = findFrozen(workbook).filter((one) => comparePeriods(one.period, period) === 0);
  const broken = same.find(({ unfinished }) => unfinished);
  if (broken) return ok({ period, number: broken.number, mark: broken.mark, name: broken.sheetName });
  const last = same.at(-1);
  if (last && !again) return fail(frozenExists(last, period));
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const numbers = new Set(same.map(({ number }) => number));
  const base = `${language === 'sv' ? 'Rapport' : 'Report'} ${formatPeriod(period)}`;
  const nameOf = (number: number) => (number === 1 ? base : `${base} (${number})`);
  let number = 1;
  while (numbers.has(number) || names.has(nameOf(number).toLowerCase())) number += 1;
  return ok({ period, number, mark: frozenMark({ period, number }), name: nameOf(number) });
}
