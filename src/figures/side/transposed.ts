import type { SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { fold } from '../../values/text';
import type { Unit } from '../../values/unit';
import { moneyAt } from './amounts';
import type { AmountsByMeasure } from './amounts';

type Measure = keyof AmountsByMeasure;

const ROW_MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['variance', /^(?:budget-?)?(?:avvikelse|differens|diff)(?!\p{L})/u],
  ['budget', /^(?:års|investerings|ursprunglig |reviderad )?budget(?:erade|erat|erad|en)?(?!\p{L})/u],
  ['forecast', /^(?:helårs|års|slut)?prognos(?!\p{L})/u],
  ['actual', /^(?:utfall|redovisning|redovisat|bokslut)(?!\p{L})/u],
];

const found = (name: string) => ROW_MEASURES.find(([, pattern]) => pattern.test(fold(name)));
const measureOf = (row: SideRow): Measure | null => found(row.name)?.[0] ?? null;
/** The name without the word of its measure: "Budgeterade nettoinvesteringar" is about "nettoinvesteringar". */
const subjectOf = (name: string): string => fold(name).replace(found(name)?.[1] ?? /^$/, '').trim();

const OF_TIME: ReadonlySet<string> = new Set(['actual', 'priorYear', 'other', 'comment', 'change']);

/** A table whose rows are budget, outcome and variance, and whose columns are years. */
export const isTransposed = ({ columns, rows }: SideTable): boolean =>
  columns.every(({ measure }) => OF_TIME.has(measure)) && columns.some(({ year }) => year !== null)
  && rows.some((row) => row.kind !== 'heading' && ['budget', 'variance', 'forecast'].includes(measureOf(row) ?? ''));

interface Series {
  readonly name: string;
  readonly kind: 'item' | 'sum';
  readonly rows: Partial<Record<Measure, SideRow>>;
}

/** Rows that belong together: an amount with its budget and its variance, by name or by standing beside it. */
function seriesOf(table: SideTable): Series[] {
  const series: Series[] = [];
  let waiting: Partial<Record<Measure, SideRow>> = {};
  for (const row of table.rows) {
    if (row.kind === 'heading') continue;
    const measure = measureOf(row) ?? 'actual';
    const subject = subjectOf(row.name);
    const about = subject === '' ? undefined : series.find((one) => fold(one.name) === subject || subjectOf(one.name) === subject);
    const last = about ?? series.at(-1);
    if (measure !== 'actual' && last && last.rows[measure] === undefined) last.rows[measure] = row;
    else if (measure !== 'actual') waiting = { ...waiting, [measure]: row };
    else {
      const bare = subject === '' && measureOf(row) !== null;
      series.push({ name: bare ? (table.title ?? table.sheet) : row.name, kind: row.kind === 'sum' ? 'sum' : 'item', rows: { ...waiting, actual: row } });
      waiting = {};
    }
  }
  if (Object.keys(waiting).length > 0) series.push({ name: table.title ?? table.sheet, kind: 'item', rows: waiting });
  return series;
}

export interface YearFigures {
  readonly name: string;
  readonly kind: 'item' | 'sum';
  readonly year: number | null;
  readonly amounts: AmountsByMeasure;
}

/** The amounts of each series and year, the follow-up's year first; a year without any is left out. */
export function transposedSeries(table: SideTable, unit: Unit): YearFigures[] {
  const columns = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.year !== null && !column.percent)
    .sort((a, b) => Number(b.column.measure === 'actual') - Number(a.column.measure === 'actual'));
  const all = seriesOf(table);
  return columns.flatMap(({ column, at }) => all.map(({ name, kind, rows }): YearFigures => {
    const amount = (measure: Measure) => {
      const row = rows[measure];
      return row ? moneyAt(table, row, at, unit) : null;
    };
    return { name, kind, year: column.year, amounts: { budget: amount('budget'), actual: amount('actual'), forecast: amount('forecast'), variance: amount('variance') } };
  })).filter(({ amounts }) => Object.values(amounts).some((amount) => amount !== null));
}
