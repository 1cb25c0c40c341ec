import { withoutOrdered, withOutcomeParts } from './outcomeParts';
import { isVarianceOfRest, withRestOfYear } from './restOfYear';
import type { Period } from '../../../values/period';
import type { ColumnChoice } from '../../../values/readingChoice';
import { isFactMeasure, type FactMeasure, type Field, type Resolved } from '../field';
import { parseHead } from '../../words/concept';
import { withoutDates } from '../../words/dates';
import { rollingYearWords, yearAssessmentWords, type Component } from '../../words/lexicon';
import { areTheYear, monthsWithPlanned, plannedMonths, sumsTwelveMonths } from '../time/outcomeMonths';
import { holdsFigures, monthColumns } from '../time/period';
import { withoutBudgetStretches, withoutSingleMonths, withoutStretches, isNet, joinAdditions, dateBudgets, datePriors, settleShares, dateVariances, variancesOfMonths, type Candidate, type Guess } from './undatedColumns';
import { numberIn, readCell } from '../../cells/cellReading';
import type { RowKind, Table, TableColumn } from '../../geometry/table';
import { fold } from '../../../values/text';
import type { AmountGrid } from '../../arithmetic/amountGrid';
import { columnIdentities, type ColumnIdentity } from '../../arithmetic/columnIdentities';
import { settleDifferences, settleResults, withoutSmallClaims } from './differenceColumns';
import { isOtherDifference } from './otherDifferences';
import { withGroupTotals, withoutOfWhich, withoutOutdone, withoutSpanned } from './columnGroups';
import { isByPlace, nearness } from './nearness';
import { resolve, resolveBudget, resolveForecast } from './resolveHead';
import { measureOfGrant, settlePaid, withoutSmallGrants } from './paidColumns';
import { settleSharedParts, type SharedPart } from './shareColumns';
import { withBudgetsAsOfDay, withYearsOfBoth } from './yearOfBoth';
import { chooseColumns, type JointReading, type ColumnOption } from './chooseColumns';
import { gridOfTable } from '../rows/tableGrid';
import { signedIdentities } from '../statements/signedIdentities';
import { moneyRows, withoutUncounted } from '../rows/uncountedRows';

/** "Helårsbedömning" over amounts. */
const isForecast = ({ concept: { measure }, head, column }: TableColumn, table: Table): boolean =>
  measure === 'assessment' && yearAssessmentWords.test(fold(head)) && table.rows.some(({ raw }) => numberIn(raw, column) !== null);

/** Words outweigh what a column could be besides; what its amounts make true outweighs words. */
const SAID = 4;
/** A column that claims something is not left aside without need. */
const LEFT = -3;
/** Of two columns that contradict each other the printed difference goes, and not what it was made of. */
const LEFT_DIFFERENCE = -2.8;

/** What a column may hold besides what its head says first. */
const ALSO: Partial<Record<FactMeasure, readonly FactMeasure[]>> = {
  budget: ['budgetToDate'], budgetToDate: ['budget'], variance: ['varianceToDate'], varianceToDate: ['variance'],
  priorYear: ['priorYearToDate'], priorYearToDate: ['priorYear'],
};

/** "Budget" under "Augusti": a month over several measures may be when they were told. */
const isUnderMonth = ({ concept, heads }: TableColumn): boolean =>
  heads.length > 1 && concept.scope === null && concept.dateKind === 'month' && parseHead(heads[heads.length - 1] ?? '').month === null;

/** A head that says for which time its column is: another time is no reading of it. */
const saysTime = ({ column, column: { concept }, resolved }: Candidate): boolean =>
  concept.scope !== null || (concept.month !== null && !isUnderMonth(column)) || (resolved === 'priorYear' && concept.year !== null);

/** What a head does not say is no way to find room for a column that another outdoes: an identity has to ask for it. */
const ALSO_BITS = -5;

const BESIDE_NET_COST = 8;

const RESULT_HEAD = /^(?:årets |periodens |perioden |period |ack(?:umulerat)? |budget)?resultat(?: (?:fg\.?|föreg\.?|föregående|förra) (?:år|året))?$|^(?:över|under)skott|^\+\/-$|^balans$/;

