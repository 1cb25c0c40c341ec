import { assessIndicator } from '../../src/status/indicator';
import type { IndicatorRule } from '../../src/values/indicator';
import type { Period } from '../../src/values/period';
import { indicatorOf, percent, type Row } from './facts';

const august: Period = { year: 2017, month: 8 };
const december: Period = { year: 2017, month: 12 };

const judge = (row: Row, rule: IndicatorRule = 'level', period: Period | null = december): string => {
  const { status, reason } = assessIndicator(indicatorOf(row), rule, [], period);
  return `${status}: ${reason.sv.replaceAll('\u00a0', ' ')}`;
};

describe('the rule level', () => {
  it.each<[Row, string]>([
    [{ actual: percent(6), target: 'Högst 5 %' }, 'red: 6 % mot högst 5 %: målet överskrids med 20 %'],
    [{ actual: percent(80), target: 'Minst 76 %' }, 'green: 80 % mot minst 76 %: målet är nått'],
    [{ actual: percent(76), target: 'Minst 76 %' }, 'green: 76 % mot minst 76 %: målet är nått'],
    [{ actual: percent(98), target: percent(100) }, 'yellow: 98 % mot 100 %: 98 % av målet'],
    [{ actual: '12,9%', target: 'Max 13,2 %' }, 'green: 12,9 % mot högst 13,2 %: målet är nått'],
    [{ actual: 1440, target: 'Minst 1 600' }, 'yellow: 1 440 mot minst 1 600: 90 % av målet'],
    [{ actual: 1439, target: 'Minst 1 600' }, 'red: 1 439 mot minst 1 600: 89,9 % av målet'],
    [{ actual: 1599, target: 'Minst 1 600' }, 'yellow: 1 599 mot minst 1 600: 99,9 % av målet'],
    [{ actual: percent(79.996), target: 'Minst 80 %' }, 'yellow: 79,996 % mot minst 80 %: 99,99 % av målet'],
    [{ actual: 73, target: 'Minst HME 80' }, 'yellow: HME 73 mot minst HME 80: 91 % av målet'],
    [{ actual: 'Index 41', target: 'Minst index 41' }, 'green: index 41 mot minst index 41: målet är nått'],
    [{ actual: 24, target: 'Minst 25 st' }, 'yellow: 24 st mot minst 25 st: 96 % av målet'],
    [{ actual: '30 uppdrag', target: 'Minst 25 st' }, 'green: 30 uppdrag mot minst 25 uppdrag: målet är nått'],
    [{ actual: 10, target: 'Färre än 10' }, 'yellow: 10 mot under 10: målet är inte nått'],
    [{ actual: 9, target: 'Färre än 10' }, 'green: 9 mot under 10: målet är nått'],
    [{ actual: 10, target: 'Fler än 10' }, 'yellow: 10 mot över 10: målet är inte nått'],
    [{ actual: '151,08 vårddygn', target: 'Högst 180,5 dygn', name: 'Insattid' }, 'none: enheterna går inte att jämföra (vårddygn mot dygn)'],
    [{ actual: 2, target: 'Högst 0' }, 'red: 2 mot högst 0: målet är inte nått'],
    [{ actual: 0, target: 'Högst 0' }, 'green: 0 mot högst 0: målet är nått'],
    [{ actual: 0, target: 'Minst 5' }, 'red: 0 mot minst 5: 0 % av målet'],
    [{ actual: 0, target: 'Minst 0' }, 'green: 0 mot minst 0: målet är nått'],
    [{ actual: -1, target: 'Minst 0' }, 'red: −1 mot minst 0: målet är inte nått'],
    [{ actual: -1, target: 'Minst 5' }, 'red: −1 mot minst 5: målet är inte nått'],
    [{ actual: -5.25, target: 'Minst -5' }, 'yellow: −5,25 mot minst −5: 95 % av målet'],
    [{ actual: -8, target: 'Högst -10' }, 'red: −8 mot högst −10: 80 % av målet'],
    [{ actual: 2, target: 'Högst -10' }, 'red: 2 mot högst −10: målet är inte nått'],
    [{ actual: 0.0004, target: 'Högst 0,0005' }, 'green: 0,0004 mot högst 0,0005: målet är nått'],
  ])('%j is %s', (row, expected) => {
    expect(judge(row)).toBe(expected);
  });

  it.each<[Row, string]>([
    [{ actual: percent(6), target: 'Högst 5' }, 'red: 6 % mot högst 5 %: målet överskrids med 20 % (tal utan enhet läses som procent)'],
    [{ actual: 6, target: 'Högst 5 %' }, 'red: 6 % mot högst 5 %: målet överskrids med 20 % (tal utan enhet läses som procent)'],
    [{ actual: 0.06, target: 'Högst 5 %' }, 'red: 6 % mot högst 5 %: målet överskrids med 20 % (0,06 utan procentformat läses som 6 %)'],
    [{ actual: 1, target: 'Minst 95 %' }, 'green: 100 % mot minst 95 %: målet är nått (1 utan procentformat läses som 100 %)'],
    [{ actual: percent(80), target: 'Minst 0,76' }, 'green: 80 % mot minst 76 %: målet är nått (0,76 utan procentformat läses som 76 %)'],
    [{ actual: 0.4, target: 'Högst 0,5 %' }, 'green: 0,4 % mot högst 0,5 %: målet är nått (tal utan enhet läses som procent)'],
    [{ actual: 0, target: 'Högst 5 %' }, 'green: 0 % mot högst 5 %: målet är nått (tal utan enhet läses som procent)'],
    [{ actual: 0.5, target: 'Högst 5 %' }, 'none: 0,5 utan enhet kan inte säkert jämföras med 5 %: ge cellen procentformat eller skriv enheten'],
    [{ actual: percent(80), target: 'Minst 25 st' }, 'none: enheterna går inte att jämföra (% mot st)'],
    [{ actual: '80 kr', target: 'Minst HME 80' }, 'none: enheterna går inte att jämföra (kr mot HME)'],
    [{ actual: '1,2 mnkr', target: 'Högst 1 100 tkr' }, 'yellow: 1 200 tkr mot högst 1 100 tkr: målet överskrids med 9 %'],
    [{ actual: '14 dagar', target: 'Högst 14 dgr' }, 'green: 14 dgr mot högst 14 dgr: målet är nått'],
  ])('units: %j is %s', (row, expected) => {
    expect(judge(row)).toBe(expected);
  });

  it.each<[Row, string]>([
    [{ target: 'Minst 76 %', history: { 2016: percent(80) } }, 'none: utfall för perioden saknas'],
    [{ target: 'Minska', history: { 2015: 5, 2016: 4 } }, 'none: utfall för perioden saknas'],
    [{ actual: 5 }, 'none: målvärde saknas'],
    [{ actual: 5, target: '-' }, 'none: målvärde saknas'],
    [{ actual: percent(65), target: percent(50) }, 'none: riktning saknas'],
    [{ actual: 5, target: 'Bibehålla' }, 'none: målvärdet "Bibehålla" kan inte bedömas mot ett tal'],
    [{ actual: 5, target: 'Minst rikssnittet' }, 'none: målvärdet "Minst rikssnittet" kan inte bedömas mot ett tal'],
  ])('%j is %s', (row, expected) => {
    expect(judge(row)).toBe(expected);
  });

  it('the user decides which way', () => {
    const fact = indicatorOf({ name: 'Insattid', actual: '151,08 vårddygn', target: '180,5 vårddygn' });
    const by = (direction: 'higher' | 'lower') => assessIndicator(fact, 'level', [{ sheet: 'Styrkort', indicator: 'Insattid', direction }], december).reason.sv;
    expect(by('lower')).toBe('151,08 vårddygn mot högst 180,5 vårddygn: målet är nått');
    expect(by('higher')).toBe('151,08 vårddygn mot minst 180,5 vårddygn: 84 % av målet');
  });

  it('says it in English too', () => {
    expect(assessIndicator(indicatorOf({ actual: 1234.5, target: 'Minst 1 600 kr' }), 'level', [], null).reason.en).toBe('1,234.5 kr against at least 1,600 kr: 77 % of the target');
  });
});

