import type { Problem } from '../../values/problem';
import { rowsBetween } from '../cells/cellReading';
import { partsBeside } from '../geometry/sideBySide';
import { findScorecardBlocks } from '../scorecards/scorecardHeads';
import type { IndicatorSheet } from './indicators/indicatorFacts';
import { readIndicatorSheet } from './indicators/readIndicatorSheet';
import { partOfSheet, tableAside } from '../containment/otherKindTables';
import { sheetKindOf } from '../meaning/tables/otherKinds';
import { isEconomyKind } from '../meaning/kind/sheetKind';
import type { OtherContext } from './otherContext';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import type { Table } from '../geometry/table';
import { readSideTables } from './sideTables/readSideTables';
import type { SideTable } from './sideTables/sideFacts';

/** What the sheets hold that are not of the economy: indicators with goals, volumes, investments, grants, internal control. */
export interface OtherSheets {
  readonly scorecards: readonly IndicatorSheet[];
  readonly sideTables: readonly SideTable[];
  readonly problems: readonly Problem[];
}

/** A sheet or a part of it, read as one kind. */
interface Place {
  readonly sheet: RecognisedSheet;
  /** The table of the part, where it stands on a sheet of the economy. */
  readonly beside: Table | null;
  /** All tables of the sheet. */
  readonly tables: readonly Table[];
}

/** Tables of indicators that stand beside each other, each with names of its own, and the titles over all of them; the sheet as it is where none do. */
function indicatorsBeside(sheet: RecognisedSheet, formats: readonly string[]): RecognisedSheet[] {
  const parts = partsBeside(sheet.sheet).map((part) => ({ part, block: findScorecardBlocks(part, formats)[0] }));
  const firsts = new Set(parts.map(({ block }) => block?.first));
  if (parts.length < 2 || firsts.size > 1 || firsts.has(undefined)) return [sheet];
  const [start = 0] = [...firsts];
  const titles = rowsBetween(sheet.sheet, 0, start);
  return parts.map(({ part }) => ({ ...sheet, sheet: { ...part, rows: [...titles, ...part.rows.filter(({ index }) => index >= start)] } }));
}

/** The sheet as a whole where it is of one kind, else the part that each of its tables stands on. */
function placesOf(sheet: RecognisedSheet, formats: readonly string[]): Place[] {
  const { otherKinds = [], tables } = sheet;
  const isEconomy = isEconomyKind(sheet.kind);
  if (otherKinds.length === 0) return (sheet.kind === 'indicators' ? indicatorsBeside(sheet, formats) : [sheet]).map((part) => ({ sheet: part, beside: null, tables }));
  const gone = new Set(otherKinds.map(({ table }) => table));
  const own = isEconomy ? [] : tables.filter((table) => !gone.has(table)).map((table) => ({ table, kind: sheet.kind }));
  return [...own, ...otherKinds.map(({ table, kind }) => ({ table, kind: sheetKindOf(kind) }))]
    .sort((a, b) => a.table.headRows.first - b.table.headRows.first)
    .map(({ table, kind }) => ({
      sheet: { ...sheet, kind, tables: [table], otherKinds: [], sheet: partOfSheet(sheet.sheet, tables, table) }, beside: isEconomy ? table : null, tables,
    }));
}

/** The indicators of a place. A table beside the economy's in which none is found is left, and that is told. */
function indicatorsOf({ sheet, beside }: Place, context: OtherContext): { readonly scorecards: readonly IndicatorSheet[]; readonly problems: readonly Problem[] } {
  const { scorecard, problems } = readIndicatorSheet(sheet, context);
  const isEmpty = scorecard.indicators.length + scorecard.goals.length === 0;
  return beside && isEmpty ? { scorecards: [], problems: [tableAside(beside, 'indicators')] } : { scorecards: [scorecard], problems };
}

export function readOtherSheets(sheets: readonly RecognisedSheet[], context: OtherContext): OtherSheets {
  const places = sheets.flatMap((sheet) => placesOf(sheet, context.formats));
  const indicators = places.filter(({ sheet }) => sheet.kind === 'indicators').map((place) => indicatorsOf(place, context));
  const sideTables = places.map(({ sheet, tables }) => readSideTables(sheet, context, tables));
  return {
    scorecards: indicators.flatMap(({ scorecards }) => scorecards),
    sideTables: sideTables.flatMap(({ tables }) => tables),
    problems: [...indicators, ...sideTables].flatMap(({ problems }) => problems),
  };
}
