import { findHeadBlocks } from '../../../../src/reading/geometry/headBlocks';
import { findTables } from '../../../../src/reading/geometry/findTables';
import { titleTexts } from '../../../../src/reading/geometry/titles';
import { columnsByKind } from '../../../../src/reading/meaning/kind/columnsByKind';
import { tableKind, type KindChoice } from '../../../../src/reading/meaning/kind/tableKind';
import { kindsNamed } from '../../../../src/reading/words/kindWords';
import { sheet, workbook } from '../../../layouts/build';

function choices(tab: string, drawing: string): KindChoice[] {
  const drawn = sheet(tab, drawing);
  const { numberFormats } = workbook(drawn);
  const blocks = findHeadBlocks(drawn, numberFormats);
  const titles = titleTexts(drawn, blocks, []);
  return findTables(drawn, blocks, numberFormats).flatMap((table) => columnsByKind(table).parts).map((table) => tableKind(table, { sheet: drawn, titles }));
}

const UNITS = `
  Verksamhet | Utfall aug | Årsbudget | Prognos | Avvikelse
  Bibliotek | -52816 | -77670 | -76893 | 777
  Museer | -34590 | -54615 | -56800 | -2185
  Summa | -87406 | -132285 | -133693 | -1408`;

describe('the kind of a table', () => {
  it.each([
    ['several kinds in the title', 'Blad1', 'Bilaga 2 Ekonomi, nyckeltal och investeringar'],
    ['two compounds in the title', 'Blad1', 'Drift- och investeringsredovisning 2025'],
    ['the economy and a measure of the staff', 'Blad1', 'Ekonomi och sjukfrånvaro augusti 2025'],
    ['goals and the economy', 'Blad1', 'Måluppfyllelse och ekonomi 2025'],
    ['two kinds in the tab', 'Drift o investeringar', 'Kulturnämnden'],
    ['one word of a tab alone, of another kind', 'Nyckeltal', 'Kulturnämnden'],
    ['one word of a title alone, of another kind', 'Blad1', 'Volymer och ekonomi'],
    ['a document about goals and budget', 'Blad1', 'Mål och budget 2025'],
  ])('is economy by its heads and amounts, with %s', (_, tab, title) => {
    expect(choices(tab, `\n${title}${UNITS}\n`).map(({ kind }) => kind)).toEqual(['economy']);
  });

  it.each([
    ['investments', 'by a tab that names nothing else', 'Investeringar', `
      Verksamhet | Budget 2024 | Utfall | Prognos
      Hemtjänst | -500 | -100 | -500
      Boende | -900 | -200 | -900`],
    ['investments', 'by projects with a budget of their own', 'Blad1', `
      Projekt | Total projektbudget | Utfall ack | Prognos
      Ny hiss | 2500 | 1200 | 2600
      Köksrenovering | 800 | 300 | 800`],
    ['investments', 'by its sum', 'Blad1', `
      Objekt | Budget | Utfall | Avvikelse
      Ny hiss | 2500 | 1200 | 1300
      Summa investeringar | 2500 | 1200 | 1300`],
    ['volumes', 'by what its rows count', 'Blad1', `
      Verksamhet | Budget 2024 | Utfall | Prognos
      Antal brukare | 400 | 410 | 415
      Antal platser | 90 | 90 | 91`],
    ['indicators', 'by a column of shares and prices', 'Uppföljning', `
      Område | Mått | Utfall 2020 | Utfall 2019 | Riket 2019
       | Elever med examen inom tre år, andel (%) | 64 | 61 | 80
       | Kostnad per elev i grundskolan, kr | 121340 | 118905 | 80`],
    ['indicators', 'by its targets', 'Blad1', `
      Verksamhet | Målvärde | Utfall 2024
      Trygghet | 90 | 92
      Kontinuitet | 12 | 14`],
    ['indicators', 'by numbers that are all percentages', 'Blad1', `
      Verksamhet | Utfall 2023 | Utfall 2024
      Skola | 5.2% | 5.4%
      Omsorg | 8.1% | 7.9%`],
    ['grants', 'by what was applied for and granted', 'Blad1', `
      Namn | Ansökt | Beviljat
      Äldreomsorgslyftet | 2000 | 1800
      God och nära vård | 1500 | 1500`],
    ['actions', 'by measures and their effect', 'Blad1', `
      Åtgärd | Effekt 2024 | Prognos
      Minskad bemanning | 500 | 400
      Vakans | 200 | 200`],
    ['history', 'by forecasts of several months', 'Blad1', `
      Verksamhet | Prognos feb | Prognos mars | Prognos april
      Hemtjänst | -30000 | -30200 | -30500
      Boende | -60000 | -60000 | -59800`],
    ['personnel', 'by a title that counts people', 'Blad1', `
      Medarbetare
       | 2022 | 2023 | 2024
      Kvinnor | 812 | 820 | 833
      Män | 160 | 171 | 169`],
    ['other', 'that nothing tells', 'Blad1', `
      Fördelning
       | 2022 | 2023 | 2024
      Norra | 812 | 820 | 833
      Södra | 160 | 171 | 169`],
    ['economy', 'by the lines of a result, also under a tab of another kind', 'Volymer', `
      Kontoslag | 2023 | 2024
      Intäkter | 3120 | 3388
      Personalkostnader | -30210 | -31764
      Övriga kostnader | -10000 | -10000
      Nettokostnad | -37090 | -38376`],
  ])('is %s %s', (kind, _, tab, drawing) => {
    expect(choices(tab, `${drawing}\n`).map((choice) => choice.kind)).toEqual([kind]);
  });

  it('is decided for each table of a sheet', () => {
    expect(choices('Uppföljning', `
      Kulturnämnden, tkr${UNITS}

      Investeringar
      Projekt | Budget | Utfall
      Hyllor | 500 | 200

      Nyckeltal | Utfall 2023 | Utfall 2024
      Besök per invånare | 5.1 | 5.3
      `).map(({ kind }) => kind)).toEqual(['economy', 'investments', 'indicators']);
  });

  it('is decided for each group of columns under the same names', () => {
    expect(choices('Uppföljning', `
       | Drift | | | Investeringar | | 
      Nämnd | Budget 2023 | Utfall 2023 | Avvikelse | Budget 2023 | Utfall 2023 | Avvikelse
      Kommunstyrelsen | -78227 | -76662 | 1565 | 50 | 30 | 20
      Kulturnämnden | -67695 | -69049 | -1354 | 90 | 75 | 15
      `).map(({ kind }) => kind)).toEqual(['economy', 'investments']);
  });

  it('keeps what speaks for the others, and by how much the first is likelier', () => {
    const [choice] = choices('Investeringar', `
      Verksamhet | Budget 2024 | Utfall
      Hemtjänst | 500 | 100
      Boende | 900 | 200
      `);
    expect(choice).toMatchObject({ kind: 'investments', next: 'economy', why: { sv: 'bladet heter så ("Investeringar")' } });
    expect(choice?.margin).toBeGreaterThan(0);
    expect(choice?.margin).toBeLessThan(4);
  });
});

describe('the kinds that a title names', () => {
  it.each([
    ['Investeringsredovisning 2025', ['investments']],
    ['Budgetuppföljning investeringar', ['investments']],
    ['Drift- och investeringsredovisning', ['economy', 'investments']],
    ['Volymer och prestationer', ['volumes']],
    ['Mål och budget 2025', ['indicators', 'economy']],
    ['Antal anställda', ['personnel']],
    ['Personalkostnader', []],
    ['Uppföljning av intern kontroll', ['internalControl']],
    ['Kultur- och fritidsnämnden', []],
    ['Driftbidrag till föreningar', ['grants']],
  ])('of "%s" are %j', (text, kinds) => {
    expect(kindsNamed(text)).toEqual(kinds);
  });
});
