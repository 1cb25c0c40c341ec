import { followUp } from '../../src/followUp';
import type { ForecastMethod } from '../../src/values/forecast';
import { formatAddress } from '../../src/values/cell';
import { exampleBytes, exampleNames, followUpOf } from '../support/examples';
import { sheet, workbook } from '../layouts/build';

const RULES = ['budgetZero', 'budgetSign', 'budgetUnit'];

const resultOf = (drawing: string, more: readonly string[] = []) =>
  followUp(workbook(sheet('Drift', drawing), ...more.map((one, at) => sheet(`Blad ${at}`, one))), { today: '2024-09-12' });

function told(drawing: string) {
  const result = resultOf(drawing);
  const method = (area: string, wanted: ForecastMethod) =>
    result.forecasts?.areas.find((view) => view.area === area)?.forecasts.proposals.find((one) => one.method === wanted);
  const problems = result.problems.filter(({ rule }) => RULES.includes(rule));
  const total = result.forecasts?.total.forecasts.proposals.find((one) => one.method === 'remainingBudget');
  return { problems, said: problems.map(({ rule, cells, message }) => [rule, cells.map(formatAddress), message.sv]), method, total };
}

const UNTIL = 'Till dess ger metoden "Utfall och återstående budget" ingen prognos för området.';

