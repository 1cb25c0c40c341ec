import { checkRules, checksPage } from '../../scripts/checksPage.mjs';

const whole = ['Betyder något.', 'D7 är fel.', 'Rätta det.'];
const groups = [{ file: 'reading', rules: { errorCell: { severity: 'error', sv: whole, en: whole }, twoWays: { severity: ['warning', 'info'], sv: whole, en: whole } } }];
const sources = "ruled('errorCell') rule: 'twoWays'";

it('makes a page of both languages, with every severity', () => {
  const page = checksPage(groups);
  expect(page).toContain('## Läsningen / Reading');
  expect(page).toContain('### errorCell\n\nfel / error\n\nBetyder något. *Exempel:* D7 är fel. *Åtgärd:* Rätta det.');
  expect(page).toContain('### twoWays\n\nvarning / warning, upplysning / info');
  expect(checkRules(groups, page, sources)).toEqual([]);
});

it.each([
  ['a page that is older than the catalogue', groups, '# Kontroller', sources, /docs\/checks.md/],
  ['a rule that nothing tells', groups, checksPage(groups), "'errorCell'", /twoWays/],
  ['a rule in two files', [...groups, { file: 'files', rules: { errorCell: groups[0]?.rules.errorCell } }], null, sources, /two files/],
  ['a text that is no sentence', [{ file: 'reading', rules: { errorCell: { severity: 'error', sv: ['', 'b.', 'c.'], en: whole } } }], null, sources, /no sentence/],
])('tells of %s', (_, rules, page, told, sentence) => {
  const problems: string[] = checkRules(rules, page ?? checksPage(rules), told);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});
