import ExcelJS from 'exceljs';
import { commandLine, examplePath, expectSentence } from '../support/cli';

const { path, run } = commandLine();
interface Checked {
  readonly findings: readonly { readonly id: string; readonly rule: string; readonly severity: string; readonly cells: readonly string[]; readonly causes: readonly object[]; readonly group: string }[];
  readonly problems: readonly { readonly severity: string }[];
}

async function bookOf(name: string, rows: readonly (readonly (string | number | ExcelJS.CellErrorValue)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Socialnämnden').addRows(rows.map((row) => [...row]));
  const file = path(name);
  await workbook.xlsx.writeFile(file);
  return file;
}

const heads = ['Verksamhet', 'Budget 2018', 'Prognos 2018', 'Avvikelse', 'Utfall jan-aug 2018', 'Kommentar'];
const rowsWith = (comment: string) => [
  ['Belopp i tkr'], heads,
  ['Vuxen', -45_000, -49_200, -4_200, -30_100, comment], ['Barn och unga', -61_000, -60_000, 1_000, -40_000, ''], ['Summa', -106_000, -109_200, -3_200, -70_100, ''],
];

it('ends with 0 and says so where nothing is found', async () => {
  const checked = run('check', await bookOf('ratt.xlsx', rowsWith('Prognosen är ett underskott på 4,2 mnkr.')));
  expect(checked).toMatchObject({ code: 0, error: '' });
  expect(checked.out).not.toContain('VARNING: Vuxen');
});

it('names what a comment says against the figures, with cell and proposal', async () => {
  const file = await bookOf('fel.xlsx', rowsWith('Prognosen är ett underskott på 2,4 mnkr.'));
  const checked = run('check', file, '--json');
  expect(checked.code).toBe(0);
  const all = (JSON.parse(checked.out) as Checked).findings;
  // A red area whose comment names no action is told beside it.
  const findings = all.filter(({ rule }) => rule !== 'redWithoutAction');
  expect(all).toHaveLength(findings.length + 1);
  expect(findings).toMatchObject([{ id: "commentAmount 'Socialnämnden'!F3 \"2,4 mnkr\"", rule: 'commentAmount', severity: 'warning', group: 'Vuxen', explains: [], expected: -4_200, found: '2,4 mnkr' }]);
  expect(findings[0]?.cells).toEqual(["'Socialnämnden'!F3", "'Socialnämnden'!C3", "'Socialnämnden'!B3"]);
  expect(findings[0]?.causes).toMatchObject([{ cell: "'Socialnämnden'!F3", found: '2,4 mnkr' }]);
  expect(run('check', file).out).toContain('VARNING: Vuxen: kommentaren');
  expect((JSON.parse(run('inspect', file, '--json').out) as Checked).findings).toEqual(all);
});

it('ends with 1 where an error remains, and with 2 where the file cannot be used', async () => {
  const [first, second, ...rest] = rowsWith('');
  const broken = [first ?? [], second ?? [], ...rest.map((row, at) => (at === 0 ? row.map((cell, column) => (column === 4 ? { error: '#REF!' as const } : cell)) : row))];
  const checked = run('check', await bookOf('felcell.xlsx', broken), '--json');
  expect(checked.code).toBe(1);
  expect((JSON.parse(checked.out) as Checked).problems.map(({ severity }) => severity)).toContain('error');
  expectSentence(run('check', path('finns-inte.xlsx')));
});

it('says of an example what its source holds: the report says 5,2 mnkr of 5 138 tkr, and 1,7 of 1 515', () => {
  const { findings } = JSON.parse(run('check', examplePath('helsingborg-2017-08'), '--json').out) as Checked;
  const ids = findings.map(({ id }) => id);
  expect(ids).toContain("commentAmount 'Gemensamma resurser'!I13 \"5,2 mnkr\"");
  expect(ids).toContain("commentAmount 'Ledning och administration'!I13 \"1,7 mnkr\"");
});
