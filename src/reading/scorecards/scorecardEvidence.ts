import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { rowsBetween } from '../cells/cellReading';
import { fold } from '../../values/text';
import { swedish } from '../words/swedish';
import { isSex, mayBeGoalOrTarget, tellLatest, type ColumnSays } from './columnRole';
import { profileOf } from './cellProfile';
import { findScorecardBlocks, type ScorecardBlock } from './scorecardHeads';
import { percentWords } from './unitWords';

/** What speaks for a table being of indicators and goals rather than of money, in bits. */
export interface ScorecardEvidence {
  readonly bits: number;
  /** The heads name indicators or goals, or hold targets: not the rows alone. */
  readonly headed: boolean;
}

const MEASURED_NAME = swedish(/^(?:nöjd|index|sjukfrånvaro|frisknärvaro|personalomsättning|medarbetarengagemang|hållbart medarbetarengagemang|hme|behörig|meritvärde|genomsnittlig(?:t)? (?:meritvärde|betyg|sysselsättningsgrad|väntetid|handläggningstid))|\bindex$|\bindex\b|kr\/|\bkr per\b|antal\/|per (?:elev|barn|invånare|brukare|årsarbetare)\b|\bandel\b|\?$|sysselsättningsgrad|frånvaro/);
const MONEY_NAME = swedish(/^(?:intäkter?|kostnader?|netto|nettokostnad(?:er)?|verksamhetens|personalkostnad(?:er)?|lokalkostnad(?:er)?|resultat|årets resultat|summa|totalt|kommunbidrag|avskrivning(?:ar)?|taxor)\b/);
const BUDGET_HEAD = swedish(/budget|kommunbidrag|nettokostnad|intäkt|kostnad(?:er)?$|\btkr\b|\bmnkr\b/);

/** What the heads alone speak for. */
function headsBits(says: readonly ColumnSays[], heads: readonly string[]): { readonly bits: number; readonly headed: boolean } {
  const best = (role: 'indicator' | 'goal' | 'target' | 'stated') => Math.max(0, ...says.map((one) => one.bits[role] ?? 0));
  const named = Math.max(best('indicator'), ...says.map((one) => (one.role === 'goal' && !mayBeGoalOrTarget(one) ? 8 : mayBeGoalOrTarget(one) ? 4 : 0)));
  const targets = says.some((one) => one.role === 'target' && (one.bits.target ?? 0) >= 8) ? 5 : 0;
  const compared = says.some((one) => (one.bits.aside ?? 0) >= 12) ? 3 : 0;
  const judged = best('stated') >= 8 ? 3 : 0;
  const latest = tellLatest(says) ? 6 : 0;
  const budget = heads.some((head) => BUDGET_HEAD.test(fold(head)) && !fold(head).startsWith('uppdrag')) ? -14 : 0;
  // "Resultat 2023 | Resultat 2022 | Alla kommuner": one's own results held against those of others, whatever heads their names.
  const heldAgainst = compared > 0 && says.filter((one) => one.role === 'outcome' && one.year !== null).length >= 2;
  return { bits: Math.min(8, named) + targets + compared + judged + latest + budget, headed: named > 0 || targets > 0 || latest > 0 || heldAgainst };
}

/** Names of rows that say a share, an index or a cost of one of something; money's own lines speak against. */
function namesBits(block: ScorecardBlock): number {
  const columns = new Set(block.body.flatMap(({ values }) => values.flatMap((value, column) => (typeof value === 'string' ? [column] : []))));
  const shares = [...columns].map((column) => {
    const names = block.body.flatMap(({ values }) => (typeof values[column] === 'string' && fold(values[column]).length > 3 && !isSex(values[column]) ? [fold(values[column])] : []));
    if (names.length === 0) return 0;
    const measured = names.filter((name) => MEASURED_NAME.test(name) || percentWords(name) >= 4).length / names.length;
    const money = names.filter((name) => MONEY_NAME.test(name)).length / names.length;
    return 8 * Math.min(1, measured * 1.5) - 12 * money;
  });
  return Math.max(-12, Math.min(8, ...[Math.max(0, ...shares) + Math.min(0, ...shares)]));
}

/** Whether a column holds assessments and nothing else; left at the first cell that is none. */
function holdsOnlyAssessments(column: number, body: readonly RawRow[]): boolean {
  let assessed = false;
  for (const row of body) {
    const { filled, assessments } = profileOf(column, [row], () => false);
    if (assessments < filled) return false;
    assessed ||= filled > 0;
  }
  return assessed;
}

/** What a block of heads and rows speaks for. */
function blockEvidence(block: ScorecardBlock): ScorecardEvidence {
  const { bits, headed } = headsBits(block.columns.map(({ says }) => says), block.columns.map(({ head }) => head));
  // Only what is headed so is asked for the rest.
  if (!headed) return { bits: 0, headed };
  const judged = block.columns.some(({ column }) => holdsOnlyAssessments(column, block.body));
  return { bits: bits + namesBits(block) + (judged ? 4 : 0), headed };
}

/** Rows that are looked at: the kind of a table shows early. */
const LOOKED_AT = 60;

/** What the tables of a sheet speak for, from top to bottom. */
const scorecardEvidence = (sheet: RawSheet, formats: readonly string[] = []): ScorecardEvidence[] =>
  findScorecardBlocks({ ...sheet, rows: sheet.rows.slice(0, LOOKED_AT) }, formats).map(blockEvidence);

/** What the heads at a row and the rows below them, to the last one, speak for; 0 where no head there names indicators, goals or targets. */
export function scorecardBits(sheet: RawSheet, headRow: number, lastRow: number): number {
  const found = scorecardEvidence({ ...sheet, rows: rowsBetween(sheet, headRow, Math.min(lastRow + 1, headRow + LOOKED_AT)) })[0];
  return found?.headed ? found.bits : 0;
}

/** Enough where nothing on the sheet can be money. */
const LIKELY = 5;

/** Whether a sheet without a table of money holds one of indicators or goals. */
export const looksLikeScorecard = (sheet: RawSheet): boolean => scorecardEvidence(sheet).some(({ bits, headed }) => headed && bits >= LIKELY);
