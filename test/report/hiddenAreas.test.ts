import { followUp } from '../../src/followUp';
import { defaultSettings } from '../../src/settings/settings';
import { marks } from '../../src/workbook/marks';
import { sheet, workbook } from '../layouts/build';

const book = workbook(sheet('Blad1', `
  Fritidsnämnden, augusti 2024, tkr
  Verksamhet | Årsbudget | Utfall | Prognos | Kommentar
  Bad | -12000 | -7800 | -12000.3 | Stängt i juli
  Hallar | -31000 | -21900 | -32000 | Elen blev dyr
  `));

const report = (hidden: boolean) =>
  followUp(book, { today: '2026-01-15', settings: () => ({ ...defaultSettings, hiddenSections: hidden ? ['areas'] : [] }) }).plan?.sheets[0];

describe('a report without its table of areas', () => {
  it('still has the comments, with the statuses as text and their cells named', () => {
    const plan = report(true);
    const cells = (plan?.rows ?? []).flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['Stängt i juli', 'Elen blev dyr', '● Grön', '■ Röd']));
    expect(cells.filter(({ value }) => value === '■ Röd').every(({ formula }) => formula === undefined)).toBe(true);
    expect(plan?.names.map(({ name }) => name)).toContain(marks.comments);
  });
});

it('a variance that rounds to nothing is not red: the rule begins at half of what is shown', () => {
  const rules = (report(false)?.conditionalFormats ?? []).map(({ formula }) => formula).filter((formula) => formula.includes('ISNUMBER'));
  expect(rules.filter((formula) => formula.endsWith('<=-0.5)'))).toHaveLength(1);
  expect(rules.filter((formula) => formula.endsWith('<=-0.05)'))).toHaveLength(1);
});
