import { sheet, workbook, type Layout } from './build';

/** Years that are over by what is said of them, where no month is named: read as the whole year, and asked. */

const RESULTS = `
      Kulturnämnden | 2.1 | 60.0 | 5.0 | -64.2 | 0.8 | 2.9
      Skolnämnden | -1.0 | 400.0 | 45.0 | -449.1 | -4.1 | -5.1
      Vårdnämnden | 0.5 | 300.0 | 62.0 | -361.2 | 0.8 | 1.3
      Summa | 1.6 | 760.0 | 112.0 | -874.5 | -2.5 | -0.9`;

const RESULT_AREAS = `
      name | budget | actual | variance | income | costs
      Kulturnämnden | -60 | -59.2 | 0.8 | 5 | -64.2
      Skolnämnden | -400 | -404.1 | -4.1 | 45 | -449.1
      Vårdnämnden | -300 | -299.2 | 0.8 | 62 | -361.2`;

const OF_BUDGETED = sheet('Driftredovisning', `
      DRIFTREDOVISNING

      NÄMND, MNKR | NÄMNDBIDRAG | VERKSAMHETSINTÄKTER | VERKSAMHETENS KOSTNADER | RESULTAT | BUDGETERAT RESULTAT | AVVIKELSE MOT BUDGET (RESULTAT)
      Kommunstyrelsen | 60.0 | 25.5 | -82.1 | 3.4 | 0 | 3.4
      Byggnadsnämnden | 21.0 | 13.0 | -35.2 | -1.2 | 0 | -1.2
      Vårdnämnden | 155.0 | 9.0 | -163.1 | 0.9 | 0 | 0.9
      Summa nämnder | 236.0 | 47.5 | -280.4 | 3.1 | 0 | 3.1
      `);

const OVERVIEW = sheet('Fem år', `
      FEM ÅR I SAMMANDRAG

      Resultaträkning, mnkr | 2021 | 2022 | 2023 | 2024
      Verksamhetens intäkter | 52 | 66 | 56 | 61
      Verksamhetens kostnader | -298 | -310 | -322 | -331
      Verksamhetens nettokostnad | -246 | -244 | -266 | -270
      `);

