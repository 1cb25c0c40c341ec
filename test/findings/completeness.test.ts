import { followUp } from '../../src/followUp';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { sheet, workbook } from '../layouts/build';

const rulesOf = (raw: RawWorkbook): string[] => followUp(raw, { today: '2026-01-15' }).findings.map(({ rule, group }) => `${rule} ${group}`);

const table = (...rows: readonly string[]): RawWorkbook => workbook(sheet('Uppföljning', `
  Socialnämnden augusti 2025, tkr
  Verksamhet | Budget 2025 | Budget jan-aug | Utfall jan-aug | Prognos 2025 | Utfall jan-aug 2024 | Bokslut 2024 | Kommentar
  ${rows.join('\n  ')}
`));
const HOME = 'Hemtjänst | -90120 | -60080 | -60171 | -90310 | -58214 | -88210 | Enligt plan';
const CARE = 'Boende | -50210 | -33470 | -33402 | -50190 | -32120 | -48120 | I nivå med budget';
const HELP = 'Stöd | -20410 | -13610 | -13577 | -20402 | -13104 | -19804 | I nivå med budget';

/** A row in place of one that lacks nothing, and what is said of it. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['nothing of a follow-up that lacks nothing', [HOME, CARE, HELP], []],
  ['a forecast that one area lacks', [HOME, CARE, 'Stöd | -20410 | -13610 | -13577 |  | -13104 | -19804 | I nivå med budget'], ['forecastMissing Stöd']],
  ['a budget that one area lacks', [HOME, CARE, HELP.replace('| -20410 |', '| |')], ['budgetMissing Stöd']],
  ['nothing of a budget of 0', [HOME, CARE, HELP, 'Projekt | 0 | 0 | 0 | 0 | 0 | 0 | Fullt ut finansierat'], []],
  ['nothing of forecasts that none has', [HOME, CARE, HELP].map((row) => row.replace(/ -90310 | -50190 | -20402 /, '  ')), []],
  ['a forecast of 0 beside costs', [HOME, CARE, HELP, 'LSS | -30410 | -20270 | -20188 | 0 | -19102 | -29310 | I nivå med budget', 'IFO | -8120 | -5413 | -5390 | -8101 | -5090 | -7904 | Enligt plan'], ['forecastOutrun LSS']],
  ['a forecast far below what has been used', [HOME, CARE, HELP, 'LSS | -30410 | -20270 | -20188 | -3041 | -19102 | -29310 | I nivå med budget', 'IFO | -8120 | -5413 | -5390 | -8101 | -5090 | -7904 | Enligt plan'], ['outOfProportion LSS']],
  ['nothing of a forecast a little below what has been used', [HOME, CARE, HELP, 'LSS | -30410 | -20270 | -20188 | -19880 | -19102 | -29310 | En återbetalning väntas'], []],
  ['a comment that one area lacks', [HOME, CARE, HELP.replace('I nivå med budget', '')], ['commentMissing Stöd']],
  ['comments that several areas lack, under none of them', [HOME, CARE, HELP, HELP.replace('Stöd', 'LSS').replace('I nivå med budget', ''), HELP.replace('Stöd', 'IFO').replace('I nivå med budget', ''), HOME.replace('Hemtjänst', 'Korttid')], ['commentMissing ']],
  ['a red area without a comment', [HOME, CARE, 'Stöd | -20410 | -13610 | -15577 | -23402 | -13104 | -19804 | '], ['redWithoutComment Stöd']],
  ['a red area whose comment names no action', [HOME, CARE, 'Stöd | -20410 | -13610 | -15577 | -23402 | -13104 | -19804 | Höga kostnader för vikarier'], ['redWithoutAction Stöd']],
  ['nothing where it names one', [HOME, CARE, 'Stöd | -20410 | -13610 | -15577 | -23402 | -13104 | -19804 | Höga kostnader för vikarier; en handlingsplan är beslutad'], []],
  ['nothing where something is looked over', [HOME, CARE, 'Stöd | -20410 | -13610 | -15577 | -23402 | -13104 | -19804 | Höga kostnader för vikarier. Schemana ses över i höst'], []],
  ['a budget to date unlike last year', [HOME, CARE, 'Stöd | -20410 | -8610 | -8577 | -20402 | -13104 | -19804 | I nivå med budget'], ['periodBudgetUnusual Stöd']],
];

it.each(cases)('tells %s', (_, rows, expected) => {
  expect(rulesOf(table(...rows))).toEqual(expected);
});

it('tells a hidden row that counts, and none of a row that holds nothing', () => {
  const raw = table(HOME, CARE, HELP, 'Vilande | 0 | 0 | 0 | 0 | 0 | 0 | Vilar');
  const hiding = (row: number): RawWorkbook => ({ ...raw, sheets: raw.sheets.map((one) => ({ ...one, hiddenRows: [row] })) });
  expect(rulesOf(hiding(3))).toEqual(['hiddenRowsCounted Boende']);
  expect(rulesOf(hiding(5))).toEqual([]);
});

it('tells a blank column that formulas reckon with', () => {
  const raw = workbook(sheet('Uppföljning', `
    Socialnämnden augusti 2025, tkr
    Verksamhet | Budget 2025 | Tillägg | Utfall jan-aug | Prognos 2025
    Hemtjänst | -90120 |  | -60171 | -90310
    Boende | -50210 |  | -33402 | -50190
    Stöd | -20410 |  | -13577 | -20402
  `));
  const rows = raw.sheets[0]?.rows.map((row) => (row.index < 2 ? row : { ...row, values: [...row.values, (row.values[1] as number) - (row.values[4] as number)], formulas: [undefined, undefined, undefined, undefined, undefined, `=B${row.index + 1}+C${row.index + 1}-E${row.index + 1}`] })) ?? [];
  expect(rulesOf({ ...raw, sheets: raw.sheets.map((one) => ({ ...one, rows })) })).toContain('emptyColumnCounted Hemtjänst');
});
