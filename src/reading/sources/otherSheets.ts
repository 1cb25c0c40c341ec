import type { Period } from '../../values/period';
import type { Problem } from '../../values/problem';
import type { Unit } from '../../values/unit';
import type { IndicatorSheet } from './indicators/indicatorFacts';
import { readIndicatorSheet } from './indicators/readIndicatorSheet';
import { partOfSheet } from '../containment/asideTables';
import { countsIndicators } from '../meaning/money';
import type { RecognisedSheet } from '../meaning/recognise';
import { readSideTables } from './sideTables/readSideTables';
import type { SideTable } from './sideTables/sideFacts';

/** What the sheets hold that are not of the economy: indicators with goals, volumes, investments, grants, internal control. */
export interface OtherSheets {
  readonly scorecards: readonly IndicatorSheet[];
  readonly sideTables: readonly SideTable[];
  readonly problems: readonly Problem[];
}

export interface OtherContext {
  readonly period: Period | null;
  /** `RawWorkbook.numberFormats`. */
  readonly formats: readonly string[];
  /** Units of money: the user's choice for a sheet, and what the rest of the workbook says. Left out, only the sheet is asked. */
  readonly units?: { readonly chosen: (sheet: string) => Unit | null; readonly common: Unit | null };
}

const ECONOMY: ReadonlySet<string> = new Set(['area', 'areas', 'committee']);

/** A sheet of indicators, or one of the economy with a table of indicators beside its amounts. */
const holdsIndicators = ({ kind, tables }: RecognisedSheet): boolean =>
  kind === 'indicators' || (ECONOMY.has(kind) && tables.some(countsIndicators));

/** The sheet itself, or the parts of a sheet of the economy that hold tables of other kinds. */
const sidePlaces = (sheet: RecognisedSheet): RecognisedSheet[] =>
  (!ECONOMY.has(sheet.kind) ? [sheet]
    : (sheet.asides ?? []).flatMap(({ table, kind }) => (kind === 'actions' || kind === 'indicators' ? [] : [{ ...sheet, kind, sheet: partOfSheet(sheet.sheet, sheet.tables, table) }])));

export function readOtherSheets(sheets: readonly RecognisedSheet[], context: OtherContext): OtherSheets {
  const scorecards = sheets.filter(holdsIndicators).map((sheet) => ({ kind: sheet.kind, ...readIndicatorSheet(sheet, context) }));
  const tables = sheets.flatMap(sidePlaces).map((sheet) => readSideTables(sheet, context));
  return {
    scorecards: scorecards.filter(({ kind, scorecard }) => kind === 'indicators' || scorecard.indicators.length > 0).map(({ scorecard }) => scorecard),
    sideTables: tables.flatMap((one) => one.tables),
    problems: [...scorecards, ...tables].flatMap(({ problems }) => problems),
  };
}