/** The words of a head, without its time, its marks and its unit. */
const wordsOf = (head: string): string => withoutDates(head).replace(/[*()]/g, ' ').replace(/[ ,](?:i )?(?:tkr|kkr|mnkr|mkr|kr) *$/, '').replace(/ +/g, ' ').trim();

const headsResult = ({ column: { head } }: Candidate): boolean => RESULT_HEAD.test(wordsOf(head));

/** Whether the outcome is told as a net cost beside a result. */
const isBesideOutcome = (candidate: Candidate, rivals: readonly Candidate[]): boolean =>
  rivals.some((other) => other !== candidate && other.resolved === 'actual' && (other.component === null || other.component === 'netCost') && !headsResult(other));

/** Without last year's results where the outcome is told as a net cost: they are no outcomes of that. */
const withoutEarlierResults = (candidates: readonly Candidate[]): readonly Candidate[] => candidates.map((candidate) => (
  candidate.resolved?.startsWith('prior') === true && headsResult(candidate) && isBesideOutcome(candidate, candidates) ? { ...candidate, resolved: null } : candidate));

/** What the user says outweighs all else. */
const CHOSEN = 200;

/** A column that is what the user says. */
const chosenCandidate = (column: TableColumn, { meaning, part }: ColumnChoice): Candidate =>
  ({ column, component: part, resolved: meaning === 'comment' || meaning === 'ignore' ? null : meaning, guess: null });

/** All ways to read a column, with what its head and its place say for each. */
function optionsOf(candidate: Candidate, at: number, rivals: readonly Candidate[], period: Period | null): ColumnOption[] {
  const { column, component, resolved, guess } = candidate;
  const aside: ColumnOption = { measure: null, component: null, bits: resolved?.startsWith('variance') ? LEFT_DIFFERENCE : LEFT };
  if (column.chosen && isFactMeasure(resolved)) return [{ measure: resolved, component, bits: CHOSEN }, aside];
  if (guess === 'budgetAdded') return [{ measure: 'addition', component, bits: SAID }, { ...aside, bits: 0 }];
  const folded = wordsOf(column.head);
  const { measure } = column.concept;
  const has = (wanted: Component) => rivals.some((other) => other !== candidate && other.component === wanted && other.resolved === 'actual');
  if (resolved === null || resolved === 'unscopedBudget' || resolved === 'unscopedVariance' || resolved === 'unscopedPrior') {
    const nothing: ColumnOption = { ...aside, bits: 0 };
    // "Totalt" after a supplement is the budget with it, where the variance says so.
    if (measure === 'addition') return [nothing, { measure: 'addition', component: null, bits: -2 }, { measure: 'budget', component: null, bits: -6 }];
    // What is left of a closed year's budget is its variance.
    if (measure === 'remaining' && period?.month === 12) return [nothing, { measure: 'variance', component: null, bits: -1 }];
    if (measure === 'amount') return [nothing, { measure: 'budget', component: null, bits: -6 }];
    return [nothing];
  }
  const options: ColumnOption[] = [{ measure: resolved, component, bits: SAID + nearness(candidate, rivals, at, period) }, aside];
  const fits = guess === null && saysTime(candidate) ? [] : ALSO[resolved] ?? [];
  // In a closed year the period's budget is the year's.
  for (const other of fits.filter((one) => period?.month !== 12 || one !== 'budgetToDate')) options.push({ measure: other, component, bits: isUnderMonth(column) ? 0 : ALSO_BITS });
  if (measure === 'amount') options.push({ measure: 'budget', component: null, bits: -1 });
  // "Netto" after an outcome may be what is left of the budget.
  const isResult = RESULT_HEAD.test(folded) || (folded === 'netto' && isBesideOutcome(candidate, rivals));
  // Results of several years are told year by year, and vary from nothing.
  const isSeries = !isBesideOutcome(candidate, rivals) && rivals.some((other) => other !== candidate && headsResult(other) && other.column.concept.year !== column.concept.year && (other.resolved === 'actual') === (period === null));
  if (isResult && resolved === 'actual' && !isSeries) {
    // Beside the net cost and the kommunbidrag that pays for it, the result is what is left of it.
    const isLeft = has('netCost') && has('grant') ? BESIDE_NET_COST : 0;
    // A head that says for which time it is leaves no other.
    const { scope } = column.concept;
    if (scope !== 'toDate') options.push({ measure: 'variance', component: null, bits: isLeft });
    if (scope !== 'year') options.push({ measure: 'varianceToDate', component: null, bits: isLeft });
  }
  return component === 'grant' ? [...options, ...budgetsOfGrant(candidate, rivals, period, has('netCost'))] : options;
}

