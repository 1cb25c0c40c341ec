import { formatAddress, type CellAddress } from '../values/cell';
import type { Doubted, UnsureCells } from '../values/doubt';
import type { Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { EconomyRow, EconomyTable } from './meaning/economyTable';
import type { FactMeasure } from './meaning/field';

/**
 * The last net: what has to hold of the economy's tables however they were read (docs/reading.md). What it finds is an
 * error or a warning with its cells, and the figures concerned are unsure.
 */

/** In most rows: that is no mistake of one cell. */
const MOST_ROWS = 0.5;
/** Rows that two amounts have to be known in before they are held against one another. */
const LEAST_ROWS = 2;
/** An outcome so many times the budget is of another unit, or no outcome. */
const OUT_OF_SCALE = 8;

const isWhole = (component: string | null): boolean => component === null || component === 'netCost' || component === 'result';

interface Amount {
  readonly value: number;
  readonly cell: CellAddress;
}

/** What a row holds of a measure for the whole result, income positive, or of its incomes and costs together; null where it holds neither. A loop, as it is asked of every row. */
function wholeOf(row: EconomyRow, measure: FactMeasure): Amount | null {
  const whole = sumOf(row, measure, isWhole);
  if (whole !== null) return whole;
  const [income, cost] = [sumOf(row, measure, (component) => component === 'income'), sumOf(row, measure, (component) => component === 'cost')];
  return income && cost && { value: income.value + cost.value, cell: cost.cell };
}

function sumOf({ columns, terms }: EconomyRow, measure: FactMeasure, isOf: (component: string | null) => boolean): Amount | null {
  let cell: CellAddress | null = null;
  let value = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    const term = terms[at];
    if (!term || column?.measure !== measure || !isOf(column.component)) continue;
    cell ??= term.cell;
    value += term.read * term.factor;
  }
  return cell && { value, cell };
}

/** What the rows that are counted hold of a measure, in their order. */
type Wholes = (measure: FactMeasure) => readonly (Amount | null)[];

function wholesOf(table: EconomyTable): Wholes {
  const items = table.rows.filter(({ kind, line }) => line !== null || kind === 'item');
  const known = new Map<FactMeasure, readonly (Amount | null)[]>();
  return (measure) => {
    const amounts = known.get(measure) ?? items.map((row) => wholeOf(row, measure));
    known.set(measure, amounts);
    return amounts;
  };
}

/** All cells of the columns of some amounts. */
function columnsOf(table: EconomyTable, cells: readonly CellAddress[], why: Sentence): UnsureCells[] {
  const rows = table.rows.map(({ nameCell }) => nameCell.row);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  return [...new Set(cells.map(({ column }) => column))].map((column) => ({ sheet: table.sheet, column, firstRow, lastRow, why }));
}

interface Compared {
  readonly v: Amount;
  readonly a: Amount;
  readonly b: Amount;
}

/** Fewer rows may be even by chance. */
const LEAST_EVEN = 4;
const MOST_UNEVEN = 0.05;

const middleOf = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const spreadOf = (values: readonly number[]): number => {
  const middle = middleOf(values);
  return middleOf(values.map((value) => Math.abs(value - middle)));
};

/** How far the budget so far may be from the months' share of the year's. */
const SHARE_SLACK = 0.1;
const isPartGone = (share: number, month: number | null): boolean =>
  (month === null ? share <= 11 / 12 : month < 12 && Math.abs(share - month / 12) <= SHARE_SLACK);

/**
 * Whether the outcomes less their variances are much the same part of the year's budgets, and the outcomes are not: what
 * they are held against is the budget so far, which is not printed. It is about the part of the year that has gone by:
 * all of it or nearly so is another budget, and the columns are not what they were taken for.
 */
function isAgainstUnprinted(known: readonly Compared[], month: number | null): boolean {
  const rows = known.filter(({ b }) => b.value !== 0);
  const shares = rows.map(({ v, a, b }) => (a.value - v.value) / b.value);
  const [middle, spread] = [middleOf(shares), spreadOf(shares)];
  return rows.length >= LEAST_EVEN && middle > 0 && isPartGone(middle, month) && spread < MOST_UNEVEN && spread * 2 < spreadOf(rows.map(({ a, b }) => a.value / b.value));
}

