import type { Sentence } from '../../../values/problem';
import type { Requirements } from '../session';

/** Where a trial is made: our own sheet in the workbook, and nothing else. */
export interface Bench {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly requirements: Requirements;
  readonly sync: () => Promise<void>;
}

/** One thing that the product asks of Excel. */
export interface Trial {
  readonly id: string;
  readonly what: Sentence;
  /** Missing: the manifest's requirement set holds it. Else the set of ExcelApi that does. */
  readonly needs?: string;
  /** Excel does it only on a sheet that is seen. */
  readonly isSeen?: true;
  /** Tries it; gives what came out otherwise than it should, in English and without any cell's content, or null. */
  readonly run: (bench: Bench) => Promise<string | null>;
}

/** Null when they are the same; else what differs. */
export const differs = (what: string, found: unknown, wanted: unknown): string | null =>
  (JSON.stringify(found) === JSON.stringify(wanted) ? null : `${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
