import { sheet, workbook, type Layout } from './build';

const GROUP = sheet('Koncern', `
        Sammanställda räkenskaper
        Resultaträkning

        RESULTATRÄKNING, mnkr | Not | 2032 | 2031
        Verksamhetens intäkter | 1 | 402.5 | 420.5
        Verksamhetens kostnader | 2 | -1367.2 | -1344.0
        Avskrivningar | 3 | -81.1 | -78.5
        Verksamhetens nettokostnader | | -1045.8 | -1002.0
        Skatteintäkter | 4 | 1099.2 | 1018.2
        Årets resultat | | 53.4 | 16.2
      `);
const OWN = sheet('Kommunen', `
        Resultaträkning, mnkr

        RESULTATRÄKNING, mnkr | Not | Bokslut 2032 | Bokslut 2031 | Budget 2032 | Budgetavvikelse
        Verksamhetens intäkter | 1 | 182.6 | 189.2 | 215.3 | -32.7
        Verksamhetens kostnader | 2 | -1212.8 | -1167.8 | -1255.6 | 42.8
        Avskrivningar | 3 | -48.2 | -47.1 | -49.2 | 1.0
        Verksamhetens nettokostnader | | -1078.4 | -1025.7 | -1089.5 | 11.1
        Skatteintäkter | 4 | 1099.2 | 1018.2 | 1099.5 | -0.3
        Årets resultat | | 20.8 | -7.5 | 10.0 | 10.8
      `);
const TOTAL = `
      budget | actual | priorYear | variance
      10 | 20.8 | -7.5 | 10.8`;

/** Wholes beside what they hold or are held by: the group of companies, units under "Varav", a result over what it is made of. */
export const wholeAndGroupLayouts: readonly Layout[] = [
  { name: "the group's statement before the municipality's own", workbook: workbook(GROUP, OWN), kinds: { Koncern: 'other', Kommunen: 'committee' }, areas: 'name', total: TOTAL, tells: ['groupLeft'], silent: ['areaConflict'] },
  { name: "the group's statement after the municipality's own", workbook: workbook(OWN, GROUP), kinds: { Kommunen: 'committee', Koncern: 'other' }, areas: 'name', total: TOTAL, tells: ['groupLeft'], silent: ['areaConflict'] },
  {
    name: 'units that are called after the group are no statements of it',
    workbook: workbook(...([['Koncern IT', 2], ['Koncern-HR', 1], ['Fastighet', 4]] as const).map(([tab, times]) => sheet(tab, `
        ${tab}, augusti 2032
        Tkr | Budget | Utfall | Prognos helår
        Intäkter | ${100 * times} | ${70 * times} | ${100 * times}
        Personalkostnader | -${500 * times} | -${340 * times} | -${510 * times}
        Övriga kostnader | -${60 * times} | -${40 * times} | -${60 * times}
        Resultat | -${460 * times} | -${310 * times} | -${470 * times}
      `))),
    areas: `
      name | budget | actual | forecast
      Koncern IT | -920 | -620 | -940
      Koncern-HR | -460 | -310 | -470
      Fastighet | -1840 | -1240 | -1880`,
    silent: ['groupLeft'],
  },
  {
    name: 'units under "Varav" are parts of the nämnd above, and what follows them is not',
    workbook: workbook(sheet('Blad1', `
        Utfall och årsprognos per nämnd, april 2032, mnkr

        Nämnd | Utfall april | Årsprognos
        Kommunstyrelsen | 3.3 | -3.0
        Varav
        -Kansli | 1.0 | 0.9
        -Teknik | 1.7 | -4.0
        -Näringsliv | 0.6 | 0.1
        Kollektiven | 0.7 | 0.1
        Varav
        Vatten | 0.7 | 0.1
        Renhållning | 0 | 0
        Byggnadsnämnden | 0.1 | 0
        Valnämnden | 0.1 | 0.2
        Summa | 4.2 | -2.7
      `)),
    areas: `
      name | actual | forecast
      Kommunstyrelsen | 3.3 | -3
      Kollektiven | 0.7 | 0.1
      Byggnadsnämnden | 0.1 | 0
      Valnämnden | 0.1 | 0.2`,
    total: `
      actual | forecast
      4.2 | -2.7`,
    silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'],
  },
  {
    name: 'rows under "Varav" that do not come to the one above are in doubt',
    workbook: workbook(sheet('Blad1', `
        Fritidsnämnden augusti 2032, tkr

        Verksamhet | Årsbudget | Utfall
        Bibliotek | 1000 | 700
        Kultur | 900 | 500
        Varav
        Museet | 300 | 200
        Scenen | 250 | 150
      `)),
    areas: `
      name | budget | actual
      Bibliotek | -1000 | -700
      Kultur | -900 | -500
      Museet | -300 | -200
      Scenen | -250 | -150`,
    tells: ['ofWhichOpen'],
  },
  {
    name: 'a title of the economy names no area',
    workbook: workbook(sheet('Budgetutfall', `
        Budgetutfall 2032
        Total budgetavvikelse kommunen

        Budgetavvikelse, Mkr | Bokslut | Budget | Avvikelse
        Årets resultat | -149 | -79 | -70
        Nettokostnad | -15432 | -15233 | -199
        Skatter och generella bidrag | 15196 | 15185 | 11
        Finansnetto | 87 | -31 | 118
      `)),
    kinds: { Budgetutfall: 'committee' }, areas: 'name', silent: ['singleArea'],
  },
  {
    name: 'investments below a kommunbidrag are no part of the result',
    workbook: workbook(sheet('Miljö', `
        Miljö- och hälsoskyddsnämnden

        (mnkr) | Bokslut 2030 | Budget 2031 | Budget 2032
        Intäkter | 2.6 | 2.1 | 2.4
        Kostnader | 7.8 | 7.8 | 8.2
        Kommunbidrag | 5.2 | 5.7 | 5.8
        Investeringar | 0.7 | 0 | 0
      `)),
    total: `
      budget | priorYear
      0 | 0`,
    silent: [],
  },
];
