import { fold } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { rowsBetween } from '../cells/cellReading';
import { readHead, SAYS_NOTHING } from './columnRole';
import type { HeadedColumn, ScorecardBlock } from './scorecardHeads';
import type { UnitMeasure, UnitTable } from './unitTables';

/**
 * "Mål | Utfall" again and again, under each measure or each time: what stands over a pair holds for both of it, and a
 * target is never held against the outcome of another.
 */

const LEAST_PAIRS = 2;

interface Pair {
  /** The column that what stands over the pair begins in. */
  readonly from: number;
  readonly to: number;
  readonly over: string;
}

const isFigures = ({ says }: HeadedColumn): boolean => says.role === 'target' || says.role === 'outcome' || says.role === 'forecast' || says.role === 'goal';

/** The texts right over the heads from the first figures on, each with the columns up to the next. */
function pairsOver({ values }: RawRow, figures: readonly HeadedColumn[]): Pair[] {
  const [first, last] = [figures[0]?.column ?? 0, figures.at(-1)?.column ?? 0];
  const texts = values.flatMap((value, column) => (typeof value === 'string' && value.trim() !== '' && column >= first && column <= last ? [{ column, over: value.trim() }] : []));
  return texts.map(({ column, over }, at) => ({ from: column, to: (texts[at + 1]?.column ?? last + 1) - 1, over }));
}

const only = (body: readonly RawRow[], keeps: (column: number) => boolean): RawRow[] =>
  body.map((row) => ({ ...row, values: row.values.map((value, column) => (keeps(column) ? value : null)) }));

/**
 * A block whose own heads come again and again in the same order, as a table of the measures that stand over them; null
 * for any other. Where times stand over them, the last pair that is filled is all that is followed up.
 */
export function pairedTable(sheet: RawSheet, block: ScorecardBlock): UnitTable | null {
  const lower = rowsBetween(sheet, block.last, block.last + 1)[0];
  const upper = rowsBetween(sheet, block.last - 1, block.last)[0];
  if (!lower || !upper) return null;
  const own = block.columns.map((column): HeadedColumn => {
    const text = lower.values[column.column];
    const head = typeof text === 'string' ? text : '';
    return { ...column, head, says: head === '' ? SAYS_NOTHING : readHead(head) };
  });
  const figures = own.filter(isFigures);
  const pairs = pairsOver(upper, figures);
  const headsOf = ({ from, to }: Pair): string => figures.filter(({ column }) => column >= from && column <= to).map(({ head }) => fold(head)).join('|');
  const [pattern] = pairs.map(headsOf);
  const isPaired = pairs.length >= LEAST_PAIRS && pattern !== undefined && pattern.includes('|') && pairs.every((pair) => headsOf(pair) === pattern)
    && new Set(pattern.split('|')).size === pattern.split('|').length && figures.some(({ head }) => /mål/i.test(head));
  if (!isPaired || pairs.some(({ over }) => readHead(over).sex !== null)) return null;
  const names = Math.min(...pairs.map(({ from }) => from)) - 1;
  const isOfTimes = pairs.every(({ over }) => readHead(over).dateOnly);
  const isFilled = ({ from, to }: Pair): boolean => block.body.some(({ values }) => values.slice(from, to + 1).some((value) => typeof value === 'number'));
  const taken = isOfTimes ? pairs.filter(isFilled).slice(-1) : pairs;
  const measures = taken.map(({ from, to, over }): UnitMeasure => ({
    measure: isOfTimes ? '' : over,
    block: {
      ...block,
      columns: [
        { column: names, head: 'Mätetal', says: { ...SAYS_NOTHING, role: 'indicator', bits: { indicator: 12 } } },
        ...figures.filter(({ column }) => column >= from && column <= to).map((one): HeadedColumn => {
          const role = /mål/i.test(one.head) ? 'target' : one.says.role === 'forecast' ? 'forecast' : 'outcome';
          const { year, month } = isOfTimes ? readHead(over) : one.says;
          return { ...one, head: `${over} ${one.head}`, says: { ...one.says, role, bits: { [role]: 12 }, year, month } };
        }),
      ],
      body: only(block.body, (column) => column <= names || (column >= from && column <= to)),
    },
  }));
  return measures.length === 0 ? null : { headRow: block.last, measures, unread: [], targetRows: [] };
}
