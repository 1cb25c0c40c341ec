import { followUp } from '../../src/followUp';
import { sheet, workbook } from '../layouts/build';

/** What is said of an area that the workbook gives two amounts. */

const told = (...sheets: ReturnType<typeof sheet>[]): string[] =>
  followUp(workbook(...sheets), { today: '2024-09-12' }).findings.filter(({ rule }) => rule === 'areaConflict').map(({ message }) => message.sv.replaceAll('\u00a0', ' '));

const statements = (budgets: readonly number[]) => ['Hemtjänst', 'Kultur', 'Fritid'].slice(0, budgets.length).map((area, at) => `
  ${area}
  Intäkter | 100 | 60
  Kostnader | ${(budgets[at] ?? 0) - 100} | -340
  Nettokostnad | ${budgets[at] ?? 0} | -280`).join('');

const oneSheet = (budgets: readonly number[], rows: readonly string[]) => told(sheet('Blad', `
  Belopp i tkr
   | Budget 2024 | Utfall jan-aug 2024
  ${statements(budgets)}

  Verksamhet | Budget 2024 | Utfall jan-aug 2024
  ${rows.join('\n  ')}
  `));

it('twice on one sheet, many amounts: once, with what can be done on one sheet', () => {
  const [said, ...more] = oneSheet([-400, -500, -600], ['Hemtjänst | -410 | -290', 'Kultur | -510 | -290', 'Fritid | -610 | -290']);
  expect(more).toEqual([]);
  expect(said).toMatch(/^Bladet "Blad" har 3 områden två gånger, med 6 olika belopp\. Hemtjänst, till exempel: .* används, .* gör det inte\. Rätta beloppen, eller flytta den tabell som inte ska räknas till ett eget blad och välj "används inte" för den\.$/);
});

it('twice on one sheet, one amount: correct it or give the rows other names', () => {
  expect(oneSheet([-400, -500], ['Hemtjänst | -410 | -280', 'Kultur | -500 | -280'])).toEqual([
    expect.stringMatching(/^Hemtjänst har två olika belopp för samma sak på ett blad: .*\. Rätta det som är fel, eller ge raderna olika namn om de är olika områden\.$/) as unknown,
  ]);
});

it('on two sheets: a sheet can be left out, and is called the same as in the pane', () => {
  const table = (times: number) => `
    Fritidsnämnden augusti 2024, tkr
    Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
    Bad | ${-120 * times} | ${-78 * times} | ${-118 * times}
    Park | ${-950 * times} | ${-640 * times} | ${-961 * times}
    `;
  const [said] = told(sheet('Löpande verksamhet', table(1)), sheet('Utvecklingsmedel', table(2)));
  expect(said).toMatch(/^Bladen "Löpande verksamhet" och "Utvecklingsmedel" har 2 områden med samma namn men 6 olika belopp\. .*Är raderna på bladet "Utvecklingsmedel" delar .* välj "används inte" för det ena bladet\.$/);
});
