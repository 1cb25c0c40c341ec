import type { AnsweredDoubt, Doubt } from '../../../values/doubt';
import { comparePeriods, type Period } from '../../../values/period';
import { amountAt } from '../../arithmetic/amountGrid';
import { holdsIn } from '../../arithmetic/columnIdentities';
import type { Table } from '../../geometry/table';
import { isOfClosedYear } from '../time/closedYear';
import { shownIdentity } from './explain';
import { assignFields } from './fields';
import type { Field } from '../field';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import { saysPartOfYear, yearEndBeside, yearEndSaid, type YearEndWitness } from '../time/yearEndSaid';

/** How many of a table's rows print the outcome less the year's budget as their variance, of those that could. */
interface YearEndSigns {
  readonly table: Table;
  readonly actual: Field;
  readonly variance: Field;
  readonly holds: number;
  readonly rows: number;
}

function signsOf(table: Table, year: number): YearEndSigns | null {
  const { fields, reading } = assignFields(table, { year, month: 12 });
  const net = (measure: Field['measure']) => fields.find((field) => field.measure === measure && !field.oneMonth && field.component !== 'income' && field.component !== 'cost' && field.component !== 'grant');
  const [actual, budget, variance] = [net('actual'), net('budget') ?? net('budgetToDate'), net('variance') ?? net('varianceToDate')];
  if (!actual || !budget || !variance) return null;
  const places = [actual, budget, variance].map(({ column }) => reading.columns.indexOf(column));
  const shown = shownIdentity(reading, places);
  if (!shown || shown.holds < 2) return null;
  let [outcome, whole] = [0, 0];
  for (let row = 0; row < reading.grid.rows; row += 1) {
    // A row that its own variance contradicts holds a wrong amount: one of ten times its size says nothing of the others.
    if (!holdsIn(reading.grid, shown, row)) continue;
    outcome += Math.abs(amountAt(reading.grid, row, places[0] ?? 0)) || 0;
    whole += Math.abs(amountAt(reading.grid, row, places[1] ?? 0)) || 0;
  }
  return !isOfClosedYear(outcome, whole) ? null : { table, actual, variance, holds: shown.holds, rows: shown.holds + shown.fails };
}

/**
 * Where the printed variances are the outcome less the year's budget, and the outcome is about as large as that, the year
 * is over.
 */
function byAmounts(tables: readonly Table[], said: number | null): YearEndWitness | null {
  // Beside the coming year's budget the year that is followed up is an earlier one: its own budget makes the variances true.
  const budgets = tables.flatMap(({ columns }) => columns.flatMap(({ concept }) => (concept.measure === 'budget' && concept.year !== null ? [concept.year] : [])));
  const years = [...new Set([...budgets, ...said === null ? [] : [said]])].sort((a, b) => a - b);
  const held = years.map((year) => ({ year, found: tables.flatMap((table) => signsOf(table, year) ?? []) })).filter(({ found }) => found.length > 0);
  // Last year's outcome, budget and variance may stand beside this year's, and hold as well: of outcomes that say their year the latest is followed up.
  const dated = held.filter(({ year, found }) => found.some(({ actual }) => actual.column.concept.year === year));
  const tried = dated.find(({ year }) => year === said) ?? dated.at(-1) ?? held[0];
  const [first] = tried?.found ?? [];
  if (!tried || !first) return null;
  const { year, found } = tried;
  const [holds, rows] = [found.reduce((sum, one) => sum + one.holds, 0), found.reduce((sum, one) => sum + one.rows, 0)];
  const { head } = first.variance.column;
  return {
    year, cell: { sheet: first.table.sheet, row: first.table.headRows.last, column: first.variance.column.column },
    because: { sv: `eftersom "${head}" är utfallet minus årets budget`, en: `since "${head}" is the outcome less the year's budget` },
    makesTrue: {
      year: { sv: `den tryckta avvikelsen stämmer i ${holds} av ${rows} rader`, en: `the printed variance holds in ${holds} of ${rows} rows` },
      period: { sv: `budgeten är periodens, och avvikelsen stämmer i ${holds} av ${rows} rader`, en: `the budget is the period's, and the variance holds in ${holds} of ${rows} rows` },
    },
  };
}

/** The year that a workbook without a month is read as the whole of, which is asked once; null where neither its amounts nor its words say that one is over. */
export function yearEndOf(sheets: readonly RecognisedSheet[], said: number | null): { readonly period: Period; readonly doubt: Doubt } | null {
  const economic = sheets.filter(({ kind }) => isEconomyKind(kind));
  const byWords = (): YearEndWitness | null => (saysPartOfYear(sheets) ? null : yearEndSaid(economic, said) ?? (said === null ? yearEndBeside(sheets) : null));
  const witness = byAmounts(economic.flatMap((sheet) => sheet.economic), said) ?? byWords();
  if (witness === null) return null;
  const { year, cell, because, makesTrue } = witness;
  return {
    period: { year, month: 12 },
    doubt: {
      id: 'yearEnd', cells: [cell],
      message: {
        sv: `Arbetsboken säger inte vilken månad uppföljningen gäller. Den är läst som helåret ${year}, ${because.sv}. Är det en period under året?`,
        en: `The workbook does not say which month it follows up. It was read as the whole of ${year}, ${because.en}. Is it a period during the year?`,
      },
      answers: [
        {
          id: 'wholeYear', text: { sv: `Hela ${year}`, en: `The whole of ${year}` }, makesTrue: makesTrue.year,
          figures: { sv: 'avvikelsen är utfallet minus årets budget', en: 'the variance is the outcome less the year\'s budget' },
          settles: { kind: 'period', period: { year, month: 12 } },
        },
        {
          id: 'period', text: { sv: 'En period: ange den', en: 'A period: give it' }, makesTrue: makesTrue.period,
          figures: { sv: 'budget och avvikelse gäller perioden, och helårets saknas', en: 'budget and variance are of the period, and the year\'s are missing' },
          settles: { kind: 'period', period: null },
        },
      ],
    },
  };
}

/** The question as the user has answered it by choosing a period. */
export const answeredYearEnd = ({ period, doubt }: { readonly period: Period; readonly doubt: Doubt }, chosen: Period): AnsweredDoubt =>
  ({ doubt, answer: comparePeriods(chosen, period) === 0 ? 'wholeYear' : 'period' });