/** Whether a variance is the outcome less the months' share of the year's budget, for one and the same number of months. */
function isAgainstShare(known: readonly Compared[], isWrong: (v: number, a: number, b: number) => boolean): boolean {
  return Array.from({ length: 11 }, (_, at) => (at + 1) / 12)
    .some((share) => known.filter(({ v, a, b }) => !isWrong(v.value, a.value, b.value * share)).length > known.length * MOST_ROWS);
}

/** Printed variances that most rows contradict: the columns are not what they were taken for. */
function contradictedVariances(table: EconomyTable, wholes: Wholes, month: number | null): Doubted[] {
  const isClosed = month === 12;
  const pairs: readonly (readonly [FactMeasure, FactMeasure, FactMeasure])[] = [['variance', 'forecast', 'budget'], ['varianceToDate', 'actual', 'budgetToDate'], ['varianceToDate', 'actual', 'budget']];
  // When the year is over, and no forecast is left of it, its variance is that of the outcome.
  const ofYear: typeof pairs = isClosed && wholes('forecast').every((amount) => amount === null) ? [['variance', 'actual', 'budget']] : [];
  return [...pairs, ...ofYear].flatMap(([result, outcome, base]): Doubted[] => {
    if (base === 'budget' && outcome === 'actual' && table.rows.some((row) => wholeOf(row, 'budgetToDate') !== null)) return [];
    const [outcomes, bases] = [wholes(outcome), wholes(base)];
    const known = wholes(result).flatMap((v, at) => {
      const [a, b] = [outcomes[at], bases[at]];
      return v && a && b ? [{ v, a, b }] : [];
    });
    const isWrong = (v: number, a: number, b: number) => Math.abs(a - b - v) > Math.max(2 * table.step, Math.abs(v) * 0.02, Math.abs(a) * 0.005);
    if (outcome === 'actual' && base === 'budget' && !isClosed && (isAgainstShare(known, isWrong) || isAgainstUnprinted(known, month))) return [];
    const wrong = known.filter(({ v, a, b }) => isWrong(v.value, a.value, b.value));
    const [first] = wrong;
    if (!first || known.length < LEAST_ROWS || wrong.length <= known.length * MOST_ROWS) return [];
    const cells = [first.v.cell, first.a.cell, first.b.cell];
    const why: Sentence = {
      sv: `den tryckta avvikelsen stämmer inte med beloppen i ${wrong.length} av ${known.length} rader`,
      en: `the printed variance does not agree with the amounts in ${wrong.length} of ${known.length} rows`,
    };
    return [{
      problems: [{
        ...ruled('variancesContradicted'), cells,
        message: {
          sv: `På bladet "${table.sheet}" stämmer den tryckta avvikelsen (till exempel ${formatAddress(first.v.cell)}) inte med ${formatAddress(first.a.cell)} och ${formatAddress(first.b.cell)}, i ${wrong.length} av ${known.length} rader. Kolumnerna kan vara lästa fel: skriv i rubrikerna vad de gäller.`,
          en: `On the sheet "${table.sheet}" the printed variance (${formatAddress(first.v.cell)}, say) does not agree with ${formatAddress(first.a.cell)} and ${formatAddress(first.b.cell)}, in ${wrong.length} of ${known.length} rows. The columns may have been misread: say in their heads what they are about.`,
        },
      }],
      unsure: columnsOf(table, cells, why),
    }];
  });
}

