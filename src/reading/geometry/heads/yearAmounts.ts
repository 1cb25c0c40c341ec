import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { balanceTitle } from '../../words/balances';
import { parseHead } from '../../words/concept';
import { subjectOf } from '../titles';
import type { TextLine } from './headLine';
import { namesRow, OF_AMOUNTS } from './yearLines';

/** Rows of amounts that could all be years, told apart from heads by the table that they stand in. */

const isOfAmount = (text: string | undefined): boolean => {
  const measure = text === undefined ? null : parseHead(text).measure;
  return OF_AMOUNTS.has(measure) || measure === 'target';
};

/** The heads of the table that a row stands in. */
interface OpenHeads {
  readonly heads: TextLine;
  /** Rows of amounts stand between. */
  readonly hasRows: boolean;
}

/** Whether a text before numbers names their row, below heads of which one may stand over the names: a statement begins a table of its own. */
function namesAmounts(name: string, column: number, { heads, hasRows }: OpenHeads): boolean {
  const isHeaded = heads.texts.has(column);
  if (parseHead(name).measure !== null || subjectOf(name) === '' || balanceTitle.test(fold(name)) || !(isHeaded || hasRows)) return false;
  return namesRow(name) || (isHeaded && name.includes(' ') && fold(name) !== fold(heads.texts.get(column) ?? ''));
}

/** Whether a row is a name and numbers, each under a head that says of what amount it is. */
function areAmounts({ values }: RawRow, open: OpenHeads): boolean {
  const filled = values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const [name, ...others] = filled;
  return typeof name?.value === 'string' && others.length >= 2 && others.every(({ value, column }) => typeof value === 'number' && isOfAmount(open.heads.texts.get(column)))
    && namesAmounts(name.value, name.column, open);
}

/**
 * The places of the rows "Ledning | 2026 | 2025" in a table of "Verksamhet | Budget | Utfall": a name with amounts that
 * could be years. They stand right below the heads or the other rows: after an empty row another table may begin.
 */
export function amountsLikeYears(rows: readonly RawRow[], lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: OpenHeads | null = null;
  lines.forEach((line, at) => {
    const row = rows[at];
    if (line.index !== (lines[at - 1]?.index ?? 0) + 1) open = null;
    const isRow: boolean = line.hasData || (open !== null && row !== undefined && areAmounts(row, open));
    if (isRow && !line.hasData) found.add(at);
    if (isRow) open = open && { ...open, hasRows: true };
    else if ([...line.texts.values()].filter(isOfAmount).length >= 2) open = { heads: line, hasRows: false };
  });
  return found;
}
