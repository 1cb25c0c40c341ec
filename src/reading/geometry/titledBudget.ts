import { fold } from '../../values/text';
import type { CellValue, RawRow, RawSheet } from '../../workbook/rawSheet';
import { isUnitOnly, isUnitText, parseHead } from '../words/concept';
import { parseTypedNumber } from '../words/numbers';
import { words } from '../words/swedish';
import { saysBudgetAlone } from '../words/titledMeasures';
import type { HeadBlock } from './headBlock';
import { textAt } from './namedRow';

/**
 * "Nämndernas budgetramar 2017" over "Nämnd | Fördelning" or "Nämnd | Miljoner kronor": no head says what the amounts are,
 * and the title does. "| Budget, tkr": the head of the amounts does, and nothing heads the names. Only where a sheet has no other heads.
 */

/** So many names with an amount each are a list. */
const LEAST_ROWS = 3;
/** So far above its heads a list's title stands. */
const MOST_ABOVE = 6;
const LONGEST_HEAD = 40;

/** What is dealt out between those who are named. */
const DEALT = words(/^(?:budget)?(?:fördelning|tilldelning|tilldelat|ram(?:ar)?)(?:en)?$/);

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';
const isAmount = (value: CellValue | undefined): boolean => typeof value === 'number' || (typeof value === 'string' && parseTypedNumber(value) !== null);
const isName = (value: CellValue | undefined): value is string => typeof value === 'string' && /\p{L}{2}/u.test(value) && parseTypedNumber(value) === null;

/** A name, and the one amount beside it. */
function pairIn({ values }: RawRow): { readonly name: number; readonly amount: number } | null {
  const filled = values.flatMap((value, column) => (isFilled(value) ? [column] : []));
  const [name, amount, more] = filled;
  return name !== undefined && amount !== undefined && more === undefined && isName(values[name]) && isAmount(values[amount]) ? { name, amount } : null;
}

/** A head of amounts that does not say which. */
const isBare = (head: string): boolean => head.length <= LONGEST_HEAD && (isUnitOnly(head) || isUnitText(head) || DEALT.test(fold(head)));

/** A head that says itself what the amounts below it are, where nothing heads the names: "Budget, tkr". */
const isBudget = (head: string): boolean => head.length <= LONGEST_HEAD && parseHead(head).measure === 'budget' && saysBudgetAlone(head);

/** The heads of names with one amount each, which a title says are budgets; null where the sheet's rows are something else. */
export function titledBudget({ rows }: RawSheet): HeadBlock | null {
  const first = rows.findIndex((row) => pairIn(row) !== null);
  const [row, heads] = [rows[first], rows[first - 1]];
  const pair = row && pairIn(row);
  if (!pair || heads?.index !== row.index - 1) return null;
  const [label, head] = [textAt(heads, pair.name), textAt(heads, pair.amount)];
  const isSaid = isBudget(head);
  if (label.length > LONGEST_HEAD || (label === '' && !isSaid) || !(isSaid || isBare(head)) || heads.values.filter(isFilled).length !== (label === '' ? 1 : 2)) return null;
  const named = rows.slice(first).filter((one) => { const own = pairIn(one); return own?.name === pair.name && own.amount === pair.amount; });
  if (named.length < LEAST_ROWS) return null;
  if (isSaid) return { rows: [{ index: heads.index, texts: new Map([...label === '' ? [] : [[pair.name, label] as const], [pair.amount, head]]) }] };
  const above = rows.slice(Math.max(0, first - 1 - MOST_ABOVE), first - 1).flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
  const isTitled = [label, ...above].some(saysBudgetAlone) && (parseHead(label).label || saysBudgetAlone(label));
  return isTitled ? { rows: [{ index: heads.index, texts: new Map([[pair.name, label], [pair.amount, head]]) }], bare: pair.amount } : null;
}
