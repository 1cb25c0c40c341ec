import type { IndicatorFact, Reading } from '../../src/reading/sources/indicators/indicatorFacts';
import type { ReportModel } from '../../src/report/model';
import { goalStatus, indicatorStatus, reasonFor, reasonOf, shownIn, trendCell } from '../../src/report/scorecardCells';
import { headOf } from '../../src/report/scorecardHead';
import { scorecardSentences } from '../../src/report/scorecardSentences';
import { scoreTables } from '../../src/report/scorecardTables';
import type { AssessedGoal, AssessedIndicator, AssessedScorecard } from '../../src/status/indicatorStatus';
import type { Status } from '../../src/values/status';

const cell = (row: number, column: number) => ({ sheet: 'Styrkort', row, column });
const reading = (row: number, column: number, stored: number | string, value: number, unit: string | null = '%'): Reading =>
  ({ cell: cell(row, column), stored, value, unit, numberFormat: '0 %' });

const fact = (row: number, name: string, more: Partial<IndicatorFact> = {}): IndicatorFact => ({
  sheet: 'Styrkort', name, nameCell: cell(row, 1), goal: null, group: null, sex: null, actual: reading(row, 4, 0.06, 6), history: [],
  target: { text: 'Högst 5 %', quantity: { value: 5, unit: '%' }, direction: 'lower', movement: null, year: null, cell: cell(row, 5), stored: 'Högst 5 %', numberFormat: 'General' },
  targets: [], forecast: null, stated: null, comment: null, ...more,
});

const indicator = (of: IndicatorFact, status: Status = 'red', more: Partial<AssessedIndicator> = {}): AssessedIndicator => ({
  fact: of, direction: { direction: 'lower', from: 'target' }, status, reason: { sv: '6 % mot högst 5 %: 83 % av målet', en: '6 %' },
  trend: { change: null, since: null, better: null }, ...more,
});

const goal = (row: number, name: string, indicators: readonly number[], status: Status = 'green', stated: string | null = null): AssessedGoal => ({
  fact: { sheet: 'Styrkort', name, cell: cell(row, 0), stated: stated === null ? null : { status, text: stated, cell: cell(row, 6) } },
  status, reason: { sv: 'så', en: 'so' }, indicators,
});

const kinds = (scorecard: AssessedScorecard) => scoreTables(scorecard, new Map())[0]?.rows.map((row) =>
  (row.kind === 'indicator' ? `${row.level} ${row.name}` : row.kind === 'goal' ? `mål ${row.goal.fact.name}` : row.kind === 'gap' ? 'skillnad' : `${row.kind} ${row.name}`));

describe('rows of the scorecard', () => {
  it('stand below their goal, and under their group', () => {
    const scorecard = { sexes: [], goals: [goal(3, 'Mål', [0])], indicators: [indicator(fact(3, 'A', { goal: 'Mål' })), indicator(fact(7, 'B', { group: 'Grupp' }))] };
    expect(kinds(scorecard)).toEqual(['mål Mål', '1 A', 'group Grupp', '0 B']);
  });

  it('by sex stand below the row for all, with the gap', () => {
    const rows = [['Alla', 1], ['Kvinnor', 2], ['Män', 3]] as const;
    const indicators = rows.map(([sex, row]) => indicator(fact(row, 'Sjukfrånvaro', { sex })));
    expect(kinds({ goals: [], indicators, sexes: [{ name: 'Sjukfrånvaro', rows: [0, 1, 2], gap: { value: 2.9, unit: '%' } }] }))
      .toEqual(['0 Sjukfrånvaro', '1 Kvinnor', '1 Män', 'skillnad']);
  });

  it('is one row where a goal is measured by itself', () => {
    expect(kinds({ sexes: [], goals: [goal(1, 'Nytta', [0])], indicators: [indicator(fact(1, 'Nytta', { goal: 'Nytta' }))] })).toEqual(['mål Nytta']);
  });
});

describe('columns of the scorecard', () => {
  it('tell a part of an earlier year from the whole of one', () => {
    const part = { year: 2016, until: 8, reading: reading(1, 3, 0.07, 7) };
    const whole = { year: 2016, reading: reading(2, 2, 0.08, 8) };
    const scorecard = { sexes: [], goals: [], indicators: [indicator(fact(1, 'A', { history: [part] })), indicator(fact(2, 'B', { history: [whole] }))] };
    const [table] = scoreTables(scorecard, new Map());
    const columns = (table?.columns ?? []).filter(({ kind }) => kind === 'history');
    expect(columns.map((column) => headOf(column, { language: 'sv', period: { year: 2017, month: 8 } } as ReportModel))).toEqual(['jan–aug 2016', '2016']);
    expect(columns.map((column) => scorecard.indicators.map((one) => shownIn(one, column)?.value ?? null))).toEqual([[0.07, null], [null, 0.08]]);
  });
});

