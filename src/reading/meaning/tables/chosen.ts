import type { ChosenPlace, ColumnChoice, ColumnMeaning, RowChoice } from '../../../values/readingChoice';
import { fold, nameKey } from '../../../values/text';
import { findDates, withoutDates } from '../../words/dates';
import type { Concept } from '../../words/concept';
import type { ColumnMeasure, Component } from '../../words/lexicon';
import type { RowKind, Table, TableColumn, TableRow } from '../../geometry/table';
import type { ReadingChoices } from '../kind/sheetKind';

/** What the user says of a table's columns and rows comes before what their heads and amounts say. */

/** What a table is called: the text right above its heads, else the head of its names. */
export const tableTitle = ({ captions, labelHead }: Pick<Table, 'captions' | 'labelHead'>): string => captions[0] ?? labelHead;

const isFor = ({ sheet, table: title }: ChosenPlace, table: Table): boolean =>
  (sheet === null || nameKey(sheet) === nameKey(table.sheet)) && (title === null || nameKey(title) === nameKey(tableTitle(table)));

/** "Utfall aug" and "Utfall sep" are one head from month to month; "Avvikelse 2017" and "Avvikelse 2018" are two. Null where no month is named. */
function headWithoutMonth(head: string): string | null {
  const [first] = findDates(head).filter(({ month }) => month !== null);
  return first === undefined ? null : `${withoutDates(head)} ${first.year ?? ''} ${first.kind}`;
}

/** The columns of a table that a choice names: by the whole head, else by the head but for its month where one is such. */
function columnsNamed(columns: readonly TableColumn[], { head }: ColumnChoice): readonly TableColumn[] {
  const same = columns.filter((column) => [column.head, column.heads.at(-1) ?? ''].some((one) => fold(one) === fold(head)));
  if (same.length > 0) return same;
  const wanted = headWithoutMonth(head);
  const alike = wanted === null ? [] : columns.filter((column) => headWithoutMonth(column.head) === wanted);
  return alike.length === 1 ? alike : [];
}

const MEASURES: Readonly<Record<ColumnMeaning, ColumnMeasure | null>> = {
  budget: 'budget', budgetToDate: 'budget', actual: 'actual', forecast: 'forecast', forecastLow: 'forecast', forecastHigh: 'forecast',
  variance: 'variance', varianceToDate: 'variance', priorYear: 'prior', priorYearToDate: 'prior', change: 'change', comment: 'comment', ignore: null,
};

const OF_THE_YEAR: ReadonlySet<ColumnMeaning> = new Set(['budget', 'variance', 'priorYear']);
const TO_DATE: ReadonlySet<ColumnMeaning> = new Set(['budgetToDate', 'varianceToDate', 'priorYearToDate']);

/** What a head would say that said what the user does. */
function conceptOf(meaning: ColumnMeaning, part: Component | null, own: Concept): Concept {
  return {
    ...own, measure: MEASURES[meaning], component: part, scope: OF_THE_YEAR.has(meaning) ? 'year' : TO_DATE.has(meaning) ? 'toDate' : own.scope,
    priorYear: meaning.startsWith('priorYear'), bound: meaning === 'forecastLow' ? 'low' : meaning === 'forecastHigh' ? 'high' : null, label: false, dateOnly: false,
  };
}

const ROW_KINDS: Readonly<Record<RowChoice['role'], RowKind>> = { area: 'item', part: 'ofWhich', sum: 'sum', ignore: 'aside' };

const isRow = (choice: RowChoice, { name, code, group }: TableRow): boolean => {
  const wanted = nameKey(choice.name);
  const names = [name, code === null ? name : `${code} ${name}`, ...(name === '' && code !== null ? [code] : [])];
  const isNamed = (key: string) => names.some((one) => nameKey(one) === key);
  if (choice.group === null) return isNamed(wanted);
  // A name may hold the mark that parts a group from it ("Förskola/skola").
  return (isNamed(wanted) && nameKey(choice.group) === nameKey(group ?? '')) || isNamed(nameKey(`${choice.group}/${choice.name}`));
};

const withRow = (row: TableRow, choices: readonly RowChoice[]): TableRow => {
  const choice = choices.filter((one) => isRow(one, row)).at(-1);
  return choice === undefined ? row : { ...row, chosen: choice.role, kind: ROW_KINDS[choice.role] };
};

/** A table with its columns and rows as the user says that they are. What no figure needs stands among `others` and `leftRows`. */
export function obeyChoices(table: Table, { columnChoices, rowChoices }: Pick<ReadingChoices, 'columnChoices' | 'rowChoices'>): Table {
  const ofColumns = columnChoices.filter((choice) => isFor(choice, table));
  const ofRows = rowChoices.filter((choice) => isFor(choice, table));
  if (ofColumns.length === 0 && ofRows.length === 0) return table;
  const all = [...table.columns, ...table.others];
  const said = new Map(ofColumns.flatMap((choice) => columnsNamed(all, choice).map((column) => [column.column, choice] as const)));
  const obeyed = all.map((column): TableColumn => {
    const choice = said.get(column.column);
    return choice ? { ...column, chosen: choice, percent: false, concept: conceptOf(choice.meaning, choice.part, column.concept) } : column;
  });
  const unread = new Set(table.others.map(({ column }) => column));
  const isRead = ({ column, chosen }: TableColumn) => (chosen ? chosen.meaning !== 'ignore' : !unread.has(column));
  const rows = ofRows.length === 0 ? table.rows : table.rows.map((row) => withRow(row, ofRows));
  return {
    ...table,
    columns: obeyed.filter(isRead).sort((a, b) => a.column - b.column), others: obeyed.filter((column) => !isRead(column)),
    rows: rows.filter(({ chosen }) => chosen !== 'ignore'), leftRows: rows.filter(({ chosen }) => chosen === 'ignore'),
  };
}

/** The choices that no table of the workbook has a column or a row for. */
export function choicesWithoutPlace(tables: readonly Table[], { columnChoices, rowChoices }: Pick<ReadingChoices, 'columnChoices' | 'rowChoices'>): {
  readonly columns: readonly ColumnChoice[]; readonly rows: readonly RowChoice[];
} {
  const holds = (choice: ChosenPlace, isHere: (table: Table) => boolean) => tables.some((table) => isFor(choice, table) && isHere(table));
  return {
    columns: columnChoices.filter((choice) => !holds(choice, ({ columns, others }) => columnsNamed([...columns, ...others], choice).length > 0)),
    rows: rowChoices.filter((choice) => !holds(choice, ({ rows, leftRows }) => [...rows, ...leftRows].some((row) => isRow(choice, row)))),
  };
}
