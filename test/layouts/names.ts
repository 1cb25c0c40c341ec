import { sheet, workbook, type Layout } from './build';

const areas = `
      name | budget | actual | income | costs
      Förskola | -150 | -99 | 8 | -107
      Skola | -300 | -200 | 13 | -213`;
const total = `
      budget | actual
      -450 | -299`;

/** What names the rows: areas once for several lines, areas and lines in one text, codes and words for units. */
export const nameLayouts: readonly Layout[] = [
  {
    name: 'the area once, an empty text below it, and its net among the lines',
    workbook: workbook(sheet('U', `
      Utbildningsnämnden 2024-08, tkr
      Verksamhet | Slag | Budget 2024 | Utfall
      Förskola | Intäkter | 12 | 8
      "" | Kostnader | -162 | -107
      "" | Netto | -150 | -99
      Skola | Intäkter | 20 | 13
      "" | Kostnader | -320 | -213
      "" | Netto | -300 | -200
      Summa | Intäkter | 32 | 21
      "" | Kostnader | -482 | -320
      "" | Netto | -450 | -299
      `)),
    kinds: { U: 'areas' }, areas, total, silent: ['totalMismatch', 'sumMismatch'],
  },
  {
    name: 'area and line in one text',
    workbook: workbook(sheet('U', `
      Utbildningsnämnden 2024-08, tkr
      Verksamhet | Budget 2024 | Utfall
      Förskola intäkter | 12 | 8
      Förskola kostnader | -162 | -107
      Förskola netto | -150 | -99
      Skola intäkter | 20 | 13
      Skola kostnader | -320 | -213
      Skola netto | -300 | -200
      `)),
    kinds: { U: 'areas' }, areas, total, silent: ['totalMismatch', 'sumMismatch'],
  },
  {
    name: 'kinds of income and cost are lines of one statement',
    workbook: workbook(sheet('Skola', `
      Verksamhetsområde Skola 2024-08, tkr
       | Budget 2024 | Utfall
      Externa intäkter | 12 | 8
      Interna intäkter | 8 | 5
      Externa kostnader | -300 | -200
      Interna kostnader | -20 | -13
      Resultat | -300 | -200
      `)),
    kinds: { Skola: 'area' },
    areas: `
      name | budget | actual | income | costs
      Skola | -300 | -200 | 13 | -213`,
  },
  ...['510 ', 'Ansvar 510 ', 'Enhet '].map((word): Layout => ({
    name: `accounts under "${word}Förskola"`,
    workbook: workbook(sheet('U', `
      Utbildningsnämnden 2024-08, tkr
      Konto | Budget 2024 | Utfall
      ${word}Förskola
      3011 Avgifter | 12 | 8
      5011 Löner | -162 | -107
      Summa ${word}Förskola | -150 | -99
      ${word.replace('510', '520')}Skola
      3011 Avgifter | 20 | 13
      5011 Löner | -320 | -213
      Summa ${word.replace('510', '520')}Skola | -300 | -200
      Totalt | -450 | -299
      `)),
    // The unit's own words are its name; a code before it is not.
    kinds: { U: 'areas' }, areas: word === 'Enhet ' ? areas.replace(/(Förskola|Skola)/g, 'Enhet $1') : areas, total, silent: ['totalMismatch', 'sumMismatch'],
  })),
  ...['Daglig verksamhet', 'Öppen verksamhet', 'Område Norr', 'Enhet 1', 'Ansvar 10', 'Nämnd', 'Nämnd och stab'].map((own): Layout => ({
    name: `the lines of "${own}" under its name are its own, and it keeps its name`,
    workbook: workbook(sheet('U', `
      Servicenämnden september 2026, tkr

       | Årsbudget | Utfall ack
      ${own}
      Intäkter | 12 | 8
      Personal | -150 | -99
      Övrigt | -12 | -8
      Netto | -150 | -99

      Stab
      Intäkter | 20 | 13
      Personal | -300 | -200
      Övrigt | -20 | -13
      Netto | -300 | -200

      Summa nämnden netto | -450 | -299
      `)),
    kinds: { U: 'areas' }, silent: ['totalMismatch', 'sumMismatch', 'wholeDiffers'], total,
    areas: `
      name | budget | actual
      ${own} | -150 | -99
      Stab | -300 | -200`,
  })),
  ...([['Rektorsområde', 'Skolform'], ['Område', 'Tjänst'], ['Ansvar text', 'Vht text']] as const).map(([outer, inner]): Layout => ({
    name: `a flat list whose rows ${outer} and ${inner} tell apart together`,
    workbook: workbook(sheet('Lista', `
      Barnnämnden 2024-08, tkr
      ${outer} | ${inner} | Budget 2024 | Utfall
      Norr | Förskola | -100 | -66
      Norr | Skola | -200 | -133
      Syd | Förskola | -50 | -33
      Syd | Skola | -100 | -67
      Summa | | -450 | -299
      `)),
    kinds: { Lista: 'areas' }, total, silent: ['totalMismatch', 'sumMismatch', 'areaTwice'],
    areas: `
      name | budget | actual
      Norr Förskola | -100 | -66
      Norr Skola | -200 | -133
      Syd Förskola | -50 | -33
      Syd Skola | -100 | -67`,
  })),
  {
    name: 'a list whose inner column tells every row apart is named by it',
    workbook: workbook(sheet('Lista', `
      Barnnämnden 2024-08, tkr
      Rektorsområde | Skola | Budget 2024 | Utfall
      Norr | Ekskolan | -100 | -66
      Norr | Lindskolan | -200 | -133
      Syd | Almskolan | -150 | -100
      Summa | | -450 | -299
      `)),
    kinds: { Lista: 'areas' }, total,
    areas: `
      name | budget | actual
      Ekskolan | -100 | -66
      Lindskolan | -200 | -133
      Almskolan | -150 | -100`,
  },
  {
    name: 'the net cost that the variance follows from is the outcome, whatever result stands beside it',
    workbook: workbook(sheet('Bokslut', `
      Nämndernas resultat och resultatöverföring 2025, tkr
      Nämnd | Budget | Nettokostnad | Resultat | Ackumulerat resultat
      Förskola | -150 | -149 | 1 | -14
      Skola | -300 | -303 | -3 | 49
      Summa | -450 | -452 | -2 | 35
      `)),
    areas: `
      name | budget | actual | variance
      Förskola | -150 | -149 | 1
      Skola | -300 | -303 | -3`,
  },
  {
    name: 'groups of accounts by two digits are the lines of the area',
    workbook: workbook(sheet('Förskola', `
      Förskola 2024-08, tkr
       | Budget 2024 | Utfall
      30 Försäljning | 6 | 4
      35 Bidrag | 6 | 4
      50 Löner | -112 | -77
      60 Lokaler | -50 | -30
      `)),
    kinds: { 'Förskola': 'area' },
    areas: `
      name | budget | actual | income | costs
      Förskola | -150 | -99 | 8 | -107`,
  },
  {
    name: 'ages are no codes',
    workbook: workbook(sheet('U', `
      Äldrenämnden augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall
      65 år och äldre | -500 | -300
      80 år och äldre | -900 | -600
      `)),
    areas: `
      name | budget
      65 år och äldre | -500
      80 år och äldre | -900`,
  },
  {
    name: 'units whose names begin as lines do are units',
    workbook: workbook(sheet('U', `
      Kommunstyrelsen maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05
      Intäktsfinansierad verksamhet | -1000 | -400
      Lokalförsörjning | -2000 | -800
      Konsultenheten | -3000 | -1200
      Övrigt | -4000 | -1600
      `)),
    kinds: { U: 'areas' },
    areas: `
      name | budget
      Intäktsfinansierad verksamhet | -1000
      Lokalförsörjning | -2000
      Konsultenheten | -3000
      Övrigt | -4000`,
    total: `
      budget | actual
      -10000 | -4000`,
  },
  {
    name: 'the net first, its parts below',
    workbook: workbook(sheet('Hemtjänst', `
      Hemtjänst maj 2024, tkr
       | Budget 2024 | Utfall 2024-05 | Prognos
      Nettokostnad | -12000 | -5100 | -12300
      varav intäkter | 1000 | 450 | 1000
      varav kostnader | -13000 | -5550 | -13300
      `)),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300`,
    silent: ['varianceMismatch'],
  },
  {
    name: 'the committees of a whole kommun: none of them is whose workbook it is',
    workbook: workbook(sheet('Driftredovisning', `
      Lillköpings kommun
      Driftredovisning per nämnd augusti 2024, mnkr
      Nämnd | Budget 2024 | Utfall jan-aug | Prognos 2024
      Socialnämnden | -812.4 | -561.7 | -841.9
      Tekniska nämnden | -54.4 | -28.3 | -52.6
      Summa nämnder | -866.8 | -590.0 | -894.5
      `)),
    committee: null,
    areas: `
      name | budget | actual | forecast
      Socialnämnden | -812.4 | -561.7 | -841.9
      Tekniska nämnden | -54.4 | -28.3 | -52.6`,
    total: `
      budget | actual | forecast
      -866.8 | -590 | -894.5`,
  },
  {
    name: 'committees and the board of a kommun, two of them with the same amounts',
    workbook: workbook(sheet('Driftredovisning', `
      Lillköpings kommun
      Driftredovisning augusti 2024, mnkr
      Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
      Tekniska nämnden | -54.4 | -28.3 | -52.6
      Kommunstyrelsen | -142.3 | -91.2 | -139.8
      Kulturnämnden | -20.0 | -12.5 | -20.5
      Miljönämnden | -20.0 | -12.5 | -20.5
      `)),
    committee: null,
    areas: `
      name | budget | actual | forecast
      Tekniska nämnden | -54.4 | -28.3 | -52.6
      Kommunstyrelsen | -142.3 | -91.2 | -139.8
      Kulturnämnden | -20 | -12.5 | -20.5
      Miljönämnden | -20 | -12.5 | -20.5`,
    silent: ['rowsAside'],
  },
];
