import type { AssessedGoal, AssessedIndicator, AssessedScorecard } from '../status/indicatorStatus';
import type { StatedFact, TargetFact } from '../reading/sources/indicators/indicatorFacts';
import { formatAddress, localAddress, type CellAddress } from '../values/cell';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { enumerated } from '../values/enumerated';
import { formatQuantity, type Quantity } from '../values/quantity';
import { worstStatus, type Status } from '../values/status';

const colours: Record<Status, Sentence> = {
  green: { sv: 'grön', en: 'green' }, yellow: { sv: 'gul', en: 'yellow' }, red: { sv: 'röd', en: 'red' }, none: { sv: 'ej bedömd', en: 'not assessed' },
};

/** Two differ only where both say something: "ej bedömd" contradicts nothing. */
const differ = (stated: Status, computed: Status): boolean => stated !== computed && stated !== 'none' && computed !== 'none';

/** A workbook that says better than its own figures deserves a second look; one that says worse knows more than they do. */
const severityOf = (stated: Status, computed: Status): Problem['severity'] => (worstStatus([stated, computed]) === computed ? 'warning' : 'info');

/** "Delvis" is a fair word for what is missed and yet is better than last time, or is met by another of a goal's indicators: the figures do not gainsay it. */
const isPartly = ({ status }: StatedFact, judged: readonly AssessedIndicator[]): boolean =>
  status === 'yellow' && judged.some((one) => one.status !== 'red' || one.trend.better === true);

const called = ({ fact: { name, sex } }: AssessedIndicator): string => (sex === null ? name : `${name} (${sex})`);

const addressed = (cells: readonly (CellAddress | undefined)[]): CellAddress[] => cells.filter((cell) => cell !== undefined);

/** The cells that a status comes from: the outcome's and the target's. */
const cellsOf = ({ fact }: AssessedIndicator): CellAddress[] => addressed([fact.actual?.cell, fact.target?.cell]);

interface Difference {
  readonly what: Sentence;
  readonly stated: StatedFact;
  readonly computed: Status;
  /** What says otherwise, and how it does. */
  readonly by: Sentence;
  readonly reason: Sentence;
  readonly remedy: Sentence;
  readonly cells: readonly CellAddress[];
  /** What is better in the workbook's words may be so all the same: the outcome is of some months, or a part is met. */
  readonly mayBeSo?: boolean;
}

function difference({ what, stated, computed, by, reason, remedy, cells, mayBeSo = false }: Difference): Problem {
  const [says, gives] = [colours[stated.status], colours[computed]];
  return {
    severity: mayBeSo ? 'info' : severityOf(stated.status, computed), rule: 'statedDiffers', cells: [stated.cell, ...cells],
    message: {
      sv: `${what.sv} är "${stated.text}" (${says.sv}) enligt ${formatAddress(stated.cell)}, men ${by.sv} ger ${gives.sv} status. ${reason.sv}. ${remedy.sv}`,
      en: `${what.en} is "${stated.text}" (${says.en}) by ${formatAddress(stated.cell)}, but ${by.en} ${gives.en}. ${reason.en}. ${remedy.en}`,
    },
  };
}

function goalProblem({ fact, indicators: rows }: AssessedGoal, all: readonly AssessedIndicator[]): Problem[] {
  const judged = rows.flatMap((row) => all[row] ?? []).filter(({ status }) => status !== 'none');
  const computed = worstStatus(judged.map(({ status }) => status));
  const worst = judged.find(({ status }) => status === computed);
  if (!fact.stated || !worst || !differ(fact.stated.status, computed)) return [];
  // During the year a goal is often judged by what is expected of its end.
  if (fact.stated.status === worstStatus(judged.map(({ status, byForecast }) => byForecast ?? status))) return [];
  return [difference({
    what: { sv: `Målet "${fact.name}"`, en: `The goal "${fact.name}"` }, stated: fact.stated, computed,
    by: { sv: judged.length === 1 ? 'mätetalet' : 'det sämsta mätetalet', en: `its ${judged.length === 1 ? '' : 'worst '}indicator gives` },
    reason: { sv: `${called(worst)}: ${worst.reason.sv}`, en: `${called(worst)}: ${worst.reason.en}` },
    remedy: { sv: 'Bedömningen i arbetsboken gäller; rätta den om den är fel.', en: "The workbook's assessment stands; correct it if it is wrong." },
    cells: judged.flatMap(cellsOf), mayBeSo: isPartly(fact.stated, judged),
  })];
}

function indicatorProblem(indicator: AssessedIndicator, statedGoals: ReadonlySet<string>): Problem[] {
  const { fact: { stated }, status, byForecast, reason } = indicator;
  if (!stated || statedGoals.has(formatAddress(stated.cell)) || !differ(stated.status, status) || stated.status === byForecast) return [];
  return [difference({
    what: { sv: `Mätetalet "${called(indicator)}"`, en: `The indicator "${called(indicator)}"` }, stated, computed: status,
    by: { sv: 'siffrorna', en: 'the figures give' }, reason,
    remedy: {
      sv: 'Kontrollera utfall, målvärde och bedömning, eller välj regeln "arbetsbokens bedömning".',
      en: "Check outcome, target and assessment, or choose the rule \"the workbook's assessment\".",
    },
    cells: cellsOf(indicator), mayBeSo: isPartly(stated, [indicator]) || (indicator.mayGrow === true && worstStatus([stated.status, status]) === status),
  })];
}

