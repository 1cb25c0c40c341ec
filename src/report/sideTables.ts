import type { SideCell, SideColumn, SideKind, SideMeasure, SideRow, SideTable } from '../reading/sources/sideTables/sideFacts';
import type { CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import { fold, nameKey, tidy } from '../values/text';
import { unitFactor, type Unit } from '../values/unit';
import { ABSENT, conditions, converted, mirrored, mirroredBlank, whileTrue, type LiveCell } from './live';
import { formatDecimals } from '../values/numberFormat';
import { outdated } from './scorecardCells';
import { markedFormat } from './unsureMark';

/** Tables beside the economy as the report shows them: the workbook's columns in the report's unit, and what can be computed from them. */

export type SideViewColumn =
  | { readonly kind: 'label'; readonly head: string; readonly group: null; readonly label: number }
  | { readonly kind: 'number' | 'text'; readonly head: string; readonly group: string | null; readonly source: number }
  /** One column of numbers less another, by index into the view's columns. */
  | { readonly kind: 'difference'; readonly head: string; readonly group: null; readonly from: number; readonly less: number; readonly numberFormat: string }
  | { readonly kind: 'done'; readonly head: string; readonly group: null };

export interface SideView {
  readonly table: SideTable;
  /** Null where it says no more than the section's heading or the first column's head. */
  readonly title: string | null;
  readonly nameHead: string;
  readonly columns: readonly SideViewColumn[];
}

export const sideHeadings: Record<SideKind, Record<Language, string>> = {
  volumes: { sv: 'Volymer', en: 'Volumes' },
  investments: { sv: 'Investeringar', en: 'Investments' },
  grants: { sv: 'Bidrag', en: 'Grants' },
  internalControl: { sv: 'Intern kontroll', en: 'Internal control' },
};

/** Tick, triangle, cross: apart in shape, as the statuses are. */
export const doneWords: Record<Language, Record<'done' | 'ongoing' | 'notDone', string>> = {
  sv: { done: '✓ Genomförd', ongoing: '▸ Pågår', notDone: '✗ Ej genomförd' },
  en: { done: '✓ Done', ongoing: '▸ Ongoing', notDone: '✗ Not done' },
};

const UNIT_WORD = /(^|[\s,(])(?:kr|kronor|tkr|kkr|mnkr|mkr|mn kr|tusen kronor|miljoner kronor)(?=$|[\s,.)])/giu;

/** The workbook's unit in a head or a title gives way to the report's. */
const inUnit = (text: string, table: SideTable, unit: Unit): string =>
  (table.unit === null ? text : text.replace(UNIT_WORD, (_whole, before: string) => `${before}${unit}`));

/** Headings typed in capitals are read more easily as sentences. */
const calm = (text: string): string =>
  (/\p{Ll}/u.test(text.replace(UNIT_WORD, '')) ? text : text.replace(/\p{L}[^,]*/u, (words) => words.charAt(0) + words.slice(1).toLowerCase()));

function titleOf(table: SideTable, unit: Unit, language: Language): string | null {
  if (table.title === null) return null;
  const bare = (text: string) => nameKey(text.replace(UNIT_WORD, '$1'));
  const said = [sideHeadings[table.kind][language], sideHeadings[table.kind].sv, table.nameHead].map(bare);
  return said.includes(bare(table.title)) ? null : inUnit(calm(tidy(table.title)), table, unit);
}

const cellsOf = ({ rows }: SideTable, column: number): SideCell[] => rows.flatMap(({ cells }) => cells[column] ?? []);

const isWords = (table: SideTable, column: number): boolean => {
  const cells = cellsOf(table, column);
  return cells.length > 0 && cells.filter(({ reading }) => reading === null).length * 2 > cells.length;
};

/** Whether the numbers of a column that means nothing in particular are years: those have no thousands. */
const isYears = (table: SideTable, column: number): boolean => {
  const numbers = cellsOf(table, column).flatMap(({ reading }) => (reading ? [reading.stored] : []));
  return numbers.length > 0 && table.columns[column]?.measure === 'other' && numbers.every((stored) => typeof stored === 'number' && Number.isInteger(stored) && stored >= 1900 && stored <= 2100);
};

/** "2022" under "Ansökt", where the whole head is "Ansökt 2022". */
const ownHead = ({ head, group }: SideColumn): string => {
  const rest = group !== null && fold(head).startsWith(fold(group)) ? head.slice(group.length).replace(/^[\s:,–-]+/, '') : head;
  return rest === '' ? head : rest;
};

/** How many decimals the numbers of a column show. */
function decimalsIn(table: SideTable, column: number): number {
  return Math.max(0, ...cellsOf(table, column).flatMap(({ reading }) =>
    (reading ? formatDecimals(reading.numberFormat) ?? (Number.isInteger(reading.value) ? 0 : 1) : [])));
}

const signed = (decimals: number): string => {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return `+${digits};"−"${digits};0`;
};

const amountDecimals: Record<Unit, number> = { kr: 0, tkr: 0, mnkr: 1 };

const words: Record<Language, { readonly variance: string; readonly change: string; readonly status: string }> = {
  sv: { variance: 'Avvikelse', change: 'Förändring', status: 'Status' },
  en: { variance: 'Variance', change: 'Change', status: 'Status' },
};

const find = (table: SideTable, ...measures: readonly SideMeasure[]): number =>
  measures.map((measure) => table.columns.findIndex((column, at) => column.measure === measure && !column.percent && !isWords(table, at))).find((at) => at >= 0) ?? -1;

/** The variance and the change that the workbook does not print but that its columns give: after the column that they compare with. */
function computedAfter(table: SideTable, unit: Unit, language: Language): ReadonlyMap<number, { head: string; from: number; less: number; numberFormat: string }> {
  const after = new Map<number, { head: string; from: number; less: number; numberFormat: string }>();
  if (table.kind !== 'volumes' && table.kind !== 'investments') return after;
  const outcome = table.kind === 'volumes' ? find(table, 'actual', 'forecast') : find(table, 'forecast', 'actual');
  const compare = (other: number, known: boolean, head: string, reversed: boolean) => {
    if (outcome < 0 || other < 0 || known) return;
    const decimals = table.unit === null ? Math.max(decimalsIn(table, outcome), decimalsIn(table, other)) : amountDecimals[unit];
    const [from, less] = reversed ? [other, outcome] : [outcome, other];
    after.set(Math.max(outcome, other), { head, from, less, numberFormat: signed(decimals) });
  };
  const has = (measure: SideMeasure) => table.columns.some((column) => column.measure === measure);
  // Investments are expenses: less than the budget is a surplus.
  compare(find(table, 'budget'), has('variance'), words[language].variance, table.kind === 'investments' && !isNegative(table));
  if (table.kind === 'volumes') compare(find(table, 'priorYear'), has('change'), words[language].change, false);
  return after;
}

/** Whether expenses are written with a minus. */
const isNegative = (table: SideTable): boolean =>
  table.rows.flatMap(({ cells }) => cells).some((cell) => cell?.reading && cell.reading.value < 0);

function columnsOf(table: SideTable, unit: Unit, language: Language): SideViewColumn[] {
  const columns: SideViewColumn[] = table.labelHeads.map((head, label) => ({ kind: 'label', head, group: null, label }));
  const marked = table.kind === 'internalControl' && table.rows.some(({ done }) => done !== null);
  const computed = computedAfter(table, unit, language);
  const position = new Map<number, number>();
  table.columns.forEach((column, source) => {
    if (marked && column.measure === 'done') return;
    position.set(source, columns.length);
    columns.push({ kind: isWords(table, source) ? 'text' : 'number', head: inUnit(ownHead(column), table, unit), group: column.group, source });
    const difference = computed.get(source);
    if (difference) {
      columns.push({
        kind: 'difference', head: difference.head, group: null, numberFormat: difference.numberFormat,
        from: position.get(difference.from) ?? 0, less: position.get(difference.less) ?? 0,
      });
    }
  });
  // Where the statuses of the other tables stand.
  if (marked) columns.push({ kind: 'done', head: words[language].status, group: null });
  return columns;
}

export const sideView = (table: SideTable, unit: Unit, language: Language): SideView => ({
  table,
  title: titleOf(table, unit, language),
  nameHead: inUnit(calm(table.nameHead), table, unit),
  columns: columnsOf(table, unit, language),
});

export interface SideFormats {
  readonly amount: string;
  readonly variance: string;
}

/** A number of the workbook in the report's unit; words as they are; a cell that is empty so far stays tied to its source. */
export function sideCell(table: SideTable, row: SideRow, source: number, unit: Unit, formats: SideFormats): LiveCell | null {
  const live = plainCell(table, row, source, unit, formats);
  return live && row.cells[source]?.unsure ? { ...live, numberFormat: markedFormat(live.numberFormat) } : live;
}

function plainCell(table: SideTable, row: SideRow, source: number, unit: Unit, formats: SideFormats): LiveCell | null {
  const column = table.columns[source];
  const cell = row.cells[source];
  if (!column) return null;
  const isMoney = !column.percent && column.measure !== 'completion' && cell?.reading?.unit !== '%';
  const moneyUnit = isMoney ? table.unit : null;
  const factor = moneyUnit === null ? 1 : unitFactor(moneyUnit, unit);
  const money = column.measure === 'variance' || column.measure === 'change' ? formats.variance : formats.amount;
  if (!cell) {
    const address: CellAddress = { sheet: table.sheet, row: row.nameCell.row, column: column.column };
    return row.kind === 'heading' ? null : mirroredBlank(address, factor, moneyUnit === null ? 'General' : money);
  }
  const { reading, text } = cell;
  if (reading && moneyUnit !== null) return converted(cell.cell, reading.stored, reading.value, factor, money);
  if (reading) {
    const live = mirrored(reading.cell, reading.stored, reading.numberFormat);
    return isYears(table, source) ? { ...live, numberFormat: '0' } : live;
  }
  return text === null ? null : mirrored(cell.cell, text, 'General');
}

const INCOME = /^(?:inkomst|intäkt|income|revenue)/iu;

/** Which column is taken from which: more income than the budget is a surplus, more expenses are not. */
export const differenceOrder = (table: SideTable, row: SideRow, column: Extract<SideViewColumn, { kind: 'difference' }>): { readonly from: number; readonly less: number } =>
  (table.kind === 'investments' && INCOME.test(row.name) && !isNegative(table) ? { from: column.less, less: column.from } : column);

/** What a step of the internal control has come to: it stands while the mark does. */
export function doneCell(table: SideTable, row: SideRow, language: Language): { readonly value: string; readonly formula?: string } {
  if (row.done === null) return { value: ABSENT };
  const value = doneWords[language][row.done];
  const marks = table.columns.flatMap(({ measure }, at) => (measure === 'done' ? row.cells[at] ?? [] : []));
  const formula = whileTrue(marks.flatMap(({ cell, text, reading }) => conditions(cell, text ?? reading?.stored ?? '')), value, outdated[language]);
  return formula === undefined ? { value } : { value, formula };
}

const countNouns: Record<Language, Record<'done' | 'ongoing' | 'notDone', readonly [one: string, many: string]>> = {
  sv: { done: ['genomförd', 'genomförda'], ongoing: ['pågår', 'pågår'], notDone: ['ej genomförd', 'ej genomförda'] },
  en: { done: ['done', 'done'], ongoing: ['ongoing', 'ongoing'], notDone: ['not done', 'not done'] },
};

/** "7 genomförda, 6 pågår, 2 ej genomförda", piece by piece. */
export const doneCounts = ({ rows }: SideTable, language: Language) => (['done', 'ongoing', 'notDone'] as const).map((done) => {
  const count = rows.filter((row) => row.done === done).length;
  const [one, many] = countNouns[language][done];
  return { done, one, many, text: `${count} ${count === 1 ? one : many}` };
});
