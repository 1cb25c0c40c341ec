import { formatAddress, type CellAddress } from '../../values/cell';
import { UNDOUBTED, type Doubted } from '../../values/doubt';
import type { Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Table, TableColumn } from '../geometry/table';
import type { Field } from '../meaning/field';

const PLANS: ReadonlySet<string> = new Set(['budget', 'forecast']);

/**
 * "Årsbudget | Bokslut 2023" where no period says which year is followed up, nothing else is its outcome and no budget
 * names a later year: the accounts are of the year before, or of the very year. They are read as the former, and unsure.
 */
export function openAccounts(table: Table, fields: readonly Field[], period: Period | null): Doubted {
  if (period !== null || fields.some(({ measure }) => measure === 'actual')) return UNDOUBTED;
  const accounts = fields.filter(({ measure, column }) => measure === 'priorYear' && column.concept.year !== null && !column.concept.priorYear && !column.chosen).map(({ column }) => column);
  const [newest] = [...accounts].sort((one, other) => (other.concept.year ?? 0) - (one.concept.year ?? 0));
  const plans = fields.filter(({ measure }) => PLANS.has(measure)).map(({ column }) => column);
  const isLater = ({ concept: { year } }: TableColumn): boolean => year !== null && year > (newest?.concept.year ?? 0);
  if (!newest || plans.length === 0 || plans.some(isLater)) return UNDOUBTED;
  const cell: CellAddress = { sheet: table.sheet, row: table.headRows.last, column: newest.column };
  const why: Sentence = { sv: 'inget säger om det är årets bokslut eller förra årets', en: 'nothing says whether these are the year\'s accounts or last year\'s' };
  const places = table.rows.map(({ nameCell }) => nameCell.row);
  return {
    problems: [{
      ...ruled('timeGuessed'), cells: [cell],
      message: {
        sv: `Kolumnen "${newest.head}" (${formatAddress(cell)}) är läst som förra årets utfall, men inget säger om uppföljningen gäller det året eller det efter. Ange perioden i inställningarna.`,
        en: `The column "${newest.head}" (${formatAddress(cell)}) was read as last year's outcome, but nothing says whether the follow-up is for that year or for the next. Give the period in the settings.`,
      },
    }],
    unsure: [{ sheet: table.sheet, column: newest.column, firstRow: Math.min(...places), lastRow: Math.max(...places), why }],
  };
}
