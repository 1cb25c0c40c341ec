import type { Part } from '../figures/figures';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';

/** The parts of an area that the report shows: all, or words that say where they stand. */

/** Whether income and costs stand apart, in the outcome or in a plan. */
export const isParted = ({ income, costs, planned = {} }: Pick<Part, 'income' | 'costs' | 'planned'>): boolean =>
  [{ income, costs }, ...Object.values(planned)].some((parts) => parts.income !== null && parts.costs !== null);

/** More parts of one area than this are the workbook's own detail: no nämnd reads hundreds of accounts. */
export const MOST_PARTS = 40;

const MOST_SHEETS = 3;

/** "41 delar, se bladet Vuxen i arbetsboken": what stands for parts that are too many. */
function elsewhere(parts: readonly Part[], language: Language): string {
  const figures = parts.flatMap(({ amounts, income, costs, grant }) => [...Object.values(amounts), income, costs, grant]);
  const sheets = [...new Set(figures.flatMap((figure) => figure?.terms.map(({ cell }) => cell.sheet) ?? []))];
  const named = sheets.length > 0 && sheets.length <= MOST_SHEETS ? enumerated(sheets, language) : null;
  if (language === 'en') return `${parts.length} parts, see ${named === null ? 'the workbook' : `the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${named} in the workbook`}`;
  return `${parts.length} delar, se ${named === null ? 'arbetsboken' : `${sheets.length === 1 ? 'bladet' : 'bladen'} ${named} i arbetsboken`}`;
}

/** An area's parts; a sentence that says where they stand, and none of them, where they are too many. */
export interface ShownParts {
  readonly parts: readonly Part[];
  readonly elsewhere: string | null;
}

export const shownParts = (parts: readonly Part[], language: Language): ShownParts =>
  (parts.length > MOST_PARTS ? { parts: [], elsewhere: elsewhere(parts, language) } : { parts, elsewhere: null });