describe('statuses', () => {
  it('stand only while outcome and target do', () => {
    expect(indicatorStatus(indicator(fact(14, 'Andel sjukfrånvaro')), 'level', 'sv')).toEqual({
      value: '■ Röd',
      formula: '=IFERROR(IF(AND(\'Styrkort\'!E15=0.06,\'Styrkort\'!F15="Högst 5 %"),"■ Röd","○ Uppdatera"),"○ Uppdatera")',
    });
  });

  it('without a judgement need no guard', () => {
    expect(indicatorStatus(indicator(fact(1, 'A'), 'none'), 'level', 'sv')).toEqual({ value: '○ Ej bedömd' });
  });

  it('by trend look at last year too', () => {
    const history = [{ year: 2016, reading: reading(1, 3, 0.07, 7) }];
    expect(indicatorStatus(indicator(fact(1, 'A', { history })), 'trend', 'sv').formula).toContain("'Styrkort'!D2=0.07");
  });

  it('of goals follow what the workbook states, else their indicators', () => {
    expect(goalStatus(goal(1, 'M', [], 'green', 'kommer att nås'), 'sv', [], []).formula)
      .toBe('=IFERROR(IF(\'Styrkort\'!G2="kommer att nås","● Grön","○ Uppdatera"),"○ Uppdatera")');
    expect(goalStatus(goal(1, 'M', [0], 'red'), 'sv', [{ address: '$J$9', text: '■ Röd' }], []).formula)
      .toBe('=IFERROR(IF($J$9="■ Röd","■ Röd","○ Uppdatera"),"○ Uppdatera")');
  });

  it('take their reason with them, and the workbook\'s own words where they differ', () => {
    const status = { value: '■ Röd', formula: '=…' };
    expect(reasonFor('Därför', 'J9', status)).toEqual({ value: 'Därför', formula: '=IFERROR(IF(J9="■ Röd","Därför",""),"")' });
    expect(reasonOf(indicator(fact(1, 'A', { stated: { status: 'green', text: 'uppnått', cell: cell(1, 7) } })), 'sv'))
      .toBe('6 % mot högst 5 %: 83 % av målet. Arbetsbokens bedömning: uppnått.');
  });
});

describe('the trend', () => {
  const history = [{ year: 2015, reading: reading(1, 2, 0.09, 9) }, { year: 2016, reading: reading(1, 3, 0.08, 8) }];

  it('says where to, whether that is good, and draws the years that exist', () => {
    expect(trendCell(indicator(fact(1, 'A', { history })), { points: ['C2', 'D2', 'E2'], change: { address: 'G2', value: -2 } }, 'sv')?.value).toBe('↘ bättre █▆▁');
    expect(trendCell(indicator(fact(1, 'A', { history }), 'red', { direction: { direction: 'higher', from: 'user' } }),
      { points: ['C2', 'D2', 'E2'], change: { address: 'G2', value: -2 } }, 'sv')?.value).toBe('↘ sämre █▆▁');
    expect(trendCell(indicator(fact(1, 'A', { history }), 'none', { direction: null }), { points: ['C2', 'D2', 'E2'], change: null }, 'sv')?.value).toBe('█▆▁');
  });

  it('of texts stands while they do', () => {
    const texts = [{ year: 2016, reading: reading(1, 3, '8 %', 8) }];
    expect(trendCell(indicator(fact(1, 'A', { history: texts })), { points: ['D2', 'E2'], change: null }, 'sv')?.formula)
      .toBe('=IFERROR(IF(AND(\'Styrkort\'!D2="8 %",\'Styrkort\'!E2=0.06),"█▁","–"),"–")');
  });

  it('needs two years', () => {
    expect(trendCell(indicator(fact(1, 'A')), { points: ['E2'], change: null }, 'sv')).toBeNull();
  });
});

describe('the summary', () => {
  const of = (statuses: readonly Status[], goals: readonly Status[] = []): AssessedScorecard => ({
    sexes: [], indicators: statuses.map((status, at) => indicator(fact(at, `I${at}`), status)), goals: goals.map((status, at) => goal(at, `M${at}`, [], status)),
  });

  it.each<[Status[], Status[], number, string[]]>([
    [[], ['green', 'green', 'yellow', 'red'], 8, ['Av nämndens 4 mål bedöms 2 nås, 1 delvis nås och 1 inte nås.']],
    [[], ['green', 'red'], 12, ['Av nämndens 2 mål är 1 uppnått och 1 inte uppnått.']],
    [[], ['green', 'green', 'none'], 12, ['Av nämndens 3 mål är 2 uppnådda; 1 är inte bedömt.']],
    [[], ['red'], 8, ['Nämndens mål bedöms inte nås.']],
    [['green', 'red', 'red', 'none'], [], 8, ['Av 4 mätetal är 1 grönt och 2 röda; 1 är inte bedömt.']],
    [['none', 'none'], [], 8, ['2 mätetal följs; inget av dem är bedömt.']],
    [['yellow'], [], 8, ['Det enda mätetalet är gult.']],
  ])('counts %p and %p in month %p', (indicators, goals, month, sentences) => {
    expect(scorecardSentences(of(indicators, goals), { language: 'sv', period: { year: 2017, month } })).toEqual(sentences);
  });

  it('in English', () => {
    expect(scorecardSentences(of(['green', 'none'], ['green', 'red']), { language: 'en', period: { year: 2017, month: 12 } }))
      .toEqual(['Of the committee\'s 2 goals, 1 met and 1 not met.', 'Of 2 indicators, 1 green; 1 not assessed.']);
  });
});
