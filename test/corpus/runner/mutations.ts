import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { listOf, numberOf, outcomeOf, textOf, type Outcome, type Thing } from './answer';
import { bookOf, type BookCell, type BookSheet } from './book';
import { choices, labelsOf, type Case } from './cases';
import { fieldsOf } from './judgeAreas';
import { columnsOf, isSameAmount, rowsOf, spotsOf } from './places';
import { oneOf, randomOf } from './random';
import { isBroad, statementsOf } from './statements';
import { fold } from './texts';

/** One number among the amounts of a table is changed at a time: what follows, and what is said of it. */

interface Amount {
  /** Null in the total's row. */
  readonly area: string | null;
  readonly isOptional: boolean;
  readonly field: string;
  readonly sheet: string;
  readonly cell: BookCell;
}

const decimals = (number: number): number => (String(number).split('.')[1] ?? '').length;

function swapped(number: number, random: () => number): number | null {
  const digits = String(Math.abs(number));
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter((at) =>
    /^\d{2}$/.test(digits.slice(at, at + 2)) && digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0'));
  const at = oneOf(places, random);
  return at === undefined ? null : Number(`${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`) * Math.sign(number);
}

/** The ways of spoiling a number; null where a way changes nothing. */
const ways: Readonly<Record<string, (number: number, random: () => number) => number | null>> = {
  swap: swapped,
  sign: (number) => (number < 0 ? -number : null),
  times10: (number) => Number((number * 10).toFixed(6)),
  times1000: (number) => Number((number * 1000).toFixed(6)),
  plus10percent: (number) => Number((number * 1.1).toFixed(decimals(number))),
};

const wantedNumber = (wanted: unknown): number | undefined => choices(wanted).find((one) => typeof one === 'number');

/** The amounts of the economy's tables: each with its area, its field and its cell. */
function amountsOf(sheets: readonly BookSheet[], { expected }: Case): Amount[] {
  const areas = expected.areas ?? [];
  const allRows = rowsOf(sheets, areas.flatMap(labelsOf));
  const placed = areas.map((area) => ({ area, spots: spotsOf(sheets, labelsOf(area), allRows) }));
  const fields = [...new Set(areas.flatMap(fieldsOf))];
  const columns = new Map(fields.map((field) => [field, columnsOf(sheets, placed.map(({ area, spots }) => ({ spots, values: [wantedNumber(area[field])] })))]));
  const cellAt = (sheet: string, row: number, column: number) => sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column && cell.number !== null);
  const isIt = (cell: BookCell | undefined, value: number | undefined): cell is BookCell =>
    cell !== undefined && value !== undefined && cell.number !== null && isSameAmount(cell.number, value);
  const found = placed.flatMap(({ area, spots }) => fields.flatMap((field): Amount[] => {
    const cells = (columns.get(field) ?? []).flatMap(({ sheet, column }) => spots.filter((spot) => spot.sheet === sheet).flatMap(({ row }) => {
      const cell = cellAt(sheet, row, column);
      return isIt(cell, wantedNumber(area[field])) ? [{ area: area.name, isOptional: area.optional === true, field, sheet, cell }] : [];
    }));
    // In a block below its name the net comes last.
    return cells.slice(-1);
  }));
  return [...found, ...totalAmounts(sheets, expected.total ?? {}, columns, allRows, isIt)];
}

/** The row that holds most of the total's amounts in the areas' columns. */
function totalAmounts(
  sheets: readonly BookSheet[], total: Readonly<Record<string, unknown>>, columns: ReadonlyMap<string, readonly { sheet: string; column: number }[]>,
  areaRows: ReadonlySet<string>, isIt: (cell: BookCell | undefined, value: number | undefined) => cell is BookCell,
): Amount[] {
  const rows = sheets.flatMap(({ name: sheet, cells }) => [...new Set(cells.map(({ row }) => row))].filter((row) => !areaRows.has(`${sheet}|${row}`)).map((row) =>
    Object.entries(total).flatMap(([field, value]) => (columns.get(field) ?? []).filter((column) => column.sheet === sheet).flatMap(({ column }): Amount[] => {
      const cell = cells.find((one) => one.row === row && one.column === column);
      return isIt(cell, wantedNumber(value)) ? [{ area: null, isOptional: false, field, sheet, cell }] : [];
    }))));
  return [...rows].sort((a, b) => b.length - a.length)[0] ?? [];
}

const number = ({ cell }: Amount): number => cell.number ?? 0;
const unitOf = (list: readonly Amount[]): number => 10 ** -Math.max(0, ...list.map((amount) => Math.min(decimals(number(amount)), 3)));
const keyOf = ({ sheet, cell }: Amount): string => `${sheet}|${cell.row}|${cell.column}`;

const differencesOf = [['variance', 'forecast', 'budget'], ['variance', 'actual', 'budget'], ['varianceToDate', 'actual', 'budgetToDate'], ['actual', 'income', 'costs']] as const;
const forms: readonly ((a: number, b: number) => number)[] = [(a, b) => a - b, (a, b) => b - a, (a, b) => a + b, (a, b) => -a - b];

