import type { Problem } from '../../../values/problem';
import { tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import type { OtherContext } from '../otherContext';
import type { Table } from '../../geometry/table';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { rowsBetween } from '../../cells/cellReading';
import { ofOtherMonth } from './outcomeMonth';
import { measuresAsRows } from './measureRows';
import { typeColumns, type ColumnContext } from './sideColumns';
import type { SideKind, SideTable } from './sideFacts';
import { wordsAt } from './sideCells';
import { findSideHeads, type SideHeads } from './sideHeads';
import { layOut, sideBySide, type SideLayout } from './sideLayout';
import { cellProblems, doubtedUnit, guessedUnit, monthAlone, textProblems, withUnsureAmounts } from './sideProblems';
import { readSideRows } from './sideRows';
import { unreadColumns } from './unreadColumns';
import { headsAbove, type HeadsAbove } from './yearsAbove';
import { sideUnit } from './sideUnit';

export interface SideReading {
  readonly tables: readonly SideTable[];
  readonly problems: readonly Problem[];
}

const NOTHING: SideReading = { tables: [], problems: [] };

const KINDS: ReadonlySet<string> = new Set<SideKind>(['volumes', 'investments', 'grants', 'internalControl']);
const isSideKind = (kind: string): kind is SideKind => KINDS.has(kind);

/** The text alone on its row right above the heads: the table's title. One empty row may lie between. */
function titleAbove({ sheet }: RecognisedSheet, heads: SideHeads, after: number): string | null {
  const above = rowsBetween(sheet, Math.max(after + 1, heads.first - 3), heads.first).reverse();
  for (const { values } of above) {
    const filled = values.filter((value) => value !== null && value !== undefined && value !== '');
    const text = filled[0];
    if (filled.length > 2 || typeof text !== 'string') return null;
    if (tidy(text).length <= 120) return tidy(text);
  }
  return null;
}

interface Place {
  readonly recognised: RecognisedSheet;
  readonly kind: SideKind;
  readonly heads: SideHeads;
  readonly rows: readonly RawRow[];
  readonly title: string | null;
  readonly above: HeadsAbove;
}

function readTable({ recognised, kind, heads, rows, title, above }: Place, layout: SideLayout, context: OtherContext): SideReading {
  const { sheet } = recognised;
  const known: ColumnContext = {
    period: context.period, formats: context.formats,
    around: [...(title === null ? [] : [title]), ...recognised.titles, sheet.name], names: rows.map((row) => wordsAt(row, layout.name)), above,
  };
  const hidden = new Set(sheet.hiddenRows);
  const turned = kind === 'volumes' ? measuresAsRows(layout, rows, known, { sheet: sheet.name, hidden }) : null;
  const columns = turned?.columns ?? typeColumns(kind, layout.amounts, rows, known);
  const read = turned?.rows ?? readSideRows(rows, layout, columns, { sheet: sheet.name, kind, formats: context.formats, hidden });
  const labels = turned?.labels ?? layout.labels;
  if (!read.some((row) => row.kind !== 'heading')) return NOTHING;
  const heading = [layout.nameHead, ...[...heads.columns.values()].flatMap(({ texts }) => texts), ...(title === null ? [] : [title])];
  const { unit, guessed, rival } = sideUnit(kind, heading, recognised, read, { chosen: context.units?.chosen(sheet.name) ?? null, common: context.units?.common ?? null });
  const table: SideTable = {
    sheet: sheet.name, kind, title, nameHead: layout.nameHead, labelHeads: labels.map(({ head }) => head), unit, columns, rows: read,
  };
  const ofUnit = unit === null ? [] : guessed ? [guessedUnit(table, unit)] : rival ? [doubtedUnit(table, unit, rival)] : [];
  const told = rival ? withUnsureAmounts(table, { sv: `enheten står inte, och beloppen kan vara i ${rival}`, en: `the unit is not said, and the amounts may be in ${rival}` }) : table;
  return { tables: [told], problems: [...cellProblems(table), ...textProblems(table), ...monthAlone(table), ...ofOtherMonth(table, context.period), ...unreadColumns(table), ...ofUnit] };
}

const joined = (readings: readonly SideReading[]): SideReading =>
  ({ tables: readings.flatMap(({ tables }) => tables), problems: readings.flatMap(({ problems }) => problems) });

/**
 * Reads the tables of a sheet of volumes, investments, grants or internal control, from top to bottom and from left to
 * right; none of any other sheet. Cells that hold an error are told as problems. `others`: the tables of the sheet that
 * this is a part of.
 */
export function readSideTables(recognised: RecognisedSheet, context: OtherContext, others: readonly Table[] = recognised.tables): SideReading {
  const { kind, sheet } = recognised;
  if (!isSideKind(kind)) return NOTHING;
  const blocks = findSideHeads(kind, sheet, recognised.tables, context.formats);
  const hidden = new Set(sheet.hiddenColumns);
  let lastRow = -1;
  return joined(blocks.flatMap((heads, at) => {
    const rows = rowsBetween(sheet, heads.last + 1, blocks[at + 1]?.first ?? Number.MAX_SAFE_INTEGER);
    const title = titleAbove(recognised, heads, lastRow);
    const above = headsAbove(others, heads.first);
    const readings = sideBySide(kind, heads, rows, context.formats).flatMap((within) => {
      const layout = layOut(kind, heads, rows, hidden, within);
      return layout ? [readTable({ recognised, kind, heads, rows, title, above }, layout, context)] : [];
    });
    lastRow = Math.max(lastRow, heads.last, ...readings.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map(({ nameCell }) => nameCell.row))));
    return readings;
  }));
}