export const closedYearLayouts: readonly Layout[] = [
  {
    name: '"Driftredovisning 2025" over results that are carried over', period: '2025-12', unit: 'mnkr', areas: RESULT_AREAS, silent: ['periodMissing'],
    workbook: workbook(sheet('Drift', `
      Driftredovisning 2025, mnkr

      Nämnd | Ingående resultat | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående resultat${RESULTS}
      `)),
  },
  {
    name: '"Årets resultat" says that the year is over, and a title which', period: '2025-12', unit: 'mnkr', areas: RESULT_AREAS, silent: ['periodMissing'],
    workbook: workbook(sheet('Nämnder', `
      Nämndernas ekonomi 2025, mnkr

      Nämnd | Ingående resultat | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående resultat${RESULTS}
      `)),
  },
  {
    name: 'two closed years and nothing else: the later is followed up', period: '2024-12', silent: ['periodMissing', 'rivalColumns'], areas: `
      name | actual | priorYear
      Bibliotek | -8400 | -8150
      Bad | -15200 | -14900
      Musikskola | -6100 | -6230`,
    workbook: workbook(sheet('Resultat', `
      Kulturnämnden, tkr

      Verksamhet | Bokslut 2024 | Bokslut 2023
      Bibliotek | -8400 | -8150
      Bad | -15200 | -14900
      Musikskola | -6100 | -6230
      Summa | -29700 | -29280
      `)),
  },
  {
    name: 'two closed years beside the budget of the year to come: the later is last year\'s', tells: ['periodMissing'], areas: `
      name | budget | priorYear
      Bibliotek | -8600 | -8400
      Bad | -15500 | -15200
      Musikskola | -6200 | -6100`,
    workbook: workbook(sheet('Resultat', `
      Kulturnämnden, tkr

      Verksamhet | Bokslut 2024 | Bokslut 2023 | Budget 2025
      Bibliotek | -8400 | -8150 | -8600
      Bad | -15200 | -14900 | -15500
      Musikskola | -6100 | -6230 | -6200
      Summa | -29700 | -29280 | -30300
      `)),
  },
  {
    name: 'net costs and what they were missed by, of a year whose result the text tells', period: '2025-12', unit: 'mnkr', silent: ['periodMissing', 'timeGuessed'], areas: `
      name | budget | actual | variance
      Gator | -36.0 | -36.2 | -0.2
      Fritid | -29.5 | -29.4 | 0.1
      Skola | -118.8 | -117.3 | 1.5`,
    workbook: workbook(sheet('Drift', `
      Driftredovisning
      Verksamheternas resultat mot budget, mnkr

      Verksamhet | Nettokostnad | Avvikelse
      Gator | 36.2 | -0.2
      Fritid | 29.4 | 0.1
      Skola | 117.3 | 1.5

      2025 års resultat blev bättre än väntat: ett överskott på 1,4 miljoner kronor.
      `)),
  },
  {
    name: 'results beside budgeted results of nothing, and an overview of the years through the last', period: '2024-12', unit: 'mnkr', silent: ['periodMissing'], areas: `
      name | actual | variance | income | costs
      Kommunstyrelsen | 3.4 | 3.4 | 25.5 | -82.1
      Byggnadsnämnden | -1.2 | -1.2 | 13 | -35.2
      Vårdnämnden | 0.9 | 0.9 | 9 | -163.1`,
    workbook: workbook(OF_BUDGETED, OVERVIEW),
  },
  {
    name: 'the same with a year in the tab alone', period: '2024-12', unit: 'mnkr', silent: ['periodMissing'], total: `
      variance
      3.1`,
    workbook: workbook({ ...OF_BUDGETED, name: 'Driftredovisning 2024' }),
  },
  {
    name: 'an outcome that has used two thirds of the budget is of no closed year', tells: ['periodMissing'], areas: `
      name | budget | actual | variance
      Kulturnämnden | -60000 | -39800 | -
      Skolnämnden | -400000 | -268100 | -
      Vårdnämnden | -300000 | -203000 | -`,
    workbook: workbook(sheet('Drift', `
      Driftredovisning 2026, tkr

      Nämnd | Budget | Utfall | Återstår
      Kulturnämnden | -60000 | -39800 | -20200
      Skolnämnden | -400000 | -268100 | -131900
      Vårdnämnden | -300000 | -203000 | -97000
      Summa | -760000 | -510900 | -249100
      `)),
  },
  ...['Resultaträkning 2025, mnkr', 'Resultaträkning, mnkr'].map((title): Layout => ({
    name: `the municipality beside its companies too, under "${title}"`, unit: 'mnkr', period: title.includes('2025') ? '2025-12' : null, ...title.includes('2025') ? {} : { tells: ['periodMissing'] },
    total: `
      actual | income | costs
      20 | 210.5 | -1210.4`,
    workbook: workbook(sheet('RR', `
      ${title}

       | Not | Kommunen | Kommunkoncernen
      Verksamhetens intäkter | 1 | 210.5 | 640.2
      Verksamhetens kostnader | 2 | -1210.4 | -1480.1
      Avskrivningar | 3 | -52.1 | -130.9
      Verksamhetens nettokostnader | | -1052.0 | -970.8
      Skatteintäkter | 4 | 760.3 | 760.3
      Generella statsbidrag och utjämning | 5 | 310.8 | 310.8
      Verksamhetens resultat | | 19.1 | 100.3
      Finansiella intäkter | 6 | 4.1 | 2.9
      Finansiella kostnader | 7 | -3.2 | -41.0
      Årets resultat | | 20.0 | 62.2
      `)),
  })),
  {
    name: 'a title of a part of the year leaves it open, whatever stands below', tells: ['periodMissing'], period: null,
    workbook: workbook(sheet('Drift', `
      Delårsrapport 2
      Driftredovisning 2026, mnkr

      Nämnd | Ingående resultat | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående resultat${RESULTS}
      `)),
  },
  {
    name: 'a closed year whose outcome the variance is of, beside a forecast of the next', workbook: workbook(sheet('Blad1', `
      Miljönämnden, bokslut 2024, tkr
      Verksamhet | Utfall 2024 | Budgeterat | Avvikelse mot ram | Prognos 2025
      Tillsyn | -12410 | -12800 | 390 | -13100
      Livsmedel | -6215 | -6040 | -175 | -6300
      Vattenvård | -3980 | -4210 | 230 | -4150
      Summa | -22605 | -23050 | 445 | -23550
      `)), period: '2024-12', areas: `
      name | budget | actual | variance
      Tillsyn | -12800 | -12410 | 390
      Livsmedel | -6040 | -6215 | -175
      Vattenvård | -4210 | -3980 | 230`, tells: ['otherYearColumn'], silent: ['periodMissing', 'columnLeft'],
  },
  ...(['2024 | Avvikelse 2023', '2023 | Avvikelse 2024'] as const).map((years): Layout => ({
    name: `the year that only the variances say: ${years}`, period: '2024-12', silent: ['periodMissing'],
    workbook: workbook(sheet('Drift', `
      Driftredovisning per nämnd, tkr
      Nämnd | Budgetanslag | Nettokostnad | Avvikelse ${years}
      Miljönämnden | -12800 | -12410 | ${years.startsWith('2024') ? '390 | -120' : '-120 | 390'}
      Tekniska nämnden | -6040 | -6215 | ${years.startsWith('2024') ? '-175 | 60' : '60 | -175'}
      Byggnämnden | -4210 | -3980 | ${years.startsWith('2024') ? '230 | 15' : '15 | 230'}
      Summa | -23050 | -22605 | ${years.startsWith('2024') ? '445 | -45' : '-45 | 445'}
      `)), areas: `
      name | budget | actual | variance
      Miljönämnden | -12800 | -12410 | 390
      Tekniska nämnden | -6040 | -6215 | -175
      Byggnämnden | -4210 | -3980 | 230`,
  })),
  {
    name: 'the result of a year in a sentence below, and a committee whose tab bears its name in short', period: '2024-12', silent: ['periodMissing'], committee: 'Miljö- och byggnämnden',
    workbook: workbook(sheet('Miljönämnden', `
      Miljö- och byggnämnden
      Driftredovisning (tkr)
       | Intäkter | Kostnader | Nettokostnad | Kommunbidrag | Avvikelse | Nettokostnad föreg. år
      Tillsyn | 1200 | 13610 | 12410 | 12800 | 390 | 12150
      Livsmedel | 3100 | 9315 | 6215 | 6040 | -175 | 6010
      Vattenvård | 400 | 4380 | 3980 | 4210 | 230 | 3900
      Totalt | 4700 | 27305 | 22605 | 23050 | 445 | 22060

      Nämndens resultat 2024 blev bättre än kommunbidraget, främst inom tillsynen.
      `)),
  },
];
