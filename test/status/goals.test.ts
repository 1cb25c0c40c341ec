import { scorecardProblems } from '../../src/findings/scorecard';
import { assessScorecards } from '../../src/status/scorecard';
import type { IndicatorRule } from '../../src/values/indicator';
import { goalOf, percent, sheetOf, type Row } from './facts';

const green: Row = { name: 'Fullföljda insatser', actual: percent(80), target: 'Minst 76 %' };
const yellow: Row = { name: 'Antal uppdrag', actual: 1590, target: 'Minst 1 600' };
const red: Row = { name: 'Sjukfrånvaro', actual: percent(6), target: 'Högst 5 %' };
const unknown: Row = { name: 'Insattid', actual: '151,08 vårddygn', target: '180,5 vårddygn' };
const missing: Row = { name: 'HME', target: 'Minst HME 80' };

const card = (rows: readonly Row[], stated?: string, rule: IndicatorRule = 'level') =>
  assessScorecards([sheetOf(rows.map((row) => ({ goal: 'Bra arbetsgivare', ...row })), [goalOf('Bra arbetsgivare', stated)])], rule, []);

describe('goals', () => {
  it.each<[string, readonly Row[], string | undefined, string]>([
    ['the stated one', [red], 'nås inte helt', 'yellow: bedömningen i arbetsboken: nås inte helt'],
    ['stated as not assessed', [green], 'Ej bedömd', 'none: bedömningen i arbetsboken: ej bedömd'],
    ['the worst', [green, red, yellow, missing], undefined, 'red: som det sämsta av 3 bedömda mätetal, Sjukfrånvaro: 6 % mot högst 5 %: målet överskrids med 20 %'],
    ['those not judged left out', [green, unknown], undefined, 'green: som det enda bedömda mätetalet, Fullföljda insatser: 80 % mot minst 76 %: målet är nått'],
    ['none of them judged', [missing, unknown], undefined, 'none: inget av mätetalen kan bedömas'],
    ['none at all', [], undefined, 'none: målet har inga mätetal'],
  ])('%s', (_, rows, stated, expected) => {
    const [goal] = card(rows, stated).goals;
    expect(`${goal?.status}: ${goal?.reason.sv}`).toBe(expected);
    expect(goal?.indicators).toEqual(rows.map((_row, index) => index));
  });

  it('by the rule stated, a goal without words is as the worst of its indicators\' words', () => {
    expect(card([{ ...green, stated: 'Uppnått' }, { ...red, stated: 'Delvis' }, yellow], undefined, 'stated').goals[0]?.status).toBe('yellow');
  });

  it('a goal of the same name on another sheet has its own indicators', () => {
    const sheets = ['Styrkort', 'Mål'].map((name, index) => sheetOf([{ ...(index === 0 ? green : red), goal: 'Bra arbetsgivare' }], [goalOf('Bra arbetsgivare', undefined, name)], name));
    expect(assessScorecards(sheets, 'level', []).goals.map(({ status, indicators }) => [status, indicators])).toEqual([['green', [0]], ['red', [1]]]);
  });
});