describe('a budget that no forecast can be built on is a located sentence', () => {
  it('a budget of 0 where there is an outcome', () => {
    const { said, method, total } = told(`
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug 2024 | Prognos 2024
      Hemtjänst | -1200 | -800 | -820 | -1230
      Dagverksamhet | 0 | 0 | -300 | -450
      `);
    expect(said).toEqual([['budgetZero', ["'Drift'!B4"],
      `Dagverksamhet: årets budget är 0 i 'Drift'!B4, fast utfallet är −300 tkr. Skriv in budgeten, eller välj en annan metod om den ska vara 0. ${UNTIL}`]]);
    expect(method('Dagverksamhet', 'remainingBudget')).toMatchObject({ likely: null, missing: { sv: 'Metoden behöver en budget, men årets budget är 0 fast utfallet inte är det.' } });
    expect(method('Dagverksamhet', 'runRate')?.likely).toBe(-450);
    expect(method('Hemtjänst', 'remainingBudget')?.likely).toBe(-1220);
    expect(total?.likely).toBe(-1520);
  });

  it('but not of what fees alone pay for', () => {
    expect(told(`
      Tekniska nämnden augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
      Gata | -1200 | -820 | -1230
      VA-verksamhet | 0 | 350 | 0
      Avfall | 0 | -420 | -300
      `).said).toEqual([]);
  });

  it.each([
    ['columns', `
      Tekniska nämnden augusti 2024, tkr
      Verksamhet | Budget intäkter | Budget kostnader | Utfall intäkter jan-aug | Utfall kostnader jan-aug
      VA | 600 | -600 | 410 | -402
      Gata | 20 | -420 | 15 | -290
      `],
    ['lines', `
      Verksamhetsområde VA augusti 2024, tkr
       | Budget 2024 | Utfall jan-aug
      Avgifter | 600 | 410
      Kostnader | -600 | -402
      Resultat | 0 | 8
      `],
  ])('but not income and costs that are budgeted to the same, in %s', (_, drawing) => {
    const { said, method } = told(drawing);
    expect(said).toEqual([]);
    expect(method('VA', 'remainingBudget')?.likely).toBe(8);
  });

  it('but not a result that is budgeted in balance, beside results above and below it', () => {
    expect(told(`
      Regionens resultat per förvaltning, augusti 2024, mnkr
      Förvaltning | Utfall | Budget helår | Prognos helår
      Sjukhusen | -312.4 | -240.0 | -395.0
      Primärvården | 12.3 | 0.0 | 15.0
      Psykiatri | -21.5 | 0.0 | -28.0
      Folktandvården | 6.8 | 6.0 | 8.0
      Regionservice | 18.2 | 8.0 | 20.0
      Summa | -296.6 | -226.0 | -380.0
      `).said).toEqual([]);
  });

  it.each([
    ['whose income and costs prove their nets', `
      Servicenämnden augusti 2024, tkr
      Enhet | Budget intäkter | Budget kostnader | Budget netto | Utfall intäkter | Utfall kostnader | Utfall netto | Prognos netto
      Fastighet | 97500 | -96200 | 1300 | 64900 | -65800 | -900 | -1350
      Stab | 0 | -5300 | -5300 | 0 | -3500 | -3500 | -5200
      `],
    ['beside one that is budgeted to an income', `
      Servicenämnden augusti 2024, tkr
      Enhet | Budget | Utfall jan-aug | Prognos | Avvikelse
      Städ | 0 | -150 | -100 | -100
      Fastighet | 1300 | -500 | -600 | -1900
      Stab | -5300 | -3500 | -5200 | 100
      `],
    ['that others pay for, by the forecast', `
      Socialnämnden september 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-sep | Prognos
      Barn och unga | -39552 | -29870 | -39827
      Ensamkommande | 0 | 412 | 160
      `],
    ['whose net has swung to the other side, of another size', `
      Samhällsbyggnadsnämnden september 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-sep
      Gator | -21600 | -16597
      Skog | -350 | 122
      `],
  ])('but not of units that are paid for by what they sell: %s', (_, drawing) => {
    expect(told(drawing).said).toEqual([]);
  });

  it('a budget of the other sign, as large as one of the right sign', () => {
    expect(told(`
      Samhällsbyggnadsnämnden september 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-sep
      Gator | -21600 | -16597
      Parker | -7050 | -5100
      Skog | 350 | -250
      `).said.map(([rule]) => rule)).toEqual(['budgetSign']);
  });

  it('a negative budget among costs that are written without a sign', () => {
    const { said, method } = told(`
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug 2024 | Prognos 2024 | Avvikelse helår
      Hemtjänst | 1200 | 800 | 820 | 1230 | -30
      Särskilt boende | 3000 | 2000 | 1950 | 2900 | 100
      Dagverksamhet | -450 | 300 | 310 | 460 | -10
      `);
    expect(said).toEqual([['budgetSign', ["'Drift'!B5"],
      `Dagverksamhet: årets budget i 'Drift'!B5 läses som en intäkt på 450 tkr, men utfallet är en kostnad på 310 tkr. Byt tecken på det belopp som är fel. ${UNTIL}`]]);
    expect(method('Dagverksamhet', 'remainingBudget')).toMatchObject({ likely: null, missing: { sv: expect.stringContaining('annat tecken än utfallet') as unknown } });
    expect(method('Särskilt boende', 'remainingBudget')?.likely).toBe(-2950);
  });

  it('says nothing of fees that are charged early in the year', () => {
    const { problems } = told(`
      Miljönämnden, nettokostnader per april 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-apr | Utfall jan-apr 2024
      Livsmedelskontroll | -310 | 640 | 905
      Miljötillsyn | -3000 | -1000 | -950
      Förvaltning | -600 | -200 | -190
      `);
    expect(problems.map(({ rule }) => rule).filter((rule) => RULES.includes(rule))).toEqual([]);
  });

  it.each([
    ['a period’s budget of 0 in a year that has one', '-1200 | 0 | -820', 'budgetZero', "Hemtjänst: periodens budget är 0 i 'Drift'!C3, fast årets budget är −1\u00a0200 tkr."],
    ['a period’s budget of the other sign', '-1200 | 800 | -820', 'budgetSign', "Hemtjänst: periodens budget i 'Drift'!C3 läses som en intäkt på 800 tkr, men årets budget är en kostnad på 1\u00a0200 tkr."],
  ])('%s', (_, amounts, rule, sentence) => {
    const { problems, method } = told(`
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug 2024
      Hemtjänst | ${amounts}
      Särskilt boende | -3000 | -2000 | -1950
      Förvaltning | -600 | -400 | -390
      `);
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    expect(problems[0]?.message.sv).toContain(sentence);
    expect(problems[0]?.message.en).not.toBe('');
    expect(method('Hemtjänst', 'remainingBudget')?.likely).toBeNull();
  });
});

