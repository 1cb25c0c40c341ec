import { areOfClosedYear, isOfSameMonths } from '../time/closedYear';
import { areOfYear, captionScope } from './captionScope';
import { agreeing, agreement } from './agreement';
import type { Period } from '../../../values/period';
import { parseHead } from '../../words/concept';
import { findDates, withoutDates } from '../../words/dates';
import type { Resolved } from '../field';
import { accumulatedWords, closedYearWords, firstBudgetWords, ratioWords, type Component } from '../../words/lexicon';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { fold } from '../../../values/text';
import { allowed } from '../../../values/tolerance';

/** How a column was read whose head does not say it, where nothing but its amounts did: to be told. */
export type Guess = 'budgetAdded' | 'resultAsVariance' | 'budgetToDate' | 'budgetOfYear' | 'budgetOfDay' | 'remaining' | 'varianceOfYear' | 'varianceOfClosedYear' | 'varianceToDate' | 'priorOfYear' | 'priorToDate';

/** A column with what its head says that it holds: the columns beside it say the rest. */
export interface Candidate {
  readonly column: TableColumn;
  readonly resolved: Resolved;
  readonly component: Component | null;
  readonly guess: Guess | null;
  /** What it would be, did not another group of columns tell what its own does and more. */
  readonly outdone?: Resolved;
}

const amountsOf = (table: Table, { column }: TableColumn): number[] =>
  table.rows.map(({ raw }) => numberIn(raw, column) ?? 0);

/** In how many rows a column holds an amount that is not zero. */
export const filledRows = (table: Table, { column }: TableColumn): number => table.rows.filter(({ raw }) => (numberIn(raw, column) ?? 0) !== 0).length;

const size = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);

export const sizeOf = (table: Table, { column }: Candidate): number => size(amountsOf(table, column));

/** How far a period's share of the year's budget may be from the months gone by. */
const SHARE_SLACK = 0.15;

/** Of the budgets that do not say for which time, the one that is the period's (null: all are the year's), and whether that is a guess. */
interface Decision {
  readonly toDate: Candidate | null;
  readonly guess: Guess | null;
}

const ALL_THE_YEARS: Decision = { toDate: null, guess: null };

/** One month's amounts, for certain or where the accumulated ones stand beside: "Utfall maj", "Utfall månad", "Utfall period". */
const isMonthBeside = ({ column: { head, heads, concept } }: Candidate, { column: other }: Candidate): boolean => {
  // "Okt" and "Ack" under "Utfall", which is of the year so far.
  const [own, others] = [heads.at(-1) ?? '', other.heads.at(-1) ?? ''];
  if (heads.length > 1 && parseHead(own).dateKind === 'month' && parseHead(own).scope === null && accumulatedWords.test(fold(others))) return !accumulatedWords.test(fold(own));
  const isMonth = concept.scope === 'month' || (concept.dateKind === 'month' && concept.scope === null);
  return isMonth ? other.concept.scope === 'toDate'
    : concept.month === null && concept.scope === 'toDate' && !accumulatedWords.test(fold(head)) && accumulatedWords.test(fold(other.head));
};

/** "Utfall maj" beside "Utfall ack": the accumulated one is the follow-up's, the month says nothing more. */
export function withoutSingleMonths(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    // "Mars" beside "Utfall jan-mars" is an outcome as well.
    const { measure, dateOnly } = candidate.column.concept;
    const isOfSame = ({ resolved, component, column }: Candidate): boolean => component === candidate.component && (column.concept.measure === measure || (dateOnly && column.concept.measure === 'actual'))
      && (resolved === candidate.resolved || (resolved === 'budgetToDate' && candidate.resolved === 'unscopedBudget') || (resolved === 'varianceToDate' && candidate.resolved === 'unscopedVariance'));
    const accumulated = candidate.resolved !== null && candidates.some((other) => other !== candidate && isOfSame(other) && isMonthBeside(candidate, other));
    return accumulated ? { ...candidate, resolved: null } : candidate;
  });
}