describe('findings', () => {
  const found = (rows: readonly Row[], stated?: string, rule: IndicatorRule = 'level') =>
    scorecardProblems(card(rows, stated, rule)).map(({ rule: name, severity, cells }) => [name, severity, cells.length]);

  it.each<[string, readonly Row[], string | undefined, readonly (readonly [string, string, number])[]]>([
    ['a goal said to be better than its indicators', [green, yellow], 'kommer att nås', [['statedDiffers', 'warning', 5]]],
    ['a goal said to be met partly, as some of it is', [green, red], 'delvis', [['statedDiffers', 'info', 5]]],
    ['a goal said to be met partly that is not', [red], 'delvis', [['statedDiffers', 'warning', 3]]],
    ['a goal said to be worse', [green], 'nås inte', [['statedDiffers', 'info', 3]]],
    ['the same', [red], 'nås inte', []],
    ['not assessed', [red], 'ej bedömd', []],
    ['nothing to compare with', [missing], 'kommer att nås', []],
    ['an indicator said to be better than its figures', [{ ...red, stated: 'Uppnått' }], undefined, [['statedDiffers', 'warning', 3]]],
    ['an indicator said to be worse', [{ ...green, stated: 'Delvis' }], undefined, [['statedDiffers', 'info', 3]]],
    ['no direction', [unknown], undefined, [['directionMissing', 'warning', 1]]],
    ['no direction, but no outcome to judge either', [{ target: percent(5) }], undefined, []],
    ['no direction, but no number to hold against', [{ actual: 5, target: 'Bibehålla' }], undefined, []],
  ])('%s', (_, rows, stated, expected) => {
    expect(found(rows, stated)).toEqual(expected);
  });

  it('nothing differs where the words decide', () => {
    expect(found([{ ...red, stated: 'Uppnått' }], undefined, 'stated')).toEqual([]);
  });

  it('names the cell, both statuses and what to do', () => {
    const [goal] = scorecardProblems(card([yellow], 'kommer att nås'));
    expect(goal?.message.sv.replaceAll('\u00a0', ' ')).toBe(
      'Målet "Bra arbetsgivare" är "kommer att nås" (grön) enligt \'Styrkort\'!G4, men mätetalet ger gul status. Antal uppdrag: 1 590 mot minst 1 600: 99 % av målet. Bedömningen i arbetsboken gäller; rätta den om den är fel.');
    const [direction] = scorecardProblems(card([unknown]));
    expect(direction?.message.sv).toBe(
      'Bladet "Styrkort": målvärdet 180,5 vårddygn i \'Styrkort\'!K4 för "Insattid" säger inte om mer eller mindre är bättre, så mätetalet är inte bedömt. Välj riktning under Mätetal, eller skriv Minst eller Högst framför målvärdet.');
  });
});

describe('rows of the sexes', () => {
  const groups = (rows: readonly Row[]) => assessScorecards([sheetOf(rows)], 'level', []).sexes.map(({ rows: indices, gap }) => ({ indices, gap }));
  const row = (sex: string, actual?: Row['actual'], name = 'Sjukfrånvaro'): Row => ({ name, sex, ...(actual === undefined ? {} : { actual }) });

  it.each<[string, readonly Row[], ReturnType<typeof groups>]>([
    ['all three', [row('Alla', 6.9), row('Kvinnor', 7.1), row('Män', 4.2)], [{ indices: [0, 1, 2], gap: { value: 2.9, unit: null } }]],
    ['percentage points', [row('Kvinnor', percent(7.1)), row('Män', percent(7.4))], [{ indices: [0, 1], gap: { value: -0.3, unit: '%' } }]],
    ['girls and boys', [row('Flickor', 5), row('Pojkar', 5)], [{ indices: [0, 1], gap: { value: 0, unit: null } }]],
    ['letters', [row('K', 5), row('M', 4)], [{ indices: [0, 1], gap: { value: 1, unit: null } }]],
    ['no outcome for one', [row('Kvinnor', 5), row('Män')], [{ indices: [0, 1], gap: null }]],
    ['only one sex beside all', [row('Alla', 5), row('Kvinnor', 6)], [{ indices: [0, 1], gap: null }]],
    ['two rows of one sex', [row('Kvinnor', 5), row('Kvinnor', 6), row('Män', 4)], [{ indices: [0, 1, 2], gap: null }]],
    ['units that differ', [row('Kvinnor', '5 kr'), row('Män', '4 dagar')], [{ indices: [0, 1], gap: null }]],
    ['only all', [row('Alla', 5), row('Alla', 5, 'Annat')], []],
    ['other names', [row('Kvinnor', 5), row('Män', 4, 'Annat')], []],
  ])('%s', (_, rows, expected) => {
    expect(groups(rows)).toEqual(expected);
  });
});
