import { formatAddress, type CellAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { RecognisedSheet } from './recognisedSheet';

/** What says that a workbook's year is not the calendar's. */
export interface BrokenYear {
  readonly said: string;
  readonly cell: CellAddress;
}

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast']);

/** "2023/2024", "2023/24" and "23/24": a year and the next one. What could be a day of a month is none. */
function saysSplitYear(text: string): boolean {
  return [...text.matchAll(/(?:^|\D)((?:19|20)?\d\d)\s?\/\s?((?:19|20)?\d\d)(?!\d)/g)].some(([, first = '', second = '']) => {
    const [year, next] = [Number(first) % 100, Number(second) % 100];
    if (first.length === 2 && (second.length === 4 || year < 15)) return false;
    return next === (year + 1) % 100 && (first.length === 2 || second.length === 2 || Number(second) === Number(first) + 1);
  });
}

/**
 * The first head of an amount that names a year across two calendar years; null where none does. Months, parts of a year
 * and its end mean something else there, so nothing may be taken from them as if the year began in January.
 */
export function findBrokenYear(sheets: readonly RecognisedSheet[]): BrokenYear | null {
  for (const { kind, economic } of sheets) {
    if (!['area', 'areas', 'committee'].includes(kind)) continue;
    for (const table of economic) {
      const column = table.columns.find(({ concept, head }) => MEASURES.has(concept.measure) && saysSplitYear(head));
      if (column) return { said: column.head, cell: { sheet: table.sheet, row: table.headRows.last, column: column.column } };
    }
  }
  return null;
}

/** Told first of all: without a period there is neither a phased budget nor a forecast by any method. */
export const brokenYearProblem = ({ said, cell }: BrokenYear): Problem => ({
  ...ruled('brokenYear'), cells: [cell],
  message: {
    sv: `"${said.slice(0, 60)}" i ${formatAddress(cell)} är ett brutet år, men uppföljningen räknar kalenderår. Ingen period är satt, och inga prognoser föreslås. Gäller beloppen ett kalenderår: rätta rubriken, eller ange perioden i inställningarna.`,
    en: `"${said.slice(0, 60)}" in ${formatAddress(cell)} is a year across two calendar years, and the follow-up counts calendar years. No period is set, and no forecasts are proposed. If the amounts are of a calendar year, correct the head, or give the period in the settings.`,
  },
});
