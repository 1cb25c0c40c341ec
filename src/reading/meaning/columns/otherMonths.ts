import { formatAddress, type CellAddress } from '../../../values/cell';
import { UNDOUBTED, type Doubted } from '../../../values/doubt';
import { formatPeriod, type Period } from '../../../values/period';
import type { Sentence } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Table, TableColumn } from '../../geometry/table';
import { monthName } from '../../words/dates';
import type { ColumnMeasure } from '../../words/lexicon';
import type { Field } from '../field';
import { holdsFigures } from '../time/period';

const DECEMBER = 12;

/** What is held against the outcome, month by month. */
const COMPARED: readonly ColumnMeasure[] = ['budget', 'variance'];

/** What names the months through which its amounts go, in the year of the follow-up. */
const isThrough = ({ percent, hidden, chosen, concept: { month, dateKind, year, priorYear, scope } }: TableColumn, period: Period): boolean =>
  !percent && !hidden && chosen === undefined && !priorYear && scope !== 'year' && month !== null && dateKind !== 'part' && (year === null || year === period.year);

/** The one column of a measure that names another month than the outcome, where none names the outcome's. Several are a plan of months. */
function otherMonth(table: Table, measure: ColumnMeasure, period: Period): TableColumn | null {
  const dated = table.columns.filter((column) => column.concept.measure === measure && isThrough(column, period));
  const [first, ...more] = dated;
  if (!first || more.length > 0) return null;
  const { month } = first.concept;
  const isOfOutcome = table.columns.some(({ concept }) => concept.measure === 'actual' && concept.month === month);
  return month === period.month || month === DECEMBER || isOfOutcome || !holdsFigures(table, first.column) ? null : first;
}

/** A variance that names a month beside a forecast may be of when that was made. */
const isAsked = (measure: ColumnMeasure, fields: readonly Field[]): boolean => measure !== 'variance' || !fields.some((field) => field.measure === 'forecast');

/**
 * "Budget sep" beside "Utfall aug": one of the heads was forgotten, or they are compared over months of different number.
 * Neither can be told from the amounts; what is read of the outcome and what is compared with it are unsure.
 */
export function otherMonths(table: Table, fields: readonly Field[], period: Period | null): Doubted {
  const outcome = period === null ? undefined : fields.find(({ measure, column, oneMonth }) => measure === 'actual' && !oneMonth && column.concept.month === period.month);
  if (period === null || !outcome || period.month === DECEMBER) return UNDOUBTED;
  const others = COMPARED.filter((measure) => isAsked(measure, fields)).flatMap((measure) => otherMonth(table, measure, period) ?? []);
  const [first] = others;
  if (!first) return UNDOUBTED;
  const at = ({ column }: TableColumn): CellAddress => ({ sheet: table.sheet, row: table.headRows.last, column });
  const named = others.map((column) => `"${column.head}" (${formatAddress(at(column))})`).join(', ');
  const own = `"${outcome.column.head}" (${formatAddress(at(outcome.column))})`;
  const why: Sentence = {
    sv: `rubrikerna säger olika månader: ${monthName(period.month)} för utfallet och ${monthName(first.concept.month ?? 0)} för det som det jämförs med`,
    en: `the heads say different months: ${period.month} for the outcome and ${first.concept.month} for what it is compared with`,
  };
  const rows = table.rows.map(({ index }) => index);
  const compared = fields.filter(({ measure }) => measure === 'actual' || measure === 'varianceToDate' || measure === 'budgetToDate');
  return {
    problems: [{
      ...ruled('periodDiffers'), cells: [...others.map(at), at(outcome.column)],
      message: {
        sv: `${named} gäller en annan månad än utfallet ${own}, och uppföljningen gäller ${formatPeriod(period)}. Kolumnen räknas inte som periodens, och utfallet och periodens avvikelse är osäkra. Rätta den rubrik som är fel, eller lägg till en kolumn för samma månad.`,
        en: `${named}: of another month than the outcome ${own}, and the follow-up is for ${formatPeriod(period)}. The column does not count as the period's, and the outcome and the variance to date are unsure. Correct the head that is wrong, or add a column of the same month.`,
      },
    }],
    unsure: [...new Set(compared.map(({ column }) => column.column))].map((column) => ({ sheet: table.sheet, column, firstRow: Math.min(...rows), lastRow: Math.max(...rows), why })),
  };
}