/** A stretch of the year, one of several side by side: "Kv 1", "T2 2024", "jan", or the same under "Utfall". */
const isStretch = ({ resolved, column: { concept, heads } }: Candidate): boolean =>
  (resolved === 'actual' || resolved === null) && concept.month !== null && (concept.scope !== 'toDate' || parseHead(heads.at(-1) ?? '').scope === null) && (concept.dateKind === 'part' || concept.dateKind === 'month')
  && (concept.measure === 'actual' || concept.measure === null);

/**
 * "Kv 1 | Kv 2 | Kv 3 | Ack. utfall kv 1–3": the last of the stretches claims to be the outcome as much as their sum
 * does. Where a column is the sum of them in most rows, it is, and they are details of it.
 */
export function withoutStretches(candidates: readonly Candidate[], table: Table): Candidate[] {
  const stretches = candidates.filter(isStretch);
  if (stretches.length < 2) return [...candidates];
  const isSum = (candidate: Candidate): boolean => {
    const own = stretches.filter((one) => one !== candidate && one.component === candidate.component);
    return candidate.resolved === 'actual' && own.length >= 2 && sumsColumns(table, candidate.column, own.map(({ column }) => column));
  };
  const sum = candidates.find(isSum);
  return sum === undefined ? [...candidates]
    : candidates.map((one) => (one !== sum && stretches.includes(one) && one.component === sum.component ? { ...one, resolved: null } : one));
}

/** "Budget Q1 | Budget Q2 | Budget Q3 | Budget ack": the last of the parts is no budget to date where a column is the sum of them. */
function withoutPartsToDate(candidates: readonly Candidate[], table: Table): Candidate[] {
  const parts = candidates.filter(({ column: { percent, concept } }) => !percent && concept.measure === 'budget' && concept.scope !== 'toDate' && (concept.dateKind === 'part' || concept.dateKind === 'month'));
  const isSum = ({ column, resolved, component }: Candidate): boolean => {
    const own = parts.filter((one) => one.column !== column && one.component === component);
    return resolved === 'budgetToDate' && column.concept.scope === 'toDate' && own.length >= 2 && sumsColumns(table, column, own.map((one) => one.column));
  };
  const sums = candidates.filter(isSum);
  return candidates.map((one) => (parts.includes(one) && sums.some(({ component }) => component === one.component) ? { ...one, resolved: null } : one));
}

/**
 * "Budget jan–jun | Budget jul–dec | Årsbudget": parts of the year's budget, where a column is the sum of them. Only the
 * first of them is a budget from January on; none of the others is one to date or of the year.
 */
export function withoutBudgetStretches(all: readonly Candidate[], table: Table): Candidate[] {
  const candidates = withoutPartsToDate(all, table);
  const stretches = candidates.filter(({ column: { concept, percent } }) => !percent && concept.measure === 'budget' && (concept.dateKind === 'part' || concept.dateKind === 'range'))
    .sort((one, other) => (one.column.concept.month ?? 0) - (other.column.concept.month ?? 0));
  const [, ...later] = stretches;
  const isSum = ({ column, resolved }: Candidate): boolean =>
    resolved === 'budget' && !stretches.some((one) => one.column === column) && sumsColumns(table, column, stretches.map((one) => one.column));
  return later.length > 0 && candidates.some(isSum) ? candidates.map((one) => (later.includes(one) ? { ...one, resolved: null } : one)) : [...candidates];
}

/** Whether a column is the sum of others in most of the rows that fill one of them. */
function sumsColumns(table: Table, column: TableColumn, others: readonly TableColumn[]): boolean {
  let [holds, known] = [0, 0];
  for (const { raw } of table.rows) {
    const printed = numberIn(raw, column.column);
    const amounts = others.map((other) => numberIn(raw, other.column) ?? 0);
    if (printed === null || amounts.every((amount) => amount === 0)) continue;
    known += 1;
    const unit = columnUnit(table.rows, table.formats, column.column);
    if (Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - printed) <= allowed({ unit, terms: others.length })) holds += 1;
  }
  return holds > 0 && holds * 2 > known;
}

