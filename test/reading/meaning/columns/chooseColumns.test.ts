import { readFacts } from '../../../../src/reading/readWorkbook';
import { factsOf } from '../../../../src/reading/meaning/rows/rowFacts';
import { defaultSettings } from '../../../../src/settings/settings';
import { sheet, workbook } from '../../../layouts/build';

/** What each column of a table of two equal rows is read as, and how many guesses are told. */
function read(month: string, heads: string, amounts: string, caption = '') {
  const facts = readFacts(workbook(sheet('Blad1', `
    Fritidsnämnden, ${month} 2024, tkr

    ${caption}
    Verksamhet | ${heads}
    Bad | ${amounts}
    Hallar | ${amounts}
    `)), new Set(), defaultSettings);
  const [row] = facts.economy[0]?.tables[0]?.rows ?? [];
  return {
    measures: Object.fromEntries((row ? factsOf(row) : []).map(({ cell, measure }) => [cell.column, measure])),
    told: facts.problems.filter(({ rule }) => rule === 'timeGuessed'),
  };
}

describe('a budget that does not say for which time, alone beside the outcome', () => {
  it.each([
    ['most of it used', 'augusti', '-800 | -790', 'budgetToDate', 1],
    ['about the months\' share used', 'augusti', '-1200 | -790', 'budget', 0],
    ['more than the months\' share, less than most', 'augusti', '-1000 | -790', 'budget', 1],
    ['far more used than it is', 'augusti', '-300 | -790', 'budget', 1],
    ['a month before the year\'s end', 'november', '-1000 | -930', 'budget', 1],
    ['at the year\'s end', 'december', '-1000 | -990', 'budget', 0],
    ['early in the year, little used', 'april', '-1200 | -400', 'budget', 0],
    ['early in the year, most used', 'april', '-420 | -400', 'budgetToDate', 1],
  ])('%s', (_, month, amounts, measure, told) => {
    const found = read(month, 'Budget | Utfall', amounts);
    expect(found.measures).toEqual({ 1: measure, 2: 'actual' });
    expect(found.told).toHaveLength(told);
  });

  it.each([
    ['a caption of the period', 'Perioden', 'Budget | Utfall', '-1000 | -790', 'budgetToDate'],
    ['a caption of months', 'Januari-augusti', 'Budget | Utfall', '-1000 | -790', 'budgetToDate'],
    ['a caption of the year', 'Helår 2024', 'Budget | Utfall', '-800 | -790', 'budget'],
    ['a variance that says its time', '', 'Budget | Utfall | Avvikelse jan-aug', '-1000 | -790 | 210', 'budgetToDate'],
    ['a forecast of its size', '', 'Budget | Utfall | Prognos', '-800 | -790 | -810', 'budget'],
    ['a forecast, little of it used', '', 'Budget | Utfall | Prognos', '-1200 | -790 | -1230', 'budget'],
  ])('%s decides, and nothing is guessed', (_, caption, heads, amounts, measure) => {
    const found = read('augusti', heads, amounts, caption);
    expect(found.measures[1]).toBe(measure);
    expect(found.told).toEqual([]);
  });

  it('is the period\'s, as a guess, beside a forecast that is far larger than it', () => {
    const found = read('augusti', 'Budget | Utfall | Prognos', '-800 | -790 | -1220');
    expect(found.measures).toEqual({ 1: 'budgetToDate', 2: 'actual', 3: 'forecast' });
    expect(found.told).toHaveLength(1);
  });

  it('is told with its sheet, its cell and the head to write', () => {
    const [problem] = read('augusti', 'Budget | Utfall', '-800 | -790').told;
    expect(problem).toMatchObject({ severity: 'info', cells: [{ sheet: 'Blad1', row: 3, column: 1 }] });
    expect(problem?.message.sv).toContain("'Blad1'!B4");
    expect(problem?.message.sv).toContain('Skriv "Årsbudget" i rubriken');
  });
});

describe('a variance and a prior year that do not say for which time', () => {
  it.each([
    ['the outcome less the year\'s budget is what remains', 'Årsbudget | Utfall | Avvikelse', '-1200 | -790 | 410', undefined, 1],
    ['the outcome less the period\'s budget', 'Budget jan-aug | Utfall | Avvikelse', '-800 | -790 | 10', 'varianceToDate', 0],
    ['the forecast less the budget', 'Årsbudget | Utfall | Prognos | Avvikelse', '-1200 | -790 | -1230 | -30', 'variance', 0],
    ['one that is wrong has a finding of its own', 'Årsbudget | Utfall | Prognos | Avvikelse', '-1200 | -790 | -1230 | -77', 'variance', 0],
    ['alone beside the outcome', 'Utfall | Avvikelse', '-790 | 10', 'varianceToDate', 1],
    ['alone beside a forecast', 'Utfall | Prognos | Avvikelse', '-790 | -1230 | -30', 'variance', 1],
    ['last year near the year\'s budget', 'Årsbudget | Utfall | Fg år', '-1200 | -790 | -1180', 'priorYear', 0],
    ['last year near the outcome', 'Årsbudget | Utfall | Fg år', '-1200 | -790 | -770', 'priorYearToDate', 0],
    ['last year between them', 'Årsbudget | Utfall | Fg år', '-1200 | -790 | -1010', 'priorYear', 1],
    ['last year without a budget', 'Utfall | Fg år', '-790 | -770', 'priorYearToDate', 1],
  ])('%s', (_, heads, amounts, measure, told) => {
    const found = read('augusti', heads, amounts);
    expect(found.measures[heads.split('|').length]).toBe(measure);
    expect(found.told).toHaveLength(told);
  });
});
