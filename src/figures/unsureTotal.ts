import { formatAmount } from '../values/amount';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import type { Unit } from '../values/unit';
import type { ComputedFigures } from './computeFigures';
import { measures, type AreaFigures, type Figure, type Measure } from './figures';
import { partsOf, stepOf, toleranceOf, totalGaps, valuesOf, type TotalGap, type TotalledMeasure } from './totalGaps';
import type { UnsureFigures } from './unsure';

const ADDED: Sentence = {
  sv: 'flera tabeller med var sin summa är lagda ihop, och inget visar att de hör ihop',
  en: 'several tables with a sum each were added up, and nothing shows that they belong together',
};

/** A sum of some of the areas is none of all. */
const ofExcerpt = (said: string): Sentence => ({
  sv: `tabellen visar bara några av verksamheterna ("${said.slice(0, 80)}"), och ingen summa av alla är tryckt`,
  en: `the table shows only some of the areas ("${said.slice(0, 80)}"), and no sum of all is printed`,
});

/** In the order in which they are told. */
const TOTALLED: readonly TotalledMeasure[] = ['budget', 'budgetToDate', 'actual', 'forecast', 'priorYear', 'priorYearToDate'];

const names: Readonly<Record<TotalledMeasure, Sentence>> = {
  budget: { sv: 'budget', en: 'budget' }, budgetToDate: { sv: 'periodens budget', en: 'budget to date' }, actual: { sv: 'utfall', en: 'actual' },
  forecast: { sv: 'prognos', en: 'forecast' }, priorYear: { sv: 'bokslut', en: 'prior year' }, priorYearToDate: { sv: 'utfall föregående år', en: 'prior year to date' },
};

/** What follows from the amounts, and by which. */
const FOLLOWING: readonly (readonly [Measure, readonly TotalledMeasure[]])[] = [
  ['variance', ['forecast', 'actual', 'budget']], ['varianceToDate', ['actual', 'budgetToDate']], ['remaining', ['forecast', 'actual']], ['change', ['actual', 'priorYear', 'priorYearToDate']],
];

/** "områdena summerar till annat än den tryckta summan: budget −270 250 tkr (skillnad −9 300)": all amounts in one reason. */
function differing(gaps: readonly TotalGap[], unit: Unit): Sentence {
  const said = (language: Language): string => enumerated(gaps.map(({ measure, printed, sum }) => {
    const gap = formatAmount(sum - printed.value, unit, language);
    return `${names[measure][language]} ${formatAmount(sum, unit, language)} ${unit} (${language === 'sv' ? 'skillnad' : 'difference'} ${gap})`;
  }), language);
  return {
    sv: `områdena summerar till annat än den tryckta summan: ${said('sv')}`,
    en: `the areas add up to other than the printed total: ${said('en')}`,
  };
}

/** A printed total that its areas do not come to: the amounts that differ, and what follows from them and differs as well. */
function unlikeAreas({ areas, total }: Pick<ComputedFigures, 'areas' | 'total'>, unit: Unit): UnsureFigures {
  const gaps = totalGaps({ areas, total }, unit, TOTALLED).filter(({ printed, sum, tolerance }) => Math.abs(printed.value - sum) > tolerance);
  if (gaps.length === 0) return {};
  const why = differing(gaps, unit);
  const unlike = new Set<Measure>(gaps.map(({ measure }) => measure));
  const following = FOLLOWING.filter(([measure, from]) => from.some((one) => unlike.has(one)) && differs(total, areas, measure, unit)).map(([measure]) => measure);
  return Object.fromEntries([...unlike, ...following].map((measure) => [measure, why]));
}

/** A difference is rounded twice. */
function differs({ amounts }: AreaFigures, areas: readonly AreaFigures[], measure: Measure, unit: Unit): boolean {
  const [printed, parts] = [amounts[measure], partsOf(areas, measure)];
  return printed !== null && parts.length > 0 && Math.abs(printed.value - valuesOf(parts)) > 2 * toleranceOf(parts, stepOf(printed, parts, unit));
}

/** A total that adds up tables with a sum each, where nothing proves that they are one whole, or areas that are some of all, or that is not the sum of its areas. */
export function unsureTotal({ areas, total, addedUp, excerpt }: Pick<ComputedFigures, 'areas' | 'total' | 'addedUp' | 'excerpt'>, unit: Unit): UnsureFigures {
  if (addedUp.length === 0 && excerpt === null) return unlikeAreas({ areas, total }, unit);
  const why = excerpt === null ? ADDED : ofExcerpt(excerpt);
  const figures: [Measure | 'income' | 'costs' | 'grant', Figure | null][] = [
    ...measures.map((measure): [Measure, Figure | null] => [measure, total.amounts[measure]]),
    ['income', total.income], ['costs', total.costs], ['grant', total.grant],
  ];
  return Object.fromEntries(figures.flatMap(([name, figure]) => (figure ? [[name, why]] : [])));
}
