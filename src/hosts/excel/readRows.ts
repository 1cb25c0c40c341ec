import type { SheetPlan } from '../../workbook/sheetPlan';
import { entryBytes, entryOf } from './entries';
import { batchBytes } from './readPlan';
import type { Session } from './session';

/** The top rows of a sheet of ours, and about how many bytes each takes in an answer. */
export interface WantedRows {
  readonly sheet: Excel.Worksheet;
  readonly columns: number;
  readonly rowBytes: readonly number[];
}

export interface ReadRows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** About what a plan's rows take as values; rows beyond the plan are taken to be like its middle ones. */
export function rowBytes(plan: SheetPlan, rows: number): number[] {
  const known = plan.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + entryBytes(entryOf(cell)), 2));
  const usual = known.reduce((sum, bytes) => sum + bytes, 0) / Math.max(1, known.length);
  return Array.from({ length: rows }, (_, row) => known[row] ?? usual);
}

interface Piece {
  readonly of: number;
  readonly top: number;
  readonly rows: number;
}

/** Whole rows, in order, put together into answers below the limit. */
function batchesOf(wanted: readonly (WantedRows | null)[]): Piece[][] {
  const batches: Piece[][] = [[]];
  let bytes = 0;
  wanted.forEach((one, of) => {
    let top = 0;
    one?.rowBytes.forEach((row, index) => {
      if (bytes + row > 0.8 * batchBytes && bytes > 0) {
        if (index > top) batches.at(-1)?.push({ of, top, rows: index - top });
        batches.push([]);
        bytes = 0;
        top = index;
      }
      bytes += row;
    });
    if (one && one.rowBytes.length > top) batches.at(-1)?.push({ of, top, rows: one.rowBytes.length - top });
  });
  return batches;
}

/** One answer's worth of rows: `ask` puts the question into the request, `take` takes in the answer after the sync. */
interface Question {
  ask(): void;
  take(): void;
}

/** Rows of several sheets, to be read along with requests that are sent anyway. */
export interface RowQuestions {
  readonly questions: readonly Question[];
  /** Complete when every question has been asked and taken. */
  readonly found: readonly ReadRows[];
}

export function rowQuestions(wanted: readonly (WantedRows | null)[], properties: 'values' | 'formulas,values'): RowQuestions {
  const found = wanted.map(() => ({ values: [] as unknown[][], formulas: [] as unknown[][] }));
  const questions = batchesOf(wanted).map((batch): Question => {
    let ranges: (Excel.Range | undefined)[] = [];
    return {
      ask: () => {
        ranges = batch.map(({ of, top, rows }) => {
          const one = wanted[of];
          const range = one?.sheet.getRangeByIndexes(top, 0, rows, one.columns);
          range?.load(properties);
          return range;
        });
      },
      take: () => batch.forEach(({ of }, index) => {
        const range = ranges[index];
        if (!range) return;
        found[of]?.values.push(...range.values);
        if (properties !== 'values') found[of]?.formulas.push(...range.formulas);
      }),
    };
  });
  return { questions, found };
}

/** Reads rows of several sheets: one sync, and one more for each 1,2 MB. Null gives no rows. */
export async function readRows(
  session: Session, wanted: readonly (WantedRows | null)[], properties: 'values' | 'formulas,values',
): Promise<readonly ReadRows[]> {
  const { questions, found } = rowQuestions(wanted, properties);
  for (const question of questions) {
    question.ask();
    await session.sync();
    question.take();
  }
  return found;
}