/**
 * Kommunbidrag beside the net cost is the budget, of the time that its head says; beside income, costs and their result it
 * is a part of that. Of two, one that says no time beside one of the year is the period's.
 */
function budgetsOfGrant({ column: { concept } }: Candidate, rivals: readonly Candidate[], period: Period | null, isBesideNetCost: boolean): ColumnOption[] {
  const bits = isBesideNetCost ? BESIDE_NET_COST : 1;
  const others = rivals.filter(({ component, column }) => component === 'grant' && column.concept !== concept && column.concept.month !== 12);
  const isUnsaid = concept.scope === null && concept.month === null;
  const isPeriods = resolveBudget(concept, period) === 'budgetToDate' || (isUnsaid && others.some(({ column }) => column.concept.scope === 'year'));
  const said: ColumnOption = { measure: isPeriods ? 'budgetToDate' : 'budget', component: null, bits };
  return isUnsaid && others.length > 0 ? [said, { ...said, measure: isPeriods ? 'budget' : 'budgetToDate', bits: bits + ALSO_BITS }] : [said];
}

const claims = (resolved: Resolved): boolean => resolved !== null && resolved !== 'change' && !resolved.startsWith('unscoped');

/** Whether what a column would be is a measure, of whatever time it turns out to be. */
const isClaimed = (resolved: Resolved, measure: FactMeasure): boolean =>
  resolved === measure || (resolved === 'unscopedBudget' && (measure === 'budget' || measure === 'budgetToDate')) || (resolved === 'unscopedVariance' && (measure === 'variance' || measure === 'varianceToDate'));

interface Chosen {
  readonly fields: Field[];
  readonly rivals: [Field, Field][];
  readonly byPlace: readonly (readonly [Field, Field])[];
  readonly left: readonly TableColumn[];
  readonly reading: TableColumns;
}

/** How a table's columns were read together: for what else is asked of them. */
export interface TableColumns {
  readonly identities: readonly ColumnIdentity[];
  readonly grid: AmountGrid;
  /** The columns of the grid. */
  readonly columns: readonly TableColumn[];
  readonly choice: JointReading;
  /** What the table's rows are, `aside` those that count nothing. */
  readonly kinds: readonly RowKind[];
}

/** One column for each measure and part of the result: the joint reading that says most. */
function chooseTogether(placed: readonly Candidate[], table: Table, period: Period | null): Chosen {
  const grid = gridOfTable(table, placed.map(({ column }) => column));
  const kinds = withoutUncounted(table.rows);
  const identities = columnIdentities(grid, moneyRows(kinds));
  const yearEnd = period === null ? null : period.month === 12;
  const candidates = placed.map((candidate, at) => ({ at, options: optionsOf(candidate, at, placed, period) }));
  const plain = chooseColumns(candidates, { grid, identities }, yearEnd);
  const isLeft = placed.some(({ resolved, column }, at) => resolved?.startsWith('variance') && !column.hidden && plain.taken[at]?.measure === null);
  const signed = isLeft ? signedIdentities(table, grid, placed.map(({ column }) => column)) : [];
  const choice = signed.length === 0 ? plain : chooseColumns(candidates, { grid, identities: [...identities, ...signed] }, yearEnd);
  const fields = placed.flatMap(({ column }, at): Field[] => {
    const option = choice.taken[at];
    if (!option?.measure) return [];
    return option.measure === 'addition' ? [{ column, measure: 'budget', component: option.component, oneMonth: true }]
      : [{ column, measure: option.measure, component: option.component, oneMonth: false }];
  });
  const rivals = placed.flatMap(({ column, resolved, component, outdone: other = null }, at): [Field, Field][] => {
    if ((resolved === null && other === null) || choice.taken[at]?.measure !== null) return [];
    const used = fields.find((field) => (resolved === null ? isClaimed(other, field.measure) : field.measure === resolved) && field.component === component);
    return used ? [[used, { column, measure: used.measure, component, oneMonth: false }]] : [];
  });
  const candidateOf = ({ column }: Field) => placed.find((candidate) => candidate.column === column);
  const byPlace = rivals.filter(([used, left]) => {
    const [one, other] = [candidateOf(used), candidateOf(left)];
    return one && other && isByPlace(one, other, placed, period);
  });
  const outdone = new Set(rivals.map(([, { column }]) => column));
  const left = placed.flatMap(({ column, resolved, guess }, at) => (claims(resolved) && guess !== 'budgetAdded' && !column.hidden && choice.taken[at]?.measure === null && !outdone.has(column) ? [column] : []));
  return { fields, rivals, byPlace, left, reading: { identities, grid, columns: placed.map(({ column }) => column), choice, kinds } };
}

