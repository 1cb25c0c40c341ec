import { fold } from '../../values/text';
import { parseHead } from '../words/concept';
import { isLabelText, namesWhose } from './nameHeads';
import type { HeadBlock } from './headBlock';
import type { HeadRow } from './heads/headLine';

/**
 * Tables below each other with the same names over their columns, each of one measure that its corner or the text right
 * above says: "Budget 2026 | Skola | Vård", and "Utfall jan-aug | Skola | Vård" further down.
 */

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior']);

/** A row of names, with what is said over all of them. */
interface NamedRow {
  readonly row: HeadRow;
  readonly names: readonly (readonly [number, string])[];
  readonly over: string;
  /** Where that is said. */
  readonly saidAt: number;
}

const saysMeasure = (text: string): boolean => MEASURES.has(parseHead(text).measure);

/** Whose the amounts below are, of which time or which part of the result, and no measure. */
const namesColumn = (text: string): boolean => !isLabelText(text) && (namesWhose(text) || parseHead(text).dateOnly || (parseHead(text).component !== null && parseHead(text).measure === null));

/** Names over columns, under what is said in the corner before them or in the row above; null for other rows. */
function namedRow(row: HeadRow, above: HeadRow | undefined): NamedRow | null {
  const [first, ...others] = [...row.texts];
  if (!first) return null;
  if (saysMeasure(first[1])) return others.every(([, text]) => namesColumn(text)) ? { row: { ...row, texts: new Map(others) }, names: others, over: first[1], saidAt: row.index } : null;
  const [said, ...more] = above?.index === row.index - 1 ? [...above.texts] : [];
  if (said === undefined || more.length > 0 || !saysMeasure(said[1])) return null;
  const names = isLabelText(first[1]) || first[0] === said[0] ? others : [first, ...others];
  return names.every(([, text]) => namesColumn(text)) ? { row, names, over: said[1], saidAt: row.index - 1 } : null;
}

const placesOf = ({ names }: NamedRow): string => names.map(([column, text]) => `${column} ${fold(text)}`).join('|');

/** "Budget 2026" before all the months: one alone tells that too. */
const isOverTimes = ({ row, names, saidAt }: NamedRow): boolean => saidAt === row.index && names.filter(([, text]) => parseHead(text).month !== null).length >= LEAST_MONTHS;
const LEAST_MONTHS = 3;

/** The heads of such tables by the row of their names; none where no two have the same names under different measures. */
export function matrixHeads(rows: readonly (HeadRow & { readonly hasData: boolean })[]): ReadonlyMap<number, HeadBlock> {
  const byNames = new Map<string, NamedRow[]>();
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const found = row.hasData || row.texts.size < 2 ? null : namedRow(row, before?.hasData ? undefined : before);
    if (found && found.names.length >= 2) byNames.set(placesOf(found), [...byNames.get(placesOf(found)) ?? [], found]);
  });
  const matrices = [...byNames.values()].filter((same) => new Set(same.map(({ over }) => fold(over))).size === same.length && (same.length >= 2 || same.every(isOverTimes))).flat();
  return new Map(matrices.map(({ row, names, over, saidAt }) => [row.index, { rows: [{ index: saidAt, texts: new Map(names.map(([column]) => [column, over])) }, row] }]));
}
