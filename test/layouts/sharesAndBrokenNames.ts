import { sheet, workbook, type Layout } from './build';

const FOLLOW_UP = sheet('Uppföljning', `
        Lärnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos
        Förskola | -30000 | -20500 | -30500
        Grundskola | -60000 | -39000 | -60500
      `);

const areas = `
      name | budget | actual | forecast
      Förskola | -30000 | -20500 | -30500
      Grundskola | -60000 | -39000 | -60500`;

/** Shares of a hundred kronor, names broken over two rows, units over the names, and committees as columns. */
export const shareAndBrokenNameLayouts: readonly Layout[] = [
  {
    name: 'what a hundred kronor of tax go to is no money',
    workbook: workbook(FOLLOW_UP, sheet('Hundralappen', `
        Så användes 100 kronor i skatt 2024
        Verksamhet | 2024 | 2023
        Grundskola | 38.3 | 37.9
        Äldreomsorg | 33.1 | 33.4
        Förskola | 19.4 | 19.6
        Övrigt | 9.2 | 9.1
        Summa | 100 | 100
      `)),
    areas, kinds: { Uppföljning: 'areas', Hundralappen: 'other' },
  },
  {
    name: 'years of which each comes to a hundred are shares whatever they are called',
    workbook: workbook(FOLLOW_UP, sheet('Fördelning', `
        Skattens fördelning, kronor
        Verksamhet | 2024 | 2023
        Grundskola | 38.3 | 37.9
        Äldreomsorg | 33.1 | 33.4
        Förskola | 28.6 | 28.7
        Summa | 100 | 100
      `)),
    areas, kinds: { Uppföljning: 'areas', Fördelning: 'other' },
  },
  {
    name: 'a name broken over two rows is one, with the amounts beside its second half',
    workbook: workbook(sheet('Sida 9', `
        Vårdnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Prognos
        Kansli | 7100 | 4600 | 7000
        Individ- och familje-
        omsorg | 52300 | 35100 | 53000
        Vård-
        och stödboende | 33400 | 21900 | 33100
        Hemtjänst | 41200 | 27700 | 41800
        Summa | 134000 | 89300 | 134900
      `)),
    areas: `
      name | budget | actual | forecast
      Kansli | -7100 | -4600 | -7000
      Individ- och familjeomsorg | -52300 | -35100 | -53000
      Vård- och stödboende | -33400 | -21900 | -33100
      Hemtjänst | -41200 | -27700 | -41800`,
  },
  {
    name: 'a name broken over two rows is one, with the amounts beside its first half',
    workbook: workbook(sheet('Sida 9', `
        Fritidsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Prognos
        Kansli | 7100 | 4600 | 7000
        Idrotts- och frilufts- | 52300 | 35100 | 53000
        anläggningar
        Bibliotek | 41200 | 27700 | 41800
        Summa | 100600 | 67400 | 101800
      `)),
    areas: `
      name | budget | actual | forecast
      Kansli | -7100 | -4600 | -7000
      Idrotts- och friluftsanläggningar | -52300 | -35100 | -53000
      Bibliotek | -41200 | -27700 | -41800`,
  },
  {
    name: 'the unit over the names comes before that of the document',
    workbook: workbook(sheet('Avsnitt 3', `
        Fritidsnämndens delårsrapport augusti 2024
        Belopp i mnkr om inget annat anges
        3.1 Driftredovisning

        Tkr | Årsbudget | Utfall jan-aug | Prognos
        Idrott | -30000 | -20500 | -30500
        Kultur | -60000 | -39000 | -60500
      `)),
    areas: `
      name | budget | actual | forecast
      Idrott | -30000 | -20500 | -30500
      Kultur | -60000 | -39000 | -60500`,
    unit: 'tkr',
  },
  {
    name: 'committees as columns over measures as rows are read',
    workbook: workbook(sheet('Drift', `
        Driftredovisning 2024, Granby kommun (mnkr)
         | Kommunstyrelsen | Lärnämnden | Vård- och stödnämnden | Summa nämnder
        Budget 2024 | 90.5 | 402.3 | 311.2 | 804
        Utfall 2024 | 89.1 | 405.6 | 309.8 | 804.5
        Avvikelse | 1.4 | -3.3 | 1.4 | -0.5
        Utfall 2023 | 85.2 | 391.7 | 300.4 | 777.3
      `)),
    period: '2024-12', unit: 'mnkr',
    areas: `
      name | budget | actual | variance
      Kommunstyrelsen | -90.5 | -89.1 | 1.4
      Lärnämnden | -402.3 | -405.6 | -3.3
      Vård- och stödnämnden | -311.2 | -309.8 | 1.4`,
    tells: ['measuresAsRows'],
  },
  {
    name: "an earlier year's outcome among measures as rows is not followed up",
    workbook: workbook(sheet('Nämndrapport', `
        Byggnämnden
        Uppföljning t.o.m. september 2025, tkr

         | Bygglov | Detaljplan | Kart och mät | Nämnden
        Årsbudget | -29815 | -12374 | -6677 | -48866
        Utfall t.o.m. sept | -21675 | -9469 | -4826 | -35970
        Utfall t.o.m. sept 2024 | -20870 | -9021 | -4526 | -34417
        Helårsprognos | -30813 | -12054 | -6552 | -49419
      `)),
    period: '2025-09', unit: 'tkr',
    areas: `
      name | budget | actual | forecast
      Bygglov | -29815 | -21675 | -30813
      Detaljplan | -12374 | -9469 | -12054
      Kart och mät | -6677 | -4826 | -6552`,
    tells: ['measuresAsRows'],
  },
];