/** A forecast that is still to be made ("Prognos T3"), or a month over nothing, claims nothing where another holds figures. */
function withoutUnmade(candidates: readonly Candidate[], table: Table): readonly Candidate[] {
  // A variance of a month to come is to be made as well; one of no said month may be nothing in every row.
  const isMade = ({ resolved, column }: Candidate): boolean => resolved === 'actual' || resolved?.startsWith('forecast') === true || (resolved?.startsWith('variance') === true && column.concept.month !== null);
  const rivals = candidates.filter((candidate, at) => isMade(candidate)
    && candidates.some((other, place) => place !== at && other.resolved === candidate.resolved && (other.component === candidate.component || (isNet(other.component) && isNet(candidate.component)))));
  const made = rivals.filter(({ column }) => holdsFigures(table, column.column));
  return candidates.filter((candidate) => !rivals.includes(candidate) || made.includes(candidate)
    || !made.some(({ resolved, component }) => resolved === candidate.resolved && (component === candidate.component || (isNet(component) && isNet(candidate.component)))));
}

/** Months stand for the outcome only where no column gives its sum. */
function monthFields(table: Table, period: Period | null): Field[] {
  if (period === null) return [];
  return monthColumns(table)
    .filter(({ concept }) => (concept.year ?? period.year) === period.year && (concept.month ?? 13) <= period.month)
    .map((column) => ({ column, measure: 'actual', component: column.concept.component, oneMonth: true }));
}

/** One-month budgets such as "Budget jan": at least three different months; one alone is the budget to its end. */
function budgetMonths(table: Table, period: Period | null): TableColumn[] {
  const months = table.columns.filter(({ percent, concept: { measure, month, dateKind, scope, year, priorYear } }) =>
    !percent && !priorYear && measure === 'budget' && month !== null && dateKind === 'month' && scope !== 'toDate' && (period === null || year === null || year === period.year));
  return new Set(months.map(({ concept }) => concept.month)).size >= 3 ? months : [];
}

/** Months of a budget are together the period's, and the year's where all twelve are there and no column gives it. */
function budgetFields(months: readonly TableColumn[], period: Period, given: readonly Field[]): Field[] {
  const has = (measure: FactMeasure) => given.some((field) => field.measure === measure);
  const field = (column: TableColumn, measure: FactMeasure): Field => ({ column, measure, component: column.concept.component, oneMonth: true });
  const passed = months.filter(({ concept }) => (concept.month ?? 13) <= period.month);
  const whole = new Set(months.map(({ concept }) => concept.month)).size === 12;
  return [
    ...(has('budgetToDate') || new Set(passed.map(({ concept }) => concept.month)).size < period.month ? [] : passed.map((column) => field(column, 'budgetToDate'))),
    ...(has('budget') || !whole ? [] : months.map((column) => field(column, 'budget'))),
  ];
}

/** Months of a forecast or a variance, where the budget has them too: its shares, and not the months in which it was made. */
function monthsBeside(ofBudget: readonly TableColumn[], wanted: 'forecast' | 'variance', table: Table): TableColumn[] {
  const months = table.columns.filter(({ percent, concept: { measure, month, dateKind, scope, priorYear } }) =>
    !percent && !priorYear && measure === wanted && month !== null && dateKind === 'month' && scope !== 'toDate');
  const budgeted = new Set(ofBudget.map(({ concept }) => concept.month));
  const own = new Set(months.map(({ concept }) => concept.month));
  return own.size === months.length && own.size >= 3 && [...own].every((month) => budgeted.has(month)) ? months : [];
}