describe('targets that are movements', () => {
  it.each<[Row, string]>([
    [{ actual: 17, target: 'Minska', history: { 2015: 25, 2016: 20 } }, 'green: 17 mot 20 (2016): minskar, målet är nått'],
    [{ actual: 17, target: 'Minska jämfört med föregående år', history: { 2015: 15, 2016: 20 } }, 'green: 17 mot 20 (2016): minskar, målet är nått'],
    [{ actual: 17, target: 'Ska minska årligen', history: { 2015: 15, 2016: 20 } }, 'green: 17 mot 20 (2016): minskar, målet är nått'],
    [{ actual: 17, target: 'Minska jämfört med 2015', history: { 2015: 15, 2016: 20 } }, 'red: 17 mot 15 (2015): ökar, men målet är att minska'],
    [{ actual: 17, target: 'Minska sedan 2014', history: { 2015: 15, 2016: 20 } }, 'none: målet är att minska, men tidigare års utfall att jämföra med saknas'],
    [{ actual: 22, target: 'Minska', history: { 2016: 20 } }, 'red: 22 mot 20 (2016): ökar, men målet är att minska'],
    [{ actual: 20, target: 'Minska', history: { 2016: 20 } }, 'red: 20 mot 20 (2016): oförändrat, men målet är att minska'],
    [{ actual: percent(6), target: 'Ska öka', history: { 2016: percent(5) } }, 'green: 6 % mot 5 % (2016): ökar, målet är nått'],
    [{ actual: 22, target: 'Öka', history: { 2015: 20 } }, 'green: 22 mot 20 (2015): ökar, målet är nått'],
    [{ actual: 22, target: 'Öka' }, 'none: målet är att öka, men tidigare års utfall att jämföra med saknas'],
    [{ actual: 22, target: 'Öka', history: { 2017: 20 } }, 'none: målet är att öka, men tidigare års utfall att jämföra med saknas'],
    [{ actual: 22, target: 'Öka', history: { 2016: '-' } }, 'none: målet är att öka, men tidigare års utfall att jämföra med saknas'],
  ])('%j is %s', (row, expected) => {
    expect(judge(row)).toBe(expected);
    expect(judge(row, 'trend')).toBe(expected);
  });

  it('eight months of a count are not held against twelve', () => {
    const row: Row = { name: 'Antal vräkningar', actual: 17, target: 'Minska', history: { 2016: 20 } };
    expect(judge(row, 'level', august)).toBe('none: målet är att minska, men 17 hittills i år kan inte jämföras med 20 för hela 2016');
    expect(judge(row, 'level', december)).toContain('green');
    expect(judge({ ...row, name: 'Antal vräkningar per 1 000 invånare' }, 'level', august)).toContain('green');
  });

  it('eight months of a count are held against the same eight a year ago, and against no others', () => {
    const row: Row = { name: 'Antal vräkningar', actual: 17, target: 'Minska', history: { 2016: 20 }, until: 8 };
    expect(judge(row, 'level', august)).toBe('green: 17 mot 20 (2016): minskar, målet är nått');
    expect(judge({ ...row, until: 4 }, 'level', august)).toBe('none: målet är att minska, men 17 hittills i år kan inte jämföras med 20 till och med april 2016');
    expect(judge(row, 'level', december)).toBe('none: målet är att minska, men 17 hittills i år kan inte jämföras med 20 till och med augusti 2016');
  });
});

