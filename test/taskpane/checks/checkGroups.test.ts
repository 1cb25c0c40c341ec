import { findingOf, type FoundFault } from '../../../src/findings/finding';
import { causesOf, countChecks, explainedBy, groupFindings, groupProblems, valueText, withDecision, withoutDecision } from '../../../src/taskpane/checks/checkGroups';
import type { Problem } from '../../../src/values/problem';
import { printOf } from '../../../src/values/print';

const at = (row: number, column = 2, sheet = 'Vuxen') => ({ sheet, row, column });
const said = (text: string) => ({ sv: text, en: text });
const fault = (rule: FoundFault['rule'], row: number, more: Partial<FoundFault> = {}) => findingOf({ rule, cells: [at(row)], message: said(`${rule} ${row}`), ...more });
const cause = { cell: at(9), found: 36_112, proposed: 36_653, why: said('då stämmer rad och kolumn') };
const problem = (rule: Problem['rule'], severity: Problem['severity'], row: number): Problem => ({ rule, severity, cells: [at(row)], message: said(`${rule} ${row}`) });

it('puts what one cell explains into one group, gravest first', () => {
  const groups = groupFindings([
    fault('commentAmount', 3), fault('errorCell', 4), fault('commentAmount', 5, { causes: [cause], explains: [said('kolumnen')] }), fault('errorCell', 6, { causes: [cause] }),
  ]);
  expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([['error', 1], ['error', 2], ['warning', 1]]);
  const shared = groups.find(({ findings }) => findings.length === 2);
  expect(shared && causesOf(shared)).toEqual([cause]);
  expect(shared && explainedBy(shared)).toEqual([said('kolumnen')]);
});

it('puts findings of one rule in one place together, and not those of two places', () => {
  const groups = groupFindings([fault('commentAmount', 3, { group: 'Vuxen' }), fault('commentAmount', 8, { group: 'Vuxen' }), fault('commentAmount', 3, { group: 'Barn' })]);
  expect(groups.map(({ place, findings }) => [place, findings.length])).toEqual([['Vuxen', 2], ['Barn', 1]]);
});

it('makes one thing to look at of fifteen warnings of a kind on a sheet', () => {
  const problems = [...Array.from({ length: 15 }, (_, row) => problem('textForNumber', 'warning', row)), problem('errorCell', 'error', 20)];
  expect(groupProblems(problems).map(({ problems: all }) => all.length)).toEqual([1, 15]);
  expect(countChecks({ findings: [fault('errorCell', 4)], problems })).toEqual({ error: 2, warning: 1, info: 0 });
});

it('keeps a decision with what the finding said, and takes it back', () => {
  const finding = fault('commentAmount', 3);
  const decisions = withDecision([{ id: finding.id, print: 'gammal', note: '', date: '' }], finding, ' avser del av året ', '2018-09-12');
  expect(decisions).toEqual([{ id: finding.id, print: printOf(finding), note: 'avser del av året', date: '2018-09-12' }]);
  expect(withoutDecision(decisions, finding.id)).toEqual([]);
});

it.each([
  [36_653, null, '36 653'], [36_653, 'tkr', '36 653 tkr'], [-6.1, 'mnkr', '−6,1 mnkr'], [0.125, null, '0,13'], [0.6947, 'share', '69,47 %'], [72.1, '%', '72,1 %'],
  ['Summa', 'tkr', 'Summa'], [null, null, null], ['', null, null],
])('shows %j in %j as %j', (value, unit, text) => {
  expect(valueText(value, unit, 'sv')?.replace(/[\u00A0\u202F]/g, ' ') ?? null).toBe(text);
});
