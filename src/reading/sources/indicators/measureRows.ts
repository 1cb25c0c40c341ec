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

/** "- Utfall:" under a name is the word alone. */
const DRESS = /^[-–• ]+|[: ]+$/g;

const measureOf = (text: string): Measure | null => MEASURES.find(([, pattern]) => pattern.test(fold(text).replace(DRESS, '')))?.[0] ?? null;

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

/** Whether a row holds more than its name. */
const tellsMore = (row: RawRow, { outcomes, name }: ScorecardColumns): boolean => outcomes.some(({ column }) => column !== name.column && textAt(row, column) !== '');

/**
 * "Nöjdhet" in a row of its own over "Målvärde | 84 | 85" and "Utfall | 83 | 86": the measures stand in the column of the
 * names. Null where some figures have another name, or no outcome stands beside a target or a forecast under most names.
 */
function underNames(body: readonly RawRow[], columns: ScorecardColumns): readonly (RawRow | Group)[] | null {
  const at = columns.name.column;
  const parts: (RawRow | Group)[] = [];
  let open: { readonly named: RawRow; readonly rows: Group['rows'] } | null = null;
  for (const [index, row] of body.entries()) {
    const measure = measureOf(textAt(row, at));
    if (measure === null && tellsMore(row, columns)) return null;
    const below = body[index + 1];
    if (measure === null) {
      open = textAt(row, at) !== '' && below !== undefined && measureOf(textAt(below, at)) !== null ? { named: row, rows: {} } : null;
      parts.push(open ?? row);
    } else if (open === null || open.rows[measure]) return null;
    else open.rows[measure] = row;
  }
  const groups = parts.flatMap((part) => ('named' in part ? [part.rows] : []));
  const whole = groups.filter(({ outcome, target, forecast }) => outcome !== undefined && (target ?? forecast) !== undefined);
  return whole.length >= LEAST_GROUPS && whole.length * 2 > groups.length ? parts : null;
}
const LEAST_GROUPS = 2;

interface Group {
  readonly named: RawRow;
  readonly rows: Partial<Record<Measure, RawRow>>;
}

/**
 * Tables with a row for the target and one for the outcome of each indicator ("Nöjdhet | Mål | 90 | 91" over
 * "| Utfall | 87 | 88"), put together by indicator; null for all others.
 */
export function measureRows(body: readonly RawRow[], columns: ScorecardColumns): MeasureRows | null {
  const under = underNames(body, columns);
  if (under !== null) return putTogether(under, columns.name.column + 1);
  const at = measureColumn(body, columns);
  return at === null ? null : putTogether(besideNames(body, columns, at), at);
}

/** The rows of each indicator, where their measures stand in a column beside its name. */
function besideNames(body: readonly RawRow[], columns: ScorecardColumns, at: number): readonly (RawRow | Group)[] {
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
  return parts;
}

/** A row an indicator, named as its first row is left of the figures that begin at `at`. */
function putTogether(parts: readonly (RawRow | Group)[], at: number): MeasureRows {
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