describe('the rule trend', () => {
  it.each<[Row, string]>([
    [{ actual: percent(80), target: 'Minst 76 %' }, 'green: 80 % mot minst 76 %: målet är nått'],
    [{ actual: percent(56), target: 'Minst 80 %', history: { 2015: percent(62), 2016: percent(51) } }, 'yellow: 56 % mot minst 80 %: målet är inte nått, men bättre än 2016 (51 %)'],
    [{ actual: percent(79), target: 'Minst 80 %', history: { 2016: percent(81) } }, 'red: 79 % mot minst 80 %: målet är inte nått och sämre än 2016 (81 %)'],
    [{ actual: percent(7), target: 'Högst 5 %', history: { 2016: percent(9) } }, 'yellow: 7 % mot högst 5 %: målet är inte nått, men bättre än 2016 (9 %)'],
    [{ actual: percent(7), target: 'Högst 5 %', history: { 2016: percent(7) } }, 'red: 7 % mot högst 5 %: målet är inte nått och oförändrat sedan 2016'],
    [{ actual: percent(7), target: 'Högst 5 %' }, 'none: 7 % mot högst 5 %: målet är inte nått, och tidigare års utfall att jämföra med saknas'],
    [{ actual: percent(7), target: percent(5), history: { 2016: percent(9) } }, 'none: riktning saknas'],
    [{ target: 'Högst 5 %', history: { 2016: percent(9) } }, 'none: utfall för perioden saknas'],
    [{ actual: 5, history: { 2016: 4 } }, 'none: målvärde saknas'],
  ])('%j is %s', (row, expected) => {
    expect(judge(row, 'trend')).toBe(expected);
  });

  it('does not call eight months of a count worse than twelve', () => {
    expect(judge({ name: 'Antal uppdrag', actual: 1590, target: 'Minst 1 600', history: { 2016: 2305 } }, 'trend', august))
      .toBe('none: 1 590 mot minst 1 600: målet är inte nått, och 1 590 hittills i år kan inte jämföras med 2 305 för hela 2016');
  });
});