/** "Budget 2024" beside "Helårsbudget 2024": the one says no more than which year the other is the whole of. */
function withoutYearsAlone(candidates: readonly Candidate[]): readonly Candidate[] {
  const isYears = ({ resolved, column: { concept, chosen } }: Candidate): boolean => resolved === 'budget' && !chosen && concept.scope === null && concept.month === null && concept.year !== null;
  const ofWhole = candidates.filter(({ resolved, column }) => resolved === 'budget' && column.concept.scope === 'year');
  return ofWhole.length === 0 ? candidates
    : candidates.map((one) => (isYears(one) && ofWhole.some(({ component }) => component === one.component) ? { ...one, resolved: 'unscopedBudget' } : one));
}

/** Budgets that do not say for which time, per part of the result. */
export function dateBudgets(all: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const candidates = withoutYearsAlone(all);
  const components = new Set(candidates.filter(({ resolved }) => resolved === 'unscopedBudget').map(({ component }) => component));
  const decisions = new Map([...components].map((component) =>
    [component, periodBudget(candidates.filter((candidate) => candidate.component === component || (isNet(component) && isNet(candidate.component))), table, period)]));
  return candidates.map((candidate) => {
    const decision = decisions.get(candidate.component);
    if (candidate.resolved !== 'unscopedBudget' || !decision) return candidate;
    return { ...candidate, resolved: decision.toDate === candidate ? 'budgetToDate' : 'budget', guess: decision.guess };
  });
}

function periodBudget(candidates: readonly Candidate[], table: Table, period: Period | null): Decision {
  const loose = candidates.filter(({ resolved }) => resolved === 'unscopedBudget');
  const find = (measure: Resolved) => candidates.find(({ resolved }) => resolved === measure);
  const outcome = find('actual');
  if (!outcome || find('budgetToDate')) return ALL_THE_YEARS;
  const year = find('budget');
  // In a closed year every budget is the year's.
  if (period?.month === 12) return ALL_THE_YEARS;
  if (year || loose.length > 1) {
    return { toDate: besideAnother(year ? [...loose, year] : loose, candidates, table, period), guess: null };
  }
  return loose[0] ? alone(loose[0], outcome, candidates, table, period) : ALL_THE_YEARS;
}

/** Eleven months of twelve, and what they may be planned unevenly. */
const MOST_OF_YEAR = 0.93;

/**
 * With several budgets the smaller is the period's when it is about that part of the larger; where no period or no
 * amount tells, the one before the outcome is, when another stands before the forecast. Two that are left as the
 * year's are told as rivals.
 */
function besideAnother(budgets: readonly Candidate[], candidates: readonly Candidate[], table: Table, period: Period | null): Candidate | null {
  const sizes = budgets.map((budget) => sizeOf(table, budget));
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  // Of no months before the last one is the budget so nearly the year's.
  if (smallest > largest * MOST_OF_YEAR) return null;
  if (period !== null && period.month < 12 && largest > 0) {
    const fits = Math.abs(smallest / largest - period.month / 12) <= SHARE_SLACK;
    const [smaller, larger] = [budgets[sizes.indexOf(smallest)], budgets[sizes.indexOf(largest)]];
    return fits && smallest < largest && smaller?.resolved === 'unscopedBudget' && larger && !isFirstOf(smaller, larger, table) ? smaller : null;
  }
  const next = (budget: Candidate) => candidates.slice(candidates.indexOf(budget) + 1)
    .find(({ resolved }) => resolved === 'actual' || resolved === 'forecast' || resolved === 'unscopedBudget')?.resolved;
  return budgets.find((budget) => budget.resolved === 'unscopedBudget' && !firstBudgetWords.test(fold(budget.column.head)) && next(budget) === 'actual') ?? null;
}

/** Whether a budget is the one first decided, by its head or because another column is what was added to it: no part of the year's. */
const isFirstOf = (first: Candidate, later: Candidate, table: Table): boolean => firstBudgetWords.test(fold(first.column.head))
  || table.columns.some((column) => column.concept.measure === 'addition' && sumsColumns(table, later.column, [first.column, column]));

