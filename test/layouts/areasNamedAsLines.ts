import { sheet, workbook, type Layout } from './build';

/** Areas of a technical committee: their names are words for kinds of cost, too. */
const AREAS = ['Fastighet', 'Lokalvård', 'Renhållning'] as const;
const UNITS = ['Förskola', 'Grundskola', 'Elevhälsa'] as const;

interface Convention { readonly name: string; readonly income: 1 | -1; readonly cost: 1 | -1; readonly net: 1 | -1 }

const CONVENTIONS: readonly Convention[] = [
  { name: 'costs below zero', income: 1, cost: -1, net: 1 }, { name: 'incomes below zero', income: -1, cost: 1, net: -1 }, { name: 'all unsigned', income: 1, cost: 1, net: -1 },
];

/** Income and two kinds of cost of each area: budget and outcome, in tkr, unsigned. */
const AMOUNTS = [[[1176, 1227], [22736, 21938], [16464, 15887]], [[6585, 7142], [23870, 23606], [17285, 17094]], [[12870, 12039], [35546, 36278], [25741, 26271]]] as const;

type Pair = readonly [number, number];
const netOf = ([income, staff, rest]: (typeof AMOUNTS)[number]): Pair => [income[0] - staff[0] - rest[0], income[1] - staff[1] - rest[1]];
const plus = (pairs: readonly Pair[]): Pair => [pairs.reduce((sum, [budget]) => sum + budget, 0), pairs.reduce((sum, [, actual]) => sum + actual, 0)];
const row = (name: string, [budget, actual]: Pair, sign: number, variance: number): string => `${name} | ${budget * sign} | ${actual * sign} | ${variance}`;

function block(name: string, amounts: readonly [Pair, Pair, Pair], net: Pair, { income, cost, net: sign }: Convention): string[] {
  const [earned, staff, rest] = amounts;
  return [
    row(name, net, sign, net[1] - net[0]), row('   Intäkter', earned, income, earned[1] - earned[0]),
    row('   Personal', staff, cost, staff[0] - staff[1]), row('   Övrigt', rest, cost, rest[0] - rest[1]),
  ];
}

const expected = (names: readonly string[]): string => `
      name | budget | actual | variance
      ${names.map((name, at) => { const [budget, actual] = netOf(AMOUNTS[at] ?? AMOUNTS[0]); return `${name} | ${budget} | ${actual} | ${actual - budget}`; }).join('\n      ')}`;

const TOTAL = plus(AMOUNTS.map(netOf));
const total = `
      budget | actual | variance
      ${TOTAL[0]} | ${TOTAL[1]} | ${TOTAL[1] - TOTAL[0]}`;
const silent = ['totalMismatch', 'wholeDiffers', 'sumMismatch', 'varianceMismatch'];

const overLines = (names: readonly string[], convention: Convention): Layout => ({
  name: `${names[0] ?? ''} and others over the lines that all have, and the sum over its own: ${convention.name}`,
  workbook: workbook(sheet('Data', `
      Tekniska nämnden
      Bokslut 2025, tkr
      Verksamhet | Budget | Utfall | Avvikelse
      ${[...names.flatMap((name, at) => block(name, AMOUNTS[at] ?? AMOUNTS[0], netOf(AMOUNTS[at] ?? AMOUNTS[0]), convention)),
    ...block('Summa nämnden', [0, 1, 2].map((line) => plus(AMOUNTS.map((of) => of[line] ?? of[0]))) as [Pair, Pair, Pair], TOTAL, convention)].join('\n      ')}
      `)), areas: expected(names), total, silent,
});

const costsOf = ([, staff, rest]: (typeof AMOUNTS)[number]): Pair => [staff[0] + rest[0], staff[1] + rest[1]];

const inSections: Layout = {
  name: 'areas that are called as lines are, the same under Intäkter, Kostnader and Nettokostnader',
  workbook: workbook(sheet('Resultaträkning', `
      Tekniska nämnden
      Bokslut 2025, tkr
      Verksamhet | Budget | Utfall | Avvikelse
      Intäkter
      ${AREAS.map((name, at) => { const [earned] = AMOUNTS[at] ?? AMOUNTS[0]; return row(name, earned, 1, earned[1] - earned[0]); }).join('\n      ')}
      Kostnader
      ${AREAS.map((name, at) => { const costs = costsOf(AMOUNTS[at] ?? AMOUNTS[0]); return row(name, costs, -1, costs[0] - costs[1]); }).join('\n      ')}
      Nettokostnader
      ${AREAS.map((name, at) => { const net = netOf(AMOUNTS[at] ?? AMOUNTS[0]); return row(name, net, 1, net[1] - net[0]); }).join('\n      ')}
      ${row('Summa nettokostnader', TOTAL, 1, TOTAL[1] - TOTAL[0])}
      `)), areas: expected(AREAS), total, silent,
};

/** Areas whose names are words for lines of a statement, told by the lines that come again below each. */
export const areaNamedAsLineLayouts: readonly Layout[] = [...[AREAS, UNITS].flatMap((names) => CONVENTIONS.map((convention) => overLines(names, convention))), inSections];
