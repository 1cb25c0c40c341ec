import { fold } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { isStatement } from '../meaning/statements/statement';
import { isOfCostKind } from '../words/costKinds';
import { taxWords } from '../words/lexicon';
import { words } from '../words/swedish';

/** Sheets that tell what money is of, or what pays for it, and not whose it is. */

/** Incomes or costs by what they are of: the same money as the areas', or a part of it. */
const BY_KIND = words(/(?<!\p{L})(?:intäkts|kostnads|utgifts|konto)?slag(?:et|en)?(?!\p{L})/u);

/** What is charged, over its names. */
const FEES = words(/^(?:avgift|taxa|intäkt|intäktskälla|avgiftsslag)(?:er|or|s)?$/u);

/** What a sheet says of its tables of units: not what heads the lines of a result beside them, or stands right over these. */
function ofItsUnits({ tables }: EconomySheet, sheet: RecognisedSheet): RecognisedSheet {
  const statements = sheet.economic.filter(isStatement);
  if (statements.length === 0 || statements.length === sheet.economic.length || tables.some(({ shape }) => shape === 'statement')) return sheet;
  const captions = new Set(statements.map(({ captions: [nearest] }) => nearest));
  return { ...sheet, titles: sheet.titles.filter((title) => !captions.has(title)), economic: sheet.economic.filter((table) => !statements.includes(table)) };
}

const saysKind = ({ sheet, titles, economic }: RecognisedSheet): boolean => [sheet.name, ...titles, ...economic.map(({ labelHead }) => labelHead)].some((text) => BY_KIND.test(fold(text)))
  || (economic.length > 0 && economic.every(({ labelHead }) => FEES.test(fold(labelHead))))
  || [sheet.name, ...titles.slice(0, 1)].some(isOfCostKind) || (economic.length > 0 && economic.every(({ captions: [nearest] }) => nearest !== undefined && isOfCostKind(nearest)));

/** Of nothing but incomes, by its words or by its lines. */
const areIncomes = (table: EconomyTable): boolean => table.component === 'income' || isOfOneSide(table, ['income', 'incomeTotal']);

function isOfOneSide({ shape, rows }: EconomyTable, side: readonly EconomyTable['rows'][number]['line'][]): boolean {
  const lines = rows.filter(({ kind }) => kind === 'item' || kind === 'sum');
  return shape === 'statement' && lines.length >= 2 && lines.every(({ line }) => side.includes(line));
}

/** Whether a sheet divides money by what it is of: its words say so, or it holds nothing but incomes. */
export const isByKind = (sheet: EconomySheet, recognised: RecognisedSheet | undefined): boolean =>
  (recognised !== undefined && saysKind(ofItsUnits(sheet, recognised))) || (sheet.tables.length > 0 && sheet.tables.every(areIncomes));

/** "Skatteintäkter", "Inkomstutjämning": what finances the whole, told beside the committees that it is for. */
const FINANCES = words(/utjämning(?:en)?$|regleringsbidrag|slutavräkning|fastighetsavgift|^(?:preliminära? |egna )(?:kommunal)?skatt|^generella (?:stats)?bidrag/);
export const areTaxesAlone = ({ tables }: EconomySheet): boolean => tables.length > 0 && tables.every((table) => itemsOf(table).length >= 2 && itemsOf(table).every(({ name }) => taxWords.test(fold(name)) || FINANCES.test(fold(name))));

/** "Finansnetto", "Pensioner" and "Räntor" among taxes and grants: what a kommun has beside its committees. */
const OF_FINANCES = words(/^(?:finansnetto|finansiella|ränt(?:a|or|e)|pension|utbetalda pension|särskild löneskatt|utdelning|avskrivning|internränt|kapitalkostnad|arbetsgivaravgift|semesterlöneskuld|bankkostnad)/u);

/** Taxes, grants and finances and nothing else, half of it taxes and grants. */
export function areTaxesAndFinances(table: EconomyTable): boolean {
  const names = itemsOf(table).map(({ name }) => fold(name));
  const isTax = (name: string): boolean => taxWords.test(name) || FINANCES.test(name);
  // Nearly every table is told apart by its first row.
  return names.length >= 2 && names.every((name) => isTax(name) || OF_FINANCES.test(name)) && names.filter(isTax).length * 2 >= names.length;
}

/** A statement of nothing but incomes, or nothing but costs. */
export const isOfOneSideAlone = ({ tables }: EconomySheet): boolean => tables.length > 0
  && (tables.every(areIncomes) || tables.every((table) => isOfOneSide(table, ['cost', 'costTotal'])));

const ACCOUNTS = words(/(?<!\p{L})konto(?:n|grupp(?:er)?|klass(?:er)?)?(?!\p{L})/u);

/** A statement of one side of a result, which its title calls by what it divides ("Detaljer, konto") and not by an area. */
export const isOneSide = ({ kind, area, tables }: EconomySheet): boolean => kind === 'area' && tables.length > 0
  && (tables.every(areIncomes) || (ACCOUNTS.test(fold(area ?? '')) && tables.every((table) => isOfOneSide(table, ['cost', 'costTotal']))));
