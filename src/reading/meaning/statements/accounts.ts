import { fold } from '../../../values/text';
import { accountHeads, lookUp, statementLines } from '../../words/lexicon';
import type { Table, TableRow } from '../../geometry/table';

/**
 * Income or cost by an account's class in Kommun-Bas, the municipalities' chart of accounts (SKR): 3 is income,
 * 4 to 7 are costs. Null for other classes (8: finance and the like, of both signs) and for what is no account.
 */
export function accountComponent({ code, name }: Pick<TableRow, 'code' | 'name'>): 'income' | 'cost' | null {
  const found = /^([3-7])\d{1,7}$/.exec(code ?? NAMED_ACCOUNT.exec(name)?.[1] ?? '')?.[1];
  return found === undefined ? null : found === '3' ? 'income' : 'cost';
}

/** "Konto 5010" in the place of a name. */
const NAMED_ACCOUNT = /^konto:? (\d{3,8})$/i;

/** Known by their words: fewer could be chance, as a unit named "Personal". */
const LEAST_KNOWN = 2;

const itemsOf = ({ rows }: Pick<Table, 'rows'>): TableRow[] => rows.filter(({ kind, name }) => kind === 'item' && name !== '');

/** Rows that name an outer thing each (a unit) list that unit's accounts again and again; of long rows, in each month. */
const listsOnce = (items: readonly TableRow[]): boolean =>
  new Set(items.map(({ code, folded, time }) => `${code} ${folded} ${time?.year} ${time?.month}`)).size === items.length;

const mostAreAccounts = (items: readonly TableRow[]): boolean =>
  items.filter((row) => accountComponent(row) !== null).length * 2 >= items.length;

/** At least half of the codes are of the class that the words of their rows tell of, and none is of the other. */
function wordsAgree(items: readonly TableRow[]): boolean {
  let known = 0;
  let others = 0;
  for (const row of items) {
    const component = accountComponent(row);
    const word = component === null ? null : lookUp(statementLines, row.folded);
    if (word !== 'income' && word !== 'cost') others += 1;
    else if (word === component) known += 1;
    else return false;
    // Lists of other things are told by their first half.
    if (others * 2 > items.length) return false;
  }
  return known >= LEAST_KNOWN;
}

/**
 * Whether a table's rows are accounts: its heads say "Konto", or its codes are of the classes that the words of
 * their rows tell of ("3010 Avgifter", "5010 Löner"). Codes of units (ansvar) are not: "3110 Hemtjänst norr".
 */
export function listsAccounts(table: Listed): boolean {
  return (table.part?.area ?? null) !== null ? holdsAccounts(table) : holdsAccounts(table) && listsOnce(itemsOf(table));
}

type Listed = Pick<Table, 'rows' | 'labelHead' | 'codeHead' | 'part' | 'accountsOfAreas'>;

/** The same, also where an account comes again: once for each of the services of an area, say. */
export function holdsAccounts(table: Listed): boolean {
  const items = itemsOf(table);
  // An area may have one account, which its name says that it is.
  if (items.length < (table.accountsOfAreas ? 1 : LEAST_KNOWN) && !items.some(({ name }) => NAMED_ACCOUNT.test(name))) return false;
  const said = accountHeads.test(fold(`${table.codeHead} ${table.labelHead}`)) || items.filter(({ name }) => NAMED_ACCOUNT.test(name)).length * 2 >= items.length;
  return said ? mostAreAccounts(items) : wordsAgree(items);
}
