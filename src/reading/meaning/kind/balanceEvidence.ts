import { fold } from '../../../values/text';
import type { Table } from '../../geometry/table';
import { areBalanceHeads, balanceRows, loanHeads } from '../../words/balances';
import { kindsNamed } from '../../words/kindWords';
import { words } from '../../words/swedish';
import { say, type Around, type Evidence } from './evidence';
import { ownCaption, surroundings } from './textEvidence';

/** A table is told by its first rows. */
const SAMPLE = 60;

/** "Nämndernas resultat och egna kapital": what the year came to, and what that makes of the balance. */
const WITH_RESULT = words(/(?:^| )(?:års|drift)?resultat(?:et)? (?:och|samt) /);

/** Whether a text names balances and nothing else. */
const namesBalances = (text: string): boolean => {
  const kinds = kindsNamed(text);
  return kinds.length === 1 && kinds[0] === 'balances' && !WITH_RESULT.test(fold(text));
};

/** "Ingående balans | Årets resultat | Utgående balans": where nothing is budgeted, granted or foreseen, the year's result is what the balance changed by. */
function byOpeningAndClosing({ columns }: Table, heads: readonly string[]): Evidence {
  if (!areBalanceHeads(heads)) return [];
  const opened = say('balances', 8, 'rubrikerna är ingående och utgående balans', 'its heads are opening and closing balance');
  const isPlanned = columns.some(({ concept: { measure, component } }) => measure === 'budget' || measure === 'forecast' || component === 'grant');
  return isPlanned ? [opened] : [opened, say('economy', -4, 'beloppen är hur en balans har ändrats', 'its amounts are how a balance changed')];
}

/** What is owned and owed, how that came, and what the result is held against: no area's money, in whatever unit it is. */
export function byBalances(table: Table, around: Around): Evidence {
  const { sheet, titles } = around;
  const heads = [...table.columns, ...table.others].map(({ head }) => fold(head));
  const opened = byOpeningAndClosing(table, heads);
  const loans = [...new Set(surroundings(around, table).map(fold))].filter((text) => loanHeads.test(text));
  const lent = loans.length >= 2 ? [say('balances', 8, `kolumner som "${loans[0]}" och "${loans[1]}"`, `columns such as "${loans[0]}" and "${loans[1]}"`)] : [];
  const named = table.rows.slice(0, SAMPLE).filter(({ kind, name }) => kind !== 'heading' && name !== '');
  const owned = named.filter(({ folded }) => balanceRows.test(folded));
  const example = owned[0]?.name ?? '';
  const byRows = owned.length >= 2 && owned.length * 2 >= named.length ? [say('balances', 8 * owned.length / named.length, `rader som "${example}"`, `rows such as "${example}"`)] : [];
  const caption = ownCaption(table);
  const said = (caption !== null && kindsNamed(caption).length > 0 ? [caption] : [table.labelHead, caption ?? '', titles[0] ?? '', sheet.name]).find(namesBalances);
  const against = said === undefined ? [] : [say('economy', -4, `"${said}" är inga verksamheters pengar`, `"${said}" is no area's money`)];
  return [...opened, ...lent, ...byRows, ...against];
}
