import { sheet, workbook, type Layout } from './build';

/** A committee's whole over or under rows that words make lines, and areas beside a statement whose costs are plain. */

const unitsOfWhole = `
  name | budget | actual | forecast
  Nämndkostnader | -240 | -150 | -230
  Kansli och handläggning | -2960 | -2010 | -3000
  Arvoden ställföreträdare | -2050 | -1860 | -2300
  Ersättning från samverkande kommuner | 3400 | 2260 | 3400
  Utbildning och information | -90 | -40 | -80`;

const STATEMENT = `
  Kostnadsslag | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Differens
  Taxor och avgifter | -1820 | -1900 | -1810 | -90
  Statsbidrag | -3150 | -1600 | -3400 | 1800
  Summa intäkter | -4970 | -3500 | -5210 | 1710
  Personal | 33100 | 33900 | 34800 | -900
  Lokaler och hyror | 2950 | 3000 | 3010 | -10
  Köp av verksamhet | 5890 | 5200 | 6190 | -990
  Summa kostnader | 41940 | 42100 | 44000 | -1900
  Nettokostnad | 36970 | 38600 | 38790 | -190
`;

export const wholeOverLineLayouts: readonly Layout[] = [
  {
    name: "a committee's whole on top of costs and an income of its activities",
    workbook: workbook(sheet('Uppföljning', `
        Överförmyndarnämnden, utfall t.o.m. augusti 2024, tkr
         | Årsbudget | Utfall ack | Årsprognos
        Totalt nämnden | -1940 | -1800 | -2210
        Nämndkostnader | -240 | -150 | -230
        Kansli och handläggning | -2960 | -2010 | -3000
        Arvoden ställföreträdare | -2050 | -1860 | -2300
        Ersättning från samverkande kommuner | 3400 | 2260 | 3400
        Utbildning och information | -90 | -40 | -80
      `)),
    areas: unitsOfWhole,
    total: `
      budget | actual | forecast
      -1940 | -1800 | -2210`,
    kinds: { Uppföljning: 'areas' },
    silent: ['rowsAside'],
  },
  {
    name: "incomes and costs above a committee's net stay its statement",
    workbook: workbook(sheet('Uppföljning', `
        Överförmyndarnämnden, utfall t.o.m. augusti 2024, tkr
         | Årsbudget | Utfall ack | Årsprognos
        Ersättning från samverkande kommuner | 3400 | 2260 | 3400
        Personalkostnader | -2960 | -2010 | -3000
        Arvoden ställföreträdare | -2050 | -1860 | -2300
        Lokalkostnader | -330 | -190 | -310
        Nettokostnad | -1940 | -1800 | -2210
      `)),
    areas: 'name',
    total: `
      budget | actual | forecast
      -1940 | -1800 | -2210`,
    kinds: { Uppföljning: 'committee' },
  },
  {
    name: "areas that sum to their committee below its statement, each with signs and columns of its own, on a tab of an abbreviation",
    workbook: workbook(sheet('Ekonomi VN 2024', `
        Vårdnämndens verksamhetsberättelse 2024
        Nämndens resultat per kostnadsslag, tkr${STATEMENT}
        Nettokostnad per verksamhet, tkr
        Verksamhet | Budget 2024 | Bokslut 2024 | Budgetavvikelse | Bokslut 2023
        Nämnd och stab | -2100 | -2020 | 80 | -1990
        Hemtjänst | -15400 | -15900 | -500 | -14800
        Särskilda boenden | -21100 | -20870 | 230 | -20180
        Totalt vårdnämnden | -38600 | -38790 | -190 | -36970
      `)),
    areas: `
      name | budget | actual | variance | priorYear
      Nämnd och stab | -2100 | -2020 | 80 | -1990
      Hemtjänst | -15400 | -15900 | -500 | -14800
      Särskilda boenden | -21100 | -20870 | 230 | -20180`,
    total: `
      budget | actual | variance
      -38600 | -38790 | -190`,
    silent: ['singleArea'],
  },
];