/**
 * A budget alone beside the outcome. What the table's caption or a printed variance says decides, unless the amounts
 * contradict the caption, which may be of the outcome alone. Else the amounts do:
 * the period's when the outcome has used about all of it with months to go, unless a forecast of its size says that it
 * is the year's. What only the amounts decide is a guess, and so is a year's budget of which surprisingly much is used.
 */
function alone(budget: Candidate, outcome: Candidate, candidates: readonly Candidate[], table: Table, period: Period | null): Decision {
  if (period === null || period.month === 12) return ALL_THE_YEARS;
  const caption = captionScope(table);
  const said = caption ?? printedScope(budget, outcome, candidates, table) ?? unprintedYear(budget, outcome, candidates, table);
  const budgeted = amountsOf(table, budget.column);
  const whole = size(budgeted);
  // Rows without a budget say nothing of which budget it is.
  const sizeHere = ({ column }: Candidate) => size(amountsOf(table, column).filter((_, at) => budgeted[at] !== 0));
  const forecast = candidates.find(({ resolved }) => resolved === 'forecast');
  const used = sizeHere(outcome) / whole;
  const even = period.month / 12;
  const beyond = forecast ? sizeHere(forecast) / whole : null;
  if (said !== null) {
    const isYears = said === 'year' || (caption !== null && areOfYear({ used, beyond, even }));
    return { toDate: isYears ? null : budget, guess: said === 'toDate' && isYears && beyond === null ? 'budgetOfYear' : null };
  }
  if (whole === 0) return ALL_THE_YEARS;
  const allUsed = used > (even + 1) / 2 && used < 2;
  if (beyond !== null) {
    return allUsed && beyond > (1 / even + 1) / 2 ? { toDate: budget, guess: 'budgetToDate' } : ALL_THE_YEARS;
  }
  if (allUsed && period.month < 11) return { toDate: budget, guess: 'budgetToDate' };
  const doubtful = period.month === 11 || used > even + (1 - even) / 4;
  return { toDate: null, guess: doubtful ? 'budgetOfYear' : null };
}

/** A variance that says for which time it is, and is the outcome less this budget, says it of the budget too. */
function printedScope(budget: Candidate, outcome: Candidate, candidates: readonly Candidate[], table: Table): 'toDate' | 'year' | null {
  const agreeing = candidates.find(({ resolved, column }) => (resolved === 'variance' || resolved === 'varianceToDate')
    && agreement(table, column, outcome.column, budget.column) * 2 > filledRows(table, column));
  return agreeing === undefined ? null : agreeing.resolved === 'varianceToDate' ? 'toDate' : 'year';
}

/**
 * Where the outcome less this budget is printed, and beside the forecast a variance that is not the forecast less it, that
 * one is of a year's budget which is not printed: this one is the period's.
 */
function unprintedYear(budget: Candidate, outcome: Candidate, candidates: readonly Candidate[], table: Table): 'toDate' | null {
  const forecast = candidates.find(({ resolved }) => resolved === 'forecast');
  const variances = candidates.filter(({ resolved, component }) => (resolved === 'variance' || resolved === 'varianceToDate' || resolved === 'unscopedVariance') && isNet(component));
  const agrees = ({ column }: Candidate, left: Candidate) => agreement(table, column, left.column, budget.column);
  const known = ({ column }: Candidate) => filledRows(table, column);
  const ofPeriod = variances.find((variance) => agrees(variance, outcome) * 2 > Math.max(2, known(variance)));
  if (!forecast || !ofPeriod) return null;
  const ofYear = variances.find((variance) => variance !== ofPeriod && candidates.indexOf(variance) > candidates.indexOf(forecast));
  return ofYear && known(ofYear) >= 2 && agrees(ofYear, forecast) * 4 < known(ofYear) ? 'toDate' : null;
}

export const PRIOR: ReadonlySet<Resolved> = new Set(['priorYear', 'priorYearToDate', 'unscopedPrior'] as const);

