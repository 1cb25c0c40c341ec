import { formatAmount } from '../../values/amount';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import type { Period } from '../../values/period';
import type { Problem, Sentence } from '../../values/problem';
import { displayedStep, type Unit } from '../../values/unit';
import type { AreaFigures, Figure, Figures } from '../figures';

/**
 * Why no forecast can be built on an area's budget: it is 0 although there is an outcome, or of another sign than it.
 * A result, income and kommunbidrag less costs, is budgeted to 0 and may end on either side: nothing is doubted then.
 */
export interface BudgetDoubt {
  readonly kind: 'zero' | 'opposite';
  readonly of: 'budget' | 'budgetToDate';
}

/** An area whose budget is doubted, with the figures that tell. */
export interface DoubtedBudget {
  readonly area: string;
  readonly doubt: BudgetDoubt;
  readonly budget: Figure;
  /** What the budget disagrees with: the outcome, or for the period's budget the year's. */
  readonly against: Figure;
}

const holdsGrant = ({ grant, lines }: AreaFigures): boolean => grant !== null || lines.some(({ kind }) => kind === 'grant');

/** Whether the workbook is about results: each area's budget is 0, and outcomes fall on both sides or hold the kommunbidrag. */
function areResults({ areas, total }: Figures): boolean {
  const budgets = areas.flatMap(({ amounts }) => amounts.budget ?? []);
  const outcomes = areas.flatMap(({ amounts }) => amounts.actual?.value ?? []);
  const bothSides = outcomes.some((value) => value > 0) && outcomes.some((value) => value < 0);
  return budgets.every(({ value }) => value === 0) && (holdsGrant(total) || bothSides);
}

const isKnown = (figure: Figure | null, unit: Unit): figure is Figure => figure !== null && Math.abs(figure.value) > displayedStep[unit];

/** A figure that a cell of its own tells: one that was computed from the budget says nothing of it. */
const tellsApart = (figure: Figure, budget: Figure): boolean => !figure.terms.some(({ cell }) =>
  budget.terms.some(({ cell: own }) => own.sheet === cell.sheet && own.row === cell.row && own.column === cell.column));

function doubted(area: AreaFigures, unit: Unit): DoubtedBudget | null {
  const { budget, budgetToDate, actual, forecast, priorYear } = area.amounts;
  if (holdsGrant(area) || budget === null || !isKnown(actual, unit)) return null;
  const found = (kind: BudgetDoubt['kind'], of: BudgetDoubt['of'], figure: Figure, against: Figure): DoubtedBudget =>
    ({ area: area.name, doubt: { kind, of }, budget: figure, against });
  // Where the workbook forecasts 0 as well, income and costs are meant to come out even.
  if (budget.value === 0) return forecast?.value === 0 ? null : found('zero', 'budget', budget, actual);
  const others = [forecast, priorYear].filter((figure) => isKnown(figure, unit)).filter((figure) => tellsApart(figure, budget));
  if ([actual, ...others].every(({ value }) => Math.sign(value) !== Math.sign(budget.value))) return found('opposite', 'budget', budget, actual);
  if (budgetToDate === null) return null;
  if (budgetToDate.value === 0) return found('zero', 'budgetToDate', budgetToDate, budget);
  return Math.sign(budgetToDate.value) === Math.sign(budget.value) ? null : found('opposite', 'budgetToDate', budgetToDate, budget);
}

/** The areas whose budgets no forecast can be built on; the committee where there are no areas. None once the year is over. */
export function doubtedBudgets(figures: Figures, unit: Unit, period: Period | null): readonly DoubtedBudget[] {
  if (period === null || period.month === 12 || areResults(figures)) return [];
  return (figures.areas.length > 0 ? figures.areas : [figures.total]).flatMap((area) => doubted(area, unit) ?? []);
}

const WHOSE = {
  budget: { sv: 'årets budget', en: 'the year’s budget' }, budgetToDate: { sv: 'periodens budget', en: 'the budget to date' },
} as const satisfies Record<BudgetDoubt['of'], Sentence>;

const AGAINST = { budget: { sv: 'utfallet', en: 'the outcome' }, budgetToDate: { sv: 'årets budget', en: 'the year’s budget' } } as const satisfies Record<BudgetDoubt['of'], Sentence>;

