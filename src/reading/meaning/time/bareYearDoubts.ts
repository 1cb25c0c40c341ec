import type { Doubt } from '../../../values/doubt';
import type { Period } from '../../../values/period';
import { fold } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates } from '../../words/dates';
import { words } from '../../words/swedish';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';

/** "2023 | 2024 | 2025" over amounts, and no word of what they are: the outcomes of those years, or the budget of the last. */

/** Titles that say that years are told as they came out. */
const CAME_OUT = words(/utfall|bokslut|redovis|bokför/);

/** What may stand beside bare years without saying what they are: a difference, a share, a remark. */
const BESIDE: ReadonlySet<string | null> = new Set(['variance', 'change', 'percent', 'comment', 'code']);

const isBareYear = ({ concept: { dateOnly, year, month, measure } }: TableColumn): boolean => dateOnly && measure === null && year !== null && month === null;

/** The column of a year, in a table that has nothing but bare years. */
function columnOf({ columns, others, apart = [] }: Table, year: number): TableColumn | null {
  const bare = columns.filter(isBareYear);
  const areAlone = new Set(bare.map(({ concept }) => concept.year)).size > 1 && columns.every((column) => isBareYear(column) || column.percent || BESIDE.has(column.concept.measure));
  return areAlone && ![...columns, ...others, ...apart].some(({ chosen }) => chosen) ? bare.find(({ concept }) => concept.year === year) ?? null : null;
}

function doubtOf({ sheet, headRows }: Table, { column, head }: TableColumn, year: number): Doubt {
  const settles = (meaning: 'actual' | 'ignore') => ({ kind: 'column', choice: { sheet, table: null, head, meaning, part: null } }) as const;
  return {
    id: `bareYear ${sheet} ${head}`, cells: [{ sheet, row: headRows.last, column }],
    message: {
      sv: `Kolumnerna på bladet "${sheet}" har bara årtal som rubriker, och inget säger om beloppen är utfall eller budget. "${head}" läses som utfallet ${year}. Är det budgeten?`,
      en: `The columns on the sheet "${sheet}" are headed by years alone, and nothing says whether the amounts are outcomes or budgets. "${head}" is read as the outcome of ${year}. Is it the budget?`,
    },
    answers: [
      {
        id: 'outcome', text: { sv: `"${head}" är utfallet`, en: `"${head}" is the outcome` }, makesTrue: { sv: 'alla år är utfall', en: 'all years are outcomes' },
        figures: { sv: 'utfallet tas från kolumnen', en: 'the outcome is taken from the column' }, settles: settles('actual'),
      },
      {
        id: 'budget', text: { sv: `"${head}" är budgeten`, en: `"${head}" is the budget` }, makesTrue: { sv: 'det sista året är inte slut', en: 'the last year is not over' },
        figures: { sv: 'utfallet är året före, och kolumnen räknas inte', en: 'the outcome is that of the year before, and the column does not count' }, settles: settles('ignore'),
      },
    ],
  };
}

/** The question about bare years, one a sheet; none where a title names a year or says that the amounts came out so. */
export function bareYearDoubts(sheets: readonly RecognisedSheet[], period: Period | null): readonly Doubt[] {
  const isSaid = sheets.some(({ sheet, titles }) => [sheet.name, ...titles].some((text) => CAME_OUT.test(fold(text)) || findDates(text).some(({ year }) => year !== null)));
  if (period === null || isSaid) return [];
  return sheets.filter(({ kind }) => isEconomyKind(kind)).flatMap(({ economic }) => economic.flatMap((table) => {
    const column = columnOf(table, period.year);
    return column ? [doubtOf(table, column, period.year)] : [];
  }).slice(0, 1));
}
