import { formatAmount } from '../values/amount';
import type { CellAddress } from '../values/cell';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import type { Unit } from '../values/unit';
import { areCommittees, type ComputedFigures } from './computeFigures';
import { measures, type AreaFigures, type Figure, type Measure } from './figures';
import { partsOf, stepOf, toleranceOf, totalGaps, valuesOf, type TotalGap, type TotalledMeasure } from './totalGaps';
import type { UnsureFigures } from './unsure';
import { doubtOfGrant } from './unsureGrant';

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

/** What a user has said of a total's difference: of which wholes, and why it is no fault ('' where she has not said). */
export interface JudgedCells {
  readonly cells: readonly CellAddress[];
  readonly note: string;
}

/** How sure a total is: the figures that are not, and how others differ from their areas though they are. */
export interface DoubtOfTotal {
  readonly unsure: UnsureFigures;
  /** That the user has said that a difference is no fault, with her words; null where there is none. */
  readonly judged: Sentence | null;
}

/** No finding tells of these by themselves: they differ for the reason that the others do. */
const FOLLOWERS: ReadonlySet<TotalledMeasure> = new Set(['budgetToDate', 'priorYearToDate']);

const isOf = ({ cells }: JudgedCells, cell: CellAddress): boolean =>
  cells.some(({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column);

/** Whether all that a total is printed as was judged, in one finding or in several. */
const isJudged = ({ printed }: TotalGap, judgements: readonly JudgedCells[]): boolean => printed.terms.every(({ cell }) => judgements.some((one) => isOf(one, cell)));

function judgedSentence(gaps: readonly TotalGap[], judgements: readonly JudgedCells[], unit: Unit): Sentence | null {
  if (gaps.length === 0) return null;
  const why = differing(gaps, unit);
  const notes = [...new Set(judgements.filter((one) => gaps.some(({ printed }) => printed.terms.some(({ cell }) => isOf(one, cell)))).flatMap(({ note }) => (note.trim() === '' ? [] : [note.trim()])))].join(' ');
  return { sv: `${why.sv}. Bedömt som inget fel${notes === '' ? '' : `: ${notes}`}`, en: `${why.en}. Judged to be no error${notes === '' ? '' : `: ${notes}`}` };
}

/** A printed total that its areas do not come to: the amounts that differ, and what follows from them and differs as well, less what the user has judged. */
function unlikeAreas({ areas, total }: Pick<ComputedFigures, 'areas' | 'total'>, unit: Unit, judgements: readonly JudgedCells[]): DoubtOfTotal {
  const gaps = totalGaps({ areas, total }, unit, TOTALLED).filter(({ printed, sum, tolerance }) => Math.abs(printed.value - sum) > tolerance);
  const known = gaps.filter((gap) => isJudged(gap, judgements));
  const others = gaps.filter((gap) => !known.includes(gap));
  const open = known.length > 0 && others.every(({ measure }) => FOLLOWERS.has(measure)) ? [] : others;
  const judged = judgedSentence(gaps.filter((gap) => !open.includes(gap)), judgements, unit);
  if (open.length === 0) return { unsure: {}, judged };
  const why = differing(open, unit);
  const unlike = new Set<Measure>(open.map(({ measure }) => measure));
  const following = FOLLOWING.filter(([measure, from]) => from.some((one) => unlike.has(one)) && differs(total, areas, measure, unit)).map(([measure]) => measure);
  return { unsure: Object.fromEntries([...unlike, ...following].map((measure) => [measure, why])), judged };
}

/** A difference is rounded twice. */
function differs({ amounts }: AreaFigures, areas: readonly AreaFigures[], measure: Measure, unit: Unit): boolean {
  const [printed, parts] = [amounts[measure], partsOf(areas, measure)];
  return printed !== null && parts.length > 0 && Math.abs(printed.value - valuesOf(parts)) > 2 * toleranceOf(parts, stepOf(printed, parts, unit));
}

/** A total that adds up tables with a sum each, where nothing proves that they are one whole, or areas that are some of all, or that is not the sum of its areas, or may be another line of its statement. */
export function doubtOfTotal({ areas, total, addedUp, excerpt }: Pick<ComputedFigures, 'areas' | 'total' | 'addedUp' | 'excerpt'>, unit: Unit, judgements: readonly JudgedCells[]): DoubtOfTotal {
  if ((addedUp.length === 0 || areCommittees(addedUp)) && excerpt === null) {
    const ofAreas = unlikeAreas({ areas, total }, unit, judgements);
    return { ...ofAreas, unsure: { ...ofAreas.unsure, ...doubtOfGrant({ areas, total }, unit) } };
  }
  const why = excerpt === null ? ADDED : ofExcerpt(excerpt);
  const figures: [Measure | 'income' | 'costs' | 'grant', Figure | null][] = [
    ...measures.map((measure): [Measure, Figure | null] => [measure, total.amounts[measure]]),
    ['income', total.income], ['costs', total.costs], ['grant', total.grant],
  ];
  return { unsure: Object.fromEntries(figures.flatMap(([name, figure]) => (figure ? [[name, why]] : []))), judged: null };
}
