import type { Period } from '../../../values/period';
import { fold } from '../../../values/text';
import { unitFactor, withoutNoise, type Unit } from '../../../values/unit';
import type { RawRow } from '../../../workbook/rawSheet';
import { combineHeads } from '../../words/concept';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { numberIn } from '../../cells/cellReading';
import type { Table } from '../../geometry/table';
import { isCommitteeName } from '../../geometry/titles';
import type { AreaIndex } from './areaIndex';
import { areaAbout, areaIn, yearIn } from './gridMonths';
import type { EarlierForecast } from './monthFacts';
import { findMonthGrids, type MonthGrid } from './monthGrid';

export interface EarlierContext {
  readonly period: Period;
  readonly formats: readonly string[];
  readonly unitOf: (sheet: RecognisedSheet, table: Table | null) => Unit;
}

/** Forecasts as they are written, before their signs are compared with the follow-up's. */
type Written = Omit<EarlierForecast, 'unit'>;

const earlierThan = (a: Period, b: Period): boolean => a.year < b.year || (a.year === b.year && a.month <= b.month);

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value : '';
};

/** Months down the rows: a forecast in each, of the committee, of the sheet's area, of the row's or of the column's. */
function inGrid(grid: MonthGrid, sheet: RecognisedSheet, index: AreaIndex, { period }: EarlierContext): Written[] {
  const around = [...grid.captions, sheet.sheet.name, ...sheet.titles];
  const sheetArea = sheet.area === null ? areaAbout(around, index) : index.find(sheet.area, false);
  const aroundYear = yearIn(around) ?? period.year;
  const told = sheet.kind === 'history';
  const columns = grid.columns.flatMap(({ column, heads }) => {
    const measure = heads.length === 0 ? null : combineHeads(heads).measure;
    const named = areaIn([...heads].reverse(), index);
    // In a history everything that is not said to be something else is a forecast.
    const isForecast = measure === 'forecast' || (told && measure === null && (named >= 0 || heads.length === 0 || grid.columns.length === 1));
    return isForecast ? [{ column, area: named }] : [];
  });
  const nameColumn = grid.textColumns.find((column) =>
    grid.rows.filter(({ row }) => index.find(textAt(row, column), false) >= 0).length * 2 >= grid.rows.length);
  return columns.slice(0, told ? undefined : 1).flatMap(({ column, area: headed }) => grid.rows.flatMap((one): Written[] => {
    const value = numberIn(one.row, column);
    const named = nameColumn === undefined ? -1 : index.find(textAt(one.row, nameColumn), false);
    const area = headed >= 0 ? headed : named >= 0 ? named : sheetArea;
    // A row of a name that is no area's is not the committee's.
    if (value === null || (nameColumn !== undefined && named < 0 && headed < 0 && !isCommitteeName(textAt(one.row, nameColumn)))) return [];
    return [{
      area: index.areas[area]?.name ?? null, period: { year: one.year ?? aroundYear, month: one.month }, value,
      cell: { sheet: sheet.sheet.name, row: one.row.index, column }, sheet: sheet.sheet.name,
    }];
  }));
}

/** Forecasts of several months in columns beside one another. */
function inColumns(table: Table, sheet: RecognisedSheet, index: AreaIndex, { period }: EarlierContext): Written[] {
  const aroundYear = yearIn([...table.captions, table.labelHead, sheet.sheet.name, ...sheet.titles]) ?? period.year;
  const ownArea = () => (sheet.area === null ? null : index.areas[index.find(sheet.area, false)]?.name ?? null);
  return table.columns.flatMap(({ column, concept, percent }) => {
    const { month, measure, bound, scope } = concept;
    // A month's share of the year's forecast was made in no month.
    if (scope === 'month' && measure === 'forecast') return [];
    if (percent || month === null || bound !== null || (measure !== 'forecast' && !(sheet.kind === 'history' && measure === null))) return [];
    return table.rows.flatMap((row): Written[] => {
      const value = row.kind === 'heading' || row.kind === 'ofWhich' ? null : numberIn(row.raw, column);
      const area = index.find(row.name, false);
      const whole = row.kind === 'sum' || isCommitteeName(row.name) || fold(row.name).startsWith('prognos');
      if (value === null || (area < 0 && !whole)) return [];
      return [{
        area: index.areas[area]?.name ?? ownArea(), period: { year: concept.year ?? aroundYear, month }, value,
        cell: { sheet: table.sheet, row: row.index, column }, sheet: table.sheet,
      }];
    });
  });
}

/** What makes the forecasts of a sheet income positive: the forecasts, budgets and outcomes of the same areas. */
function factorOf(all: readonly Written[], index: AreaIndex, unit: Unit): number {
  let agreement = 0;
  for (const { area, value } of all) {
    const known = area === null ? totalOf(index) : index.areas[index.find(area, false)]?.amounts.forecast ?? index.areas[index.find(area, false)]?.amounts.budget ?? 0;
    const kr = value * unitFactor(unit, 'kr');
    // A deviation from the budget has its own sign: only an amount of the same size is compared.
    if (known !== 0 && Math.abs(kr) > Math.abs(known) / 3 && Math.abs(kr) < Math.abs(known) * 3) agreement += Math.sign(kr * known) * Math.abs(known);
  }
  return agreement < 0 ? -1 : 1;
}

const totalOf = ({ areas }: AreaIndex): number => areas.reduce((sum, { amounts }) => sum + (amounts.forecast ?? amounts.budget ?? 0), 0);

/** The forecasts of earlier months that one sheet tells: a history sheet, or columns of older forecasts beside the latest. */
export function readEarlierForecasts(sheet: RecognisedSheet, index: AreaIndex, context: EarlierContext): EarlierForecast[] {
  const mayTell = sheet.kind === 'history' || sheet.kind === 'areas' || sheet.kind === 'area' || sheet.kind === 'other';
  if (!mayTell) return [];
  const least = sheet.kind === 'history' ? 1 : 2;
  const ofGrids = sheet.kind === 'history' || sheet.kind === 'other'
    ? findMonthGrids(sheet.sheet, context.formats, least).flatMap((grid) => inGrid(grid, sheet, index, context)) : [];
  const tables = sheet.kind === 'history' ? sheet.tables : sheet.kind === 'other' ? [] : sheet.economic;
  const groups: [readonly Written[], Unit][] = [
    [ofGrids, context.unitOf(sheet, sheet.tables[0] ?? null)],
    ...tables.map((table): [readonly Written[], Unit] => [inColumns(table, sheet, index, context), context.unitOf(sheet, table)]),
  ];
  const seen = new Set<string>();
  return groups.flatMap(([written, unit]) => {
    const passed = written.filter((one) => earlierThan(one.period, context.period));
    const factor = factorOf(passed, index, unit);
    return passed.map((one): EarlierForecast => ({ ...one, value: withoutNoise(one.value * factor), unit }));
  }).filter(({ cell }) => {
    const key = `${cell.row}|${cell.column}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
