import { formatAddress, type CellAddress } from '../../values/cell';
import { allDoubted, type Doubted, type UnsureCells } from '../../values/doubt';
import type { Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { EconomyRow, EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { areShares } from '../meaning/rows/shareLike';

/**
 * The last net: what has to hold of the economy's tables however they were read (docs/reading.md). What it finds is an
 * error or a warning with its cells, and the figures concerned are unsure.
 */

/** In most rows: that is no mistake of one cell. */
const MOST_ROWS = 0.5;
/** Rows that two amounts have to be known in before they are held against one another. */
const LEAST_ROWS = 2;
/** Rows that a budget has to be out of place in. */
const LEAST_BEYOND = 3;
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

/** How an outcome or a forecast can be of another kind than the budget. */
type OutOfScale = 'turned' | 'outsized' | 'shares';

const WHY_OUT_OF_SCALE: Readonly<Record<OutOfScale, Sentence>> = {
  turned: { sv: 'utfall och budget har motsatta tecken i de flesta rader', en: 'outcome and budget have opposite signs in most rows' },
  outsized: { sv: 'utfallet är många gånger större än budgeten', en: 'the outcome is many times the budget' },
  shares: { sv: 'talen ser ut som procent av budgeten', en: 'the numbers look like per cent of the budget' },
};

const RULE_OUT_OF_SCALE = { turned: 'signsOpposed', outsized: 'amountsOutOfScale', shares: 'amountsAsShares' } as const;

function outOfScaleSaid(kind: OutOfScale, sheet: string, first: string, base: string): Sentence {
  switch (kind) {
    case 'turned': return {
      sv: `På bladet "${sheet}" har beloppen i ${first} och ${base} motsatta tecken, liksom de flesta rader. Kontrollera tecknen, eller välj tecken för bladet.`,
      en: `On the sheet "${sheet}" the amounts in ${first} and ${base} have opposite signs, as in most rows. Check the signs, or choose the sheet's sign.`,
    };
    case 'outsized': return {
      sv: `På bladet "${sheet}" är beloppen i kolumnen från ${first} många gånger större än budgeten från ${base}. Kontrollera enheten och rubrikerna.`,
      en: `On the sheet "${sheet}" the amounts of the column from ${first} are many times the budget from ${base}. Check the unit and the heads.`,
    };
    case 'shares': return {
      sv: `På bladet "${sheet}" är talen i kolumnen från ${first} ungefär lika stora i alla rader, fast budgeten från ${base} inte är det: de ser ut som procent. Skriv "%" i rubriken om de är det.`,
      en: `On the sheet "${sheet}" the numbers of the column from ${first} are about the same in all rows, though the budget from ${base} is not: they look like per cent. Write "%" in the head if they are.`,
    };
  }
}

/** An outcome or a forecast many times the budget, turned against it in most rows, or in per cent of it. */
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
    const isShares = areShares(known.map(({ a, b }) => ({ number: a.value, budget: b.value })));
    const kind: OutOfScale | null = known.length >= 3 && turned > known.length * 0.75 ? 'turned'
      : isShares ? 'shares' : outsized > known.length * MOST_ROWS ? 'outsized' : null;
    const [first] = known;
    if (!first || known.length < LEAST_ROWS || kind === null) return [];
    const cells = [first.a.cell, first.b.cell];
    return [{
      problems: [{
        ...ruled(RULE_OUT_OF_SCALE[kind]), cells,
        message: outOfScaleSaid(kind, table.sheet, formatAddress(first.a.cell), formatAddress(first.b.cell)),
      }],
      // What a share is of may well be right.
      unsure: columnsOf(table, kind === 'shares' ? [first.a.cell] : cells, WHY_OUT_OF_SCALE[kind]),
    }];
  });
}

/** A period's budget may pass the year's by what is rounded, and no more. */
const BEYOND = 1.02;

/** Budgets to date that are larger than the year's in most rows: their heads stand the wrong way about, or one of them is something else. */
function beyondYear(table: EconomyTable, wholes: Wholes, isClosed: boolean): Doubted[] {
  if (isClosed) return [];
  const years = wholes('budget');
  const known = wholes('budgetToDate').flatMap((period, at) => {
    const year = years[at];
    return period && year && period.value * year.value > 0 ? [{ period, year }] : [];
  });
  const beyond = known.filter(({ period, year }) => Math.abs(period.value) > Math.abs(year.value) * BEYOND);
  const [first] = beyond;
  if (!first || known.length < LEAST_BEYOND || beyond.length <= known.length * MOST_ROWS) return [];
  const cells = [first.period.cell, first.year.cell];
  return [{
    problems: [{
      ...ruled('periodBeyondYear'), cells,
      message: {
        sv: `På bladet "${table.sheet}" är periodens budget (${formatAddress(first.period.cell)}) större än helårets (${formatAddress(first.year.cell)}), i ${beyond.length} av ${known.length} rader. Kontrollera rubrikerna: de kan ha bytt plats.`,
        en: `On the sheet "${table.sheet}" the budget to date (${formatAddress(first.period.cell)}) is larger than the year's (${formatAddress(first.year.cell)}), in ${beyond.length} of ${known.length} rows. Check the heads: they may have changed places.`,
      },
    }],
    unsure: columnsOf(table, cells, { sv: 'periodens budget är större än helårets', en: 'the budget to date is larger than the year\'s' }),
  }];
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

/** Those who pay for what is done often pay the same, half each or a member's share: that is no area twice. */
const paysAlone = ({ columns, terms }: EconomyRow): boolean => terms.every((term, at) => term === null || columns[at]?.component === 'income');

/** Two areas of one table with the same amounts throughout: one of them may be the other under another name. */
function alikeAreas(table: EconomyTable): Doubted[] {
  const seen = new Map<number, EconomyRow>();
  const found: Doubted[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.line !== null || paysAlone(row)) continue;
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
    return [...contradictedVariances(table, wholes, month), ...outOfScale(table, wholes), ...beyondYear(table, wholes, month === 12), ...alikeAreas(table)];
  });
  return allDoubted(found);
}
