import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import type { SignConvention } from '../../../values/sign';
import { convert, unitFactor, type Unit } from '../../../values/unit';
import type { EconomyTable } from '../../meaning/tables/economyTable';
import type { EconomySheet } from '../../meaning/tables/economyTable';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import type { Table } from '../../geometry/table';
import { outcomeRows } from '../../meaning/rows/transposed';
import { sheetUnit } from '../../meaning/units/unit';
import { indexAreas, type AreaIndex } from './areaIndex';
import { inBrokenYears } from './brokenYears';
import type { Candidate } from './candidates';
import { chooseMonths, inFittingUnit, sumOf } from './chooseMonths';
import { readDrivers } from './drivers';
import { readEarlierForecasts } from './earlierForecasts';
import { readMonthGrids } from './gridMonths';
import { readLedger } from './ledger';
import { ledgerGaps, type LedgerGap } from './ledgerProblems';
import { forecastsElsewhere } from './forecastElsewhere';
import type { Driver, EarlierForecast, MonthYear } from './monthFacts';
import { readMonthTable, type TableContext } from './monthTable';

export interface MonthsContext {
  readonly period: Period | null;
  /** The calendar month in which the follow-up's broken year begins; null: it is the calendar's. */
  readonly from: number | null;
  /** `RawWorkbook.numberFormats`. */
  readonly formats: readonly string[];
  /** The unit in which a table of a sheet is read. */
  readonly unitOf: (sheet: RecognisedSheet, table: Table) => Unit;
  /** The user's choices for a sheet; null leaves it to the reader. */
  readonly chosen: (sheet: string) => { readonly unit: Unit | null; readonly sign: SignConvention | null } | null;
  /** The unit of most of the workbook. */
  readonly common: Unit;
}

/** What forecasts are made of. */
export interface MonthsReading {
  readonly years: readonly MonthYear[];
  readonly earlier: readonly EarlierForecast[];
  readonly drivers: readonly Driver[];
  readonly problems: readonly Problem[];
}