/** One month's share of a forecast, by the title above. */
const isForecastMonth = ({ percent, concept: { measure, scope, month } }: TableColumn): boolean => !percent && measure === 'forecast' && scope === 'month' && month !== null;

/** All twelve months of a forecast that a title speaks of, while the year is not over: then they may be those in which it was made. */
function monthsOfForecast(months: readonly TableColumn[], period: Period | null): readonly TableColumn[] {
  return period !== null && period.month < 12 && areTheYear(months) && months.every(({ concept: { year } }) => year === null || year === period.year) ? months : [];
}

/** All twelve months of a forecast are together the year's, where no column gives it. */
const forecastFields = (months: readonly TableColumn[], given: readonly Field[]): Field[] =>
  (months.length < 12 || given.some(({ measure }) => measure === 'forecast') ? []
    : months.map((column) => ({ column, measure: 'forecast', component: column.concept.component, oneMonth: true })));

/** Whether months are cumulated: every row grows away from zero and the last month is about n times the first. */
function areCumulated(table: Table, months: readonly Field[]): boolean {
  if (months.length < 3) return false;
  if (months.some(({ column }) => /\back/i.test(column.head))) return true;
  if (table.captions.some((caption) => /per månad|månad för månad|månadsvis/i.test(caption) && !/ackumul|\back/i.test(caption))) return false;
  const rows = table.rows.map(({ raw }) => months.map(({ column }) => readCell(raw, column.column)))
    .map((cells) => cells.map((cell) => (cell.kind === 'number' ? Math.abs(cell.value) : 0)))
    .filter((amounts) => (amounts[0] ?? 0) > 0);
  const growing = rows.filter((amounts) =>
    amounts.every((amount, at) => at === 0 || amount >= (amounts[at - 1] ?? 0)) && (amounts.at(-1) ?? 0) > (amounts[0] ?? 0) * months.length * 0.6);
  return rows.length > 0 && growing.length * 10 >= rows.length * 8;
}

export interface Fields {
  readonly fields: readonly Field[];
  /** Pairs of columns that claim the same amount: the one used and the one left aside. */
  readonly rivals: readonly (readonly [Field, Field])[];
  /** Those of them that neither words nor times tell apart. */
  readonly byPlace: readonly (readonly [Field, Field])[];
  /** Columns whose heads do not say what they hold, read by their amounts. */
  readonly guesses: readonly GuessedColumn[];
  /** Columns that claim a measure and were left aside with no other in their place: their amounts contradict it. */
  readonly left: readonly TableColumn[];
  readonly reading: TableColumns;
}

export interface GuessedColumn {
  readonly column: TableColumn;
  readonly guess: Guess;
}

/** What is parted over several columns counts together, outside the choice of one column for each measure. */
function takeShares(dated: readonly Candidate[], shared: readonly SharedPart[]): { placed: readonly Candidate[]; fields: Field[] } {
  const firstOf = new Map(shared.map((part) => [part.columns[0], part]));
  const fields = dated.flatMap(({ column, resolved }): Field[] => {
    const part = firstOf.get(column);
    return part && isFactMeasure(resolved) ? part.columns.map((one) => ({ column: one, measure: resolved, component: part.component, oneMonth: true })) : [];
  });
  return { placed: shared.length === 0 ? dated : dated.map((candidate) => (firstOf.has(candidate.column) ? { ...candidate, resolved: null } : candidate)), fields };
}

/** Where this year's kommunbidrag is the budget, that of a year before was its budget, and is no part of what it came to. */
function withoutEarlierGrants(fields: readonly Field[]): readonly Field[] {
  const isGrants = ({ measure, column }: Field): boolean => measure.startsWith('budget') && column.concept.component === 'grant';
  const isOutcomes = ({ measure, component }: Field): boolean => measure === 'actual' && component === 'grant';
  return fields.some(isGrants) && !fields.some(isOutcomes) ? fields.filter(({ measure, component }) => !measure.startsWith('prior') || component !== 'grant') : fields;
}

