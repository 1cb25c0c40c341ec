import type { UnsureCells } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Problem } from '../../values/problem';
import { nameKey } from '../../values/text';
import { accountFor, type Accounted } from '../account/accounted';
import type { ColumnDoubt } from '../account/columnDoubt';
import { otherReading } from '../account/otherReadings';
import type { TableReading } from '../account/tableReading';
import type { EconomySheet, EconomyTable } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { isEconomyKind, type SheetChoice, type SheetUnderstanding } from '../meaning/kind/sheetKind';
import { otherCellUnits, otherUnits, type Units } from '../meaning/units/units';
import { areaComment, rowsComment } from './areaComment';
import { readTurnedOrNot, turnedKind } from './turned';

/** What is settled for the workbook as a whole before its tables are read. */
export interface Settled {
  readonly period: Period | null;
  readonly units: Units;
  readonly choiceOf: ReadonlyMap<string, SheetChoice>;
}

/** What one sheet gives: how it was understood, and its economy. */
export interface ReadSheet {
  readonly understanding: SheetUnderstanding;
  /** One that holds a statement for each of several areas is as many sheets of one area; none where it holds no economy. */
  readonly economy: readonly EconomySheet[];
  readonly accounts: readonly TableReading[];
  /** null where it holds no economy. */
  readonly accounted: Accounted | null;
  readonly doubts: readonly ColumnDoubt[];
  readonly unsure: readonly UnsureCells[];
  readonly problems: readonly Problem[];
}

/** Reads the economy of a sheet, and tells how all of its tables are read. */
export function readSheet(known: RecognisedSheet, { period, units, choiceOf }: Settled): ReadSheet {
  const across = isEconomyKind(known.kind) ? turnedKind(known) : null;
  const sheet: RecognisedSheet = across ? { ...known, kind: across, area: null } : known;
  const { name } = sheet.sheet;
  const choice = choiceOf.get(name);
  const own = choice?.period ?? period;
  const kind = isEconomyKind(sheet.kind) ? sheet.kind : null;
  const readings = kind === null ? [] : sheet.economic.map((table) =>
    readTurnedOrNot(sheet, table, { period: own, unit: units.ofTable(sheet, table, choice), convention: choice?.sign ?? null }));
  const tables = readings.map(({ table }) => table);
  const accounts = accountsOf(sheet, readings.map(({ account }) => account));
  return {
    understanding: {
      name, kind: sheet.kind, area: sheet.area, confidence: sheet.confidence, reason: sheet.reason,
      unit: tables[0]?.unit ?? null, sign: tables[0]?.convention ?? null, period: tables.length > 0 ? own : null,
      visibility: sheet.sheet.visibility, chosen: choice !== undefined,
    },
    economy: kind === null ? [] : economySheets(sheet, kind, tables),
    accounts,
    accounted: kind === null ? null : accountFor(sheet.sheet, accounts),
    doubts: readings.flatMap(({ doubt }) => doubt ?? []),
    unsure: readings.flatMap(({ unsure }) => unsure),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...(kind === null ? [] : sheet.economic.filter(({ part }) => part?.hasHeads !== false)
        .flatMap((table) => {
          const unit = units.ofTable(sheet, table, choice);
          return [...otherUnits(table, unit), ...(choice?.unit ? [] : otherCellUnits(table, unit))];
        })),
    ],
  };
}

/** A table of units, two at least, each a row. */
const isTableOfAreas = ({ shape, rows }: EconomyTable): boolean => shape === 'units' && rows.filter(({ kind }) => kind === 'item').length >= 2;

/** What a sheet tells of the economy; one that holds a statement for each of several areas is as many sheets of one area. */
function economySheets(sheet: RecognisedSheet, kind: EconomySheet['kind'], tables: readonly EconomyTable[]): EconomySheet[] {
  const { name } = sheet.sheet;
  const besides = kind === 'committee' ? tables.filter(isTableOfAreas) : [];
  if (besides.length > 0 && besides.length < tables.length) {
    // A committee's statement and a table of its areas on one sheet are both.
    return [
      ...economySheets(sheet, 'committee', tables.filter((table) => !besides.includes(table))),
      { name, kind: 'areas', area: null, tables: besides, comment: null },
    ];
  }
  if (kind !== 'areas') return [{ name, kind, area: sheet.area, tables, comment: areaComment(sheet, tables) }];
  const ofAreas = new Map<string, EconomyTable[]>();
  for (const table of tables) {
    if (table.area !== null) ofAreas.set(nameKey(table.area), [...ofAreas.get(nameKey(table.area)) ?? [], table]);
  }
  const rest = tables.filter(({ area }) => area === null);
  return [
    ...[...ofAreas.values()].map((own): EconomySheet => ({ name, kind: 'area', area: own[0]?.area ?? null, tables: own, comment: rowsComment(own) })),
    ...rest.length > 0 || ofAreas.size === 0 ? [{ name, kind, area: null, tables: rest, comment: null }] : [],
  ];
}
/** How the tables of a sheet were read: those of its economy, and the others by their kind. */
function accountsOf({ kind, tables, economic, choices }: RecognisedSheet, read: readonly TableReading[]): TableReading[] {
  // A part of a table has its rows; the table itself is told by its parts.
  const told = new Set(economic.map(({ headRows }) => headRows.first));
  const rest = tables.filter((table) => !economic.includes(table) && !(isEconomyKind(kind) && told.has(table.headRows.first) && economic.some(({ part }) => part)));
  return [...read, ...rest.map((table) => otherReading(table, choices?.get(table)))]
    .sort((a, b) => (a.columns[0]?.headCell.row ?? 0) - (b.columns[0]?.headCell.row ?? 0) || (a.columns[0]?.headCell.column ?? 0) - (b.columns[0]?.headCell.column ?? 0));
}
