import type { CellAddress } from '../../../values/cell';
import type { Sentence } from '../../../values/problem';
import { fold } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates } from '../../words/dates';
import { overviewTitle } from '../../words/overviews';
import { words } from '../../words/swedish';
import { isOfClosedYear, sizeOf } from './closedYear';
import { bareYears } from '../kind/overviewEvidence';
import { isOutcome } from './period';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';

/** What makes a workbook that says no month follow up a year that is over. */
export interface YearEndWitness {
  readonly year: number;
  readonly cell: CellAddress;
  /** "eftersom ..." */
  readonly because: Sentence;
  /** What holds if it is the whole year, and if it is a period of it. */
  readonly makesTrue: { readonly year: Sentence; readonly period: Sentence };
}

/** How a year's accounts are headed: "Driftredovisning 2024", "Resultaträkning 2024", "Årets resultat 2024". */
const ACCOUNTS = words(/\b(?:drifts?redovisning(?:en)?|drifts?sammandrag(?:et)?|resultaträkning(?:en|ar)?|årets resultat)\b/);
/** "Kommunen redovisar ett resultat på 12 mnkr för 2024", "2024 års resultat". */
const RESULT_OF_YEAR = words(/\b(?:19|20)\d\d års (?:bokslut|resultat)\b|\bresultat(?:et)?\b(?:[^.]*\b(?:för|år))? (?:19|20)\d\d\b/);
/** What is said of a year that is not over. */
const OPEN = words(/budget(?!avvik)|\bplan|prognos|delår|tertial|kvartal|period|månad|uppföljning|hittills|t\.? ?o\.? ?m\b|preliminär/);

const RESULT_HEAD = words(/^årets resultat\b/);

/** Heads that speak of a part of a year, or of what is still to come. */
const isOpen = ({ concept: { measure, month, scope } }: TableColumn): boolean => measure === 'forecast' || (month !== null && month !== 12) || scope === 'toDate' || scope === 'month' || measure === 'remaining';

/** "Ackumulerat resultat" beside "Årets resultat": what all years have come to, and no part of one. */
const isCarriedOver = ({ head }: TableColumn, columns: readonly TableColumn[]): boolean =>
  fold(head).startsWith('ackumulerat resultat') && columns.some((other) => RESULT_HEAD.test(fold(other.head)));

const TELLING: ReadonlySet<string | null> = new Set(['variance', 'prior', 'amount']);

const tellsOutcome = (column: TableColumn): boolean => !column.percent
  && (isOutcome(column) || TELLING.has(column.concept.measure) || (column.concept.measure === null && column.concept.component !== null));

/** Whether the outcome of a table is another size than its budget: then not all of the year has been used. */
function isPartOfBudget(table: Table): boolean {
  const of = (wanted: string) => table.columns.find(({ concept: { measure, component }, percent, head }) => !percent && measure === wanted && (component === null || component === 'netCost') && !/resultat/i.test(head));
  const [budget, outcome] = [of('budget'), of('actual')];
  return budget !== undefined && outcome !== undefined && !isOfClosedYear(sizeOf(table, outcome), sizeOf(table, budget));
}

/** "Bokslut 2024 | Bokslut 2023" and nothing else of money: the later is what is followed up. */
function latestAccounts(tables: readonly Table[]): { readonly year: number; readonly table: Table; readonly column: TableColumn } | null {
  const found = tables.flatMap((table) => table.columns.flatMap((column) => (column.concept.measure === 'prior' && !column.concept.priorYear && column.concept.month === null && column.concept.year !== null
    ? [{ table, column, year: column.concept.year }] : [])));
  const areAlone = tables.every(({ columns }) => columns.every(({ concept: { measure }, percent }) => percent || measure === 'prior' || measure === 'change' || measure === 'comment' || measure === 'code'));
  const [last, before] = [...found].sort((a, b) => b.year - a.year);
  return areAlone && last !== undefined && before !== undefined && before.year < last.year ? last : null;
}

interface SaidText { readonly text: string; readonly sheet: string; readonly cell: CellAddress | null }

/** The tabs, titles and sentences of the sheets that hold the economy. */
const textsOf = ({ sheet, titles }: RecognisedSheet): SaidText[] => [
  ...[sheet.name, ...titles].map((text) => ({ text, sheet: sheet.name, cell: null })),
  ...sheet.rows.slice(0, 2_000).flatMap(({ index, values }) => values.flatMap((value, column) =>
    (typeof value === 'string' && value.length > 25 ? [{ text: value, sheet: sheet.name, cell: { sheet: sheet.name, row: index, column } }] : []))),
];

