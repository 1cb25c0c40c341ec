import { followUp } from '../../src/followUp';
import { formatAddress } from '../../src/values/cell';
import { sheet, workbook } from '../layouts/build';

const first = (drawing: string) => followUp(workbook(sheet('Blad1', drawing)), { today: '2026-01-15' }).problems[0];

describe('a workbook without economy says what stands in the way, and where', () => {
  it('and takes no word of a list of days for the head of amounts', () => {
    const problem = first(`
      Tidplan årsbokslut 2026

      Datum | Aktivitet | Ansvarig
      @2027-01-15 | Interna poster avstämda | Ekonomiavdelningen
      @2027-01-22 | Nämndernas resultat låsta | Redovisning
      @2027-01-29 | Nämndernas berättelser klara | Controllers
      `);
    expect(problem?.message.sv).toContain('Ingen tabell med budget, utfall eller prognos hittades');
  });

  it.each([
    ['areas side by side that nothing names', 'A2', 'Transponera', `
      Socialnämnden maj 2024, tkr
      Budget 2024 | -12000 | -24000
      Utfall 2024-05 | -5100 | -9800
      `],
    ['amounts that are words', 'B3', '"se bilaga"', `
      Socialnämnden maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05
      Hemtjänst | se bilaga | se bilaga
      `],
    ['a table that is still empty', 'B2', 'har inga belopp', `
      Socialnämnden maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05
      Hemtjänst | |
      `],
    ['amounts without names', 'A3', 'har inga namn', `
      Socialnämnden maj 2024, tkr
       | Budget 2024 | Utfall 2024-05
       | -12000 | -5100
       | -24000 | -9800
      `],
    ['variances without what they come of', 'A2', 'bara avvikelser', `
      Ekonomisk rapport kvartal 1 2024
      Prognosavvikelse, mkr | Bokslut | Delårsrapport | Avvikelse
      Tekniska nämnden | 2.4 | 2.1 | 0.3
      Socialnämnden | -5 | -4.2 | -0.8
      Kulturnämnden | 1.1 | 0.4 | 0.7
      `],
    ['variances of months, above the result that was budgeted and the one that is forecast', 'A2', 'bara avvikelser', `
      Uppföljning 2024
      Nämndernas avvikelser mot budget, mkr
      Nämnd | Februari | April | Augusti
      Tekniska nämnden | 2.4 | 2.1 | 0.3
      Socialnämnden | -5 | -4.2 | -0.8
      Summa | -2.6 | -2.1 | -0.5
      Budgeterat resultat | 9.6 | 9.6 | 9.6
      Prognos årets resultat | 7 | 7.5 | 9.1
      `],
    ['areas side by side under a title of variances', 'B4', 'Transponera', `
      Avvikelser mot budget 2024, mkr
       |
       | Norr | Söder
       | Budget 2024 | -12 | -24
       | Utfall 2024-05 | -5 | -9
      `],
  ])('%s', (_name, address, words, drawing) => {
    const problem = first(drawing);
    expect(problem?.rule).toBe('noTable');
    expect(problem?.cells.map(formatAddress)).toEqual([`'Blad1'!${address}`]);
    expect(problem?.message.sv).toContain(words);
  });

  it('measures as rows without heads: every one of them', () => {
    const problem = first(`
      Utbildningsnämnden, årets resultat (tkr)
      Årsbudget | 41300
      Kapitalkostnader | 1250
      Utfall helår | 42050
      Budgetavvikelse | 500
      `);
    expect(problem).toMatchObject({ rule: 'noTable', severity: 'error' });
    expect(problem?.cells.map(formatAddress)).toEqual(["'Blad1'!A2", "'Blad1'!A4", "'Blad1'!A5"]);
    expect(problem?.message.sv).toContain('utan rubriker');
  });

  it('says the general words where nothing tells', () => {
    expect(first(`
      Hej
      `)).toMatchObject({ rule: 'noTable', cells: [] });
  });
});
