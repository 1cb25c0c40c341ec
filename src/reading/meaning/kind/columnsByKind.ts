import { fold } from '../../../values/text';
import type { Table, TableColumn } from '../../geometry/table';
import { headCounts } from '../../words/countedThings';
import { kindsNamed, type WordedKind } from '../../words/kindWords';
import { isWordedAmount } from './kindEvidence';
import { listsAreas } from './textEvidence';

const measuresOf = (columns: readonly TableColumn[]): Set<string> =>
  new Set(columns.filter(isWordedAmount).map(({ concept }) => `${concept.measure} ${concept.component}`));

/** Whether a column counts something by its own head or by the one over it: "Måltider skola" over "Budget" may name an area. */
const isCounted = ({ head, heads, concept }: TableColumn): boolean =>
  concept.measure !== 'comment' && (heads.length > 1 ? heads.some(headCounts) : headCounts(head));

/** The parts of a table whose columns are about different things. */
export interface TableParts {
  readonly parts: readonly Table[];
  /** The part that counts something under the words of money; null where none does. */
  readonly counted: Table | null;
  /** Parts that the head over their columns makes investments, whatever their rows are. */
  readonly invested: readonly Table[];
}

/**
 * A table whose groups of columns are about different things under the same names ("Drift | Investeringar", each with
 * budget and outcome; "Antal barn | Nettokostnad") is as many tables. A lone column "Investeringsbudget" among others
 * makes none.
 */
export function columnsByKind(table: Table): TableParts {
  const counted = table.columns.filter(isCounted);
  const money = table.columns.filter((column) => !isCounted(column));
  // A difference beside counts is theirs.
  if (counted.length > 0 && money.some((column) => isWordedAmount(column) && column.concept.measure !== 'variance')) {
    const { parts, invested } = columnsByKind({ ...table, columns: money, apart: counted });
    const own = { ...table, columns: counted };
    return { parts: [...parts, own], counted: own, invested };
  }
  const parts = withoutInvestments(table);
  const isInvested = ({ columns }: Table): boolean => columns.every((column) => kindOver(column) === 'investments');
  return { parts, counted: null, invested: parts.length > 1 ? parts.filter(isInvested) : [] };
}

/** The kinds of money that heads over columns name: "Drift", "Investeringar", "Exploatering". */
const kindOver = ({ heads: [over, own] }: TableColumn): WordedKind | null => {
  const [kind, another] = over === undefined || own === undefined ? [] : kindsNamed(over);
  return another === undefined ? kind ?? null : null;
};

/** The columns of investments, those of one head over them together: "Investering | Exploatering" beside "Drift", where a head alone may be of a unit. */
function investedSets({ columns }: Table): readonly (readonly TableColumn[])[] {
  const byWord = columns.filter(({ head }) => fold(head).includes('investering'));
  const namesDrift = columns.some((column) => kindOver(column) === 'economy');
  const isOther = (column: TableColumn): boolean => !byWord.includes(column) && kindOver(column) === 'investments';
  const others = namesDrift || byWord.length >= 2 ? columns.filter(isOther) : [];
  return [byWord, ...new Set(others.map(({ heads: [over] }) => over))]
    .map((set) => (typeof set === 'object' ? set : others.filter(({ heads: [over] }) => over === set)))
    .filter((set) => set.length > 0);
}

function withoutInvestments(table: Table): Table[] {
  const sets = investedSets(table);
  const invested = sets.flat();
  const rest = table.columns.filter((column) => !invested.includes(column) && column.concept.measure !== 'comment');
  const shared = measuresOf(rest);
  // The budget of a unit's investments is no other budget of what it runs.
  if (invested.length === 1 && invested.every((column) => isWordedAmount(column) && [...measuresOf([column])].every((one) => shared.has(one))) && listsAreas(table)) {
    return [{ ...table, columns: table.columns.filter((column) => !invested.includes(column)), others: [...table.others, ...invested] }];
  }
  if (invested.length < 2 || rest.length === 0) return [table];
  const twice = [...measuresOf(invested)].filter((measure) => shared.has(measure)).length;
  if (twice < 2) return [table];
  const isLeft = (column: TableColumn): boolean => !invested.includes(column);
  return [{ ...table, columns: table.columns.filter(isLeft), apart: [...table.apart ?? [], ...invested] }, ...sets.map((columns) => ({ ...table, columns }))];
}
