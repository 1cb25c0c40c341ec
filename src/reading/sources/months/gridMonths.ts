import type { CellAddress } from '../../../values/cell';
import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import type { SignConvention } from '../../../values/sign';
import { fold, nameKey } from '../../../values/text';
import { displayedStep, unitFactor, withoutNoise, type Unit } from '../../../values/unit';
import { combineHeads } from '../../words/concept';
import { findDates } from '../../words/dates';
import { lookUp, moneyWords, rowKindWords, unitWords } from '../../words/lexicon';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { readCell } from '../../cells/cellReading';
import { subjectOf } from '../../geometry/titles';
import type { AreaIndex } from './areaIndex';
import type { Candidate } from './candidates';
import { byOutcome, differences, growsLikeSums, type Months } from './cumulated';
import type { MonthAmount } from './monthFacts';
import { findMonthGrids, type MonthGrid, type MonthRow } from './monthGrid';
import { monthMissing, readAsSums, textAmongMonths } from './monthProblems';
import { CUMULATED, SINGLE } from './monthSeries';

export interface GridContext {
  readonly period: Period;
  readonly formats: readonly string[];
  readonly unit: Unit;
  readonly convention: SignConvention | null;
  /** The area whose sheet it is, where the reader knows. */
  readonly area: string | null;
}

