import { sheet, workbook, type Layout } from './build';

const lines = `
         | Budget 2025 | Budget jan-aug | Utfall jan-aug | Prognos 2025`;

/** Sheets of areas whose rows are accounts of Kommun-Bas. */
export const accountLayouts: readonly Layout[] = [
  {
    name: 'the unit at the right of the title, and accounts with code and name in one cell',
    workbook: workbook(
      sheet('Äldre', `
        Verksamhetsområde Äldreomsorg | | | | Belopp i tkr
        ${lines.trimStart()}
        3010 Avgifter | 120 | 80 | 78 | 118
        5010 Löner | -900 | -600 | -610 | -915
        6490 Oväntat | -50 | -33 | -30 | -46
        Resultat | -830 | -553 | -562 | -843
        `),
      sheet('IFO', `
        Verksamhetsområde Individ och familj | | | | Belopp i tkr
        ${lines.trimStart()}
        3010 Avgifter | 20 | 14 | 13 | 20
        5010 Löner | -400 | -260 | -255 | -390
        6490 Oväntat | -5 | -3 | -3 | -5
        Resultat | -385 | -249 | -245 | -375
        `)),
    silent: ['areaConflict', 'areaTwice'],
    kinds: { 'Äldre': 'area', IFO: 'area' },
    areas: `
      name | budget | budgetToDate | actual | forecast | income | costs
      Äldreomsorg | -830 | -553 | -562 | -843 | 78 | -640
      Individ och familj | -385 | -249 | -245 | -375 | 13 | -258`,
  },
  {
    name: 'accounts under the head Konto, their words unknown, a plain sum below them: signed by their classes',
    workbook: workbook(
      sheet('Hemtjänst', `
        Uppföljning augusti 2025, tkr
        Konto | Kontonamn | Budget 2025 | Utfall jan-aug | Prognos 2025
        3119 | Trygghetslarm | -120 | -78 | -118
        5011 | Ob | 900 | 610 | 915
        7691 | Okänt | 50 | 30 | 46
         | Totalt | 830 | 562 | 843
        `),
      sheet('Boende', `
        Uppföljning augusti 2025, tkr
        Konto | Kontonamn | Budget 2025 | Utfall jan-aug | Prognos 2025
        3119 | Trygghetslarm | -20 | -8 | -18
        5011 | Ob | 400 | 210 | 415
        7691 | Okänt | 10 | 3 | 6
         | Totalt | 390 | 205 | 403
        `)),
    silent: ['areaConflict', 'sum'],
    kinds: { 'Hemtjänst': 'area', Boende: 'area' },
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -830 | -562 | -843 | 78 | -640
      Boende | -390 | -205 | -403 | 8 | -213`,
  },
  {
    name: 'nearly every row a known line, and no sum: still the lines of one area',
    workbook: workbook(sheet('Hemtjänst', `
      Uppföljning augusti 2025, tkr
      Benämning | Budget 2025 | Utfall jan-aug | Prognos 2025
      Avgifter | 120 | 78 | 118
      Löner | -900 | -610 | -915
      Lokalhyror | -100 | -60 | -100
      Diverse | -50 | -30 | -46
      `)),
    kinds: { 'Hemtjänst': 'area' },
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -930 | -622 | -943 | 78 | -700`,
  },
  {
    name: 'codes of units begin as accounts do: they are units all the same',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr
      Ansvar | Budget 2025 | Utfall jan-aug | Prognos 2025
      3110 Hemtjänst norr | -900 | -610 | -915
      3120 Hemtjänst söder | -500 | -300 | -460
      5110 Personalenheten | -50 | -30 | -46
      Summa | -1450 | -940 | -1421
      `)),
    kinds: { 'Uppföljning': 'areas' },
    areas: `
      name | budget | actual | income
      Hemtjänst norr | -900 | -610 | -
      Hemtjänst söder | -500 | -300 | -
      Personalenheten | -50 | -30 | -`,
  },
  {
    name: 'a line that is neither income nor cost: what the known lines come to is not said to be all',
    workbook: workbook(sheet('Hemtjänst', `
      Uppföljning augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      Avgifter | 120 | 78 | 118
      Löner | -900 | -610 | -915
      Förändrad kapacitet | -50 | -30 | -46
      Resultat | -830 | -562 | -843
      `)),
    areas: `
      name | budget | actual | income | costs
      Hemtjänst | -830 | -562 | - | -`,
  },
  {
    name: 'an area that is as large as two others, its title saying outright what it is: no total',
    workbook: workbook(...[['Norr', 1], ['Söder', 2], ['Väster', 3]].map(([name, times]) => {
      const of = (amount: number) => String(amount * Number(times));
      return sheet(String(name), `
        Verksamhetsområde ${name}
        tkr | Budget 2025 | Utfall jan-aug | Prognos 2025
        Intäkter | ${of(120)} | ${of(78)} | ${of(118)}
        Kostnader | ${of(-950)} | ${of(-640)} | ${of(-961)}
        Resultat | ${of(-830)} | ${of(-562)} | ${of(-843)}
        `);
    })),
    kinds: { Norr: 'area', 'Söder': 'area', 'Väster': 'area' },
    areas: `
      name | budget
      Norr | -830
      Söder | -1660
      Väster | -2490`,
    total: `
      budget | actual
      -4980 | -3372`,
  },
  {
    name: 'two tabs with the same names of rows and other amounts: said once for them all',
    workbook: workbook(...[['Norr', 1], ['Söder', 2]].map(([name, times]) => {
      const of = (amount: number) => String(amount * Number(times));
      return sheet(String(name), `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025
        Bad | ${of(-120)} | ${of(-78)} | ${of(-118)}
        Park | ${of(-950)} | ${of(-640)} | ${of(-961)}
        `);
    })),
    areas: `
      name | budget | actual
      Bad, Norr | -120 | -78
      Park, Norr | -950 | -640
      Bad, Söder | -240 | -156
      Park, Söder | -1900 | -1280`,
    tells: ['areasOfOneName'], silent: ['areaConflict'],
  },
  {
    name: 'Resultat below units is their sum and no unit, also where it does not add up',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025
      Hemtjänst | -900 | -610 | -915
      Boende | -500 | -300 | -460
      Resultat | -1450 | -910 | -1375
      `)),
    tells: ['sumMismatch'],
    areas: `
      name | budget
      Hemtjänst | -900
      Boende | -500`,
  },
  {
    name: 'accounts with nothing but their numbers',
    workbook: workbook(sheet('Hemtjänst', `
      Uppföljning augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      Konto 3119 | 120 | 78 | 118
      Konto 5011 | -900 | -610 | -915
      Konto 7691 | -50 | -30 | -46
      `)),
    kinds: { 'Hemtjänst': 'area' },
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -830 | -562 | -843 | 78 | -640`,
  },
];
