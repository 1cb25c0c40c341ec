import type { AreaFigures } from '../figures/figures';
import type { EarlierForecast } from '../reading/sources/months/monthFacts';
import { formatAmount } from '../values/amount';
import { formatAddress, type CellAddress } from '../values/cell';
import { comparePeriods, formatPeriod, type Period } from '../values/period';
import type { Sentence } from '../values/problem';
import { nameKey } from '../values/text';
import { convert, displayedStep, type Unit } from '../values/unit';
import { findingOf, type Finding } from './finding';

/** What an earlier report said of an area: its forecast of the year, or its outcome so far. */
export interface EarlierAmount {
  readonly area: string;
  readonly what: 'forecast' | 'outcome';
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  /** Where it is kept, as it stands after "enligt". */
  readonly from: Sentence;
}

interface Printed {
  readonly area: string;
  readonly what: EarlierAmount['what'];
  readonly period: Period;
  readonly value: number;
  readonly cells: readonly CellAddress[];
}

interface Context {
  readonly unit: Unit;
  readonly period: Period | null;
}

/** Areas that are told one by one. */
const MOST_SINGLE = 3;

const WORDS = {
  forecast: { sv: 'prognosen', en: 'the forecast' },
  outcome: { sv: 'utfallet', en: 'the outcome' },
} as const;

/** What this month's workbook says of earlier months: earlier forecasts, last year's outcome then and at its end. */
function printedAmounts(areas: readonly AreaFigures[], forecasts: readonly EarlierForecast[], { unit, period }: Context): Printed[] {
  const earlier = forecasts.flatMap(({ area, period: of, value, unit: own, cell }): Printed[] =>
    (area === null ? [] : [{ area, what: 'forecast', period: of, value: convert(value, own, unit), cells: [cell] }]));
  if (period === null) return earlier;
  const lastYear = { year: period.year - 1, month: 12 };
  const outcomes = areas.flatMap(({ name, amounts }) => ([['priorYear', lastYear], ['priorYearToDate', { ...period, year: period.year - 1 }]] as const).flatMap(([measure, of]): Printed[] => {
    const figure = amounts[measure];
    return figure ? [{ area: name, what: 'outcome', period: of, value: figure.value, cells: figure.terms.map(({ cell }) => cell) }] : [];
  }));
  return [...earlier, ...outcomes];
}

interface Pair {
  readonly printed: Printed;
  readonly was: EarlierAmount;
  readonly differs: boolean;
}

function findingOfPairs(pairs: readonly Pair[], unit: Unit): Finding[] {
  const message = ({ printed, was }: Pair): Sentence => {
    const say = (language: 'sv' | 'en') => {
      const amount = (value: number) => `${formatAmount(value, unit, language)} ${unit}`;
      const [words, at, of] = [WORDS[printed.what][language], printed.cells[0] ? formatAddress(printed.cells[0]) : '', formatPeriod(printed.period)];
      const before = amount(convert(was.value, was.unit, unit));
      return language === 'sv'
        ? `${printed.area}: ${words} för ${of} är ${amount(printed.value)} i ${at}, men var ${before} enligt ${was.from.sv}. Rätta beloppet, eller skriv varför det är ändrat.`
        : `${printed.area}: ${words} for ${of} is ${amount(printed.value)} in ${at}, but was ${before} by ${was.from.en}. Mend the amount, or say why it was changed.`;
    };
    return { sv: say('sv'), en: say('en') };
  };
  const [first] = pairs;
  if (first && pairs.length > MOST_SINGLE) {
    const { sv, en } = message(first);
    return [findingOf({
      rule: 'earlierMismatch', cells: pairs.flatMap(({ printed }) => printed.cells.slice(0, 1)), unit,
      message: { sv: `${sv} Detsamma gäller ${pairs.length - 1} områden till.`, en: `${en} So it is with ${pairs.length - 1} areas more.` },
    })];
  }
  return pairs.map((pair) => findingOf({
    rule: 'earlierMismatch', cells: pair.printed.cells, unit, group: pair.printed.area, message: message(pair),
    expected: convert(pair.was.value, pair.was.unit, unit), found: pair.printed.value,
  }));
}

/**
 * Earlier amounts in this month's workbook that are not what the reports said then. Where most differ, the columns are of
 * something else, and nothing is said.
 */
export function earlierFindings(areas: readonly AreaFigures[], forecasts: readonly EarlierForecast[], known: readonly EarlierAmount[], context: Context): Finding[] {
  const pairs = printedAmounts(areas, forecasts, context).flatMap((printed): Pair[] => {
    const was = known.find((one) => one.what === printed.what && nameKey(one.area) === nameKey(printed.area) && comparePeriods(one.period, printed.period) === 0);
    if (!was) return [];
    const step = Math.max(displayedStep[context.unit], convert(displayedStep[was.unit], was.unit, context.unit));
    return [{ printed, was, differs: Math.abs(convert(was.value, was.unit, context.unit) - printed.value) > step * 1.01 }];
  });
  const columns = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.printed.what} ${formatPeriod(pair.printed.period)}`;
    columns.set(key, [...columns.get(key) ?? [], pair]);
  }
  return [...columns.values()].flatMap((column) => {
    const differing = column.filter(({ differs }) => differs);
    return differing.length * 2 <= column.length ? findingOfPairs(differing, context.unit) : [];
  });
}
