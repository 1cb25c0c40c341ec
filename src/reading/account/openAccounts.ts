import { formatAddress, type CellAddress } from '../../values/cell';
import { UNDOUBTED, type Doubted } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { fold } from '../../values/text';
import { ruled } from '../../values/rules/catalogue';
import type { Table, TableColumn } from '../geometry/table';
import type { Field } from '../meaning/field';
import { closedYearWords } from '../words/lexicon';

const PLANS: ReadonlySet<string> = new Set(['budget', 'forecast']);

/** The accounts of a year that no other column is the outcome of, and no plan beside is later than. */
function accountsAlone(fields: readonly Field[]): TableColumn | null {
  if (fields.some(({ measure }) => measure === 'actual')) return null;
  const accounts = fields.filter(({ measure, column }) => measure === 'priorYear' && column.concept.year !== null && !column.concept.priorYear && !column.chosen).map(({ column }) => column);
  const [newest] = [...accounts].sort((one, other) => (other.concept.year ?? 0) - (one.concept.year ?? 0));
  const plans = fields.filter(({ measure }) => PLANS.has(measure)).map(({ column }) => column);
  const isLater = ({ concept: { year } }: TableColumn): boolean => year !== null && year > (newest?.concept.year ?? 0);
  return newest && plans.length > 0 && !plans.some(isLater) ? newest : null;
}

/** "Bokslut" of no said year beside the outcome of one: the year before that, or the one after. */
const accountsBeside = (fields: readonly Field[]): TableColumn | null =>
  (fields.some(({ measure, column }) => measure === 'actual' && column.concept.year !== null)
    ? fields.find(({ measure, column: { head, concept, chosen } }) => measure === 'priorYear' && concept.year === null && !chosen && closedYearWords.test(fold(head)))?.column ?? null : null);

/**
 * "Årsbudget | Bokslut 2023", "Bokslut | Utfall 2023" where no period says which year is followed up: the accounts are
 * of the year before, or of the very year. They are read as the former, and unsure.
 */
export function openAccounts(table: Table, fields: readonly Field[], period: Period | null): Doubted {
  const beside = period === null ? accountsBeside(fields) : null;
  const newest = beside ?? (period === null ? accountsAlone(fields) : null);
  if (!newest) return UNDOUBTED;
  const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column: newest.column };
  const why: Sentence = { sv: 'inget säger om det är årets bokslut eller förra årets', en: 'nothing says whether these are the year\'s accounts or last year\'s' };
  const columns = [newest, ...beside ? fields.flatMap(({ measure, column }) => (measure === 'actual' ? [column] : [])) : []];
  const places = table.rows.map(({ nameCell }) => nameCell.row);
  return {
    problems: [{
      ...ruled('timeGuessed'), cells: [cell],
      message: {
        sv: `Kolumnen "${newest.head}" (${formatAddress(cell)}) är läst som förra årets utfall, men inget säger om uppföljningen gäller det året eller det efter. Ange perioden i inställningarna.`,
        en: `The column "${newest.head}" (${formatAddress(cell)}) was read as last year's outcome, but nothing says whether the follow-up is for that year or for the next. Give the period in the settings.`,
      },
    }],
    unsure: columns.map(({ column }) => ({ sheet: table.sheet, column, firstRow: Math.min(...places), lastRow: Math.max(...places), why })),
  };
}