interface Undirected {
  readonly indicator: AssessedIndicator;
  readonly target: TargetFact & { readonly quantity: Quantity };
}

/** Only where the direction is what is missing: without an outcome there is nothing to judge yet. */
const undirected = (indicator: AssessedIndicator): Undirected[] => {
  const { fact: { actual, target }, direction } = indicator;
  return direction || !actual || !target?.quantity ? [] : [{ indicator, target: { ...target, quantity: target.quantity } }];
};

/** One cause is told once a sheet, with all its cells. */
function directionProblems(indicators: readonly AssessedIndicator[]): Problem[] {
  const bySheet = new Map<string, Undirected[]>();
  for (const one of indicators.flatMap(undirected)) {
    const { sheet } = one.indicator.fact;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), one]);
  }
  return [...bySheet].flatMap(([sheet, all]): Problem[] => {
    const [only] = all;
    return only && all.length === 1 ? directionProblem(only) : [directionsProblem(sheet, all)];
  });
}

/** How many names a sentence can hold. */
const MOST_NAMED = 4;

function directionsProblem(sheet: string, all: readonly Undirected[]): Problem {
  const names = all.slice(0, MOST_NAMED).map(({ indicator, target }) => `"${called(indicator)}" (${localAddress(target.cell.row, target.cell.column)})`);
  const more = all.length - names.length;
  return {
    ...ruled('directionMissing'), cells: all.map(({ target }) => target.cell),
    message: {
      sv: `Bladet "${sheet}": för ${all.length} mätetal säger målvärdet inte om mer eller mindre är bättre, så de är inte bedömda: ${enumerated(more > 0 ? [...names, `${more} till`] : names, 'sv')}. Välj riktning under Mätetal, eller skriv Minst eller Högst framför målvärdena.`,
      en: `The sheet "${sheet}": for ${all.length} indicators the target does not say whether more or less is better, so they are not judged: ${enumerated(more > 0 ? [...names, `${more} more`] : names, 'en')}. Choose the directions under Indicators, or write Minst or Högst before the targets.`,
    },
  };
}

/** Directions that nothing but the workbook's own assessments tell, once a sheet. */
function assumedDirections(indicators: readonly AssessedIndicator[]): Problem[] {
  const assumed = indicators.filter(({ direction }) => direction?.from === 'stated');
  return [...new Set(assumed.map(({ fact }) => fact.sheet))].map((sheet): Problem => {
    const own = assumed.filter(({ fact }) => fact.sheet === sheet);
    const names = own.slice(0, MOST_NAMED).map((one) => `"${called(one)}"`);
    const more = own.length - names.length;
    return {
      ...ruled('directionByAssessment'), cells: addressed(own.flatMap(({ fact }) => [fact.target?.cell, fact.stated?.cell])),
      message: {
        sv: `Bladet "${sheet}": för ${own.length} mätetal säger varken målvärde eller namn om mer eller mindre är bättre. De är bedömda i den riktning som stämmer med arbetsbokens bedömning: ${enumerated(more > 0 ? [...names, `${more} till`] : names, 'sv')}. Skriv Minst eller Högst framför målvärdet om riktningen är fel.`,
        en: `The sheet "${sheet}": for ${own.length} indicators neither target nor name says whether more or less is better. They are judged in the direction that agrees with the workbook's assessment: ${enumerated(more > 0 ? [...names, `${more} more`] : names, 'en')}. Write Minst or Högst before the target if the direction is wrong.`,
      },
    };
  });
}

function directionProblem({ indicator, target }: Undirected): Problem[] {
  const { sheet } = indicator.fact;
  const shown = { sv: formatQuantity(target.quantity, 'sv'), en: formatQuantity(target.quantity, 'en') };
  return [{
    ...ruled('directionMissing'), cells: [target.cell],
    message: {
      sv: `Bladet "${sheet}": målvärdet ${shown.sv} i ${formatAddress(target.cell)} för "${called(indicator)}" säger inte om mer eller mindre är bättre, så mätetalet är inte bedömt. Välj riktning under Mätetal, eller skriv Minst eller Högst framför målvärdet.`,
      en: `The sheet "${sheet}": the target ${shown.en} in ${formatAddress(target.cell)} for "${called(indicator)}" does not say whether more or less is better, so the indicator is not judged. Choose the direction under Indicators, or write Minst or Högst before the target.`,
    },
  }];
}

/** What does not add up in a judged scorecard: assessments that the figures contradict, targets without a direction. */
export function scorecardProblems({ indicators, goals }: AssessedScorecard): Problem[] {
  // One cell may stand for a goal and for its only indicator: it is spoken of once, with the goal.
  const statedGoals = new Set(goals.flatMap(({ fact: { stated } }) => (stated ? [formatAddress(stated.cell)] : [])));
  return [
    ...directionProblems(indicators),
    ...assumedDirections(indicators),
    ...indicators.flatMap((indicator) => indicatorProblem(indicator, statedGoals)),
    ...goals.flatMap((goal) => goalProblem(goal, indicators)),
  ];
}
