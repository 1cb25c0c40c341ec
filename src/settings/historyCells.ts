import type { CellAddress } from '../values/cell';
import { fold } from '../values/text';
import { marks } from '../workbook/marks';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { ForecastEntry } from './forecastChoices';
import { HISTORY_HEADS } from './historySheet';
import { markedSheet } from './ownSheets';

/** Where one row of the history keeps its forecast, and the texts that tell which row it is. */
export interface HistoryCells {
  readonly likely: CellAddress;
  readonly beside: readonly { readonly cell: CellAddress; readonly text: string }[];
}

/** The cells of the history's rows, in whichever columns the user has put them; null where they are not to be found. */
export function historyCells(workbook: RawWorkbook): (entry: ForecastEntry) => HistoryCells | null {
  const sheet = markedSheet(workbook, marks.history);
  const columnIn = (values: readonly unknown[], head: string) => values.findIndex((value) => typeof value === 'string' && fold(value) === fold(head));
  const heads = sheet?.rows.find(({ values }) => [HISTORY_HEADS.likely, HISTORY_HEADS.area, HISTORY_HEADS.period].every((head) => columnIn(values, head) >= 0));
  return ({ row }) => {
    const values = sheet?.rows.find(({ index }) => index === row)?.values;
    if (!sheet || !heads || !values) return null;
    const at = (head: string): CellAddress => ({ sheet: sheet.name, row, column: columnIn(heads.values, head) });
    const beside = [at(HISTORY_HEADS.area), at(HISTORY_HEADS.period)].flatMap((cell) => {
      const text = values[cell.column];
      return typeof text === 'string' ? [{ cell, text }] : [];
    });
    return { likely: at(HISTORY_HEADS.likely), beside };
  };
}