export interface GridReading {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

const LEAST_ROWS = 3;

/** The area that a head names, with or without words such as "Utfall" and a year. */
export function areaIn(texts: readonly string[], index: AreaIndex): number {
  for (const text of texts) {
    const at = [text, subjectOf(text)].map((each) => index.find(each, false)).find((found) => found >= 0);
    if (at !== undefined) return at;
  }
  return -1;
}

/** The one area that titles speak of among other words: "Kost månad för månad". Of names within names the longest. */
export function areaAbout(texts: readonly string[], index: AreaIndex): number {
  const named = areaIn(texts, index);
  if (named >= 0) return named;
  for (const text of texts) {
    const words = ` ${nameKey(text)} `;
    const all = index.areas.flatMap(({ key }, at) => (key.length > 2 && words.includes(` ${key} `) ? [{ key, at }] : []));
    const longest = all.filter(({ key }) => !all.some((other) => other.key !== key && other.key.includes(key)));
    if (longest.length > 1) return -1;
    if (longest[0]) return longest[0].at;
  }
  return -1;
}

export const yearIn = (texts: readonly string[]): number | null => {
  for (const text of texts) {
    const years = new Set(findDates(text).map(({ year }) => year).filter((year) => year !== null));
    if (years.size === 1) return [...years][0] ?? null;
  }
  return null;
};

/** One area's months of one year in one column, as they are written. */
interface Written {
  readonly area: number;
  readonly year: number;
  readonly column: number;
  readonly rows: readonly (MonthRow | null)[];
  readonly said: 'cumulated' | 'single' | null;
}

function writtenIn(grid: MonthGrid, sheet: RecognisedSheet, index: AreaIndex, context: GridContext): Written[] {
  const around = [...grid.captions, sheet.sheet.name, ...sheet.titles];
  const sheetArea = context.area === null ? areaAbout(around, index) : index.find(context.area, false);
  const aroundYear = yearIn(around);
  const written: Written[] = [];
  for (const { column, heads } of grid.columns) {
    const concept = heads.length === 0 ? null : combineHeads(heads);
    if (concept !== null && concept.measure !== null && concept.measure !== 'actual' && concept.measure !== 'prior') continue;
    const named = areaIn([...heads].reverse(), index);
    const area = named >= 0 ? named : sheetArea;
    // A head that names neither an area nor a time nor the outcome ("Antal", "Köket") is not this area's.
    const silent = named < 0 && concept !== null && concept.measure === null && concept.year === null && concept.component === null && !concept.priorYear;
    if (area < 0 || silent || concept?.component === 'income' || concept?.component === 'cost') continue;
    const words = fold([...heads, ...around].join(' | '));
    const said = CUMULATED.test(words) || grid.rows.some(({ toDate }) => toDate) ? 'cumulated' : SINGLE.test(words) ? 'single' : null;
    const headYear = concept?.year ?? (concept?.priorYear ? context.period.year - 1 : null);
    for (const year of new Set(grid.rows.map((row) => headYear ?? row.year ?? aroundYear ?? context.period.year))) {
      const own = grid.rows.filter((row) => (headYear ?? row.year ?? aroundYear ?? context.period.year) === year && (row.year === null || row.year === year));
      const rows = Array.from({ length: 12 }, (_, at) => own.find(({ month }) => month === at + 1) ?? null);
      if (rows.filter((row) => row !== null).length >= LEAST_ROWS) written.push({ area, year, column, rows, said });
    }
  }
  return written;
}

const amountsOf = ({ rows, column, year }: Written, period: Period): Months => rows.map((one, month) => {
  const reading = one ? readCell(one.row, column) : null;
  if (reading?.kind !== 'number') return null;
  return year === period.year && month >= period.month && reading.value === 0 ? null : reading.value;
});

/** One decision for a sheet's columns that do not say: by the outcomes that the workbook prints, else by how they grow. */
function areSums(all: readonly Written[], index: AreaIndex, { period, unit }: GridContext): boolean {
  const votes = all.filter(({ year }) => year === period.year).flatMap((one) => {
    const actual = index.areas[one.area]?.amounts.actual ?? null;
    return actual === null ? [] : [byOutcome(amountsOf(one, period), actual / unitFactor(unit, 'kr'), period.month, displayedStep[unit])];
  });
  const cumulated = votes.filter((vote) => vote === 'cumulated').length;
  const single = votes.filter((vote) => vote === 'single').length;
  return cumulated === single ? growsLikeSums(all.map((one) => amountsOf(one, period))) : cumulated > single;
}

/** What makes the amounts income positive: the outcomes printed of the same areas, else how the workbook is signed. */
function factorOf(all: readonly Written[], index: AreaIndex, { period, convention }: GridContext): number {
  let agreement = 0;
  for (const one of all) {
    const known = index.areas[one.area]?.amounts;
    const printed = (one.year === period.year ? known?.actual : known?.priorYear) ?? known?.actual ?? known?.budget ?? 0;
    const sum = amountsOf(one, period).reduce<number>((total, amount) => total + (amount ?? 0), 0);
    agreement += Math.sign(printed * sum) * Math.abs(printed);
  }
  if (agreement !== 0) return Math.sign(agreement);
  return convention === null || convention === 'costsNegative' ? 1 : -1;
}

/** Something near the grid says that it is money, and nothing that it counts other things. */
function isMoney(grid: MonthGrid, { sheet, titles }: RecognisedSheet): boolean {
  const said = [...grid.captions, sheet.name, ...titles, ...grid.columns.flatMap(({ heads }) => heads)].map(fold);
  return said.some((text) => lookUp(moneyWords, text) !== null || lookUp(unitWords, text) !== null)
    && !said.some((text) => lookUp(rowKindWords, text) !== null);
}

/** Months down the rows, with a column for each area or each year: the same facts as month columns. */
export function readMonthGrids(sheet: RecognisedSheet, index: AreaIndex, context: GridContext): GridReading {
  const grids = findMonthGrids(sheet.sheet, context.formats, LEAST_ROWS).filter((grid) => isMoney(grid, sheet));
  const written = grids.flatMap((grid) => writtenIn(grid, sheet, index, context));
  const first = written[0];
  if (!first) return { candidates: [], problems: [] };
  const silent = written.filter(({ said }) => said === null);
  const sums = silent.length > 0 && areSums(silent, index, context);
  const factor = factorOf(written, index, context);
  const at = { sheet: sheet.sheet.name, row: first.rows.find((row) => row !== null)?.row.index ?? 0, column: first.column };
  const candidates = written.map((one) => candidateOf(one, one.said === null ? sums : one.said === 'cumulated', factor, sheet.sheet.name, index, context));
  return { candidates, problems: [...(sums ? [readAsSums(at, first.year)] : []), ...written.flatMap((one) => gapsIn(one, sheet.sheet.name, index, context))] };
}

function candidateOf(one: Written, cumulated: boolean, factor: number, sheet: string, index: AreaIndex, { period, unit }: GridContext): Candidate {
  const cellOf = (month: number): CellAddress[] => {
    const row = one.rows[month]?.row;
    return row ? [{ sheet, row: row.index, column: one.column }] : [];
  };
  const amounts = amountsOf(one, period);
  const months = (cumulated ? differences(amounts) : amounts).map((amount, month): MonthAmount | null => {
    if (amount === null) return null;
    const cells = cumulated && month > 0 ? [...cellOf(month), ...cellOf(month - 1)] : cellOf(month);
    return { value: withoutNoise(amount * factor), cells, count: cells.length };
  });
  return {
    area: index.areas[one.area]?.name ?? '', code: index.areas[one.area]?.code ?? null, sheet, unit, year: one.year, months,
    from: cumulated ? 'cumulated' : 'columns', part: null, current: false,
    at: { sheet, row: one.rows.find((row) => row !== null)?.row.index ?? 0, column: one.column },
  };
}

function gapsIn(one: Written, sheet: string, index: AreaIndex, { period }: GridContext): Problem[] {
  const area = index.areas[one.area]?.name ?? '';
  const amounts = amountsOf(one, period);
  const first = amounts.findIndex((amount) => amount !== null);
  const filled = amounts.map((amount) => amount !== null).lastIndexOf(true);
  const last = Math.max(filled, one.year === period.year ? period.month - 1 : 0);
  return one.rows.flatMap((row, month): Problem[] => {
    if (first < 0 || month < first || month > last || amounts[month] !== null) return [];
    const cell = { sheet, row: (row ?? one.rows.find((other) => other !== null))?.row.index ?? 0, column: one.column };
    const reading = row ? readCell(row.row, one.column) : null;
    if (reading?.kind === 'text' || reading?.kind === 'error') {
      return [textAmongMonths(cell, reading.kind === 'text' ? reading.text : reading.error, area, month + 1, one.year)];
    }
    return [monthMissing(cell, area, month + 1, one.year, row ? 'cell' : 'row')];
  });
}