interface KnownContext extends MonthsContext {
  readonly period: Period;
  /** How most tables of the workbook are signed. */
  readonly convention: SignConvention | null;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

const commonConvention = (economy: readonly EconomySheet[]): SignConvention | null => {
  const counts = new Map<SignConvention, number>();
  for (const { convention } of economy.flatMap(({ tables }) => tables)) counts.set(convention, (counts.get(convention) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The month columns of one sheet: of the economy, or of an earlier year that the follow-up leaves aside. */
function tableMonths(sheet: RecognisedSheet, economy: readonly EconomySheet[], index: AreaIndex, context: KnownContext): Found[] {
  const own = economy.filter(({ name }) => name === sheet.sheet.name);
  const chosen = context.chosen(sheet.sheet.name);
  return sheet.economic.flatMap((table): Found[] => {
    const read = own.find(({ tables }) => tables.some((one) => isOf(one, table)));
    const kind = read?.kind ?? sheet.kind;
    if (kind !== 'area' && kind !== 'areas') return [];
    const understood = read?.tables.find((one) => isOf(one, table)) ?? null;
    const tableContext: TableContext = {
      period: context.period, isBroken: context.from !== null, unit: context.unitOf(sheet, table), common: context.convention,
      convention: chosen?.sign ?? understood?.convention ?? null, economy: understood,
      area: kind === 'area' ? (read?.area ?? table.part?.area ?? sheet.area ?? sheet.sheet.name) : null,
    };
    const outcomes = outcomeRows(table);
    const reading = readMonthTable(sheet, outcomes, outcomes === table ? tableContext : { ...tableContext, economy: null });
    if (chosen?.unit) return [reading];
    const fitted = inFittingUnit(reading.candidates, index, context.period, sheetUnit(sheet) !== null);
    return [{ candidates: fitted.candidates, problems: [...reading.problems, ...fitted.problems] }];
  });
}

/** A table begins where no other does. */
const isOf = ({ rows }: EconomyTable, table: Table): boolean => {
  const [own, raw] = [rows[0]?.nameCell, table.rows[0]?.nameCell];
  return own?.row === raw?.row && own?.column === raw?.column;
};

/** Where a ledger comes to something else than the outcome that the follow-up prints. */
function gapsOf(candidates: readonly Candidate[], index: AreaIndex, period: Period): readonly Problem[] {
  const first = candidates[0];
  if (!first) return [];
  const gaps = candidates.filter(({ year }) => year === period.year).flatMap((candidate): LedgerGap[] => {
    const kr = index.areas[index.find(candidate.area, false)]?.amounts.actual ?? null;
    const sum = sumOf(candidate, period.month);
    if (kr === null || sum === null) return [];
    const outcome = convert(kr, 'kr', candidate.unit);
    return Math.abs(sum - outcome) > Math.abs(outcome) * ORDINARY_GAP + unitFactor('tkr', candidate.unit) ? [{ area: candidate.area, sum, outcome }] : [];
  });
  return ledgerGaps(first.at, gaps, first.unit);
}

/** Periods are closed while invoices still come: a ledger within this part of the outcome agrees with it. */
const ORDINARY_GAP = 0.01;

/** The months that a ledger's rows sum to. */
function ledgerMonths(sheet: RecognisedSheet, index: AreaIndex, context: KnownContext): Found[] {
  if (sheet.kind !== 'ledger' || index.areas.length === 0) return [];
  const chosen = context.chosen(sheet.sheet.name);
  const reading = readLedger(sheet, index, { period: context.period, chosen });
  const fitted = chosen?.unit
    ? { candidates: reading.candidates, problems: [] } : inFittingUnit(reading.candidates, index, context.period, reading.unitSaid);
  // Ledgers are kept in kronor: another unit is worth a word only where the sheet says kronor.
  return [{ candidates: fitted.candidates, problems: [...reading.problems, ...(reading.unitSaid ? fitted.problems : []), ...gapsOf(fitted.candidates, index, context.period)] }];
}

const GRID_KINDS: ReadonlySet<string> = new Set(['area', 'areas', 'committee', 'other']);

/** Whose sheet it is; null where it is of several. */
function onlyArea(economy: readonly EconomySheet[], sheet: string): string | null {
  const own = economy.filter(({ name, kind }) => name === sheet && kind === 'area');
  return own.length === 1 ? own[0]?.area ?? null : null;
}

/** Months down the rows, for areas whose names are known. */
function gridMonths(sheet: RecognisedSheet, economy: readonly EconomySheet[], index: AreaIndex, context: KnownContext): Found[] {
  if (!GRID_KINDS.has(sheet.kind)) return [];
  const chosen = context.chosen(sheet.sheet.name);
  const said = sheetUnit(sheet);
  const reading = readMonthGrids(sheet, index, {
    period: context.period, formats: context.formats, unit: chosen?.unit ?? said ?? context.common,
    convention: chosen?.sign ?? context.convention,
    area: onlyArea(economy, sheet.sheet.name),
  });
  if (chosen?.unit) return [reading];
  const fitted = inFittingUnit(reading.candidates, index, context.period, said !== null);
  return [{ candidates: fitted.candidates, problems: [...reading.problems, ...fitted.problems] }];
}

/**
 * Reads what forecasts are made of: the areas' outcome month by month, earlier forecasts, and volumes with their price.
 * `sheets` are those that may hold it, earlier years' too; `economy` is what the follow-up's figures come from.
 */
export function readMonths(sheets: readonly RecognisedSheet[], economy: readonly EconomySheet[], context: MonthsContext): MonthsReading {
  const { period } = context;
  if (period === null) return { years: [], earlier: [], drivers: [], problems: [] };
  const index = indexAreas(economy);
  const visible = sheets.filter(({ kind, sheet }) => kind !== 'own' && (sheet.visibility === 'visible' || economy.some(({ name }) => name === sheet.name)));
  const known: KnownContext = { ...context, period, convention: commonConvention(economy) };
  const found = visible.flatMap((sheet) =>
    [...tableMonths(sheet, economy, index, known), ...gridMonths(sheet, economy, index, known), ...ledgerMonths(sheet, index, known)]);
  const candidates = found.flatMap((one) => one.candidates);
  if (context.from !== null) {
    // What the tables say of gaps, of other units and of forecasts by month holds for calendar years.
    return { years: chooseMonths(inBrokenYears(candidates, context.from), index).years, drivers: visible.flatMap((sheet) => readDrivers(sheet, index)), earlier: [], problems: [] };
  }
  const chosen = chooseMonths(candidates, index);
  return {
    years: chosen.years, drivers: visible.flatMap((sheet) => readDrivers(sheet, index)),
    earlier: visible.flatMap((sheet) => readEarlierForecasts(sheet, index, {
      period, formats: context.formats,
      unitOf: (one, table) => (table ? context.unitOf(one, table) : context.chosen(one.sheet.name)?.unit ?? sheetUnit(one) ?? context.common),
    })),
    problems: [...found.flatMap(({ problems }) => problems), ...chosen.problems, ...(period.month < 12 ? forecastsElsewhere(visible, index) : [])],
  };
}
