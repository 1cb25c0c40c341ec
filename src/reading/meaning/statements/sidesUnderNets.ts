import { isWithin } from '../../../values/tolerance';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableRow } from '../../geometry/table';
import { namedSide, type NamedSide } from '../../words/namedSides';
import { lineOf } from './statement';

/**
 * Units among others that are told by their income, their cost and what these come to ("Vatten – intäkter", "Vatten –
 * kostnader", "Resultat vatten"): the result is the unit's row, and the sides are parts of it.
 */

interface Told {
  readonly sides: readonly [TableRow, TableRow];
  readonly net: TableRow;
  readonly name: string;
}

const isNet = ({ folded }: TableRow, { whose }: NamedSide): boolean => lineOf(folded) === 'result' || lineOf(folded) === 'netCost' || folded.includes(whose);

/** Whether a row is what its sides come to, in each column that all of them fill, and in one that is not zero. */
function addsUp({ columns, rows, formats }: Table, net: TableRow, sides: readonly TableRow[]): boolean {
  let telling = 0;
  for (const { column, percent, concept } of columns) {
    const [printed, ...amounts] = percent || concept.measure === 'comment' ? [null] : [net, ...sides].map(({ raw }) => numberIn(raw, column));
    if (printed === null || printed === undefined || amounts.some((amount) => amount === null)) continue;
    const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    if (!isWithin(sum - printed, { unit: columnUnit(rows, formats, column), terms: sides.length })) return false;
    if (sum !== 0) telling += 1;
  }
  return telling > 0;
}

function toldAt(table: Table, at: number): Told | null {
  const [one, other, net] = table.rows.slice(at, at + 3);
  if (!one || !other || !net) return null;
  const [first, second] = [namedSide(one.folded), namedSide(other.folded)];
  const areSides = first !== null && first.whose === second?.whose && first.side !== second.side;
  return areSides && isNet(net, first) && addsUp(table, net, [one, other])
    ? { sides: [one, other], net, name: one.name.slice(0, first.whose.length) } : null;
}

/** Fewer other units beside them make a statement of what could be units. */
const LEAST_OTHERS = 2;

/** A table with the results of such units above their sides. */
export function withSidesUnderNets(table: Table): Table {
  const { rows } = table;
  const told = rows.flatMap((_, at) => toldAt(table, at) ?? []);
  if (told.length === 0) return table;
  const within = new Set(told.flatMap(({ sides, net }) => [...sides, net]));
  const others = rows.filter((row) => row.kind === 'item' && !within.has(row) && lineOf(row.folded) === null);
  if (others.length < LEAST_OTHERS) return table;
  const byFirst = new Map(told.map((one) => [one.sides[0], one]));
  return {
    ...table,
    rows: rows.flatMap((row): readonly TableRow[] => {
      const own = byFirst.get(row);
      if (own === undefined) return within.has(row) ? [] : [row];
      const net: TableRow = { ...own.net, name: own.name, folded: namedSide(row.folded)?.whose ?? own.net.folded, kind: 'item' };
      return [net, ...own.sides.map((side): TableRow => ({ ...side, kind: 'ofWhich' }))];
    }),
  };
}
