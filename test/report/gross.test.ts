import { sectionsOf } from '../../src/documents/content/sections';
import { followUp } from '../../src/followUp';
import { grossTable } from '../../src/report/gross';
import { sheet, workbook } from '../layouts/build';

/** Income and costs by area: what is planned beside what has come, where the workbook parts them. */

const tableOf = (drawn: string) => {
  const { report, plan } = followUp(workbook(sheet('Blad1', drawn)), { today: '2026-01-15' });
  if (!report) throw new Error('There is no report.');
  return { report, plan, table: grossTable(report) };
};

const PLANNED = `
  Fritidsnämnden, augusti 2024, tkr
  | Intäkter | Intäkter | Kostnader | Kostnader | Netto | Netto
  Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Budget 2024 | Utfall jan-aug 2024 | Budget 2024 | Utfall jan-aug 2024
  Bad | 3000 | 2100 | -15000 | -10300 | -12000 | -8200
  Hallar | 900 | 640 | -31900 | -21140 | -31000 | -20500
  Summa | 3900 | 2740 | -46900 | -31440 | -43000 | -28700
  `;

it('has budget and outcome of income and of costs side by side, and the net of the outcome', () => {
  const { table } = tableOf(PLANNED);
  expect(table.groups?.map(({ text, columns }) => [text, columns])).toEqual([['Intäkter', 2], ['Kostnader', 2], ['Netto', 1]]);
  expect(table.heads).toEqual(['Budget 2024', 'Utfall jan–aug', 'Budget 2024', 'Utfall jan–aug', 'Utfall jan–aug']);
  expect(table.rows.map(({ name, figures }) => [name, ...figures.map((figure) => figure?.value ?? null)])).toEqual([
    ['Bad', 3000, 2100, -15000, -10300, -8200], ['Hallar', 900, 640, -31900, -21140, -20500], ['Summa', 3900, 2740, -46900, -31440, -28700],
  ]);
});

it('ties every figure to its cell in the sheet, and says the same in documents', () => {
  const { plan, report } = tableOf(PLANNED);
  const rows = plan?.sheets[0]?.rows ?? [];
  const from = rows.findIndex(({ cells }) => cells[0]?.value === 'Intäkter och kostnader per verksamhetsområde');
  const row = rows.slice(from).find(({ cells }) => cells[0]?.value === 'Bad');
  expect(row?.cells.flatMap((cell) => cell?.formula ?? [])).toEqual(["='Blad1'!B4", "='Blad1'!C4", "='Blad1'!D4", "='Blad1'!E4", "='Blad1'!G4"]);
  const [block] = sectionsOf(report).find(({ key }) => key === 'gross')?.blocks ?? [];
  if (block?.kind !== 'table') throw new Error('The document has no such table.');
  expect(block.heads.map((cells) => cells.map(({ text, span = 1 }) => [text, span]))).toEqual([
    [['', 1], ['Intäkter', 2], ['Kostnader', 2], ['Netto', 1]],
    [['Verksamhetsområde', 1], ...['Budget 2024', 'Utfall jan–aug', 'Budget 2024', 'Utfall jan–aug', 'Utfall jan–aug'].map((text) => [text, 1])],
  ]);
});

it('keeps one row of heads where the outcome alone is parted', () => {
  const { table } = tableOf(`
    Fritidsnämnden, bokslut 2024, tkr
    Verksamhet | Intäkter 2024 | Kostnader 2024 | Utfall 2024 | Budget 2024
    Bad | 2100 | -10300 | -8200 | -8000
    Hallar | 640 | -21140 | -20500 | -20600
    `);
  expect([table.groups, table.heads]).toEqual([null, ['Intäkter', 'Kostnader', 'Utfall']]);
});
