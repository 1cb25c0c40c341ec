import { readFacts } from '../../../../src/reading/readWorkbook';
import { exampleBytes, expectedOf, workbookOf } from '../../../support/examples';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };

describe('helsingborg-2023: jan-23 to dec-23 on the sheets of four areas', () => {
  const facts = readFacts(workbookOf(exampleBytes('helsingborg-2023')), new Set(), NO_CHOICES);

  it('gives every area one year of twelve months', () => {
    expect(facts.months.map(({ area, year, from, months }) => [area, year, from, months.filter((month) => month !== null).length])).toEqual([
      ['Administration', 2023, 'columns', 12], ['Gemensamma resurser', 2023, 'columns', 12],
      ['Vuxen', 2023, 'columns', 12], ['Barn, unga och familj', 2023, 'columns', 12],
    ]);
  });

  // The months stand in whole tkr and sum to the printed result of the year: 10 847, 7 278, −3 404 and −35 446 tkr.
  it.each([['Administration', 10847], ['Gemensamma resurser', 7278], ['Vuxen', -3404], ['Barn, unga och familj', -35446]])(
    'whose months sum to the outcome of %s', (area, outcome) => {
      const year = facts.months.find((one) => one.area === area);
      expect(year?.months.reduce((sum, month) => sum + (month?.value ?? 0), 0)).toBeCloseTo(outcome, 6);
      expect(outcome).toBe(expectedOf('helsingborg-2023').areas.find(({ name }) => name === area)?.actual);
    });

  it('says nothing against them', () => {
    expect(facts.problems.filter(({ rule }) => rule.startsWith('month') || rule.endsWith('Months'))).toEqual([]);
  });
});
