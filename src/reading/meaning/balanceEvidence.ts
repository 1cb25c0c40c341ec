import { fold } from '../../values/text';
import type { Table } from '../geometry/table';
import { areBalanceHeads, balanceRows } from '../words/balances';
import { kindsNamed } from '../words/kindWords';
import { say, type Around, type Evidence } from './evidence';
import { ownCaption } from './textEvidence';

/** A table is told by its first rows. */
const SAMPLE = 60;

/** Whether a text names balances and nothing else. */
const namesBalances = (text: string): boolean => {
  const kinds = kindsNamed(text);
  return kinds.length === 1 && kinds[0] === 'balances';
};

/** What is owned and owed, how that came, and what the result is held against: no area's money, in whatever unit it is. */
export function byBalances(table: Table, { sheet, titles }: Around): Evidence {
  const heads = [...table.columns, ...table.others].map(({ head }) => fold(head));
  const opened = areBalanceHeads(heads) ? [say('balances', 8, 'rubrikerna är ingående och utgående balans', 'its heads are opening and closing balance')] : [];
  const named = table.rows.slice(0, SAMPLE).filter(({ kind, name }) => kind !== 'heading' && name !== '');
  const owned = named.filter(({ folded }) => balanceRows.test(folded));
  const example = owned[0]?.name ?? '';
  const byRows = owned.length >= 2 && owned.length * 2 >= named.length ? [say('balances', 8 * owned.length / named.length, `rader som "${example}"`, `rows such as "${example}"`)] : [];
  const caption = ownCaption(table);
  const said = (caption !== null && kindsNamed(caption).length > 0 ? [caption] : [table.labelHead, caption ?? '', titles[0] ?? '', sheet.name]).find(namesBalances);
  const against = said === undefined ? [] : [say('economy', -4, `"${said}" är inga verksamheters pengar`, `"${said}" is no area's money`)];
  return [...opened, ...byRows, ...against];
}
