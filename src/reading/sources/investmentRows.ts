import { allowed } from '../../values/tolerance';
import { numberIn } from '../cells/cellReading';
import { columnUnit } from '../cells/columnUnit';
import { MEASURES } from '../geometry/namedRow';
import type { Table, TableColumn, TableRow } from '../geometry/table';
import { parseHead } from '../words/concept';
import { words } from '../words/swedish';

/** Investments beside the measures of the economy, where both stand as rows: "Investeringsutgifter", "Investeringsbudget", "Avvikelse". */

const INVESTMENT = words(/^investering|investering(?:ar|arna|en)?$/);

/** A measure that does not say of what it is: "Budget", "Avvikelse". */
const isBare = ({ name }: TableRow): boolean => {
  const { measure, component } = parseHead(name);
  return MEASURES.has(measure) && component === null;
};

/** Whether a row is the difference of two others at all times that are told of it, and not nothing throughout. */
function isDifference(table: Table, row: TableRow, others: readonly TableRow[], times: readonly TableColumn[]): boolean {
  const isOf = (one: TableRow, other: TableRow): boolean => {
    const known = times.flatMap(({ column }) => {
      const [printed, left, right] = [row, one, other].map(({ raw }) => numberIn(raw, column));
      return printed == null || left == null || right == null ? [] : [{ printed, holds: Math.abs(Math.abs(printed) - Math.abs(Math.abs(left) - Math.abs(right))) <= allowed({ unit: columnUnit(table.rows, table.formats, column), terms: 2 }) }];
    });
    return known.length > 0 && known.some(({ printed }) => printed !== 0) && known.filter(({ holds }) => holds).length * 2 > known.length;
  };
  return others.some((one, at) => others.slice(at + 1).some((other) => isOf(one, other)));
}

/** The rows of investments, with the measures right below them that are theirs by their amounts. */
export function investmentRows(table: Table, times: readonly TableColumn[]): readonly TableRow[] {
  const found: TableRow[] = [];
  let run: TableRow[] = [];
  for (const row of table.rows) {
    const isNext = run.at(-1)?.index === row.index - 1;
    if (row.kind !== 'heading' && INVESTMENT.test(row.folded)) {
      run = isNext ? [...run, row] : [row];
      found.push(row);
    } else if (isNext && isBare(row)) {
      run.push(row);
      if (isDifference(table, row, run.slice(0, -1), times)) found.push(...run.filter((one) => !found.includes(one)));
    } else run = [];
  }
  return found;
}
