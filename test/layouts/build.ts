import type { CellRange } from '../../src/values/cell';
import type { CellValue, RawRow, RawSheet, RawTable, RawWorkbook, Visibility } from '../../src/workbook/rawSheet';

/** The formats that built workbooks use, by index as in `RawWorkbook.numberFormats`; drawn cells may add their own. */
const FORMATS: string[] = ['General', 'yyyy-mm-dd', 'mmm-yy', '0.0%'];
const [, DAY, MONTH, PERCENT] = [0, 1, 2, 3];

interface Cell {
  readonly value: CellValue;
  readonly format: number;
  readonly formula?: string | undefined;
}

function formatIndex(code: string): number {
  const at = FORMATS.indexOf(code);
  return at < 0 ? FORMATS.push(code) - 1 : at;
}

const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/**
 * One cell as it is written in a drawn sheet: `12`, `-3.5` numbers; `"12"` text; `#REF!` an error; `5.2%` a number shown
 * as per cent; `@2024-08-31` a date, `@2024-08` one shown as a month; nothing an empty cell; all else text.
 * `12 {#,##0,}` has a format of its own, `12 =SUM(B2:B3)` is what a formula comes to.
 */
function cell(drawn: string): Cell {
  const text = drawn.trim();
  const formula = /^(.*?)\s*(=[A-Z('].*)$/.exec(text);
  if (formula) return { ...cell(formula[1] ?? ''), formula: formula[2] };
  const formatted = /^(.*\S)\s+\{(.+)\}$/.exec(text);
  if (formatted) return { ...cell(formatted[1] ?? ''), format: formatIndex(formatted[2] ?? '') };
  if (text === '') return { value: null, format: 0 };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), format: 0 };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: PERCENT };
  if (/^#[A-Z/0!?]+$/.test(text)) return { value: { error: text }, format: 0 };
  const date = /^@(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (date) {
    const [, year, month, day] = date.map(Number);
    return { value: serial(year ?? 0, month ?? 1, day || 1), format: date[3] === undefined ? MONTH : DAY };
  }
  const quoted = /^"(.*)"$/.exec(text);
  return { value: quoted ? (quoted[1] ?? '') : text, format: 0 };
}

export interface SheetOptions {
  readonly visibility?: Visibility;
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly filters?: readonly CellRange[];
  readonly tables?: readonly RawTable[];
}

/** A sheet from rows of cells; rows of nothing are left out, as hosts do. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], options: SheetOptions = {}): RawSheet {
  const raw = rows.map((cells, index): RawRow => ({
    index,
    values: cells.map(({ value }) => value),
    formulas: cells.some(({ formula }) => formula !== undefined) ? cells.map(({ formula }) => formula) : null,
    formats: cells.some(({ format }) => format !== 0) ? cells.map(({ format }) => format) : null,
  }));
  const { visibility = 'visible', hiddenColumns = [], ...shown } = options;
  return {
    ...shown, name, visibility, hiddenColumns,
    rows: raw.filter(({ values }) => values.some((value) => value !== null)),
  };
}

/** A sheet drawn as text: a line a row, `|` between cells; the first and the last line are left aside. */
export function sheet(name: string, drawing: string, options: SheetOptions = {}): RawSheet {
  const lines = drawing.split('\n').slice(1, -1);
  return sheetOf(name, lines.map((line) => line.split('|').map(cell)), options);
}

/** A sheet of plain values. */
export const plainSheet = (name: string, rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): RawSheet =>
  sheetOf(name, rows.map((values) => values.map((value) => ({ value, format: 0 }))), options);

export const workbook = (...sheets: readonly RawSheet[]): RawWorkbook => ({ sheets, names: [], numberFormats: FORMATS });

export type ExpectedAmount = number | string | null;
export type ExpectedRow = Readonly<Record<string, ExpectedAmount>>;

/** Rows drawn as text under a line of keys: `-` is null (not known), an empty place is not looked at, `"0510"` is a name of digits. */
export function rows(drawing: string): ExpectedRow[] {
  const [head = [], ...body] = drawing.split('\n').map((line) => line.split('|').map((part) => part.trim())).filter((parts) => parts.some((part) => part !== ''));
  return body.map((parts) => Object.fromEntries(head.flatMap((key, at): [string, ExpectedAmount][] => {
    const part = parts[at] ?? '';
    if (part === '') return [];
    if (part === '-') return [[key, null]];
    if (/^"\d+"$/.test(part)) return [[key, part.slice(1, -1)]];
    return [[key, /^-?\d+(\.\d+)?$/.test(part) ? Number(part) : part]];
  })));
}

/** An indicator of the JSON as it is drawn: of the target its `target` (text), `value` and `direction`, of the trend whether it is `better`. */
export function indicatorRow({ name, goal, group, sex, actual, unit, status, stated, comment, target, trend }: IndicatorJson): ExpectedRow {
  return {
    name, goal, group, sex, actual, unit, status, stated, comment,
    target: target?.text ?? null, value: target?.value ?? null, direction: target?.direction ?? null,
    better: trend.better === null ? null : String(trend.better),
  };
}

export interface IndicatorJson extends Readonly<Record<'name' | 'goal' | 'group' | 'sex' | 'unit' | 'status' | 'stated' | 'comment', string | null>> {
  readonly actual: number | null;
  readonly target: { readonly text: string; readonly value: number | null; readonly direction: string | null } | null;
  readonly trend: { readonly better: boolean | null };
}

export interface ForecastJson {
  readonly area: string | null;
  readonly methods: readonly { readonly method: string; readonly likely: number | null }[];
}

/** An area's forecasts of the JSON as they are drawn. */
export const forecastRow = ({ area, methods }: ForecastJson): ExpectedRow => ({ name: area, ...Object.fromEntries(methods.map(({ method, likely }) => [method, likely])) });

/** What a right reading of a workbook gives; what is left out is not looked at. */
export interface Layout {
  readonly name: string;
  readonly workbook: RawWorkbook;
  readonly period?: string | null;
  readonly unit?: string;
  readonly committee?: string | null;
  readonly kinds?: Readonly<Record<string, string>>;
  /** All areas, in order: drawn, see `rows`. */
  readonly areas?: string;
  /** One row. */
  readonly total?: string;
  /** By area: drawn. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The likely forecast of each area by the methods' names: drawn. */
  readonly forecasts?: string;
  /** All indicators, in order: drawn, see `indicatorRow` for the keys. */
  readonly indicators?: string;
  /** All goals, in order: drawn. */
  readonly goals?: string;
  /** All volumes and all investments, in order: drawn. */
  readonly volumes?: string;
  readonly investments?: string;
  /** Figures of the total that are marked unsure; an empty list: none is. */
  readonly unsure?: readonly string[];
  /** Rules of problems that must be told. */
  readonly tells?: readonly string[];
  /** How many warnings and errors are told in all. */
  readonly warnings?: number;
  /** Rules of problems that would be false alarms here; findings by default. */
  readonly silent?: readonly string[];
}
