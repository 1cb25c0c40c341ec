import { fold } from '../../../values/text';
import { areBalanceHeads, openingInFull } from '../../words/balances';
import { shortComponents } from '../../words/lexicon';

/** "Int | Kost | Netto" and "I | K | N" as whole words: in company they are short for the parts of the result, and alone they may be names. */
function spellOutParts(texts: Map<number, string>): void {
  if (texts.size < 3) return;
  const parts = [...texts].flatMap(([column, text]) =>
    shortComponents.filter(({ short }) => short.test(text)).map(({ short, word }) => ({ column, word, whole: text.replace(short, word) })));
  const has = (wanted: string) => parts.some(({ word }) => word === wanted) || [...texts.values()].some((text) => text.toLowerCase().includes(wanted.slice(0, -2)));
  if (parts.length === 0 || !has('intäkter') || !has('kostnader')) return;
  for (const { column, whole } of parts) texts.set(column, whole);
}

/** "IB" is the internal budget, but in a row of heads with "UB" the opening balance. */
function spellOutBalances(texts: Map<number, string>): void {
  if (texts.size < 2 || !areBalanceHeads([...texts.values()].map(fold))) return;
  for (const [column, text] of texts) texts.set(column, openingInFull(text));
}

/** "U | U | P | P" or "A | A | F | F" over months: what is known, and after it what is planned. */
const KNOWN = /^(?:u|utf|a|act|ut)\.?$/i;
const PLANNED = /^(?:p|progn?|f|fc|fcst|b|bud)\.?$/i;

/** One letter over each of several columns, of the outcome first and then of the plan. */
function spellOutPlans(texts: Map<number, string>): void {
  const all = [...texts];
  const known = all.filter(([, text]) => KNOWN.test(text)).length;
  if (all.length < LEAST_PLANS || known === 0 || known === all.length) return;
  if (!all.every(([, text], at) => (at < known ? KNOWN : PLANNED).test(text))) return;
  for (const [column, text] of all) texts.set(column, KNOWN.test(text) ? 'Utfall' : /^b/i.test(text) ? 'Budget' : 'Prognos');
}

const LEAST_PLANS = 6;

/** What is shortened in a row of heads written out, where the heads beside it tell what it is short for. */
export function spellOut(texts: Map<number, string>): void {
  spellOutParts(texts);
  spellOutBalances(texts);
  spellOutPlans(texts);
}
