import { allowed } from '../../values/tolerance';
import { columnUnit } from '../cells/columnUnit';
import { numberIn } from '../cells/cellReading';
import { isWholeName } from '../geometry/nameHeads';
import type { Table, TableRow } from '../geometry/table';
import { lookUp, sectionComponents, statementLines } from '../words/lexicon';

/** Rows of areas with amounts of their own, each over its lines ("Ekonomi" over "Intäkter", "Personal" and "Övrigt"). */

const isLine = ({ folded }: TableRow): boolean => lookUp(statementLines, folded) !== null || lookUp(sectionComponents, folded) !== null;

interface Owned {
  readonly owner: TableRow;
  readonly lines: TableRow[];
}

/** Whether an owner's amounts are what its lines come to, unsigned costs too, in most of the columns that it has amounts in. */
function addsUp({ owner, lines }: Owned, { columns, rows, formats }: Table): boolean {
  let [known, held] = [0, 0];
  for (const { column, percent } of columns) {
    const printed = percent ? null : numberIn(owner.raw, column);
    if (printed === null || printed === 0) continue;
    known += 1;
    const tolerance = allowed({ unit: columnUnit(rows, formats, column), terms: lines.length });
    const sumOf = (incomeFactor: number) => lines.reduce((sum, line) => sum + (numberIn(line.raw, column) ?? 0) * (lookUp(statementLines, line.folded) === 'income' ? incomeFactor : 1), 0);
    if ([sumOf(1), sumOf(-1)].some((sum) => Math.abs(Math.abs(sum) - Math.abs(printed)) <= tolerance)) held += 1;
  }
  return known > 0 && held * 2 > known;
}

/** The rows that are areas over lines of their own, where the lines come again under each; none in other tables. */
export function ownersOfLines(table: Table): ReadonlySet<TableRow> {
  const times = new Map<string, number>();
  for (const { folded } of table.rows) times.set(folded, (times.get(folded) ?? 0) + 1);
  const owned: Owned[] = [];
  for (const row of table.rows) {
    if (row.kind === 'heading' || row.folded === '' || isWholeName(row.name)) continue;
    if (isLine(row) || (times.get(row.folded) ?? 0) > 1) owned.at(-1)?.lines.push(row);
    else owned.push({ owner: row, lines: [] });
  }
  const over = owned.filter(({ lines }) => lines.length >= 2);
  const lines = over.flatMap((one) => one.lines);
  const recurring = lines.filter(({ folded }) => (times.get(folded) ?? 0) > 1);
  const isTold = over.length >= 2 && recurring.length * 2 > lines.length && lines.filter(isLine).length * 2 > lines.length;
  return new Set(isTold && over.filter((one) => addsUp(one, table)).length * 2 > over.length ? owned.map(({ owner }) => owner) : []);
}
