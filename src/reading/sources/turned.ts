import { formatAddress, type CellAddress } from '../../values/cell';
import type { Doubted, UnsureCells } from '../../values/doubt';
import type { Problem } from '../../values/problem';
import { enumerated } from '../../values/enumerated';
import { ruled } from '../../values/rules/catalogue';
import type { Term } from '../../values/term';
import { turnedReading } from '../account/otherReadings';
import { UNCLEAR, type UnclearColumn } from '../account/unclearRivals';
import type { Table, TableColumn, TableRow } from '../geometry/table';
import { areasAcross, areasOverMeasures, namedColumns, timesAcross, type Transposed } from '../geometry/transpose';
import { agreement } from '../meaning/columns/agreement';
import { withNetTerms } from '../meaning/columns/netTerms';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { isTransposed } from '../meaning/rows/transposed';
import { filledRows } from '../meaning/columns/undatedColumns';
import type { Concept } from '../words/concept';
import { investmentRows } from './investmentRows';
import { overTimes } from './identitiesOverTimes';
import { readEconomyTable, type EconomyContext, type EconomyReading } from './economy';
import type { EconomyRow } from '../meaning/tables/economyTable';

const saysTime = ({ concept: { dateOnly, measure, year, month } }: TableColumn): boolean =>
  dateOnly || ((year !== null || month !== null) && (measure === 'actual' || measure === 'prior' || measure === null));

const BESIDE_TIMES: ReadonlySet<Concept['measure']> = new Set(['change', 'percent', 'comment']);

/** Whether a column is the difference of two of the times in most of its rows: "Diff" beside "Aug 2023" and "Aug 2024". */
function isOfTwoTimes(table: Table, column: TableColumn, times: readonly TableColumn[]): boolean {
  const known = filledRows(table, column);
  return times.some((one, at) => times.slice(at + 1).some((other) => agreement(table, column, one, other) * 2 > Math.max(known, 2)));
}

/** The columns that say nothing but a time, where all others are the change between them or say something of it; null where any is of an area. */
function timesOf(table: Table): readonly TableColumn[] | null {
  const times = table.columns.filter(saysTime);
  const isBeside = (column: TableColumn): boolean => times.includes(column) || BESIDE_TIMES.has(column.concept.measure)
    || (column.concept.measure === 'variance' && isOfTwoTimes(table, column, times));
  return times.length > 0 && table.columns.every(isBeside) ? times : null;
}

const termAt = (term: Term, cellOf: Transposed['cellOf']): Term => ({ ...term, cell: cellOf(term.cell) });

function rowAt(row: EconomyRow, cellOf: Transposed['cellOf']): EconomyRow {
  return {
    ...row, terms: row.terms.map((term) => (term ? termAt(term, cellOf) : null)),
    earlier: row.earlier.map((fact) => ({ ...fact, term: termAt(fact.term, cellOf) })),
    comment: row.comment && { ...row.comment, cell: cellOf(row.comment.cell) },
  };
}

/** Reads a table of the economy, the other way round where its rows are measures; every amount keeps its own cell. */
export function readTurnedOrNot(sheet: RecognisedSheet, table: Table, context: EconomyContext): EconomyReading {
  if (!isTransposed(table)) return readEconomyTable(sheet, table, context);
  const underAreas = areasOverMeasures(table, sheet.sheet);
  const times = underAreas === null ? timesOf(table) : null;
  const ofTimes = times !== null;
  const apart = times ? investmentRows(table, times) : [];
  const turned = underAreas ?? (times ? timesAcross({ ...table, rows: table.rows.filter((row) => !apart.includes(row)) }, times, sheet.titles[0] ?? sheet.sheet.name) : areasAcross(table, sheet.sheet));
  const reading = readEconomyTable(sheet, withNetTerms(turned.table), context);
  const { arithmetic } = reading.table;
  const inPlace = { ...arithmetic, cellAt: (row: number, column: number) => turned.cellOf(arithmetic.cellAt(row, column)) };
  // Where the whole stands alone it is the total, and no area.
  const rows = reading.table.rows.map((row): EconomyRow => rowAt(ofTimes ? { ...row, kind: 'sum' } : row, turned.cellOf));
  const unclear = unclearRows(table.sheet, turned, reading.unclear);
  return {
    doubt: null,
    unsure: unclear.unsure,
    unclear: [],
    account: turnedReading(table, { unit: context.unit, sign: reading.table.convention }),
    table: { ...reading.table, rows, totalRow: ofTimes ? 0 : reading.table.totalRow, arithmetic: ofTimes ? overTimes(inPlace) : inPlace },
    problems: [turnedProblem(table), ...apart.length > 0 ? [apartProblem(table.sheet, apart)] : [], ...unclear.problems, ...reading.problems.filter(({ rule }) => !OF_COLUMNS.has(rule)).map((problem): Problem => ({ ...problem, cells: problem.cells.map((cell) => inTable(cell, turned, table)) }))],
  };
}

