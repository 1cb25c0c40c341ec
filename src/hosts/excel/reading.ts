import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import type { Task } from '../../workbook/host';
import type { RawName, RawRow, RawSheet, RawWorkbook, Visibility } from '../../workbook/rawSheet';
import { cancelled, isTooLarge } from './excelProblems';
import type { BlockAnswer } from './rawCells';
import { FormatTable, rawRows } from './rawCells';
import { readLooks } from './readLooks';
import type { Block, UsedPart } from './readPlan';
import { firstGuessBytesPerCell, takeBatch } from './readPlan';
import type { Session } from './session';

interface Contents {
  readonly sheets: Excel.Worksheet[];
  readonly names: RawName[];
  readonly used: readonly (UsedPart | null)[];
  readonly isManual: boolean;
}

/** Two syncs: which sheets and names there are, and how much of each sheet is in use. */
async function surveySheets(session: Session): Promise<Contents> {
  const { workbook } = session;
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  workbook.application.load('calculationMode');
  await session.sync();
  const sheets = workbook.worksheets.items;
  const ranges = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await session.sync();
  const used = ranges.map((range) => (range.isNullObject ? null : {
    row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount,
  }));
  const names = workbook.names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  return { sheets, names, used, isManual: workbook.application.calculationMode === 'Manual' };
}

/** Bytes per cell of an answer, and a tenth more; from a part of it: counting all of it would take as long as reading it. */
function bytesPerCell(answers: readonly BlockAnswer[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { values, formulas, numberFormat, valueTypes } of answers) {
    const step = Math.max(1, Math.floor(values.length / 100));
    for (let row = 0; row < values.length; row += step) {
      bytes += JSON.stringify([values[row], formulas[row], numberFormat[row], valueTypes[row]]).length;
      cells += values[row]?.length ?? 0;
    }
  }
  return cells === 0 ? firstGuessBytesPerCell : Math.max(16, 1.1 * (bytes / cells));
}

async function readBatch(session: Session, sheets: readonly Excel.Worksheet[], batch: readonly Block[]): Promise<BlockAnswer[]> {
  const ranges = batch.map((block) => {
    const range = sheets[block.sheet]?.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range?.load('values,formulas,numberFormat,valueTypes');
    return range;
  });
  await session.sync();
  return ranges.flatMap((range) => (range ? [{
    values: range.values, formulas: range.formulas, numberFormat: range.numberFormat, valueTypes: range.valueTypes,
  }] : []));
}

type HiddenColumns = OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

/** Asked for along with the first batch: which of the used columns the user has hidden. */
function askHiddenColumns({ sheets, used }: Contents): (HiddenColumns | null)[] {
  return sheets.map((sheet, index) => {
    const part = used[index];
    if (!part) return null;
    return sheet.getRangeByIndexes(0, 0, 1, part.column + part.columnCount).getColumnProperties({ columnHidden: true });
  });
}

const hiddenColumns = (answer: HiddenColumns | null | undefined): number[] =>
  (answer?.value ?? []).flatMap((column, index) => (column.columnHidden === true ? [index] : []));

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/**
 * Reads every sheet: two syncs, one more per 1,5 MB, and at least one for how the sheets look.
 * Cancelling between syncs gives the problem `cancelled`; reading changes nothing in any case.
 */
export async function readWorkbook(session: Session, task: Task | undefined): Promise<Result<RawWorkbook, Problem>> {
  const contents = await surveySheets(session);
  const table = new FormatTable();
  const rows: RawRow[][] = contents.sheets.map(() => []);
  let waiting: Block[] = contents.used.flatMap((part, sheet) => (part ? [{ ...part, sheet }] : []));
  const total = waiting.reduce((sum, block) => sum + block.rowCount, 0);
  let hidden: (HiddenColumns | null)[] | null = null;
  let weight = firstGuessBytesPerCell;
  let done = 0;
  while (waiting.length > 0) {
    if (task?.signal?.aborted) return fail(cancelled());
    const { batch, rest } = takeBatch(waiting, weight);
    const asked: (HiddenColumns | null)[] = hidden ?? askHiddenColumns(contents);
    try {
      const answers = await readBatch(session, contents.sheets, batch);
      answers.forEach((answer, index) => {
        const block = batch[index];
        if (block) rows[block.sheet]?.push(...rawRows(answer, block.row, block.column, table));
      });
      weight = bytesPerCell(answers);
      hidden = asked;
    } catch (error) {
      if (!isTooLarge(error) || (batch.length === 1 && batch[0]?.rowCount === 1)) throw error;
      weight *= 2;
      continue;
    }
    waiting = rest;
    done += batch.reduce((sum, block) => sum + block.rowCount, 0);
    task?.progress?.(done / total);
  }
  const read = contents.sheets.map((sheet, index) => ({ sheet, used: contents.used[index] ?? null, rows: rows[index] ?? [] }));
  const looks = await readLooks(session, read, () => task?.signal?.aborted === true);
  if (task?.signal?.aborted) return fail(cancelled());
  task?.progress?.(1);
  const sheets: RawSheet[] = contents.sheets.map((sheet, index) => ({
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? 'visible',
    rows: rows[index] ?? [],
    hiddenColumns: hiddenColumns(hidden?.[index]),
    ...looks[index],
  }));
  return ok({ sheets, names: contents.names, numberFormats: table.formats, ...contents.isManual && { isManual: true } });
}
