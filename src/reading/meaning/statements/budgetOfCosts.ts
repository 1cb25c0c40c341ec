import { formatAddress } from '../../../values/cell';
import type { Sentence } from '../../../values/problem';
import { UNDOUBTED, type Doubted } from '../../../values/doubt';
import { ruled } from '../../../values/rules/catalogue';
import type { Table } from '../../geometry/table';
import type { Field, FactMeasure } from '../field';
import { tableComponent } from './statement';


const BUDGETS: ReadonlySet<FactMeasure> = new Set(['budget', 'budgetToDate']);
const OUTCOMES: ReadonlySet<FactMeasure> = new Set(['actual', 'forecast']);
const VARIANCES: ReadonlySet<FactMeasure> = new Set(['variance', 'varianceToDate']);

const partOf = ({ component, column }: Field) => component ?? column.concept.component;

/**
 * "Kostnadsbudget" as the only budget beside an outcome that is not said to be of costs: they may be of different money.
 * A printed variance that holds shows that they are not.
 */
export function budgetOfCosts(table: Table, fields: readonly Field[]): Doubted {
  const budgets = fields.filter(({ measure }) => BUDGETS.has(measure));
  const outcomes = fields.filter(({ measure }) => OUTCOMES.has(measure));
  const others = outcomes.filter((field) => partOf(field) !== 'cost');
  const [budget, outcome] = [budgets[0], others.find((field) => partOf(field) !== 'income') ?? others[0]];
  if (!budget || !outcome || budgets.some((field) => partOf(field) !== 'cost') || tableComponent(table) !== null) return UNDOUBTED;
  if (fields.some(({ measure }) => VARIANCES.has(measure))) return UNDOUBTED;
  const at = ({ column }: Field) => ({ sheet: table.sheet, row: table.headRows.last, column: column.column });
  const why: Sentence = { sv: 'budgeten gäller bara kostnader enligt sin rubrik', en: 'the budget is of costs alone by its head' };
  const rows = table.rows.map(({ index }) => index);
  return {
    problems: [{
      ...ruled('budgetOfCosts'), cells: [at(budget), at(outcome)],
      message: {
        sv: `Rubriken "${budget.column.head}" (${formatAddress(at(budget))}) säger att budgeten gäller kostnader, men "${outcome.column.head}" (${formatAddress(at(outcome))}) säger inte det. Är utfallet netto går de inte att jämföra. Lägg till en kolumn med nettobudget, eller skriv "kostnader" i båda rubrikerna.`,
        en: `The head "${budget.column.head}" (${formatAddress(at(budget))}) says that the budget is of costs, but "${outcome.column.head}" (${formatAddress(at(outcome))}) does not. If the outcome is net they cannot be compared. Add a column of the net budget, or write "costs" in both heads.`,
      },
    }],
    unsure: budgets.map(({ column }) => ({ sheet: table.sheet, column: column.column, firstRow: Math.min(...rows), lastRow: Math.max(...rows), why })),
  };
}
