import type { Problem, Sentence } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { fold } from '../../../values/text';
import { parseHead, type Concept } from '../../words/concept';
import { swedish } from '../../words/swedish';
import { headWords, joinedHead } from './sideHeads';
import { sideKindNames } from './sideKindNames';
import type { SideColumn, SideKind, SideMeasure, SideTable } from './sideFacts';

/** What the figures of each kind take. */
const TAKEN: Record<SideKind, ReadonlySet<SideMeasure>> = {
  volumes: new Set(['actual', 'budget', 'forecast', 'variance', 'priorYear', 'change', 'comment', 'completion']),
  investments: new Set(['actual', 'budget', 'forecast', 'variance', 'priorYear', 'comment', 'completion']),
  grants: new Set(['budget', 'applied', 'granted', 'forecast', 'actual', 'comment']),
  internalControl: new Set(['done', 'comment', 'completion']),
};

/** Made of the amounts beside, or none itself. */
const NO_AMOUNT: ReadonlySet<Concept['measure']> = new Set(['percent', 'change', 'remaining', 'variance', 'comment', 'code', 'addition']);
const CODE = swedish(/(?:\bnr|nummer|\bid|kod|konto|prioritet|\bprio|\bår|år)$/);
const PART = swedish(/utgift|inkomst|brutto/);
const NET = swedish(/\bnetto/);

const HEADS: Record<Exclude<SideKind, 'internalControl'>, Sentence> = {
  volumes: { sv: 'Budget, Utfall eller Prognos', en: 'Budget, Utfall or Prognos' },
  investments: { sv: 'Total budget, Budget, Utfall eller Prognos', en: 'Total budget, Budget, Utfall or Prognos' },
  grants: { sv: 'Budget, Sökt, Beviljat, Utbetalt eller Prognos', en: 'Budget, Sökt, Beviljat, Utbetalt or Prognos' },
};

/** Amounts, and no years, stand in most of a column's filled cells. */
function holdsAmounts({ rows }: SideTable, at: number): boolean {
  const cells = rows.flatMap(({ kind, cells: own }) => (kind === 'heading' ? [] : own[at] ?? []));
  const amounts = cells.flatMap(({ reading }) => (reading ? [reading.value] : []));
  const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;
  return amounts.length > 0 && amounts.length * 2 > cells.length && !amounts.every(isYear);
}

/** Of another time than that of the figures beside it: an earlier year, a month among months. */
function isOtherTime({ head, year }: SideColumn, taken: readonly SideColumn[]): boolean {
  const concept = parseHead(joinedHead(head));
  const isOtherYear = year !== null && !taken.some((one) => one.year === year);
  return concept.priorYear || isOtherYear || (concept.dateKind === 'month' && concept.scope !== 'toDate');
}

/** A column's amounts that no figure takes, and that no other column holds already. */
function isUnread(table: SideTable, at: number): boolean {
  const { columns, kind } = table;
  const column = columns[at];
  if (!column || column.percent || TAKEN[kind].has(column.measure) || !holdsAmounts(table, at)) return false;
  const taken = columns.filter((one) => TAKEN[kind].has(one.measure) && !one.ofProject && !one.percent && one.measure !== 'comment' && one.measure !== 'completion');
  const { measure } = parseHead(joinedHead(column.head));
  if (NO_AMOUNT.has(measure) || CODE.test(headWords(column.head))) return false;
  const folded = fold(column.head);
  if (kind === 'investments' && PART.test(folded) && columns.some((one) => TAKEN[kind].has(one.measure) && NET.test(fold(one.head)))) return false;
  // Where nothing of the follow-up's own year is told, what is told of other years is all there is.
  return taken.length === 0 || !isOtherTime(column, taken);
}

/** Columns of amounts that no figure takes, in one problem a table: nothing is missing without a word. */
export function unreadColumns(table: SideTable): Problem[] {
  const { kind, sheet, rows, columns } = table;
  if (kind === 'internalControl') return [];
  const unread = columns.filter((_, at) => isUnread(table, at));
  const first = rows.find((row) => row.kind !== 'heading');
  if (unread.length === 0 || !first) return [];
  const heads = unread.map(({ head }) => `"${head}"`).join(', ');
  const [what, known] = [sideKindNames[kind], HEADS[kind]];
  const isOne = unread.length === 1;
  return [{
    ...ruled('sideColumnUnread'), cells: unread.map(({ column }) => ({ sheet, row: first.nameCell.row, column })),
    message: {
      sv: `I tabellen med ${what.sv} på bladet "${sheet}" ${isOne ? 'ingår inte kolumnen' : 'ingår inte kolumnerna'} ${heads} i uppföljningens belopp. Byt rubrik, till exempel till ${known.sv}, om ${isOne ? 'den' : 'de'} ska räknas.`,
      en: `In the table of ${what.en} on the sheet "${sheet}" the column${isOne ? '' : 's'} ${heads} ${isOne ? 'is' : 'are'} not among the follow-up's figures. If ${isOne ? 'it' : 'they'} should count, change the head, to ${known.en}, say.`,
    },
  }];
}