/** The whole of a measure rather than a part of it: "Netto", "Resultat", or no word of parts. */
export const isNet = (component: Component | null): boolean => component === null || component === 'netCost' || component === 'result';

/** A variance that does not say of what: the pair of columns whose difference it is, else what stands beside it. */
export function dateVariances(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const columnOf = (measure: Resolved, component: Component | null) =>
    (candidates.find((candidate) => candidate.resolved === measure && candidate.component === component)
      ?? candidates.find((candidate) => candidate.resolved === measure && isNet(candidate.component) && isNet(component)))?.column;
  const priors = candidates.filter(({ resolved, component }) => resolved !== null && PRIOR.has(resolved) && isNet(component));
  return candidates.map((candidate) => {
    const isDated = candidate.resolved === 'varianceToDate' && isOfOneTime(candidate.column);
    if (candidate.resolved !== 'unscopedVariance' && !isDated) return candidate;
    const of = (measure: Resolved) => columnOf(measure, candidate.component);
    // Of an earlier forecast too it would be the year's.
    const forecasts = candidates.filter(({ resolved, component }) => resolved === 'forecast' && (component === candidate.component || (isNet(component) && isNet(candidate.component))));
    const year = Math.max(0, ...forecasts.map(({ column }) => agreement(table, candidate.column, column, of('budget'))));
    const toDate = Math.max(
      agreement(table, candidate.column, of('actual'), of('budgetToDate')),
      period?.month === 12 ? agreement(table, candidate.column, of('actual'), of('budget')) : 0,
    );
    // "Diff utfall": since last year, of the outcome.
    const sinceLast = Math.max(0, ...priors.map(({ column }) => agreement(table, candidate.column, of('actual'), column)));
    if (sinceLast > Math.max(year, toDate, 1)) return { ...candidate, resolved: null };
    if (isOfOutcomeAlone(candidate, candidates, table)) return { ...candidate, resolved: 'varianceToDate' };
    if (year !== toDate) return { ...candidate, resolved: year > toDate ? 'variance' : 'varianceToDate' };
    if (isDated) return candidate;
    // A row that its own variance contradicts holds a wrong amount, and says nothing of the others.
    // What was spent without a budget differs by all of it, whatever time the others' budgets are for.
    const rows = agreeing(table, candidate.column, of('actual'), of('budget')).filter(({ raw }) => (numberIn(raw, of('budget')?.column ?? -1) ?? 0) !== 0);
    const againstYear = rows.length;
    // The outcome less the whole year's budget, with months to go, is what remains: no variance.
    if (againstYear > 1 && period === null && areOfClosedYear({ ...table, rows }, of('actual'), of('budget'))) return { ...candidate, resolved: 'variance', guess: 'varianceOfClosedYear' };
    if (againstYear > 0 && period?.month !== 12 && !comparesResults(candidates)) return { ...candidate, resolved: null, guess: 'remaining' };
    const resolved = candidates.some((other) => other.resolved === 'forecast') ? 'variance' : 'varianceToDate';
    // Beside both its amounts it can be checked: a difference is a finding of its own.
    const checked = resolved === 'variance' ? of('budget') : (of('actual') && of('budgetToDate')) ?? (period?.month === 12 ? of('budget') : undefined);
    // Of a closed year the period's variance is the year's.
    return { ...candidate, resolved, guess: checked || period?.month === 12 ? null : resolved === 'variance' ? 'varianceOfYear' : 'varianceToDate' };
  });
}

/**
 * "Utfall januari–augusti: Netto | Budgetavvikelse" before "Helår: Budget | Prognos | Avvikelse", where the last is the
 * forecast less the budget: the first is of the outcome, and the budget that it is held against is not printed.
 */