describe('the rule stated', () => {
  it.each<[Row, string]>([
    [{ actual: percent(6), target: 'Högst 5 %', stated: 'Nås inte helt' }, 'yellow: bedömningen i arbetsboken: nås inte helt'],
    [{ stated: 'Uppnått' }, 'green: bedömningen i arbetsboken: uppnått'],
    [{ stated: 'Ej bedömd' }, 'none: bedömningen i arbetsboken: ej bedömd'],
    [{ actual: percent(80), target: 'Minst 76 %' }, 'none: bedömning saknas i arbetsboken'],
  ])('%j is %s', (row, expected) => {
    expect(judge(row, 'stated')).toBe(expected);
  });
});

describe('the trend', () => {
  const trend = (row: Row, period: Period | null = december) => assessIndicator(indicatorOf(row), 'level', [], period).trend;

  it.each<[string, Row, ReturnType<typeof trend>]>([
    ['up, and more is better', { actual: percent(80), target: 'Minst 76 %', history: { 2016: percent(70) } }, { change: 10, since: 2016, better: true }],
    ['up, and less is better', { actual: percent(6.9), target: 'Högst 5 %', history: { 2016: percent(6.6) } }, { change: 0.3, since: 2016, better: false }],
    ['down, direction unknown', { actual: 5, history: { 2016: 6 } }, { change: -1, since: 2016, better: null }],
    ['unchanged', { actual: 5, target: 'Minst 6', history: { 2016: 5 } }, { change: 0, since: 2016, better: null }],
    ['since the newest year there is', { actual: 5, target: 'Minst 6', history: { 2014: 1, 2015: 4 } }, { change: 1, since: 2015, better: true }],
    ['no earlier year', { actual: 5, target: 'Minst 6' }, { change: null, since: null, better: null }],
    ['no outcome', { target: 'Minst 6', history: { 2016: 5 } }, { change: null, since: null, better: null }],
    ['other units', { actual: '5 dagar', history: { 2016: '5 kr' } }, { change: null, since: null, better: null }],
    ['a text beside a number', { actual: '845 kr', history: { 2016: [838, '0'] } }, { change: 7, since: 2016, better: null }],
  ])('%s', (_, row, expected) => {
    expect(trend(row)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['Antal uppdrag', true], ['Totalt utbetalt försörjningsstöd', true], ['Utbetalt försörjningsstöd (mnkr)', true],
    ['Antal dagar till beslut', false], ['Andel av totalt antal', false], ['Kostnad/vårddygn', false], ['Antal årsplaceringar', false], ['Nöjd kundindex', false],
  ])('%j in August beside a whole year: only part of it? %j', (name, partYear) => {
    expect(trend({ name, actual: 10, history: { 2016: 15 } }, august).partYear ?? false).toBe(partYear);
    expect(trend({ name, actual: 10, history: { 2016: 15 } }, december).partYear ?? false).toBe(false);
  });

  it('a forecast in proportion to the months tells a count from a level', () => {
    const fact = indicatorOf({ name: 'Anmälningar om barn som far illa', actual: 2490, history: { 2016: 3691 } });
    const forecast = (value: number) => ({ text: String(value), cell: fact.nameCell, reading: { value, unit: null, cell: fact.nameCell, stored: value, numberFormat: 'General' } });
    const partYear = (value: number) => assessIndicator({ ...fact, forecast: forecast(value) }, 'level', [], august).trend.partYear ?? false;
    expect([partYear(3735), partYear(2500), partYear(2490)]).toEqual([true, false, false]);
  });
});

describe('what the status hangs on', () => {
  it('a figure that hangs on a near tie is marked where its status is told', () => {
    const fact = { ...indicatorOf({ actual: 31, target: 'Minst 40' }), unsure: { actual: { sv: 'kolumn C kan vara en jämförelse', en: 'column C may be a comparison' } } };
    expect(assessIndicator(fact, 'level', [], december).reason.sv).toBe('31 mot minst 40: 78 % av målet (osäkert: kolumn C kan vara en jämförelse)');
    expect(assessIndicator({ ...fact, unsure: {} }, 'level', [], december).reason.sv).not.toContain('osäkert');
  });

  it("a later year's target is said to be of that year, a past one is none", () => {
    const fact = indicatorOf({ actual: 26, target: 'Minst 30' });
    const later = fact.target && { ...fact.target, year: 2020, later: true };
    expect(assessIndicator({ ...fact, target: later }, 'level', [], december).reason.sv).toBe('26 mot minst 30: 87 % av målet (målvärdet gäller 2020)');
    expect(assessIndicator({ ...fact, target: null, targets: later ? [{ ...later, year: 2015 }] : [] }, 'level', [], december).reason.sv)
      .toBe('målvärde för året saknas, det senaste gäller 2015');
  });
});
