import type { ColumnReading, ReadRole, RowReading, TableReading } from '../../reading/account/tableReading';
import type { Settings } from '../../settings/settings';
import { columnMeanings, withColumnChoice, withRowChoice, type ChosenPlace, type ChosenRowRole, type ColumnChoice, type ColumnMeaning, type ColumnPart } from '../../values/readingChoice';
import { monthName } from '../../values/monthNames';
import { fold, nameKey } from '../../values/text';
import type { SettingsEdits } from '../services/services';

/** A column's choice as the list has it: `actual`, `actual/cost`. */
export type ColumnValue = ColumnMeaning | `${ColumnMeaning}/${ColumnPart}`;

const parted: readonly ColumnMeaning[] = ['budget', 'budgetToDate', 'actual', 'forecast'];

/** All that a column may be said to be, in the order of the list. */
export const columnValues: readonly ColumnValue[] = columnMeanings.flatMap((meaning): ColumnValue[] =>
  (parted.includes(meaning) ? [meaning, `${meaning}/income`, `${meaning}/cost`] : [meaning]));

const isMeaning = (text: string): text is ColumnMeaning => (columnMeanings as readonly string[]).includes(text);

/** What a column is read as, as a value of the list. */
export function columnValue({ meaning, part }: ColumnReading): ColumnValue {
  if (meaning === null || !isMeaning(meaning)) return 'ignore';
  return (part === 'income' || part === 'cost') && parted.includes(meaning) ? `${meaning}/${part}` : meaning;
}

export const partsOf = (value: ColumnValue): { readonly meaning: ColumnMeaning; readonly part: ColumnPart | null } => {
  const [meaning, part = null] = value.split('/') as [ColumnMeaning, ColumnPart?];
  return { meaning, part };
};

const roles: Readonly<Record<ReadRole, ChosenRowRole>> = { area: 'area', line: 'area', part: 'part', sum: 'sum', heading: 'ignore', left: 'ignore' };

export const rowValue = ({ role }: RowReading): ChosenRowRole => roles[role];

const months = Array.from({ length: 12 }, (_, at) => fold(monthName(at + 1, 'sv')).slice(0, 3));

/** A name that is another one next month: "Aug 2018", "Uppföljning 201808". */
export const isDated = (name: string): boolean => /\d/.test(name) || fold(name).split(/[^a-zåäö]+/).some((word) => word.length >= 3 && months.some((month) => word.startsWith(month) && fold(monthName(months.indexOf(month) + 1, 'sv')).startsWith(word)));

/** Where a choice holds: on the sheet, whatever it is called next month; in one of its tables only where it has others. */
function placeOf(table: TableReading, tables: readonly TableReading[]): ChosenPlace {
  const hasOthers = tables.filter(({ sheet }) => sheet === table.sheet).length > 1;
  return { sheet: isDated(table.sheet) ? null : table.sheet, table: hasOthers && !isDated(table.title) ? table.title : null };
}

const isHere = (choice: ChosenPlace, table: TableReading): boolean =>
  (choice.sheet === null || nameKey(choice.sheet) === nameKey(table.sheet)) && (choice.table === null || nameKey(choice.table) === nameKey(table.title));

type Chosen = Pick<Settings, 'columnChoices' | 'rowChoices'>;

/** What is changed by saying what a column holds. */
export function chooseColumn({ columnChoices }: Chosen, tables: readonly TableReading[], table: TableReading, column: ColumnReading, value: ColumnValue): SettingsEdits {
  const choice: ColumnChoice = { ...placeOf(table, tables), head: column.head, ...partsOf(value) };
  return { columnChoices: withColumnChoice(columnChoices.filter((one) => !(isHere(one, table) && nameKey(one.head) === nameKey(column.head))), choice) };
}

/** Leaves a column to the reader again. */
export const forgetColumn = ({ columnChoices }: Chosen, table: TableReading, column: ColumnReading): SettingsEdits =>
  ({ columnChoices: columnChoices.filter((one) => !(isHere(one, table) && nameKey(one.head) === nameKey(column.head))) });

const isRow = ({ name, group }: { readonly name: string; readonly group: string | null }, row: RowReading): boolean =>
  nameKey(name) === nameKey(row.name) && (group === null || nameKey(group) === nameKey(row.group ?? ''));

/** What is changed by saying what a row is. */
export const chooseRow = ({ rowChoices }: Chosen, tables: readonly TableReading[], table: TableReading, row: RowReading, role: ChosenRowRole): SettingsEdits => ({
  rowChoices: withRowChoice(rowChoices.filter((one) => !(isHere(one, table) && isRow(one, row))), { ...placeOf(table, tables), name: row.name, group: row.group, role }),
});

/** Leaves a row to the reader again. */
export const forgetRow = ({ rowChoices }: Chosen, table: TableReading, row: RowReading): SettingsEdits =>
  ({ rowChoices: rowChoices.filter((one) => !(isHere(one, table) && isRow(one, row))) });