function isOfOutcomeAlone(candidate: Candidate, candidates: readonly Candidate[], table: Table): boolean {
  const at = candidates.indexOf(candidate);
  const before = candidates[at - 1];
  if (!isNet(candidate.component) || before?.resolved !== 'actual' || !isNet(before.component) || candidates.some(({ resolved }) => resolved === 'budgetToDate')) return false;
  const [budget, forecast, year] = (['budget', 'forecast', 'variance'] as const)
    .map((measure) => candidates.find(({ resolved, component }, place) => place > at && resolved === measure && isNet(component))?.column);
  const isHalf = (variance: TableColumn, outcome: TableColumn | undefined) => agreement(table, variance, outcome, budget) * 2 >= filledRows(table, variance);
  return year !== undefined && isHalf(year, forecast) && !isHalf(candidate.column, forecast) && !isHalf(candidate.column, before.column);
}

/** "Resultat" beside "Budgeterat resultat": results of one time are compared, and nothing of one remains. */
const comparesResults = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ resolved, component }) => resolved === 'actual' && component === 'result') && candidates.some(({ resolved, column }) => (resolved === 'budget' || resolved === 'budgetToDate') && /resultat/i.test(column.head));

/** "Avvikelse helår" beside months of a budget: where it is the outcome less the months gone by, it is the variance to date. */
export function variancesOfMonths(candidates: readonly Candidate[], table: Table, [first, ...gone]: readonly TableColumn[]): Candidate[] {
  const outcome = candidates.find(({ resolved, component }) => resolved === 'actual' && isNet(component));
  if (!first || !outcome) return [...candidates];
  return candidates.map((candidate) => {
    const isYears = candidate.resolved === 'variance' && isNet(candidate.component);
    return isYears && agreement(table, candidate.column, outcome.column, first, gone) * 2 > table.rows.length ? { ...candidate, resolved: 'varianceToDate' } : candidate;
  });
}

/** "Avvikelse T2" may be of the period through it, or of the year as it was forecast then; "Avvikelse jan-aug" is the period's. */
const isOfOneTime = ({ head, concept: { month, dateKind } }: TableColumn): boolean =>
  month !== null && dateKind !== 'range' && !accumulatedWords.test(fold(head)) && !/period/i.test(head);

/** "Utfall/budget": the difference where the amounts are one, else a share, which no figure is read from. */
export function settleShares(candidates: readonly Candidate[], table: Table): Candidate[] {
  const of = (...measures: readonly Resolved[]) => candidates.filter(({ resolved }) => measures.includes(resolved));
  return candidates.map((candidate) => {
    if (candidate.resolved === null || !ratioWords.test(withoutDates(candidate.column.head))) return candidate;
    const isDifference = of('actual', 'forecast').some((outcome) => of('budget', 'budgetToDate', 'unscopedBudget')
      .some((budget) => agreement(table, candidate.column, outcome.column, budget.column) > 0));
    return isDifference ? candidate : { ...candidate, resolved: null };
  });
}

/**
 * "Beslutad budget | Budgetändring" with no column of their sum: the budget is both. The printed variance says whether it
 * is; where none is printed, a budget by its own words the one first decided lacks what came later.
 */
export function joinAdditions(candidates: readonly Candidate[], table: Table): Candidate[] {
  const additions = candidates.filter(({ column, component }) => column.concept.measure === 'addition' && !column.percent && isNet(component) && !column.hidden);
  const budgets = candidates.filter(({ resolved, component }) => resolved === 'budget' && isNet(component));
  const [budget] = budgets;
  if (additions.length === 0 || !budget || budgets.length > 1) return [...candidates];
  const of = (measure: Resolved) => candidates.find(({ resolved, component }) => resolved === measure && isNet(component))?.column;
  const [variance, forecast] = [of('variance'), of('forecast')];
  const added = additions.map(({ column }) => column);
  const said = variance && forecast
    ? agreement(table, variance, forecast, budget.column, added) - agreement(table, variance, forecast, budget.column) : 0;
  if (said < 0 || (said === 0 && !firstBudgetWords.test(fold(budget.column.head)))) return [...candidates];
  return candidates.map((candidate) =>
    (additions.includes(candidate) ? { ...candidate, resolved: 'budget', component: budget.component, guess: 'budgetAdded' } : candidate));
}