/** Of rows that may as well be one another: the one that is used, told and marked in all its cells. */
function unclearRows(sheet: string, { table: { rows }, cellOf }: Transposed, unclear: readonly UnclearColumn[]): Doubted {
  const cellsOf = ({ column }: TableColumn): CellAddress[] => rows.map(({ index }) => cellOf({ sheet, row: index, column }));
  const problems = unclear.map(({ used, others }): Problem => {
    const cells = [used, ...others].flatMap((column) => cellsOf(column)[0] ?? []);
    const [first = '', ...left] = [used, ...others].map(({ head }, at) => `"${head}" (${cells[at] ? formatAddress(cells[at]) : ''})`);
    return {
      ...ruled('rivalYears'), cells,
      message: {
        sv: `Inget säger om ${first} eller ${left.join(' eller ')} är den rad som gäller. ${first} används och är osäker: ange perioden i inställningarna, eller skriv i radens namn vad den gäller.`,
        en: `Nothing says whether ${first} or ${left.join(' or ')} is the row that counts. ${first} is used and unsure: give the period in the settings, or say in the row's name what it is of.`,
      },
    };
  });
  const unsure = unclear.flatMap(({ used }) => cellsOf(used)).map(({ row, column }): UnsureCells => ({ sheet, column, firstRow: row, lastRow: row, why: UNCLEAR }));
  return { problems, unsure };
}

/** What a sheet is for whose first table has its measures as rows: areas side by side; null where its first table is none such. */
export const turnedKind = ({ economic: [first], sheet }: RecognisedSheet): 'areas' | null =>
  (first && isTransposed(first) && areasOverMeasures(first, sheet) !== null ? 'areas' : first && isTransposed(first) && timesOf(first) === null && namedColumns(first, first.rows, sheet).length >= 2 ? 'areas' : null);

/** What is told of columns makes no sense of rows that were turned. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['timeGuessed', 'rivalColumns', 'rivalYears', 'columnLeft', 'otherYearColumn', 'periodDiffers', 'columnUnread', 'signInferred', 'rowsAside', 'rowsBelowSum']);

const inTable = (cell: CellAddress, { cellOf }: Transposed, { sheet }: Table): CellAddress => (cell.sheet === sheet ? cellOf(cell) : cell);

/** That rows of investments below the measures of the economy are no part of it. */
function apartProblem(sheet: string, rows: readonly TableRow[]): Problem {
  const named = rows.map(({ name, nameCell }) => `${name} (${formatAddress(nameCell)})`);
  return {
    ...ruled('rowsAside'), cells: rows.map(({ nameCell }) => nameCell),
    message: {
      sv: `På bladet "${sheet}" räknas inte ${enumerated(named, 'sv')} med: det är investeringar, och inte driftens budget, utfall eller avvikelse.`,
      en: `On the sheet "${sheet}", ${enumerated(named, 'en')} ${named.length === 1 ? 'is' : 'are'} not counted: that is investments, and not the budget, outcome or variance of operations.`,
    },
  };
}

/** That a table was read with its measures as rows. */
function turnedProblem({ sheet, rows, headRows }: Table): Problem {
  const cell = rows[0]?.nameCell ?? { sheet, row: headRows.last, column: 0 };
  return {
    ...ruled('measuresAsRows'), cells: [cell],
    message: {
      sv: `Tabellen på bladet "${sheet}" från ${formatAddress(cell)} har budget, utfall eller avvikelse som rader och är läst så.`,
      en: `The table on the sheet "${sheet}" from ${formatAddress(cell)} has budget, outcome or variance as rows, and was read so.`,
    },
  };
}