/** The cells that take part in a sum or a difference that holds, with how much it may be off. */
function identitiesOf(amounts: readonly Amount[]): Map<string, number> {
  const held = new Map<string, number>();
  const hold = (list: readonly Amount[], within: number) => { for (const one of list) held.set(keyOf(one), Math.min(within, held.get(keyOf(one)) ?? Infinity)); };
  for (const field of new Set(amounts.map((one) => one.field))) {
    const parts = amounts.filter((one) => one.field === field && one.area !== null && !one.isOptional);
    const whole = amounts.find((one) => one.field === field && one.area === null);
    if (!whole || parts.length < 2) continue;
    const within = (unitOf([...parts, whole]) * parts.length) / 2 + 1e-9;
    if (Math.abs(Math.abs(parts.reduce((sum, one) => sum + number(one), 0)) - Math.abs(number(whole))) <= within) hold([...parts, whole], within);
  }
  for (const fields of differencesOf) {
    const triples = [...new Set(amounts.map(({ area }) => area))].map((area) => fields.map((field) => amounts.find((one) => one.area === area && one.field === field)))
      .flatMap(([a, b, c]) => (a && b && c ? [[a, b, c] as const] : []));
    for (const form of forms) {
      const fit = triples.filter(([a, b, c]) => Math.abs(form(number(b), number(c)) - number(a)) <= unitOf([a, b, c]) + 1e-9);
      if (fit.length < 2 || fit.length < 0.8 * triples.length) continue;
      for (const triple of fit) hold(triple, unitOf(triple) + 1e-9);
      break;
    }
  }
  return held;
}

function withNumber(raw: RawWorkbook, { sheet, cell }: Amount, to: number): RawWorkbook {
  return { ...raw, sheets: raw.sheets.map((one) => (one.name !== sheet ? one : {
    ...one, rows: one.rows.map((row) => (row.index !== cell.row ? row : { ...row, values: Array.from(row.values, (value, column) => (column === cell.column ? to : value)) })),
  })) };
}

const fields = ['priorYear', 'priorYearToDate', 'budget', 'budgetToDate', 'actual', 'forecast', 'variance', 'varianceToDate', 'income', 'costs', 'grant'];

function namedAreas(answer: Thing): [string, Thing][] {
  const times = new Map<string, number>();
  return listOf(answer, 'areas').map((area) => {
    const key = fold(textOf(area, 'name'));
    times.set(key, (times.get(key) ?? 0) + 1);
    return [`${key}#${times.get(key) ?? 0}`, area];
  });
}

/** What the mutations of one book came to. `identities`: those that broke a sum or a difference; `named`: of them, by row or column. */
export interface MutationCounts {
  readonly mutations: number;
  readonly figures: number;
  readonly same: number;
  readonly identities: number;
  readonly named: number;
  readonly areasChanged: number;
  readonly crashes: number;
}

export const sumOf = (all: readonly MutationCounts[]): MutationCounts => {
  const total = (of: (one: MutationCounts) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    mutations: total(({ mutations }) => mutations), figures: total(({ figures }) => figures), same: total(({ same }) => same),
    identities: total(({ identities }) => identities), named: total(({ named }) => named),
    areasChanged: total(({ areasChanged }) => areasChanged), crashes: total(({ crashes }) => crashes),
  };
};

/** Changes up to `most` numbers of a case's book, one at a time; `base` is what is said of it as it is. */
export function mutate(given: Case, raw: RawWorkbook, base: Outcome, most: number, seed = '1'): MutationCounts {
  const amounts = amountsOf(bookOf(raw), given);
  const held = identitiesOf(amounts);
  const cells = [...new Map(amounts.filter(({ cell }) => cell.text === null && !cell.isFormula && cell.number !== 0).map((one) => [keyOf(one), one])).values()];
  const before = namedAreas(base.answer);
  if (cells.length === 0 || before.length === 0) return sumOf([]);
  const known = new Set(statementsOf(base).map(({ rule, message }) => `${rule}|${message}`));
  const random = randomOf(`${seed}|${given.name}`);
  const counts: MutationCounts[] = [];
  const tried = new Set<string>();
  for (let tries = 0; counts.length < most && tries < 20 * most; tries++) {
    const amount = oneOf(cells, random);
    const way = oneOf(Object.keys(ways), random) ?? '';
    if (!amount) break;
    const to = ways[way]?.(number(amount), random) ?? null;
    const key = `${keyOf(amount)}|${way}`;
    if (to === null || to === number(amount) || tried.has(key)) continue;
    tried.add(key);
    counts.push(follow(amount, to, { raw, before, known, within: held.get(keyOf(amount)) ?? Infinity }));
  }
  return sumOf(counts);
}

interface Before {
  readonly raw: RawWorkbook;
  readonly before: readonly [string, Thing][];
  readonly known: ReadonlySet<string>;
  readonly within: number;
}

function follow(amount: Amount, to: number, { raw, before, known, within }: Before): MutationCounts {
  const after = outcomeOf(withNumber(raw, amount, to));
  const now = new Map(namedAreas(after.answer));
  const others = before.filter(([, area]) => amount.area === null || fold(textOf(area, 'name')) !== fold(amount.area));
  const figures = others.flatMap(([id, area]) => fields.flatMap((field) => {
    const was = numberOf(area, field);
    const is = numberOf(now.get(id) ?? {}, field);
    return was === null ? [] : [is !== null && Math.abs(is - was) < 1e-6];
  }));
  const isNamed = statementsOf(after).some((one) => one.isSerious && !known.has(`${one.rule}|${one.message}`) && one.cells.some((range) => range.sheet === amount.sheet && !isBroad(range)
    && ((range.top <= amount.cell.row && amount.cell.row <= range.bottom) || (range.left <= amount.cell.column && amount.cell.column <= range.right))));
  const isBroken = Math.abs(to - number(amount)) > 2 * within;
  const isSameSet = now.size === before.length && before.every(([id]) => now.has(id));
  return {
    mutations: 1, figures: figures.length, same: figures.filter(Boolean).length, identities: Number(isBroken), named: Number(isBroken && isNamed),
    areasChanged: Number(!isSameSet), crashes: Number(after.crash !== null),
  };
}