/** What each column of an economic table holds, given the period. */
export function assignFields(table: Table, period: Period | null): Fields {
  const planned = plannedMonths(table);
  const ofBudget = budgetMonths(table, period).filter((column) => !planned.includes(column));
  const titled = table.columns.filter(isForecastMonth);
  const ofForecast = planned.length > 0 ? monthsWithPlanned(table) : [...monthsOfForecast(titled, period), ...monthsBeside(ofBudget, 'forecast', table)];
  const months = new Set([...monthColumns(table), ...ofBudget, ...titled, ...ofForecast, ...monthsBeside(ofBudget, 'variance', table)].filter(({ chosen }) => !chosen));
  const columns = table.columns.filter((column) => !column.percent && !months.has(column));
  const hasParts = columns.some(({ concept }) => concept.component === 'income' || concept.component === 'cost' || concept.component === 'result');
  const candidates = columns.map((column): Candidate => {
    const { concept } = column;
    if (column.chosen) return chosenCandidate(column, column.chosen);
    const component = concept.component === 'grant' && !hasParts ? null : concept.component;
    const ofGrant = component === 'grant' ? measureOfGrant(column) : null;
    const resolved = isForecast(column, table) ? resolveForecast(concept, period)
      : ofGrant === null ? resolve(concept, hasParts, period) : resolve({ ...concept, measure: ofGrant }, false, period);
    // Twelve months that end with the period are of no year.
    if (rollingYearWords.test(fold(column.head))) return { column, component, resolved: null, guess: null, outdone: 'actual' };
    // "Ack aug" of a forecast whose twelve months stand beside it is the part of it that has passed.
    if (resolved === 'forecast' && concept.scope === 'toDate' && ofForecast.length === 12 && !sumsTwelveMonths(table, column, ofForecast)) return { column, component, resolved: null, guess: null };
    const isYears = (resolved === 'budgetToDate' || resolved === 'unscopedBudget') && sumsTwelveMonths(table, column, [...months]);
    const isForecasts = titled.length > 0 && (resolved === 'actual' || resolved === null) && sumsTwelveMonths(table, column, titled);
    return { column, component, resolved: isYears ? 'budget' : isForecasts ? 'forecast' : resolved, guess: null };
  });
  const { candidates: whole, shared } = settleSharedParts(settlePaid(withoutSmallGrants(withGroupTotals(withoutOfWhich(withoutSpanned(candidates, table)), table), table), table, period), table);
  const parted = withoutSingleMonths(withoutBudgetStretches(withoutStretches(withoutOrdered(withoutOutdone(whole)), table), table));
  const claimed = withoutSmallClaims(settleDifferences(settleResults(settleShares(parted, table), table), table), table);
  const budgeted = dateBudgets(withBudgetsAsOfDay(withYearsOfBoth(claimed, table, period), table, period), table, period);
  const gone = ofBudget.filter(({ concept }) => (concept.month ?? 13) <= (period?.month ?? 0));
  const dated = withoutEarlierResults(datePriors(joinAdditions(dateVariances(variancesOfMonths(budgeted, table, gone), table, period), table), table, period))
    .map((candidate) => (candidate.column.chosen ? chosenCandidate(candidate.column, candidate.column.chosen) : candidate));
  const { placed, fields: shares } = takeShares(dated, shared);
  const { fields: chosen, rivals: said, byPlace, left: unused, reading } = chooseTogether(withoutUnmade(placed, table), table, period);
  const alone = withOutcomeParts(withRestOfYear(withoutEarlierGrants([...chosen, ...shares]), table, period), table, period);
  const left = unused.filter((column) => !isVarianceOfRest(table, column, alone) && !isOtherDifference(table, column, alone));
  const fields = period === null ? alone : [...alone, ...budgetFields(ofBudget, period, alone), ...forecastFields(ofForecast, alone)];
  const used = new Set(fields.map(({ column }) => column));
  const rivals = said.filter(([, other]) => !used.has(other.column));
  const guesses = placed.flatMap(({ column, guess }): GuessedColumn[] =>
    guess !== null && (guess === 'remaining' || used.has(column)) ? [{ column, guess }] : []);
  if (fields.some(({ measure }) => measure === 'actual')) return { fields, rivals, byPlace, guesses, left, reading };
  const monthly = monthFields(table, period);
  const last = monthly.filter(({ column }) => (column.concept.month ?? 0) === Math.max(...monthly.map((field) => field.column.concept.month ?? 0)));
  const outcome = areCumulated(table, monthly) ? last.map((field) => ({ ...field, oneMonth: false })) : monthly;
  return { fields: [...fields, ...outcome], rivals, byPlace, guesses, left, reading };
}
