import type { CellAddress } from '../../../values/cell';
import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import type { SignConvention } from '../../../values/sign';
import { fold } from '../../../values/text';
import { withoutNoise, type Unit } from '../../../values/unit';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import { sheetUnit } from '../../meaning/units/unit';
import type { AreaIndex } from './areaIndex';
import type { Candidate } from './candidates';
import { findLedgerHeads, type LedgerHeads } from './ledgerHeads';
import { ledgerProblems, noLedgerHeads, signOfLedger } from './ledgerProblems';
import { sumLedger, type AreaYear, type LedgerSums } from './ledgerSums';
import type { MonthAmount } from './monthFacts';

export interface LedgerContext {
  readonly period: Period;
  readonly chosen: { readonly unit: Unit | null; readonly sign: SignConvention | null } | null;
}

/** What makes the sums of each group income positive, cost negative: income, cost, unknown. */
type Factors = readonly [number, number, number];

const groupSum = (years: readonly AreaYear[], group: number): number =>
  years.reduce((sum, { sums }) => {
    let own = 0;
    for (let month = 0; month < 12; month += 1) own += sums[group * 12 + month] ?? 0;
    return sum + own;
  }, 0);

/** How a chosen convention signs; null when nothing is chosen. */
function chosenFactors(convention: SignConvention | null): Factors | null {
  switch (convention) {
    case 'costsNegative': return [1, 1, 1];
    case 'netCostsPositive': case 'incomeNegative': return [-1, -1, -1];
    case 'allPositive': return [1, -1, -1];
    default: return null;
  }
}

/** +1 or −1 by which the sums come nearest the outcomes that the workbook prints; 0 when nothing can be compared. */
function byOutcomes(years: readonly AreaYear[], index: AreaIndex, period: Period): number {
  let agreement = 0;
  for (const own of years) {
    const known = index.areas[own.area]?.amounts;
    const printed = own.year === period.year ? (known?.actual ?? known?.budget) : own.year === period.year - 1 ? known?.priorYear : null;
    const sum = groupSum([own], 2);
    if (printed && sum !== 0) agreement += Math.sign(sum * printed) * Math.abs(printed);
  }
  return Math.sign(agreement);
}

interface FoundSign {
  readonly factors: Factors;
  readonly guessed: boolean;
}

/** By the account's class, else by the outcomes beside it, else by words; else most of a ledger is costs. */
function findSign(sums: LedgerSums, words: string, index: AreaIndex, context: LedgerContext): FoundSign {
  const chosen = chosenFactors(context.chosen?.sign ?? null);
  if (chosen) return { factors: chosen, guessed: false };
  const income = groupSum(sums.years, 0);
  const cost = groupSum(sums.years, 1);
  if (income !== 0 || cost !== 0) {
    const ofIncome = income === 0 ? (cost > 0 ? -1 : 1) : income > 0 ? 1 : -1;
    const ofCost = cost === 0 ? ofIncome : cost > 0 ? -1 : 1;
    return { factors: [ofIncome, ofCost, ofCost], guessed: false };
  }
  const unknown = byOutcomes(sums.years, index, context.period);
  if (unknown !== 0) return { factors: [unknown, unknown, unknown], guessed: false };
  const turned = groupSum(sums.years, 2) > 0 ? -1 : 1;
  return { factors: [turned, turned, turned], guessed: !words.includes('kostnad') };
}

function monthsOf(own: AreaYear, factors: Factors, sums: LedgerSums, sheet: string, column: number, period: Period): (MonthAmount | null)[] {
  return Array.from({ length: 12 }, (_, month): MonthAmount | null => {
    // A month that the ledger has no row of at all is unknown; one in which only this area has none is 0.
    if (!sums.months.has(own.year * 12 + month)) return null;
    if (own.year === period.year && month >= period.month) return null;
    const value = factors.reduce((sum, factor, group) => sum + factor * (own.sums[group * 12 + month] ?? 0), 0);
    const cells = [own.firstRows[month * 2] ?? -1, own.firstRows[month * 2 + 1] ?? -1].filter((row) => row >= 0).map((row): CellAddress => ({ sheet, row, column }));
    return { value: withoutNoise(value), cells, count: own.counts[month] ?? 0 };
  });
}

export interface LedgerReading {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** The unit was written, in the head of the amount or on the sheet. */
  readonly unitSaid: boolean;
}

/** The areas' months as the sums of a ledger's rows; what could not be counted is told, with what it comes to. */
export function readLedger(recognised: RecognisedSheet, index: AreaIndex, context: LedgerContext): LedgerReading {
  const { sheet } = recognised;
  const heads = findLedgerHeads(sheet);
  if (!heads) return { candidates: [], problems: [noLedgerHeads(sheet.name)], unitSaid: false };
  const column = heads.amount ?? heads.debit ?? 0;
  const sums = sumLedger(sheet, heads, index, context.period.year);
  const words = fold([...wordsAbove(recognised, heads), sheet.name].join(' '));
  const { factors, guessed } = findSign(sums, words, index, context);
  const said = context.chosen?.unit ?? heads.unit ?? sheetUnit({ ...recognised, sheet: { ...sheet, rows: sheet.rows.slice(0, 20) } });
  const candidates = sums.years.map((own): Candidate => ({
    area: index.areas[own.area]?.name ?? '', code: index.areas[own.area]?.code ?? null, sheet: sheet.name, unit: said ?? 'kr', year: own.year,
    months: monthsOf(own, factors, sums, sheet.name, column, context.period), from: 'ledger', part: null, current: false,
    at: { sheet: sheet.name, row: heads.row, column },
  }));
  return {
    candidates: candidates.filter(({ months }) => months.some((amount) => amount !== null)), unitSaid: said !== null,
    problems: [...ledgerProblems(sheet.name, heads, sums), ...(guessed && candidates.length > 0 ? [signOfLedger({ sheet: sheet.name, row: heads.row, column }, factors[2] < 0)] : [])],
  };
}

const wordsAbove = ({ sheet }: RecognisedSheet, heads: LedgerHeads): string[] =>
  sheet.rows.filter(({ index }) => index <= heads.row).slice(0, 20).flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
