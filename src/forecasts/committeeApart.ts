import { formatAmount } from '../values/amount';
import { methodsInText, type ForecastMethod } from '../values/forecast';
import type { Language } from '../values/language';
import { yearName } from '../values/period';
import { displayedStep, type Unit } from '../values/unit';
import type { AreaForecasts, ForecastInput } from './forecast';
import { methodMakers } from './methods';
import { middleMethods, type MiddleMethod } from './middle';

/** Why the committee's own months give another forecast than its areas' proposals together. */

type Amount = 'actual' | 'budget' | 'budgetToDate' | 'priorYear' | 'priorYearToDate';

const NAMES: Record<Amount, (year: string, language: Language) => string> = {
  actual: (_, language) => (language === 'sv' ? 'utfallet' : 'the outcome'),
  budget: (_, language) => (language === 'sv' ? 'budgeten' : 'the budget'),
  budgetToDate: (_, language) => (language === 'sv' ? 'periodens budget' : 'the budget to date'),
  priorYear: (year, language) => (language === 'sv' ? `utfallet ${year}` : `the outcome of ${year}`),
  priorYearToDate: (year, language) => (language === 'sv' ? `utfallet samma period ${year}` : `the outcome to the same date of ${year}`),
};
const AMOUNTS = Object.keys(NAMES) as Amount[];

/** A sum of n shown amounts may be half a shown unit off for each of them. */
export const roundingOf = (areas: number, unit: Unit): number => Math.max(displayedStep[unit], (displayedStep[unit] * areas) / 2);

/** What the workbook says of the committee and what it says of its areas, where they do not add up: the one furthest apart. */
function inputApart(areas: readonly ForecastInput[], total: ForecastInput): { of: Amount; committee: number; sum: number; lacking: readonly string[] } | null {
  const apart = AMOUNTS.flatMap((of) => {
    const committee = total[of];
    if (committee === null) return [];
    const sum = areas.reduce((all, input) => all + (input[of] ?? 0), 0);
    const lacking = areas.filter((input) => input[of] === null).map(({ area }) => area);
    return Math.abs(committee - sum) > roundingOf(areas.length, total.unit) ? [{ of, committee, sum, lacking }] : [];
  });
  return apart.length === 0 ? null : apart.reduce((a, b) => (Math.abs(b.committee - b.sum) > Math.abs(a.committee - a.sum) ? b : a));
}

export const likelyOf = ({ proposals, best }: AreaForecasts): number | null => proposals.find(({ method }) => method === best)?.likely ?? null;

const isMiddle = (method: ForecastMethod): method is MiddleMethod => middleMethods.some((one) => one === method);

/** The method that comes nearest to the committee's own first proposal: of an odd number it is the middle one. */
function decidingMethod(total: AreaForecasts): ForecastMethod | null {
  const likely = likelyOf(total);
  if (total.best !== 'median' || likely === null) return total.best;
  const others = total.proposals.flatMap((one) => (one.likely !== null && isMiddle(one.method) ? [{ method: one.method, off: Math.abs(one.likely - likely) }] : []));
  return others.length === 0 ? null : others.reduce((a, b) => (b.off < a.off ? b : a)).method;
}

/** The area whose own first proposal lies furthest from what the committee's method gives it. */
function furthest(areas: readonly AreaForecasts[], inputs: readonly ForecastInput[], method: ForecastMethod): { area: string; own: number; other: number } | null {
  const apart = areas.flatMap((area, at) => {
    const input = inputs[at];
    const made = input && methodMakers[method](input);
    const own = likelyOf(area);
    return made && 'likely' in made && own !== null ? [{ area: area.area, own, other: made.likely }] : [];
  });
  return apart.length === 0 ? null : apart.reduce((a, b) => (Math.abs(b.other - b.own) > Math.abs(a.other - a.own) ? b : a));
}

/** The reason as the end of a sentence: amounts that do not add up, else the area that differs most. */
export function reasonApart(areas: readonly AreaForecasts[], inputs: readonly ForecastInput[], total: AreaForecasts, own: ForecastInput): (language: Language) => string {
  const input = inputApart(inputs, own);
  const method = decidingMethod(total);
  const area = method === null ? null : furthest(areas, inputs, method);
  return (language) => {
    const sv = language === 'sv';
    const amount = (value: number) => `${formatAmount(value, own.unit, language)} ${own.unit}`;
    if (input) {
      const name = NAMES[input.of](yearName(own.period.year - 1, own.period), language);
      const lacks = input.lacking.length === 0 ? '' : sv ? `, och saknas för ${input.lacking.slice(0, 3).join(', ')}${input.lacking.length > 3 ? ' med flera' : ''}`
        : `, and is missing of ${input.lacking.slice(0, 3).join(', ')}${input.lacking.length > 3 ? ' and others' : ''}`;
      return sv ? `${name} är ${amount(input.committee)} för nämnden men ${amount(input.sum)} för områdena tillsammans${lacks}`
        : `${name} is ${amount(input.committee)} of the committee but ${amount(input.sum)} of the areas together${lacks}`;
    }
    const each = sv ? 'varje områdes förslag görs för sig' : 'each area is proposed by itself';
    if (!area || method === null) return each;
    return sv ? `${each}; mest skiljer ${area.area}, vars förslag är ${amount(area.own)} medan ${methodsInText.sv[method]}, som avgör för nämnden, ger ${amount(area.other)}`
      : `${each}; furthest apart is ${area.area}, whose proposal is ${amount(area.own)} while ${methodsInText.en[method]}, which decides for the committee, gives ${amount(area.other)}`;
  };
}
