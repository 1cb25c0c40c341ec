import { formatAddress, type CellAddress } from '../values/cell';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { isCellError } from '../workbook/rawSheet';
import { isUnsaved } from './cells/unsaved';
import type { Table, TableColumn } from './geometry/table';

type Column = Pick<TableColumn, 'column'>;

/** The cells of amounts whose formulas have no saved values. */
export function unsavedCells({ sheet, rows }: Table, columns: readonly Column[]): CellAddress[] {
  return rows.filter(({ raw }) => raw.formulas).flatMap(({ raw, index }) => columns.flatMap(({ column }): CellAddress[] => (isUnsaved(raw, column) ? [{ sheet, row: index, column }] : [])));
}

/** What is said of them, and what mends it. */
export const unsavedSentence = (cells: readonly CellAddress[]): Sentence => {
  const [first] = cells;
  const at = first ? formatAddress(first) : '';
  return {
    sv: `${cells.length === 1 ? `Formeln i ${at} har inget sparat värde` : `${cells.length} formler, från ${at}, har inga sparade värden`}. Öppna och spara arbetsboken i Excel först; till dess saknas beloppen.`,
    en: `${cells.length === 1 ? `The formula in ${at} has no saved value` : `${cells.length} formulas, from ${at}, have no saved values`}. Open and save the workbook in Excel first; until then the amounts are missing.`,
  };
};

export function unsavedFormulas(table: Table, columns: readonly Column[]): Problem[] {
  const cells = unsavedCells(table, columns);
  return cells.length === 0 ? [] : [{ ...ruled('formulasUnsaved'), cells, message: unsavedSentence(cells) }];
}

/** A column that is not empty for want of amounts, but for what went wrong in its formulas. */
export const isSpoilt = (table: Table, { column }: Column): boolean =>
  table.rows.some(({ raw }) => isCellError(raw.values[column] ?? null)) || unsavedCells(table, [{ column }]).length > 0;
