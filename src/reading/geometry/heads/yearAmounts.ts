import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { balanceTitle } from '../../words/balances';
import { isUnitOnly, parseHead } from '../../words/concept';
import { subjectOf } from '../titles';
import type { TextLine } from './headLine';
import { BARE_HEAD, namesRow, OF_AMOUNTS, saysTime } from './yearLines';

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

/** Whether a text before numbers names their row, below heads of which one may stand over the names: a statement begins a table of its own, and so may "Budget". */
function namesAmounts(name: string, column: number, { heads, hasRows }: OpenHeads): boolean {
  const [head, folded] = [heads.texts.get(column), fold(name)];
  if (subjectOf(name) === '' || balanceTitle.test(folded)) return false;
  const isMeasure = parseHead(name).measure !== null;
  if (head === undefined) return hasRows && !isMeasure && namesRow(name);
  return folded !== fold(head) && !isUnitOnly(name) && (hasRows || !saysTime(name)) && (name.includes(' ') || (!isMeasure && !BARE_HEAD.test(folded)));
}

/** Whether a row is a name and numbers, each under a head that says of what amount it is; a code may stand before the name, and words after it. */
function areAmounts({ values }: RawRow, open: OpenHeads): boolean {
  const headAt = (column: number): string | undefined => open.heads.texts.get(column);
  const filled = values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
  const named = filled.findIndex(({ value }) => typeof value === 'string');
  const [name, ...others] = filled.slice(Math.max(0, named));
  const numbers = others.filter(({ value }) => typeof value === 'number');
  if (typeof name?.value !== 'string' || numbers.length < 2 || filled.slice(0, named).some(({ column }) => isOfAmount(headAt(column)))) return false;
  const areWords = others.every(({ value, column }) => typeof value === 'number' || (headAt(column) !== undefined && !isOfAmount(headAt(column))));
  return areWords && numbers.every(({ column }) => isOfAmount(headAt(column))) && namesAmounts(name.value, name.column, open);
}

/**
 * The places of the rows "Ledning | 2026 | 2025" in a table of "Verksamhet | Budget | Utfall": a name with amounts that
 * could be years. They stand as near below as the row above them does: after an empty row another table may begin.
 */
export function amountsLikeYears(rows: readonly RawRow[], lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: OpenHeads | null = null;
  let step = 1;
  lines.forEach((line, at) => {
    const row = rows[at];
    const apart = line.index - (lines[at - 1]?.index ?? 0);
    // How near the rows stand to their heads, the first of them with amounts that are no years shows.
    if (apart > step && !(open?.hasRows === false && line.hasData && apart <= MOST_APART)) open = null;
    step = open === null ? 1 : apart;
    const isRow: boolean = line.hasData || (open !== null && row !== undefined && areAmounts(row, open));
    if (isRow && !line.hasData) found.add(at);
    if (isRow) open = open === null || open.hasRows ? open : { ...open, hasRows: true };
    else if ([...line.texts.values()].filter(isOfAmount).length >= 2) [open, step] = [{ heads: line, hasRows: false }, 1];
  });
  return found;
}

/** An empty row between all rows, and no more. */
const MOST_APART = 2;
