import { followUp } from '../../src/followUp';
import { modelOf } from '../excel-host/model/fromRaw';
import { sheet, workbook } from '../layouts/build';

/** The summary in the report's sheet: words that say themselves when the figures they tell of have changed. */

const book = () => workbook(sheet('Blad1', `
  Fritidsnämnden, augusti 2024, tkr
  Verksamhet | Årsbudget | Budget jan-aug | Utfall | Prognos
  Bad | -12000 | -8000 | -8200 | -12300
  Hallar | -31000 | -20600 | -20500 | -30900
  `));

const CHANGED = /^Uppgifterna har ändrats sedan texten skrevs: uppdatera rapporten\. Fritidsnämnden redovisar/;

/** The summary's text when a cell of the workbook holds another number than when the report was written. */
function summaryWith(change: { readonly row: number; readonly column: number; readonly value: number } | null): { text: unknown; formula: string | undefined } {
  const raw = book();
  const { plan } = followUp(raw, { today: '2026-01-15' });
  const model = modelOf(raw);
  for (const { name, rows } of plan?.sheets ?? []) {
    const own = model.addSheet(name);
    rows.forEach(({ cells }, row) => cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) own.put(row, column, { formula: model.newFormula(cell.formula) });
      else if (cell && cell.value !== null) own.put(row, column, { constant: cell.value });
    }));
  }
  const [source, report] = [model.sheets[0], model.sheets.find(({ name }) => name === 'Rapport')];
  if (!source || !report) throw new Error('There is no report.');
  if (change) source.put(change.row, change.column, { constant: change.value });
  const rows = plan?.sheets[0]?.rows ?? [];
  const at = rows.findIndex(({ cells }) => String(cells[0]?.value).startsWith('Fritidsnämnden redovisar'));
  return { text: model.value(report, report.cell(at, 0)), formula: rows[at]?.cells[0]?.formula };
}

it('stands as long as its figures do', () => {
  const { text, formula } = summaryWith(null);
  expect(formula).toMatch(/^=IFERROR\(IF\(AND\(ABS\(/);
  expect(text).toBe('Fritidsnämnden redovisar för perioden ett underskott på 100 tkr mot budget. Prognosen för helåret visar ett underskott på 200 tkr mot budget '
    + '(−0,5 % av nettobudgeten). Röda: Bad (−300 tkr). Hallar (+100 tkr) är grönt.');
});

it.each([
  ['the outcome', { row: 2, column: 3, value: -8_300 }], ['a forecast', { row: 3, column: 4, value: -31_500 }],
  ['a budget, by which an amount is judged', { row: 2, column: 1, value: -11_900 }],
])('says so when %s has changed', (_, change) => {
  expect(summaryWith(change).text).toMatch(CHANGED);
});

it('leaves what is less than shown alone', () => {
  expect(summaryWith({ row: 2, column: 3, value: -8_200.2 }).text).not.toMatch(CHANGED);
});

it('follows sums where the areas are too many for a condition each', () => {
  const many = workbook(sheet('Blad1', `
    Fritidsnämnden, augusti 2024, tkr
    Verksamhet | Årsbudget | Prognos
    ${Array.from({ length: 300 }, (_, at) => `Enhet ${at + 1} | ${-1_000 - at} | ${-1_010 - at}`).join('\n')}
    `));
  const { plan } = followUp(many, { today: '2026-01-15' });
  const formula = plan?.sheets[0]?.rows.flatMap(({ cells }) => cells).find((cell) => cell?.formula?.includes('SUMSQ('))?.formula;
  expect(formula).toMatch(/COUNTIF\([A-Z]+\d+:[A-Z]+\d+,"[●▲■] /);
  expect(formula?.length).toBeLessThan(8_192);
});