/** Whether a text says that the accounts of this very year are told, and of no month of it. */
function saysAccounts({ text, cell }: SaidText, year: number): boolean {
  const folded = fold(text);
  const dates = findDates(text);
  if (OPEN.test(folded) || dates.some(({ month }) => month !== null) || !dates.some((date) => date.year === year)) return false;
  return RESULT_OF_YEAR.test(folded) || (cell === null && ACCOUNTS.test(folded));
}

/** "Delårsrapport", "Tertialrapport 2", "Månadsuppföljning" over a sheet or on its tab: the workbook is of a part of a year, whichever. */
const PART_OF_YEAR = words(/delår|tertial|kvartal|månads?(?:rapport|uppföljning|bokslut)/);

export const saysPartOfYear = (sheets: readonly RecognisedSheet[]): boolean =>
  sheets.some(({ sheet, titles }) => [sheet.name, ...titles].some((text) => PART_OF_YEAR.test(fold(text))));

/** Who says that the year is over; null where nobody does, or something speaks of a part of it. */
export function yearEndSaid(sheets: readonly RecognisedSheet[], year: number | null): YearEndWitness | null {
  const tables = sheets.flatMap(({ economic }) => economic);
  if (!mayBeClosed(tables)) return null;
  const accounts = latestAccounts(tables);
  if (accounts !== null) return witnessOf(accounts.year, { text: accounts.column.head, cell: { sheet: accounts.table.sheet, row: accounts.table.headRows.last, column: accounts.column.column } });
  if (year === null) return null;
  const said = sheets.flatMap(textsOf).find((text) => saysAccounts(text, year));
  const [first] = tables;
  const cell = said?.cell ?? (first ? { sheet: said?.sheet ?? first.sheet, row: first.headRows.first, column: first.columns[0]?.column ?? 0 } : null);
  if (said && cell) return witnessOf(year, { text: said.text, cell });
  const head = tables.flatMap((table) => table.columns.flatMap((column) => (RESULT_HEAD.test(fold(column.head)) ? [{ table, column }] : []))).at(0);
  return head ? witnessOf(year, { text: head.column.head, cell: { sheet: head.table.sheet, row: head.table.headRows.last, column: head.column.column } }) : null;
}

/**
 * "Driftredovisning" of no said time beside an overview of years that are over ("Fem år i sammandrag"): both are of the
 * same accounts, and so of the last of those years.
 */
export function yearEndBeside(sheets: readonly RecognisedSheet[]): YearEndWitness | null {
  const economic = sheets.filter(({ kind }) => isEconomyKind(kind));
  const tables = economic.flatMap((sheet) => sheet.economic);
  const isUndated = tables.every(({ columns }) => columns.every(({ concept: { year, month } }) => year === null && month === null));
  if (!isUndated || !mayBeClosed(tables) || !economic.some((sheet) => textsOf(sheet).some(({ text, cell }) => cell === null && ACCOUNTS.test(fold(text)) && !OPEN.test(fold(text))))) return null;
  const overviews = sheets.filter((sheet) => !economic.includes(sheet)).flatMap(({ sheet, titles, tables: own }) => own.flatMap((table) => {
    const title = [...table.captions, table.labelHead, ...titles, sheet.name].find((text) => overviewTitle.test(fold(text)));
    const years = title === undefined ? [] : bareYears(table);
    return title === undefined || years.length === 0 ? [] : [{ title, year: Math.max(...years), cell: { sheet: sheet.name, row: table.headRows.last, column: table.columns[0]?.column ?? 0 } }];
  }));
  const [first] = overviews;
  return first && overviews.every(({ year }) => year === first.year) ? witnessOf(first.year, { text: first.title, cell: first.cell }) : null;
}

/** Whether tables tell an outcome, and no part of a year. */
const mayBeClosed = (tables: readonly Table[]): boolean =>
  !tables.some(({ columns }) => columns.some((column) => isOpen(column) && !isCarriedOver(column, columns))) && !tables.some(isPartOfBudget) && tables.some(({ columns }) => columns.some(tellsOutcome));

function witnessOf(year: number, { text, cell }: { readonly text: string; readonly cell: CellAddress }): YearEndWitness {
  const said = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return {
    year, cell,
    because: { sv: `eftersom det står "${said}" och ingenting om en månad eller en prognos`, en: `since it says "${said}" and nothing of a month or a forecast` },
    makesTrue: {
      year: { sv: 'beloppen är hela årets', en: 'the amounts are of the whole year' },
      period: { sv: 'beloppen är en del av årets', en: 'the amounts are of a part of the year' },
    },
  };
}