/** "Ram | Bokslut | Resultat": what is left of the budget when the year is closed is no outcome. */
const isLeftOfBudget = ({ column, component }: Candidate, candidates: readonly Candidate[], table: Table): boolean => component === 'result' && candidates.some((year) => isClosedYear(year)
  && candidates.some(({ resolved, column: budget }) => (resolved === 'budget' || resolved === 'unscopedBudget') && agreement(table, column, year.column, budget) * 2 > Math.max(2, filledRows(table, column))));

/** What a closed year came to, without saying which year: "Bokslut", "Bokslutsutfall". */
const isClosedYear = ({ resolved, column: { head, concept } }: Candidate): boolean =>
  (resolved === 'unscopedPrior' || (resolved === 'priorYear' && concept.year === null && concept.month === null)) && closedYearWords.test(fold(head));

/** "Utfall 2025" beside "Utfall 2026": of the year, or of as much of it as this year's. */
const isBareYear = ({ resolved, column: { concept } }: Candidate): boolean =>
  resolved === 'priorYear' && (concept.measure === 'actual' || concept.dateOnly) && concept.month === null && concept.scope === null && !concept.priorYear;

/** Last year's outcome of the months that the table is about: it is nearer the outcome than the year's budget, and a printed difference compares the two, or the caption says the months. */
function isLikeOutcome(prior: Candidate, candidates: readonly Candidate[], table: Table, period: Period | null): boolean {
  const [actual, budget] = (['actual', 'budget'] as const).map((measure) => candidates.find(({ resolved }) => resolved === measure));
  if (!actual || period === null || period.month === 12 || actual.column.concept.scope === 'toDate' || actual.column.concept.month !== null) return false;
  const distance = (other: Candidate) => Math.abs(sizeOf(table, prior) - sizeOf(table, other));
  if (budget && distance(budget) <= distance(actual)) return false;
  const isCompared = table.columns.some((column) => (column.concept.measure === 'change' || column.concept.measure === 'variance')
    && agreement(table, column, actual.column, prior.column) * 2 > table.rows.length);
  return isCompared || isOfSameMonths(table, prior.column, actual.column, period) || table.captions.some((caption) => findDates(caption).some(({ kind, month }) => kind === 'range' && month === period.month));
}

/** "Utfall fg år": the whole year when its amounts are nearer the year's budget than the outcome. */
export function datePriors(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const columnOf = (measure: Resolved) => candidates.find(({ resolved, guess }) => resolved === measure && guess !== 'budgetAdded');
  // Where the year that is followed up is closed and nothing else is its outcome, "Bokslut" is.
  const isOwnYear = (period === null || period.month === 12) && !candidates.some((candidate) => candidate.resolved === 'actual' && !isLeftOfBudget(candidate, candidates, table));
  return candidates.map((candidate) => {
    if (isOwnYear && isClosedYear(candidate)) return { ...candidate, resolved: 'actual' };
    if (isBareYear(candidate)) {
      const isLike = period?.month !== 12 && isLikeOutcome(candidate, candidates, table, period);
      return { ...candidate, resolved: isLike ? 'priorYearToDate' : 'priorYear', guess: isLike ? 'priorToDate' : candidate.guess };
    }
    if (candidate.resolved !== 'unscopedPrior') return candidate;
    if (/bokslut|årsutfall/i.test(candidate.column.head) || period?.month === 12) return { ...candidate, resolved: 'priorYear' };
    const [budget, actual] = [columnOf('budget'), columnOf('actual')];
    if (!actual) return { ...candidate, resolved: 'priorYear' };
    if (!budget) return { ...candidate, resolved: 'priorYearToDate', guess: 'priorToDate' };
    const [toYear, toDate] = [budget, actual].map((other) => Math.abs(sizeOf(table, candidate) - sizeOf(table, other)));
    const isYear = (toYear ?? 0) < (toDate ?? 0);
    const near = Math.min(toYear ?? 0, toDate ?? 0) * 2 <= Math.max(toYear ?? 0, toDate ?? 0);
    return { ...candidate, resolved: isYear ? 'priorYear' : 'priorYearToDate', guess: near ? null : isYear ? 'priorOfYear' : 'priorToDate' };
  });
}
