import type { RawRow } from '../../../workbook/rawSheet';
import { headText } from '../../words/concept';
import type { HeadLine, TextLine } from './headLine';
import { spellOut } from './spelledOut';
import { amountsLikeYears } from './yearAmounts';
import { yearsAgain, yearsOfHeads, yearsSaid } from './yearLines';

/** Rows with more texts than this hold data or prose, and rows of a long ledger are not worth a closer look. */
const MOST_HEADS = 200;

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

export const formatAt = (row: RawRow, column: number, formats: readonly string[]): string => formats[row.formats?.[column] ?? 0] ?? 'General';

/** Whether a row holds a number that heads nothing: most rows do, and no word of theirs need be asked then. */
const holdsFigures = (row: RawRow, formats: readonly string[]): boolean =>
  row.values.some((value, column) => typeof value === 'number' && headText(value, formatAt(row, column, formats)) === null);

/** What a row says where heads may stand, whatever else stands in it. */
export function textsIn(row: RawRow, formats: readonly string[]): TextLine {
  const texts = new Map<number, string>();
  let hasData = false;
  row.values.forEach((value, column) => {
    if (value === null || value === undefined || value === '') return;
    const text = headText(value, formatAt(row, column, formats));
    if (text === null) hasData = true;
    else if (texts.size < MOST_HEADS) texts.set(column, text);
  });
  spellOut(texts);
  return { index: row.index, texts, hasData };
}

/** A row with an amount is told apart by that alone, and has no texts. */
const readLine = (row: RawRow, formats: readonly string[]): TextLine =>
  (holdsFigures(row, formats) ? { index: row.index, texts: NO_TEXTS, hasData: true } : textsIn(row, formats));

/** The years in a row of numbers that are heads: by the heads near it, or as those of a block above say them. */
function yearsIn(row: RawRow, line: HeadLine, above: HeadLine | undefined, below: HeadLine | undefined, said: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, string> | null {
  // Most rows hold amounts among others that do.
  const isNear = above?.hasData === false || below?.hasData === false;
  return (isNear ? yearsOfHeads(row, line, [above, below]) : null) ?? (said.length === 0 ? null : yearsAgain(row, above === undefined || row.index > above.index + 1 || !above.hasData, said));
}

/** The lines of a sheet as a kind of table reads them: years that stand as amounts right under or over heads are heads, and amounts that could be years are none. */
export function readLines<Line extends HeadLine>(rows: readonly RawRow[], formats: readonly string[], read: (line: TextLine, row: RawRow) => Line): Line[] {
  const told = rows.map((row) => readLine(row, formats));
  const amounts = amountsLikeYears(rows, told);
  const lines = rows.map((row, at) => read(amounts.has(at) ? { index: row.index, texts: NO_TEXTS, hasData: true } : told[at] ?? readLine(row, formats), row));
  const said: ReadonlyMap<number, number>[] = [];
  return lines.map((line, at) => {
    const [row, above, below] = [rows[at], lines[at - 1], lines[at + 1]];
    const texts = row && line.hasData ? yearsIn(row, line, above, below, said) : null;
    const heads = row && texts ? { ...read({ index: line.index, texts, hasData: false }, row), hasData: false } : line;
    const years = heads.hasData ? null : yearsSaid(heads.texts);
    if (years && said.length < MOST_HEADS) said.push(years);
    return heads;
  });
}