/** An outcome or a forecast many times the budget, or turned against it in most rows. */
function outOfScale(table: EconomyTable, wholes: Wholes): Doubted[] {
  return (['actual', 'forecast'] as const).flatMap((measure): Doubted[] => {
    const budgets = wholes('budget');
    const known = wholes(measure).flatMap((a, at) => {
      const b = budgets[at];
      return a && b && a.value !== 0 && b.value !== 0 ? [{ a, b }] : [];
    });
    // One cell in another unit is that cell's fault, and no reason to doubt the others.
    const outsized = known.filter(({ a, b }) => Math.abs(a.value) > OUT_OF_SCALE * Math.abs(b.value)).length;
    const turned = known.filter(({ a, b }) => Math.sign(a.value) !== Math.sign(b.value)).length;
    const isTurned = known.length >= 3 && turned > known.length * 0.75;
    const [first] = known;
    if (!first || known.length < LEAST_ROWS || !(outsized > known.length * MOST_ROWS || isTurned)) return [];
    const cells = [first.a.cell, first.b.cell];
    const why: Sentence = isTurned
      ? { sv: 'utfall och budget har motsatta tecken i de flesta rader', en: 'outcome and budget have opposite signs in most rows' }
      : { sv: 'utfallet är många gånger större än budgeten', en: 'the outcome is many times the budget' };
    return [{
      problems: [{
        ...ruled(isTurned ? 'signsOpposed' : 'amountsOutOfScale'), cells,
        message: isTurned ? {
          sv: `På bladet "${table.sheet}" har beloppen i ${formatAddress(first.a.cell)} och ${formatAddress(first.b.cell)} motsatta tecken, liksom de flesta rader. Kontrollera tecknen, eller välj tecken för bladet.`,
          en: `On the sheet "${table.sheet}" the amounts in ${formatAddress(first.a.cell)} and ${formatAddress(first.b.cell)} have opposite signs, as in most rows. Check the signs, or choose the sheet's sign.`,
        } : {
          sv: `På bladet "${table.sheet}" är beloppen i kolumnen från ${formatAddress(first.a.cell)} många gånger större än budgeten från ${formatAddress(first.b.cell)}. Kontrollera enheten och rubrikerna.`,
          en: `On the sheet "${table.sheet}" the amounts of the column from ${formatAddress(first.a.cell)} are many times the budget from ${formatAddress(first.b.cell)}. Check the unit and the heads.`,
        },
      }],
      unsure: columnsOf(table, cells, why),
    }];
  });
}

/** At least so many amounts have to be the same. */
const LEAST_ALIKE = 3;

/** A number that rows of the same amounts share, and few others; null where a row holds too few to tell. */
function fingerprint({ terms }: EconomyRow): number | null {
  let known = 0;
  let print = 0;
  for (const term of terms) {
    print = print * 31.7 + (term ? term.read : 0.1);
    if (term && term.read !== 0) known += 1;
  }
  return known < LEAST_ALIKE ? null : print;
}

const isAlike = (one: EconomyRow, other: EconomyRow): boolean =>
  one.terms.length === other.terms.length && one.terms.every((term, at) => (term?.read ?? null) === (other.terms[at]?.read ?? null));

/** Two areas of one table with the same amounts throughout: one of them may be the other under another name. */
function alikeAreas(table: EconomyTable): Doubted[] {
  const seen = new Map<number, EconomyRow>();
  const found: Doubted[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.line !== null) continue;
    const key = fingerprint(row);
    if (key === null) continue;
    const before = seen.get(key);
    if (!before || !isAlike(before, row)) {
      if (!before) seen.set(key, row);
      continue;
    }
    found.push({
      problems: [{
        ...ruled('areasAlike'), cells: [before.nameCell, row.nameCell],
        message: {
          sv: `${before.name} (${formatAddress(before.nameCell)}) och ${row.name} (${formatAddress(row.nameCell)}) har samma belopp i alla kolumner. Kontrollera om det är samma verksamhet två gånger.`,
          en: `${before.name} (${formatAddress(before.nameCell)}) and ${row.name} (${formatAddress(row.nameCell)}) have the same amounts in all columns. See whether they are the same area twice.`,
        },
      }],
      unsure: [],
    });
  }
  return found;
}

/** Holds every table of the economy against what must always be true of it. `month`: the last of those that are followed up, where it is known. */
export function guard(tables: readonly EconomyTable[], month: number | null): Doubted {
  const found = tables.flatMap((table) => {
    const wholes = wholesOf(table);
    return [...contradictedVariances(table, wholes, month), ...outOfScale(table, wholes), ...alikeAreas(table)];
  });
  return { problems: found.flatMap(({ problems }) => problems), unsure: found.flatMap(({ unsure }) => unsure) };
}
