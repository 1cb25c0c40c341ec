import { fold, tidy } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { numberIn } from '../../cells/cellReading';
import { parseHead, type Concept } from '../../words/concept';
import { readSideCell, shownText, wordsAt } from './sideCells';
import { typeColumns, type ColumnContext } from './sideColumns';
import type { SideCell, SideColumn, SideMeasure, SideRow } from './sideFacts';
import { headWords } from './sideHeads';
import type { SideLayout } from './sideLayout';
import { partLevels } from './sideLevels';
import { BARE_SUM } from './sideLexicon';

/** A table of volumes that tells budget and outcome on rows of their own, as one with a row for each thing that is counted. */
export interface MeasuresAsRows {
  readonly columns: readonly SideColumn[];
  readonly rows: readonly SideRow[];
  readonly labels: SideLayout['labels'];
}

const MEASURES: Partial<Record<NonNullable<Concept['measure']>, SideMeasure>> =
  { budget: 'budget', actual: 'actual', forecast: 'forecast', variance: 'variance', prior: 'priorYear' };

interface RowMeasure {
  readonly text: string;
  readonly measure: SideMeasure;
  readonly year: number | null;
  readonly priorYear: boolean;
}

/** "Budget", "Utfall 2025": a measure and its time, and nothing that is counted. */
function rowMeasure(text: string): RowMeasure | null {
  const words = headWords(text);
  if (words === '' || words.split(' ').length > 2) return null;
  const { measure, year, priorYear, component } = parseHead(text);
  const found = measure === null || component !== null ? null : (MEASURES[measure] ?? null);
  return found === null ? null : { text: tidy(text), measure: found, year, priorYear };
}

/** A thing that is counted, with its rows by what they measure. */
interface Series {
  readonly name: string;
  readonly first: RawRow;
  readonly nameRow: RawRow;
  readonly rows: Map<string, RawRow>;
}

interface Found {
  readonly column: number;
  readonly measures: ReadonlyMap<string, RowMeasure>;
  /** Headings and series, from top to bottom. */
  readonly all: readonly (Series | RawRow)[];
}

const isSeries = (one: Series | RawRow): one is Series => 'rows' in one;

/** What stands in the column if it says of every row with amounts what it measures; null where it does not. */
function measuresIn(column: number, layout: SideLayout, rows: readonly RawRow[]): Found | null {
  const measures = new Map<string, RowMeasure>();
  const all: (Series | RawRow)[] = [];
  let [open, heading]: [Series | null, RawRow | null] = [null, null];
  for (const row of rows) {
    const holds = layout.amounts.some((amount) => numberIn(row, amount.column) !== null);
    const measure = rowMeasure(wordsAt(row, column));
    const own = column === layout.name ? '' : wordsAt(row, layout.name);
    if (measure === null) {
      if (holds) return null;
      const name = wordsAt(row, layout.name);
      if (name === '') continue;
      [open, heading] = [null, row];
      all.push(row);
      continue;
    }
    const key = fold(measure.text);
    measures.set(key, measure);
    const goesOn = open !== null && (own === '' || fold(own) === fold(open.name)) && !open.rows.has(key);
    if (!goesOn) {
      const nameRow: RawRow | null = own !== '' ? row : column === layout.name ? heading : null;
      if (nameRow === null) return null;
      // A heading right over its measures is what they measure.
      if (all.at(-1) === nameRow) all.pop();
      open = { name: wordsAt(nameRow, layout.name), first: row, nameRow, rows: new Map() };
      all.push(open);
    }
    open?.rows.set(key, row);
  }
  const series = all.filter(isSeries);
  const told = new Set([...measures.values()].map(({ measure }) => measure));
  return measures.size >= 2 && told.has('actual') && series.some((one) => one.rows.size >= 2) ? { column, measures, all } : null;
}

/** What a column of a time holds in a row of a measure. */
function measureIn(base: SideColumn, { measure, year, priorYear }: RowMeasure, current: number | null): SideMeasure {
  if (base.measure !== 'actual' && base.measure !== 'priorYear') return base.measure;
  const before = base.measure === 'priorYear' || priorYear || measure === 'priorYear' || (year !== null && current !== null && year === current - 1);
  if (year !== null && current !== null && year !== current && year !== current - 1) return 'other';
  if (before) return measure === 'actual' || measure === 'priorYear' ? 'priorYear' : 'other';
  return measure;
}

interface Place {
  readonly sheet: string;
  readonly hidden: ReadonlySet<number>;
}

/** Null where the rows of the table measure all the same. */
export function measuresAsRows(layout: SideLayout, rows: readonly RawRow[], context: ColumnContext, { sheet, hidden }: Place): MeasuresAsRows | null {
  const firstAmount = Math.min(...layout.amounts.map(({ column }) => column));
  const found = Array.from({ length: firstAmount }, (_, column) => measuresIn(column, layout, rows)).find((one) => one !== null);
  if (!found) return null;
  const series = found.all.filter(isSeries);
  const outcomes = series.flatMap((one) => [...one.rows].flatMap(([key, row]) => (found.measures.get(key)?.measure === 'actual' ? [row] : [])));
  const base = typeColumns('volumes', layout.amounts, outcomes, { ...context, names: series.map(({ name }) => name) });
  if (base.some(({ measure }) => measure === 'budget' || measure === 'forecast' || measure === 'variance')) return null;
  const current = context.period?.year ?? null;
  // The months of a budget are no figures of their own: those of the outcome show how it came about.
  const shown = [...found.measures].flatMap(([key, said]) => base
    .filter(({ measure }) => measure === 'actual' || measure === 'priorYear' || said.measure === 'actual')
    .map((column): { key: string; column: SideColumn } => ({ key, column: { ...column, head: `${said.text} ${column.head}`, measure: measureIn(column, said, current) } })));
  const labels = layout.labels.filter(({ column }) => column !== found.column);
  const levels = partLevels(found.all.map((one) => ({ name: isSeries(one) ? one.name : wordsAt(one, layout.name), indent: 0, kind: isSeries(one) ? 'item' : 'heading' })), false);
  const isLast = (at: number): boolean => !found.all.slice(at).some(isSeries);
  return {
    columns: shown.map(({ column }) => column), labels,
    rows: found.all.flatMap((one, at): SideRow[] => {
      const nameRow = isSeries(one) ? one.nameRow : one;
      const name = isSeries(one) ? one.name : wordsAt(one, layout.name);
      // Notes below the table are no heading of anything.
      if (!isSeries(one) && isLast(at)) return [];
      const kind = !isSeries(one) ? 'heading' : BARE_SUM.test(fold(name)) ? 'sum' : 'item';
      return [{
        name: tidy(name), nameCell: { sheet, row: nameRow.index, column: layout.name }, kind, level: levels[at] ?? 0, parts: null, done: null,
        hidden: hidden.has(nameRow.index),
        labels: labels.map(({ column }) => {
          const text = isSeries(one) ? shownText(one.first, column, context.formats) : null;
          return { text: text ?? '', cell: text === null ? null : { sheet, row: nameRow.index, column } };
        }),
        cells: shown.map(({ key, column: { column, measure } }): SideCell | null => {
          if (!isSeries(one)) return null;
          const row = one.rows.get(key);
          const cell = { sheet, row: (row ?? one.first).index, column };
          // An empty cell has its own place, which is not on the row of the name.
          return (row ? readSideCell(row, cell, measure, context.formats) : null) ?? { cell, reading: null, text: null };
        }),
      }];
    }),
  };
}
