import { followUp } from '../../../src/followUp';
import { randomOf } from '../../corpus/runner/random';
import { plainSheet, workbook } from '../../layouts/build';

/** The year's budget, the outcome so far and the forecast. */
type Amounts = readonly [budget: number, actual: number, forecast: number];

const INCOMES = [['Intäkter'], ['Avgifter', 'Bidrag'], ['Taxor och avgifter', 'Hyror och arrenden', 'Bidrag']];
const COSTS = ['Personalkostnader', 'Lokalkostnader', 'Övriga kostnader', 'Köp av verksamhet', 'Hyror', 'Material', 'Kapitalkostnader'];

const sumOf = (all: readonly Amounts[]): Amounts => all.reduce<Amounts>(([b, a, f], [ownB, ownA, ownF]) => [b + ownB, a + ownA, f + ownF], [0, 0, 0]);

/** A statement that holds: costs with or without a sign, a variance that is good where it is positive. */
function statement(seed: string): readonly (readonly (string | number)[])[] {
  const random = randomOf(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const chance = (share: number) => random() < share;
  const amounts = (size: number): Amounts => { const budget = Math.round(size * (1_000 + random() * 90_000)); return [budget, Math.round(budget * (0.6 + 0.1 * random())), Math.round(budget * (0.93 + 0.14 * random()))]; };
  const [costs, hasShare, hasRemaining, isSummed] = [pick([-1, 1, 1]), chance(0.5), chance(0.3), chance(0.5)];
  const line = (name: string, [budget, actual, forecast]: Amounts, isIncome: boolean) => {
    const sign = isIncome ? 1 : costs;
    return [
      name, sign * budget, sign * actual, sign * forecast, isIncome ? forecast - budget : budget - forecast,
      ...hasRemaining ? [sign * (budget - actual)] : [], ...hasShare ? [Math.round((1000 * actual) / budget) / 10] : [],
    ];
  };
  const incomes = pick(INCOMES).map((name) => ({ name, of: amounts(0.2) }));
  const places = [...COSTS].sort(() => random() - 0.5).slice(0, 2 + Math.floor(random() * 3));
  const spent = places.map((name) => ({ name, of: amounts(1) }));
  const [income, cost] = [sumOf(incomes.map(({ of }) => of)), sumOf(spent.map(({ of }) => of))];
  return [
    ['Kulturnämnden augusti 2025, tkr'], ['Kontogrupp', 'Budget 2025', 'Utfall jan-aug', 'Prognos 2025', 'Avvikelse helår', ...hasRemaining ? ['Återstår av budget'] : [], ...hasShare ? ['Förbrukat %'] : []],
    ...incomes.map(({ name, of }) => line(name, of, true)), ...incomes.length > 1 ? [line('Summa intäkter', income, true)] : [],
    ...spent.map(({ name, of }) => line(name, of, false)), ...isSummed ? [line('Summa kostnader', cost, false)] : [],
    line('Nettokostnad', [cost[0] - income[0], cost[1] - income[1], cost[2] - income[2]], false),
  ];
}

it('says nothing of statements that hold, whatever their lines are and however they are signed', () => {
  const told = Array.from({ length: 60 }, (_, at) => statement(`statement ${at}`)).flatMap((rows) => {
    const { findings, problems } = followUp(workbook(plainSheet('Resultaträkning', rows)), { today: '2026-01-15' });
    const said = [...findings, ...problems].filter(({ severity }) => severity !== 'info').map(({ message }) => message.sv);
    return said.length === 0 ? [] : [{ said, rows: rows.map((row) => row.join(' | ')) }];
  });
  expect(told).toEqual([]);
});
