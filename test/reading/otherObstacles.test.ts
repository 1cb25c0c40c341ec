import { readFacts } from '../../src/reading/readWorkbook';
import { sheet, workbook } from '../layouts/build';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };
const read = (...sheets: readonly ReturnType<typeof sheet>[]) => readFacts(workbook(...sheets), new Set(), NO_CHOICES);

const byYear = (tab: string, title: string) => sheet(tab, `
  ${title}
  Grupp | A | B
  Norr | 12 | 14
  Söder | 22 | 24
  Väster | 31 | 30
  `);

describe('what stands in the way of a workbook without an economy', () => {
  it.each([
    ['staff', byYear('Personalstruktur', 'Anställda'), /gäller personal .*Mätetal, Utfall 2025/],
    ['indicators', byYear('Sjukfrånvaro', 'Fördelning'), /gäller mål och mätetal .*Målvärde/],
    ['volumes', byYear('Elevantal', 'Fördelning'), /gäller volymer .*Volym, Budget/],
    ['grants', byYear('Beviljade bidrag', 'Fördelning'), /gäller bidrag .*Sökt/],
  ])('%s: the heads that it needs, and none of budget and forecast alone', (_, one, message) => {
    const { obstacle } = read(one);
    expect(obstacle).toMatchObject({ rule: 'noTable', severity: 'warning' });
    expect(obstacle?.message.sv).toMatch(message);
  });

  it('months down the rows: to put them in columns', () => {
    const { obstacle } = read(sheet('Statistik', `
      Månad | 2024 | 2023
      Januari | 412 | 405
      Februari | 405 | 401
      Mars | 418 | 398
      April | 409 | 395
      `));
    expect(obstacle?.message.sv).toMatch(/'Statistik'!A1 har månader som rader.*Transponera/);
  });

  it('says nothing of a sheet that is about nothing', () => {
    expect(read(byYear('Blad1', 'Fördelning')).obstacle).toBeNull();
  });
});

describe('a sheet that no table of can be read', () => {
  const economy = sheet('Ekonomi', `
    Omsorgsnämnden, augusti 2024, tkr
    Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    Hemtjänst | -30000 | -20500 | -30900
    Boende | -60000 | -39000 | -59500
    `);
  const told = (...sheets: readonly ReturnType<typeof sheet>[]) => read(...sheets).problems.filter(({ rule }) => rule === 'unreadSheet').map(({ cells }) => cells[0]?.sheet);

  it('is told beside one that is read', () => {
    expect(told(economy, byYear('Sjukfrånvaro', 'Fördelning'))).toEqual(['Sjukfrånvaro']);
    // Rows of numbers are not dropped in silence, whatever they are about.
    expect(told(economy, byYear('Data', 'Fördelning'))).toEqual(['Data']);
  });

  it('is not told of prose, nor once more beside the obstacle', () => {
    expect(told(economy, sheet('Nyckeltal', `
      Nyckeltalen redovisas i bilaga 2.
      `))).toEqual([]);
    expect(told(byYear('Sjukfrånvaro', 'Fördelning'))).toEqual([]);
  });
});
