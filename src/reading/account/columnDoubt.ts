import type { Doubt, DoubtAnswer, UnsureCells } from '../../values/doubt';
import type { Sentence } from '../../values/problem';
import type { ColumnChoice, ColumnMeaning } from '../../values/readingChoice';
import type { Table, TableColumn } from '../geometry/table';
import type { ColumnOption } from '../meaning/columns/chooseColumns';
import type { Fields } from '../meaning/columns/fields';
import type { ColumnReading } from './tableReading';

/** A reading that another comes so near, in bits, is no more than likely: the user is asked. */
const NEAR_TIE = 1.5;

const WORDS: Readonly<Record<ColumnMeaning, Sentence>> = {
  budget: { sv: 'årets budget', en: 'the year\'s budget' }, budgetToDate: { sv: 'periodens budget', en: 'the budget to date' },
  actual: { sv: 'utfallet', en: 'the outcome' }, forecast: { sv: 'prognosen', en: 'the forecast' },
  forecastLow: { sv: 'den lägsta prognosen', en: 'the lowest forecast' }, forecastHigh: { sv: 'den högsta prognosen', en: 'the highest forecast' },
  variance: { sv: 'avvikelsen för helåret', en: 'the full year\'s variance' }, varianceToDate: { sv: 'avvikelsen för perioden', en: 'the variance to date' },
  priorYear: { sv: 'föregående år', en: 'last year' }, priorYearToDate: { sv: 'samma period föregående år', en: 'the same period last year' },
  change: { sv: 'förändringen mot föregående år', en: 'the change since last year' }, comment: { sv: 'en kommentar', en: 'a comment' },
  ignore: { sv: 'något som ingen siffra behöver', en: 'something that no figure needs' },
};

const PARTS = { income: { sv: 'intäkter', en: 'income' }, cost: { sv: 'kostnader', en: 'costs' } } as const;

const meaningOf = ({ measure }: ColumnOption): ColumnMeaning => (measure === null ? 'ignore' : measure === 'addition' ? 'budget' : measure);
const partOf = ({ component }: ColumnOption): ColumnChoice['part'] => (component === 'income' || component === 'cost' ? component : null);

function said(option: ColumnOption): Sentence {
  const [words, part] = [WORDS[meaningOf(option)], partOf(option)];
  return part === null ? words : { sv: `${words.sv} (${PARTS[part].sv})`, en: `${words.en} (${PARTS[part].en})` };
}

function answer(id: string, table: Table, column: TableColumn, option: ColumnOption, makesTrue: Sentence): DoubtAnswer {
  const words = said(option);
  return {
    id, text: { sv: `"${column.head}" är ${words.sv}`, en: `"${column.head}" is ${words.en}` }, makesTrue,
    figures: option.measure === null
      ? { sv: 'inga siffror tas från kolumnen', en: 'no figures are taken from the column' }
      : { sv: `${words.sv} tas från kolumnen`, en: `${words.en} is taken from the column` },
    settles: { kind: 'column', choice: { sheet: table.sheet, table: null, head: column.head, meaning: meaningOf(option), part: partOf(option) } },
  };
}

export interface ColumnDoubt {
  readonly doubt: Doubt;
  readonly unsure: UnsureCells;
}

/** The question about the column of a table that another reading comes nearest to explaining as well, if any is near: one a table. */
export function columnDoubt(table: Table, { reading: { columns, choice, identities }, rivals }: Fields, readings: readonly ColumnReading[]): ColumnDoubt | null {
  const proven = new Set(identities.filter(({ holds, fails }) => holds > fails).flatMap(({ columns: all }) => all));
  const contested = new Set(rivals.flat().map(({ column }) => column));
  // That a column may be nothing is no other meaning of it where its amounts prove it, or where it was chosen before another.
  const mayBe = (option: ColumnOption | null | undefined, at: number): boolean =>
    option !== null && option !== undefined && (option.measure !== null || (!proven.has(at) && !contested.has(columns[at] as TableColumn)));
  const ties = choice.others.flatMap(({ option, margin }, at) => (option && mayBe(option, at) && choice.taken[at]?.measure && margin < NEAR_TIE && !columns[at]?.chosen ? [{ option, margin, at }] : []));
  const [nearest] = ties.sort((one, other) => one.margin - other.margin);
  if (!nearest) return null;
  const { at, option } = nearest;
  const [column, taken] = [columns[at], choice.taken[at]];
  const read = readings.find(({ headCell }) => headCell.column === column?.column);
  if (!column || !taken || !read) return null;
  const [own, other] = [said(taken), said(option)];
  const why: Sentence = { sv: `"${column.head}" kan vara ${other.sv}`, en: `"${column.head}" may be ${other.en}` };
  return {
    doubt: {
      id: `column ${table.sheet} ${column.head}`, cells: [read.headCell],
      message: {
        sv: `Kolumnen "${column.head}" på bladet "${table.sheet}" läses som ${own.sv}: ${read.reason.sv}. Är den i stället ${other.sv}?`,
        en: `The column "${column.head}" on the sheet "${table.sheet}" was read as ${own.en}: ${read.reason.en}. Is it ${other.en} instead?`,
      },
      answers: [
        answer('asRead', table, column, taken, read.reason),
        answer('other', table, column, option, { sv: 'tabellens övriga rubriker och belopp stämmer nästan lika bra', en: 'the other heads and amounts of the table fit almost as well' }),
      ],
    },
    unsure: { sheet: table.sheet, column: column.column, firstRow: read.firstRow, lastRow: read.lastRow, why },
  };
}