/** "en kostnad på 700 tkr" */
const asCost = ({ value }: Figure, unit: Unit, language: Language): string => {
  const size = `${formatAmount(Math.abs(value), unit, language)} ${unit}`;
  return language === 'sv' ? `en ${value > 0 ? 'intäkt' : 'kostnad'} på ${size}` : `${value > 0 ? 'an income' : 'a cost'} of ${size}`;
};

/** Why the method that is built on the budget gives nothing. */
export function lackOfBudget({ kind, of }: BudgetDoubt): Sentence {
  const [budget, against] = [WHOSE[of], AGAINST[of]];
  return kind === 'zero'
    ? { sv: `Metoden behöver en budget, men ${budget.sv} är 0 fast ${against.sv} inte är det.`, en: `The method needs a budget, but ${budget.en} is 0 though ${against.en} is not.` }
    : { sv: `Metoden behöver en budget, men ${budget.sv} har annat tecken än ${against.sv}.`, en: `The method needs a budget, but ${budget.en} has another sign than ${against.en}.` };
}

const MOST_NAMED = 3;

function where(cells: readonly CellAddress[], language: Language): string {
  const named = cells.slice(0, MOST_NAMED).map(formatAddress).join(', ');
  return cells.length > MOST_NAMED ? `${named} ${language === 'sv' ? 'med flera' : 'and others'}` : named;
}

function problemOf({ area, doubt: { kind, of }, budget, against }: DoubtedBudget, unit: Unit): Problem {
  const cells = budget.terms.map(({ cell }) => cell);
  const name = (language: Language) => (area !== '' ? area : language === 'sv' ? 'Nämnden' : 'The committee');
  const amount = (language: Language) => `${formatAmount(against.value, unit, language)} ${unit}`;
  const until = {
    sv: 'Till dess ger metoden utfall och återstående budget ingen prognos för området.', en: 'Until then outcome and remaining budget gives no forecast for the area.',
  };
  const message = kind === 'zero' ? {
    sv: `${name('sv')}: ${WHOSE[of].sv} är 0 i ${where(cells, 'sv')}, fast ${AGAINST[of].sv} är ${amount('sv')}. Skriv in budgeten, eller välj en annan metod om den ska vara 0. ${until.sv}`,
    en: `${name('en')}: ${WHOSE[of].en} is 0 in ${where(cells, 'en')}, though ${AGAINST[of].en} is ${amount('en')}. Type the budget, or choose another method if it is to be 0. ${until.en}`,
  } : {
    sv: `${name('sv')}: ${WHOSE[of].sv} i ${where(cells, 'sv')} läses som ${asCost(budget, unit, 'sv')}, men ${AGAINST[of].sv} är ${asCost(against, unit, 'sv')}. Byt tecken på det belopp som är fel. ${until.sv}`,
    en: `${name('en')}: ${WHOSE[of].en} in ${where(cells, 'en')} reads as ${asCost(budget, unit, 'en')}, but ${AGAINST[of].en} is ${asCost(against, unit, 'en')}. Change the sign of the wrong one. ${until.en}`,
  };
  return { severity: 'warning', rule: kind === 'zero' ? 'budgetZero' : 'budgetSign', cells, message };
}

/** What went wrong for a whole column is shown by its first areas. */
const MOST_TOLD = 5;

function andMore(rest: readonly DoubtedBudget[]): Problem {
  const cells = rest.flatMap(({ budget }) => budget.terms.map(({ cell }) => cell));
  const areas = rest.length;
  return {
    severity: 'warning', rule: 'moreBudgets', cells,
    message: {
      sv: `Ytterligare ${areas === 1 ? 'ett område har' : `${areas} områden har`} en budget som är 0 eller har fel tecken: ${where(cells, 'sv')}. Rätta på samma sätt.`,
      en: `Another ${areas === 1 ? 'area has' : `${areas} areas have`} a budget that is 0 or has the wrong sign: ${where(cells, 'en')}. Mend them in the same way.`,
    },
  };
}

/** A sentence for each budget that no forecast can be built on; of many the last ones together. */
export const budgetProblems = (doubts: readonly DoubtedBudget[], unit: Unit): Problem[] => [
  ...doubts.slice(0, MOST_TOLD).map((one) => problemOf(one, unit)),
  ...doubts.length > MOST_TOLD ? [andMore(doubts.slice(MOST_TOLD))] : [],
];
