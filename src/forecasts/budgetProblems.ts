import { formatAmount } from '../values/amount';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { fold } from '../values/text';
import type { Unit } from '../values/unit';
import type { Figure } from '../figures/figures';
import type { BudgetDoubt, DoubtedBudget } from './budgetDoubt';

/** What is said of budgets that no forecast can be built on. */

const WHOSE = {
  budget: { sv: 'årets budget', en: 'the year’s budget' }, budgetToDate: { sv: 'periodens budget', en: 'the budget to date' },
} as const satisfies Record<BudgetDoubt['of'], Sentence>;

const AGAINST = { budget: { sv: 'utfallet', en: 'the outcome' }, budgetToDate: { sv: 'årets budget', en: 'the year’s budget' } } as const satisfies Record<BudgetDoubt['of'], Sentence>;

/** The method that is built on the budget, by its name in the report. */
const METHOD: Sentence = { sv: 'metoden "Utfall och återstående budget"', en: 'the method "Outcome and remaining budget"' };

/** "en kostnad på 700 tkr" */
const asCost = ({ value }: Figure, unit: Unit, language: Language): string => {
  const size = `${formatAmount(Math.abs(value), unit, language)} ${unit}`;
  return language === 'sv' ? `en ${value > 0 ? 'intäkt' : 'kostnad'} på ${size}` : `${value > 0 ? 'an income' : 'a cost'} of ${size}`;
};

/** Why the method that is built on the budget gives nothing. */
export function lackOfBudget({ kind, of }: BudgetDoubt): Sentence {
  const [budget, against] = [WHOSE[of], AGAINST[of]];
  if (kind === 'unit') {
    return { sv: 'Metoden behöver en budget i samma enhet som utfallet.', en: 'The method needs a budget in the unit of the outcome.' };
  }
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
    sv: `Till dess ger ${METHOD.sv} ingen prognos för området.`, en: `Until then ${METHOD.en} gives no forecast for the area.`,
  };
  const message = kind === 'zero' ? {
    sv: `${name('sv')}: ${WHOSE[of].sv} är 0 i ${where(cells, 'sv')}, fast ${AGAINST[of].sv} är ${amount('sv')}. Skriv in budgeten, eller välj en annan metod om den ska vara 0. ${until.sv}`,
    en: `${name('en')}: ${WHOSE[of].en} is 0 in ${where(cells, 'en')}, though ${AGAINST[of].en} is ${amount('en')}. Type the budget, or choose another method if it is to be 0. ${until.en}`,
  } : {
    sv: `${name('sv')}: ${WHOSE[of].sv} i ${where(cells, 'sv')} läses som ${asCost(budget, unit, 'sv')}, men ${AGAINST[of].sv} är ${asCost(against, unit, 'sv')}. Byt tecken på det belopp som är fel. ${until.sv}`,
    en: `${name('en')}: ${WHOSE[of].en} in ${where(cells, 'en')} reads as ${asCost(budget, unit, 'en')}, but ${AGAINST[of].en} is ${asCost(against, unit, 'en')}. Change the sign of the wrong one. ${until.en}`,
  };
  return { ...ruled(kind === 'zero' ? 'budgetZero' : 'budgetSign'), cells, message };
}

/** What went wrong for a whole column is shown by its first areas. */
const MOST_TOLD = 5;

function andMore(rest: readonly DoubtedBudget[]): Problem {
  const cells = rest.flatMap(({ budget }) => budget.terms.map(({ cell }) => cell));
  const areas = rest.length;
  return {
    ...ruled('moreBudgets'), cells,
    message: {
      sv: `Ytterligare ${areas === 1 ? 'ett område har' : `${areas} områden har`} en budget som är 0 eller har fel tecken: ${where(cells, 'sv')}. Rätta på samma sätt.`,
      en: `Another ${areas === 1 ? 'area has' : `${areas} areas have`} a budget that is 0 or has the wrong sign: ${where(cells, 'en')}. Mend them in the same way.`,
    },
  };
}

/** A sheet has one unit: it can be told only of columns that stand on sheets of their own. */
const onOwnSheets = ({ budget, against }: DoubtedBudget): boolean =>
  !against.terms.some(({ cell }) => budget.terms.some((one) => one.cell.sheet === cell.sheet));

/** One sentence for the columns: their cells, and which of them is the larger. */
function unitProblem(doubts: readonly DoubtedBudget[], first: DoubtedBudget): Problem {
  const cells = (of: 'budget' | 'against') => doubts.flatMap((one) => one[of].terms.map(({ cell }) => cell));
  const [outcome, budget] = [cells('against'), cells('budget')];
  const remedy: Sentence = doubts.every(onOwnSheets)
    ? { sv: 'Skriv dem i samma enhet, eller välj enheten för det ena bladet under Läsning.', en: 'Write them in one unit, or choose the unit of one of the sheets under Reading.' }
    : { sv: 'Skriv dem i samma enhet.', en: 'Write them in one unit.' };
  const isMore = Math.abs(first.against.value) > Math.abs(first.budget.value);
  return {
    ...ruled('budgetUnit'), cells: [...outcome, ...budget],
    message: {
      sv: `Utfallet i ${where(outcome, 'sv')} är omkring tusen gånger ${isMore ? 'större' : 'mindre'} än budgeten i ${where(budget, 'sv')}: de tycks stå i olika enheter, kr och tkr eller tkr och mnkr. ${remedy.sv} Till dess ger ${METHOD.sv} ingen prognos.`,
      en: `The outcome in ${where(outcome, 'en')} is about a thousand times ${isMore ? 'larger' : 'smaller'} than the budget in ${where(budget, 'en')}: they seem to be in different units, kr and tkr or tkr and mnkr. ${remedy.en} Until then ${METHOD.en} gives no forecast.`,
    },
  };
}

/** Paid by fees alone, as the law has it of water and waste: their budget of 0 is right. */
const BY_FEES = /^(?:va|vatten|avlopp|avfall|renhållning|slam|återvinning)(?![a-zåäö]*(?:nämnd|förvaltning))|(?:^|[ -])(?:va|avfalls?|renhållnings?|va-)-?(?:verksamhet|kollektiv|enhet)/;
const isRight = ({ area, doubt }: DoubtedBudget): boolean => doubt.kind === 'zero' && BY_FEES.test(fold(area));

/** A sentence for each budget that no forecast can be built on; of many the last ones together. */
export function budgetProblems(all: readonly DoubtedBudget[], unit: Unit): Problem[] {
  const doubts = all.filter((one) => !isRight(one));
  if (doubts[0]?.doubt.kind === 'unit') return [unitProblem(doubts, doubts[0])];
  return [
    ...doubts.slice(0, MOST_TOLD).map((one) => problemOf(one, unit)),
    ...doubts.length > MOST_TOLD ? [andMore(doubts.slice(MOST_TOLD))] : [],
  ];
}
