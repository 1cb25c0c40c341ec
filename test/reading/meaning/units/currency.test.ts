import { readFacts } from '../../../../src/reading/readWorkbook';
import { statedForeignCurrency, foreignCurrencyInFormat } from '../../../../src/reading/words/currencies';
import { defaultSettings } from '../../../../src/settings/settings';
import { sheet, workbook } from '../../../layouts/build';

const table = (title: string, head = 'Verksamhet') => sheet('Blad1', `
  ${title}
  ${head} | Budget 2018 | Utfall 2018 | Avvikelse
  Bibliotek | -43681 | -43244 | 437
  Museer | -67436 | -68110 | -674
  Summa | -111117 | -111354 | -237
  `);

const read = (title: string, head?: string, unit: 'tkr' | null = null) => {
  const one = table(title, head);
  const facts = readFacts(workbook(one), new Set(), unit === null ? defaultSettings
    : { ...defaultSettings, sheets: [{ sheet: one.name, kind: null, area: null, sign: null, unit, period: null }] });
  return { tables: facts.economy.length, told: facts.problems.filter(({ rule }) => rule === 'foreignCurrency'), unit: facts.unit };
};

describe('amounts in another currency', () => {
  it.each([
    ['Bokslut 2018, belopp i tusen euro', 'Verksamhet', 0, 0, 'euro'],
    ['Bokslut 2018 (tEUR)', 'Verksamhet', 0, 0, 'euro'],
    ['Bokslut 2018', '1 000 €', 1, 0, 'euro'],
    ['Bokslut 2018, belopp i norska kronor', 'Verksamhet', 0, 0, 'norska kronor'],
    ['Bokslut 2018 (USD)', 'Verksamhet', 0, 0, 'dollar'],
  ])('are left out and told: %s, %s', (title, head, row, column, currency) => {
    const { tables, told } = read(title, head);
    expect(tables).toBe(0);
    expect(told).toMatchObject([{ severity: 'error', cells: [{ sheet: 'Blad1', row, column }] }]);
    expect(told[0]?.message.sv).toContain(`är i ${currency}`);
  });

  it.each([
    ['Europaprojektet 2018, tkr'],
    ['Bokslut 2018 för Kultur & fritid i Europa, belopp i tusen kronor'],
    ['Kampanjen Euro 2018, tkr'],
    ['Bokslut 2018, belopp i tusentals kronor'],
  ])('are not heard in %s', (title) => {
    expect(read(title)).toMatchObject({ tables: 1, told: [], unit: 'tkr' });
  });

  it('are read as the user says', () => {
    expect(read('Bokslut 2018, belopp i tusen euro', 'Verksamhet', 'tkr')).toMatchObject({ tables: 1, told: [], unit: 'tkr' });
  });
});

describe('what a text says of the currency', () => {
  it.each([
    ['euro', 'euro'], ['(eur)', 'euro'], ['utfall (keur)', 'euro'], ['budget 2024, teur', 'euro'], ['valuta: usd', 'dollar'],
    ['amounts in thousands of euro', 'euro'], ['amounts in gbp', 'brittiska pund'], ['eurovision', null], ['euro-kampanjen 2024', null], ['stöd i euroområdet', null],
  ])('%s: %s', (text, currency) => expect(statedForeignCurrency(text)).toBe(currency));

  it.each([
    ['#,##0 "€"', 'euro'], ['[$€-2] #,##0', 'euro'], ['"$"#,##0.00', 'dollar'], ['[$$-409]#,##0', 'dollar'], ['#,##0 [$kr-41D]', null],
    ['[$kr-414] #,##0', 'norska kronor'], ['[$-41D]mmm/yy', null], ['#,##0;[Red]-#,##0', null],
  ])('the format %s: %s', (format, currency) => expect(foreignCurrencyInFormat(format)).toBe(currency));
});
