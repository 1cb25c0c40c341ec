import type { SideTable } from '../reading/sources/sideTables/sideFacts';
import { words } from '../reading/words/swedish';
import type { AssessedScorecard } from '../status/indicatorStatus';
import { formatAddress, type CellAddress } from '../values/cell';
import { columnOf, countAt, type SideAmount } from '../figures/side/amounts';
import { fold } from '../values/text';
import { findingOf, type Finding } from './finding';
import { shownValue, type FoundUnit } from './shownValue';

/**
 * One number of a volume, a project or an indicator that is ten, a hundred or a thousand times what two others of its
 * row agree on, or has the opposite sign: a decimal sign that moved, or a share among per cents.
 */

interface Measured {
  readonly name: string;
  readonly found: SideAmount;
  readonly others: readonly [SideAmount, SideAmount];
  /** By slip: how small a part of the others it may be once it is mended, where that is less than usual. */
  readonly least: Readonly<Record<number, number>>;
  readonly unit: FoundUnit;
}

const SLIPS: readonly number[] = [-1, 10, 100, 1000, 0.1, 0.01, 0.001];
/** The others agree within this factor, and what was meant is as near both. */
const ALIKE = 1.5;
const MEANT = 1.25;
/** One digit alone is ten times another by chance. */
const LEAST_DIGITS = 2;
/** An outcome is what has been used so far of the two others, and too little of it says nothing. */
const SO_FAR: Measured['least'] = { [-1]: 0.3, 100: 0.3, 1000: 0.1, 0.1: Infinity, 0.01: Infinity, 0.001: Infinity };

const isNear = (one: number, other: number): boolean => one / other >= 1 / ALIKE && one / other <= ALIKE;
const digits = (value: number): number => String(Math.abs(value)).replace(/^[0.]+|\./g, '').length;

function slipOf({ found, others: [one, other], least }: Measured): number | null {
  if (one.value === 0 || other.value === 0 || found.value === 0 || digits(found.value) < LEAST_DIGITS || !isNear(one.value, other.value)) return null;
  // To the last digit it is one of the others: that is no chance of so many digits.
  const isExact = (slip: number) => slip > 0 && digits(found.value) > LEAST_DIGITS && [one, other].some(({ value }) => Math.abs(found.value / slip - value) < 1e-9 * Math.abs(value));
  return SLIPS.find((slip) => isExact(slip) || [one, other].every(({ value }) => found.value / slip / value <= MEANT && found.value / slip / value >= (least[slip] ?? 1 / MEANT))) ?? null;
}

function findingFor({ name, found, others, unit }: Measured, slip: number): Finding {
  const proposed = Number((found.value / slip).toPrecision(12));
  const say = (value: number, language: 'sv' | 'en') => shownValue(value, unit, language);
  const [sv, en] = slip === -1 ? ['har motsatt tecken mot', 'has the opposite sign of']
    : slip > 1 ? [`är omkring ${slip} gånger så mycket som`, `is about ${slip} times`] : [`är omkring en ${slip === 0.1 ? 'tiondel' : slip === 0.01 ? 'hundradel' : 'tusendel'} av`, `is about 1/${Math.round(1 / slip)} of`];
  const beside = others.map(({ cell }) => formatAddress(cell));
  const message = {
    sv: `${name}: ${say(found.value, 'sv')} i ${formatAddress(found.cell)} ${sv} ${beside.join(' och ')}. Troligt värde: ${say(proposed, 'sv')}. Kontrollera cellen.`,
    en: `${name}: ${say(found.value, 'en')} in ${formatAddress(found.cell)} ${en} ${beside.join(' and ')}. Likely value: ${say(proposed, 'en')}. Check the cell.`,
  };
  return findingOf({
    rule: 'outOfProportion', message, cells: [found.cell, ...others.map(({ cell }) => cell)], expected: proposed, found: found.value, unit,
    causes: [{ cell: found.cell, found: found.value, proposed, why: message }],
  });
}

/** What an indicator in per cent is called. */
const SHARE = words(/%|(?<!\p{L})(?:andel|procent)/u);

/** An indicator's outcome beside last year's and its target, all in one unit. */
const ofIndicators = ({ indicators }: AssessedScorecard): Measured[] => indicators.flatMap(({ fact: { name, actual, history, target } }) => {
  const [last, goal] = [history.at(-1)?.reading, target?.quantity];
  if (!actual || !last || !goal || !target || actual.unit !== last.unit || actual.unit !== goal.unit) return [];
  const meant: SideAmount = { value: goal.value, cell: target.cell };
  // A share's target may be missed, but not by a factor of ten in both years.
  const ofTarget: Measured[] = SHARE.test(fold(name)) ? [{ name, found: meant, others: [actual, last], least: { [-1]: Infinity }, unit: null }] : [];
  return [{ name, found: actual, others: [last, meant], least: {}, unit: null }, ...ofTarget];
});

/** Budget, outcome and forecast of a row: each beside the two others. */
function ofTable(table: SideTable): Measured[] {
  const [budget, actual, forecast] = (['budget', 'actual', 'forecast'] as const).map((measure) => columnOf(table.columns, measure));
  if (budget == null || actual == null || forecast == null || (table.kind !== 'volumes' && table.kind !== 'investments')) return [];
  return table.rows.filter(({ kind }) => kind === 'item').flatMap((row): Measured[] => {
    const [b, a, f] = [countAt(row, budget), countAt(row, actual), countAt(row, forecast)];
    if (!b || !a || !f) return [];
    const unit = table.unit;
    const { name } = row;
    return [{ name, found: a, others: [b, f], least: SO_FAR, unit }, { name, found: b, others: [f, a], least: {}, unit }, { name, found: f, others: [b, a], least: {}, unit }];
  });
}

/** So many rows at most have such a number: more are a column of another kind. */
const MOST = 1;

function outOf(measured: readonly Measured[]): Finding[] {
  const found = measured.flatMap((one) => { const slip = slipOf(one); return slip === null ? [] : [findingFor(one, slip)]; });
  return found.length > MOST ? [] : found;
}

/** Numbers of volumes, projects and indicators that are out of proportion, but for those that something else is told of. */
export function measureProportionFindings(tables: readonly SideTable[], scorecard: AssessedScorecard, told: readonly Finding[]): Finding[] {
  const cells = new Set(told.flatMap(({ causes }) => causes.map(({ cell }: { readonly cell: CellAddress }) => formatAddress(cell))));
  return [
    ...tables.flatMap((table) => outOf(ofTable(table))), ...outOf(ofIndicators(scorecard)),
  ].filter(({ cells: [cell] }) => cell !== undefined && !cells.has(formatAddress(cell)));
}
