import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import type { ScorecardColumns } from './scorecardColumns';
import { textAt } from './scorecardRows';

/** The rows beside an indicator's outcome that tell its target and its forecast, under the same years. */
export interface BesideOutcome {
  /** Where the indicator's name stands. */
  readonly nameRow: number;
  readonly target: RawRow | null;
  readonly forecast: RawRow | null;
}

export interface MeasureRows {
  /** A row an indicator: its outcome, with the name filled in. */
  readonly body: readonly RawRow[];
  /** By the index of the outcome's row. */
  readonly beside: ReadonlyMap<number, BesideOutcome>;
}

type Measure = 'outcome' | 'target' | 'forecast' | 'aside';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['outcome', /^(?:utfall|resultat|värde|faktiskt(?: utfall)?|bokslut|eget utfall|kommunen)$/],
  ['target', /^(?:mål|målvärde|målnivå|måltal|målsättning|årsmål)$/],
  ['forecast', /^(?:prognos|helårsprognos)$/],
  ['aside', /^(?:riket|rikssnitt|snitt|jämförelse|länet|avvikelse|differens|skillnad)$/],
];

const measureOf = (text: string): Measure | null => MEASURES.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? null;

/** The column beside the names whose every word says what its row tells: outcomes, and at least targets or forecasts with them. */
function measureColumn(body: readonly RawRow[], { name, outcomes }: ScorecardColumns): number | null {
  if (outcomes.length === 0) return null;
  const first = Math.min(...outcomes.map(({ column }) => column));
  for (let column = name.column + 1; column < first; column += 1) {
    const said = body.map((row) => textAt(row, column)).filter((text) => text !== '').map(measureOf);
    if (said.length >= 2 && said.every((measure) => measure !== null) && said.includes('outcome') && (said.includes('target') || said.includes('forecast'))) return column;
  }
  return null;
}

interface Group {
  readonly named: RawRow;
  readonly rows: Partial<Record<Measure, RawRow>>;
}

/**
 * Tables with a row for the target and one for the outcome of each indicator ("Nöjdhet | Mål | 90 | 91" over
 * "| Utfall | 87 | 88"), put together by indicator; null for all others.
 */
export function measureRows(body: readonly RawRow[], columns: ScorecardColumns): MeasureRows | null {
  const at = measureColumn(body, columns);
  if (at === null) return null;
  const parts: (RawRow | Group)[] = [];
  let open: Group | null = null;
  for (const row of body) {
    const measure = measureOf(textAt(row, at));
    const named: boolean = textAt(row, columns.name.column) !== '';
    if (measure === null) {
      parts.push(row);
      open = null;
      continue;
    }
    if (open === null || (named && textAt(row, columns.name.column) !== textAt(open.named, columns.name.column)) || open.rows[measure]) {
      open = { named: named || open === null ? row : open.named, rows: {} };
      parts.push(open);
    }
    open.rows[measure] = row;
  }
  const beside = new Map<number, BesideOutcome>();
  const whole = parts.map((part): RawRow => {
    if (!('named' in part)) return part;
    const { outcome, target = null, forecast = null } = part.rows;
    const { named } = part;
    // Without an outcome the row stands with its name, and with no figures of its own.
    const own = outcome ?? { ...named, values: named.values.slice(0, at) };
    beside.set(own.index, { nameRow: named.index, target, forecast });
    return { ...own, values: Array.from(own.values, (value, column) => (column < at ? named.values[column] ?? value : value)) };
  });
  return { body: whole, beside };
}
