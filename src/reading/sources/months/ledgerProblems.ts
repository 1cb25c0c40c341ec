import { formatAmount } from '../../../values/amount';
import { formatAddress, type CellAddress } from '../../../values/cell';
import { problem, type Problem } from '../../../values/problem';
import { ruled, type PlainRuleId } from '../../../values/rules/catalogue';
import { formatDecimal } from '../../../values/quantity';
import type { Unit } from '../../../values/unit';
import type { LedgerHeads } from './ledgerHeads';
import type { LedgerSums, Told } from './ledgerSums';

const plural = (count: number, one: string, several: string): string => `${formatDecimal(count, 0, 'sv')} ${count === 1 ? one : several}`;
const rows = (count: number): string => plural(count, 'rad', 'rader');
const rowsEn = (count: number): string => `${formatDecimal(count, 0, 'en')} ${count === 1 ? 'row' : 'rows'}`;

export const noLedgerHeads = (sheet: string): Problem => ({
  ...ruled('ledgerHeads'), cells: [{ sheet, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${sheet}" är transaktioner, men rubriker för belopp och för period eller datum hittas inte bland de första 20 raderna. Skriv rubrikerna Period, Verksamhet eller Ansvar, Konto och Belopp över kolumnerna.`,
    en: `The sheet "${sheet}" is a ledger, but no heads of an amount and of a period or date are found in its first 20 rows. Write the heads Period, Verksamhet or Ansvar, Konto and Belopp over the columns.`,
  },
});

export const signOfLedger = (cell: CellAddress, costsPositive: boolean): Problem => ({
  ...ruled('ledgerSign'), cells: [cell],
  message: {
    sv: `Bladet "${cell.sheet}" har inga konton eller utfall att jämföra med. ${costsPositive ? 'Positiva belopp är lästa som kostnader' : 'Negativa belopp är lästa som kostnader'}; ändra tecken för bladet i inställningarna om det är fel.`,
    en: `The sheet "${cell.sheet}" has no accounts, and no outcomes to compare with. ${costsPositive ? 'Positive amounts were read as costs' : 'Negative amounts were read as costs'}; change the sheet's sign in the settings if that is wrong.`,
  },
});

/** All that was not counted, or counted though written oddly: one problem a kind, however many rows. */
export function ledgerProblems(sheet: string, heads: LedgerHeads, sums: LedgerSums): Problem[] {
  const amountColumn = heads.amount ?? heads.debit ?? 0;
  const one = (told: Told, rule: PlainRuleId, column: number, sv: (at: string) => string, en: (at: string) => string): Problem[] => {
    const cells = told.rows.map((row): CellAddress => ({ sheet, row, column }));
    const first = cells[0];
    return first ? [problem(rule, { sv: sv(formatAddress(first)), en: en(formatAddress(first)) }, cells)] : [];
  };
  const amount = (told: Told, language: 'sv' | 'en') => formatDecimal(told.sum, 0, language);
  const said = ({ said: texts }: Told) => texts.map((text) => `"${text}"`).join(', ');
  const { unmatched, leftOut, noPeriod, textAmounts, errors, typed } = sums;
  return [
    ...one(unmatched, 'ledgerUnmatched', heads.areas[0] ?? amountColumn,
      (at) => `På bladet "${sheet}" hör ${rows(unmatched.count)} (summa ${amount(unmatched, 'sv')}) inte till något verksamhetsområde och räknas inte med: ${said(unmatched) || 'cellen är tom'} (första i ${at}). Skriv områdets namn eller kod så som i uppföljningens tabell.`,
      (at) => `On the sheet "${sheet}" ${rowsEn(unmatched.count)} (sum ${amount(unmatched, 'en')}) belong to no area and are not counted: ${said(unmatched) || 'the cell is empty'} (the first in ${at}). Write the area's name or code as in the follow-up's table.`),
    ...one(leftOut, 'ledgerBalance', heads.account ?? amountColumn,
      (at) => `På bladet "${sheet}" räknas ${rows(leftOut.count)} (summa ${amount(leftOut, 'sv')}) på konton i klass 0, 1, 2 och 9 inte med: de är balans eller interna poster (första i ${at}). Inget behöver göras om det är rätt.`,
      (at) => `On the sheet "${sheet}" ${rowsEn(leftOut.count)} (sum ${amount(leftOut, 'en')}) on accounts of class 0, 1, 2 and 9 are not counted: they are balance or internal items (the first in ${at}). Nothing needs doing if that is right.`),
    ...one(noPeriod, 'ledgerNoPeriod', heads.period ?? heads.date ?? amountColumn,
      (at) => `På bladet "${sheet}" saknar ${rows(noPeriod.count)} (summa ${amount(noPeriod, 'sv')}) period och räknas inte med (första i ${at}). Fyll i perioden, till exempel 202308.`,
      (at) => `On the sheet "${sheet}" ${rowsEn(noPeriod.count)} (sum ${amount(noPeriod, 'en')}) have no period and are not counted (the first in ${at}). Fill in the period, such as 202308.`),
    ...one(textAmounts, 'ledgerText', amountColumn,
      (at) => `På bladet "${sheet}" har ${rows(textAmounts.count)} text i stället för belopp (${said(textAmounts)}; första i ${at}) och räknas inte med. Skriv ett tal.`,
      (at) => `On the sheet "${sheet}" ${rowsEn(textAmounts.count)} have words for an amount (${said(textAmounts)}; the first in ${at}) and are not counted. Type a number.`),
    ...one(errors, 'ledgerError', amountColumn,
      (at) => `På bladet "${sheet}" har ${rows(errors.count)} ett fel i stället för belopp (${said(errors)}; första i ${at}) och räknas inte med. Rätta formeln.`,
      (at) => `On the sheet "${sheet}" ${rowsEn(errors.count)} hold an error for an amount (${said(errors)}; the first in ${at}) and are not counted. Mend the formula.`),
    ...one(typed, 'ledgerTyped', amountColumn,
      (at) => `På bladet "${sheet}" är beloppet på ${rows(typed.count)} skrivet som text (första i ${at}: ${said(typed)}). De räknas med; gör om dem till tal så räknar även Excel dem.`,
      (at) => `On the sheet "${sheet}" the amounts of ${rowsEn(typed.count)} are typed as text (the first in ${at}: ${said(typed)}). They are counted; make them numbers, and Excel counts them too.`),
  ];
}

/** Areas whose ledger comes to something else than the outcome that the follow-up prints: amounts in the ledger's unit. */
export interface LedgerGap {
  readonly area: string;
  readonly sum: number;
  readonly outcome: number;
}

export function ledgerGaps(cell: CellAddress, gaps: readonly LedgerGap[], unit: Unit): Problem[] {
  const first = gaps[0];
  if (!first) return [];
  const amount = (value: number, language: 'sv' | 'en') => `${formatAmount(value, unit, language)} ${unit}`;
  const more = gaps.length - 1;
  return [{
    ...ruled('ledgerDiffers'), cells: [cell],
    message: {
      sv: `Bladet "${cell.sheet}" summerar till ${amount(first.sum, 'sv')} för ${first.area} till och med perioden, men utfallet är ${amount(first.outcome, 'sv')}${more > 0 ? ` (${plural(more, 'område', 'områden')} till skiljer sig)` : ''}. Kontrollera om kommunbidrag eller rader saknas; månaderna används ändå för att fördela året.`,
      en: `The sheet "${cell.sheet}" comes to ${amount(first.sum, 'en')} for ${first.area} to the period's end, but the outcome is ${amount(first.outcome, 'en')}${more > 0 ? ` (${more} more ${more === 1 ? 'area differs' : 'areas differ'})` : ''}. Check whether the kommunbidrag or rows are missing; the months are still used to spread the year.`,
    },
  }];
}
