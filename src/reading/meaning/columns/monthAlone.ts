import { formatAddress, type CellAddress } from '../../../values/cell';
import type { Doubted } from '../../../values/doubt';
import type { Period } from '../../../values/period';
import type { Sentence } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { monthName } from '../../words/dates';
import { accumulatedWords } from '../../words/lexicon';
import type { FactMeasure, Field } from '../field';
import { isNet } from './undatedColumns';

/** Before then a month and the year so far are too near each other. */
const FIRST = 4;
/** How many months a column can hold of the year's. */
type Alone = 1 | 3 | 4;

/** Their part of the year, as a text says it. */
const PART: Readonly<Record<Alone, Sentence>> = { 1: { sv: 'en tolftedel', en: 'a twelfth' }, 3: { sv: 'en fjärdedel', en: 'a quarter' }, 4: { sv: 'en tredjedel', en: 'a third' } };
const LEAST_ROWS = 3;
const MOST = 0.75;

const COMPARED: ReadonlySet<FactMeasure> = new Set(['actual', 'budgetToDate', 'varianceToDate'] as const);

/** Nothing over the column says that it goes from January on. */
const isUnsaid = ({ head, chosen, concept: { dateKind } }: TableColumn): boolean =>
  !chosen && dateKind !== 'range' && dateKind !== 'day' && !accumulatedWords.test(fold(head));

/** How many months a column holds, told alone: "Utfall kv 3", "Utfall T2", "Utfall aug". */
const monthsAlone = ({ head }: TableColumn): Alone => (/\bkv(?:artal)?\b|\bq\d/.test(fold(head)) ? 3 : /tertial|\bt ?\d/.test(fold(head)) ? 4 : 1);

/** Of the share that a month, a quarter or a tertial has of the year, so much more or less is still it. */
const SLACK = 0.5;

/**
 * "Utfall aug | Årsbudget" where the outcome is about a twelfth of the year's budget in most rows: the month alone, and
 * no outcome of the year so far. It is used, as nothing else is, and unsure.
 */
export function monthAlone(table: Table, fields: readonly Field[], period: Period | null): Doubted {
  const none = { problems: [], unsure: [] };
  if (period === null || period.month < FIRST || period.month === 12) return none;
  const of = (wanted: FactMeasure) => fields.filter(({ measure, component, oneMonth }) => measure === wanted && isNet(component) && !oneMonth);
  const [[outcome, more], [year]] = [of('actual'), [...of('budget'), ...of('forecast')]];
  if (!outcome || more || !year || !isUnsaid(outcome.column)) return none;
  const shares = table.rows.flatMap(({ raw }) => {
    const [spent, whole] = [outcome, year].map(({ column }) => numberIn(raw, column.column));
    return typeof spent === 'number' && typeof whole === 'number' && spent !== 0 && whole !== 0 ? [Math.abs(spent / whole)] : [];
  });
  const months = monthsAlone(outcome.column);
  const [due, part] = [months / 12, PART[months]];
  const ofMonth = shares.filter((share) => Math.abs(share - due) < due * SLACK && Math.abs(share - due) < Math.abs(share - period.month / 12));
  if (shares.length < LEAST_ROWS || ofMonth.length < shares.length * MOST) return none;
  const alone: Sentence = months === 1 ? { sv: monthName(period.month), en: 'the month' } : { sv: 'kvartalet eller tertialet', en: 'the quarter or tertial' };
  const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column: outcome.column.column };
  const rows = table.rows.map(({ index }) => index);
  const columns = new Set(fields.filter(({ measure, column }) => COMPARED.has(measure) && isUnsaid(column)).map(({ column }) => column.column));
  return {
    problems: [{
      ...ruled('monthAlone'), cells: [cell],
      message: {
        sv: `Utfallet i "${outcome.column.head}" (${formatAddress(cell)}) är ungefär ${part.sv} av året i ${ofMonth.length} av ${shares.length} rader: det kan vara ${alone.sv} ensam. Det används som utfallet hittills och är osäkert. Lägg till en kolumn med det ackumulerade, eller skriv "ack" i rubriken om det är det.`,
        en: `The outcome in "${outcome.column.head}" (${formatAddress(cell)}) is about ${part.en} of the year in ${ofMonth.length} of ${shares.length} rows: it may be of ${alone.en} alone. It is used as the outcome so far and is unsure. Add a column of the accumulated outcome, or write "ack" in the head if that is what it is.`,
      },
    }],
    unsure: [...columns].map((column) => ({ sheet: table.sheet, column, firstRow: Math.min(...rows), lastRow: Math.max(...rows), why: { sv: `beloppen kan vara av ${months === 1 ? 'månaden' : alone.sv} ensam`, en: `the amounts may be of ${alone.en} alone` } })),
  };
}