describe('a budget in tkr with the outcome in kr', () => {
  const rows = ['Hemtjänst | -1200 | -800', 'Särskilt boende | -3000 | -2000'] as const;

  it('in one table: one sentence, with the cells of both', () => {
    const { said, method, total } = told(`
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug 2024
      ${rows[0]} | -820123
      ${rows[1]} | -1950456
      `);
    expect(said).toEqual([['budgetUnit', ["'Drift'!D3", "'Drift'!D4", "'Drift'!B3", "'Drift'!B4"],
      'Utfallet i \'Drift\'!D3, \'Drift\'!D4 är omkring tusen gånger större än budgeten i \'Drift\'!B3, \'Drift\'!B4: de tycks stå i olika enheter, kr och tkr eller tkr och mnkr. '
      + 'Skriv dem i samma enhet. Till dess ger metoden "Utfall och återstående budget" ingen prognos.']]);
    expect(method('Hemtjänst', 'remainingBudget')).toMatchObject({ likely: null, missing: { sv: 'Metoden behöver en budget i samma enhet som utfallet.' } });
    expect(total).toMatchObject({ likely: null, missing: { sv: 'Metoden behöver en budget i samma enhet som utfallet.' } });
  });

  it('on two sheets', () => {
    const { problems } = resultOf(`
      Omsorgsnämnden, budget 2024, tkr
      Verksamhet | Budget 2024
      Hemtjänst | -1200
      Särskilt boende | -3000
      `, [`
      Omsorgsnämnden, utfall per augusti 2024
      Verksamhet | Utfall jan-aug 2024
      Hemtjänst | -820123
      Särskilt boende | -1950456
      `]);
    expect(problems.filter(({ rule }) => RULES.includes(rule)).map(({ rule, cells }) => [rule, formatAddress(cells[0] ?? { sheet: '', row: 0, column: 0 })])).toEqual([['budgetUnit', "'Blad 0'!B3"]]);
    expect(problems.find(({ rule }) => rule === 'budgetUnit')?.message.sv).toContain('Skriv dem i samma enhet, eller välj enheten för det ena bladet under Läsning. Till dess');
  });

  it.each([
    ['one area of three has far exceeded a small budget', ['Hemtjänst | -1200 | -820', 'Boende | -3000 | -1950', 'Nytt | -2 | -900']],
    ['one area has hardly begun', ['Hemtjänst | -1200 | -820', 'Nytt | -30000 | -12']],
  ])('is not said when %s', (_, areas) => {
    expect(told(`
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024
      ${areas.join('\n      ')}
      `).said).toEqual([]);
  });
});

it('a whole column of zero budgets is told by its first areas, and the rest together', () => {
  const rows = Array.from({ length: 8 }, (_, at) => `Enhet ${at + 1} | 0 | ${800 + at} | ${1_210 + at}`).join('\n');
  const { problems } = resultOf(`
    Omsorgsnämnden, nettokostnader per augusti 2024, tkr
    Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    ${rows}
    `);
  const found = problems.filter(({ rule }) => [...RULES, 'moreBudgets'].includes(rule));
  expect(found.map(({ rule }) => rule)).toEqual([...Array<string>(5).fill('budgetZero'), 'moreBudgets']);
  expect(found[5]?.message.sv).toBe("Ytterligare 3 områden har en budget som är 0 eller har fel tecken: 'Drift'!B8, 'Drift'!B9, 'Drift'!B10. Rätta på samma sätt.");
});

describe('a budget that is as it should be is no problem', () => {
  it.each(exampleNames)('in the published workbook %s, whose results and even areas are budgeted to 0', (name) => {
    expect(followUpOf(exampleBytes(name)).problems.filter(({ rule }) => RULES.includes(rule))).toEqual([]);
  });

  it('a result of 0, income and kommunbidrag less costs, has its remaining budget: the outcome to date', () => {
    const vuxen = followUpOf(exampleBytes('helsingborg-2017-08')).forecasts?.areas.find(({ area }) => area === 'Vuxen');
    // The result to date −22 359 and a budget of 0 for the rest of the year.
    expect(vuxen?.forecasts.proposals.find(({ method }) => method === 'remainingBudget')?.likely).toBe(-22_359);
  });

  it.each([
    ['results on both sides of 0, without the kommunbidrag beside', `
      Omsorgsnämnden, resultat per augusti 2024, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall jan-aug 2024
      Hemtjänst | 0 | 0 | -820
      Särskilt boende | 0 | 0 | 450
      `],
    ['an area that the workbook forecasts to 0 as well', `
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
      Hemtjänst | -1200 | -820 | -1230
      Ensamkommande | 0 | -300 | 0
      `],
    ['an income that has not come yet', `
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
      Hemtjänst | -1200 | -820 | -1230
      Statsbidrag | 500 | -20 | 480
      `],
    ['nothing budgeted and nothing spent', `
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024
      Hemtjänst | -1200 | -820
      Nytt boende | 0 | 0
      `],
    ['a finished year', `
      Omsorgsnämnden, nettokostnader per december 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-dec 2024
      Hemtjänst | -1200 | -1230
      Nytt boende | 0 | -300
      `],
  ])('%s', (_, drawing) => {
    expect(told(drawing).said).toEqual([]);
  });
});
