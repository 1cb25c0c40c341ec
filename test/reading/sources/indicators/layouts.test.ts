import type { Facts } from '../../../../src/reading/facts';
import { readFacts } from '../../../../src/reading/readWorkbook';
import type { IndicatorFact, Reading, StatedFact } from '../../../../src/reading/sources/indicators/indicatorFacts';
import { formatAddress } from '../../../../src/values/cell';
import { formatPeriod, parsePeriod } from '../../../../src/values/period';
import { goalLayouts } from '../../../layouts/goals';
import { indicatorLayouts } from '../../../layouts/indicators';
import { unitRowLayouts } from '../../../layouts/unitRows';
import { scorecardColumnLayouts } from '../../../layouts/scorecardColumns';
import { scorecardMeasureLayouts } from '../../../layouts/scorecardMeasures';
import { scorecardGoalLayouts } from '../../../layouts/scorecardGoals';
import { scorecardLayouts } from '../../../layouts/scorecards';
import { unsureIndicatorLayouts } from '../../../layouts/unsureIndicators';

/** The lines of a drawing by the keys of its first; an empty place is left out. */
function drawn(drawing: string): Readonly<Record<string, string>>[] {
  const [keys = [], ...lines] = drawing.split('\n').map((line) => line.split('|').map((part) => part.trim())).filter((parts) => parts.some((part) => part !== ''));
  return lines.map((parts) => Object.fromEntries(keys.flatMap((key, at) => ((parts[at] ?? '') === '' ? [] : [[key, parts[at] ?? '']]))));
}

const quantity = (reading: Reading | null): string => (reading ? `${reading.value}${reading.unit === null ? '' : ` ${reading.unit}`}` : '-');
const stated = (fact: StatedFact | null): string => (fact ? `${fact.status} ${fact.text}` : '-');
const spaced = (text: string): string => text.replace(/\s/g, ' ');

const picture = (fact: IndicatorFact): Record<string, string> => ({
  name: fact.name, goal: fact.goal ?? '-', group: fact.group ?? '-', sex: fact.sex ?? '-',
  actual: quantity(fact.actual),
  target: fact.target ? spaced(`${fact.target.text}/${fact.target.year ?? '-'}`) : '-',
  targets: fact.targets.map(({ text, year }) => spaced(`${text}/${year ?? '-'}`)).join(' ') || '-',
  history: fact.history.map(({ year, until, reading }) => `${year}${until === undefined ? '' : `-${String(until).padStart(2, '0')}`}:${quantity(reading)}`).join(' ') || '-',
  forecast: fact.forecast?.text ?? '-',
  wanted: fact.wanted ? `${fact.wanted.direction} ${fact.wanted.text}` : '-',
  stated: stated(fact.stated), comment: fact.comment?.text ?? '-',
  unsure: Object.keys(fact.unsure ?? {}).join(' ') || '-',
});

const problemsOf = ({ problems }: Facts): string[] =>
  problems.filter(({ rule }) => /^indicator|^unknownAssessment|^assessment|^namesAreCodes|^noIndicators|^olderOutcome/.test(rule)).map(({ rule, cells }) => `${rule} ${cells.map(formatAddress).join(' ')}`);

describe.each([...goalLayouts, ...indicatorLayouts, ...scorecardLayouts, ...scorecardGoalLayouts, ...scorecardColumnLayouts, ...scorecardMeasureLayouts, ...unitRowLayouts, ...unsureIndicatorLayouts])('$name', (layout) => {
  const period = layout.period === undefined ? null : parsePeriod(layout.period);
  const facts = readFacts(layout.workbook, new Set(), { committee: null, period, sheets: [], columnChoices: [], rowChoices: [] });
  const indicators = facts.scorecards.flatMap((sheet) => sheet.indicators);
  const goals = facts.scorecards.flatMap((sheet) => sheet.goals);

  it('is recognised', () => {
    expect(Object.fromEntries(facts.sheets.map(({ name, kind }) => [name, kind]))).toEqual(layout.kinds);
    if (layout.read !== undefined) expect(facts.period && formatPeriod(facts.period)).toBe(layout.read);
  });

  it('gives its indicators', () => {
    const expected = drawn(layout.indicators);
    const keys = new Set(expected.flatMap(Object.keys));
    const pictures = indicators.map((fact, at) => Object.fromEntries(
      Object.entries(picture(fact)).filter(([key]) => keys.has(key) && (expected[at] === undefined || key in expected[at]))));
    expect(pictures).toEqual(expected);
  });

  it('gives its goals', () => {
    if (layout.goals !== undefined) expect(goals.map((goal) => ({ name: goal.name, stated: stated(goal.stated) }))).toEqual(drawn(layout.goals));
  });

  it('tells what it cannot read, and nothing else', () => {
    expect(problemsOf(facts).sort()).toEqual([...(layout.tells ?? [])].sort());
  });

  it('gives every reading the cell that it came from', () => {
    const sheets = new Map(layout.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const readings = indicators.flatMap(({ actual, history, targets }) => [...(actual ? [actual] : []), ...history.map(({ reading }) => reading), ...targets]);
    for (const { cell, stored } of readings) {
      expect(sheets.get(cell.sheet)?.rows.find(({ index }) => index === cell.row)?.values[cell.column]).toBe(stored);
    }
  });
});
