import { sheet, workbook, type Layout } from './build';

const HEADS: readonly [string, string][] = [
  ['Utfall jan-aug', '2024-08'], ['Ack utfall 2024-04', '2024-04'], ['Redov. 31/8-24', '2024-08'], ['Utfall 202408', '2024-08'],
  ['Utfall T1', '2024-04'], ['Utfall Q3', '2024-09'], ['Utfall t.o.m. aug', '2024-08'], ['Utfall per 31 aug.', '2024-08'],
  ['Redovisning 31/8 2024', '2024-08'], ['Utfall 2024-08-31', '2024-08'], ['Utfall T2', '2024-08'], ['Utfall jan–sept', '2024-09'],
  ['Utfall ack okt', '2024-10'], ['Utfall tertial 2', '2024-08'], ['Utf jan-aug 24', '2024-08'], ['Utfall 1/1-31/8', '2024-08'],
  ['Utfall kvartal 1', '2024-03'], ['Utfall 2401-2408', '2024-08'], ['Ackumulerat utfall mars', '2024-03'], ['Utfall tom juli', '2024-07'],
];

/** The same table under each of the ways to say for which time the outcome is. */
const headLayouts = HEADS.map(([head, period]): Layout => ({
  name: `the outcome headed "${head}"`,
  workbook: workbook(sheet('Uppföljning', `
    Verksamhet, tkr | Bokslut 2023 | Budget 2024 | ${head} | Prognos 2024
    Park | -11000 | -12000 | -7800 | -12100
    Gata | -30000 | -31000 | -21900 | -32000
    `)),
  period,
  areas: `
    name | priorYear | budget | actual | forecast | variance
    Park | -11000 | -12000 | -7800 | -12100 | -100
    Gata | -30000 | -31000 | -21900 | -32000 | -1000`,
}));

const PRIORS: readonly [string, 'priorYear' | 'priorYearToDate'][] = [
  ['Bokslut 2023', 'priorYear'], ['Helår 2023', 'priorYear'], ['Utfall helår 2023', 'priorYear'], ['Bokslut fg år', 'priorYear'],
  ['Utfall samma period fg år', 'priorYearToDate'], ['Utfall jan-aug 2023', 'priorYearToDate'], ['Utfall 2023-08-31', 'priorYearToDate'],
  ['Utfall aug fg år', 'priorYearToDate'], ['Fg helår', 'priorYear'], ['Ack utfall fg år', 'priorYearToDate'], ['Utfall 2308', 'priorYearToDate'],
  ['Utfall föregående år jan-aug', 'priorYearToDate'], ['Bokslut -23', 'priorYear'], ['Utfall 2023', 'priorYear'],
];

const priorLayouts = PRIORS.map(([head, measure]): Layout => ({
  name: `last year headed "${head}"`,
  workbook: workbook(sheet('Uppföljning', `
    Uppföljning augusti 2024, tkr
    Verksamhet | ${head} | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    Park | ${measure === 'priorYear' ? -11_000 : -7300} | -12000 | -7800 | -12100
    Gata | ${measure === 'priorYear' ? -30_000 : -20_100} | -31000 | -21900 | -32000
    `)),
  period: '2024-08',
  areas: measure === 'priorYear'
    ? `
    name | priorYear | priorYearToDate | budget | actual | forecast
    Park | -11000 | - | -12000 | -7800 | -12100
    Gata | -30000 | - | -31000 | -21900 | -32000`
    : `
    name | priorYear | priorYearToDate | budget | actual | forecast
    Park | - | -7300 | -12000 | -7800 | -12100
    Gata | - | -20100 | -31000 | -21900 | -32000`,
}));

const ROWS_OF_TIMES: readonly [string, string][] = [
  ['År | 2024 | Månad | Maj', '2024-05'], ['År | 2024 | Period | 5', '2024-05'], ['År: | "2024" | Månad: | "5"', '2024-05'],
  ['Period från | 202401 | till | 202405', '2024-05'], ['Period | 202401 | - | 202405', '2024-05'], ['Period fr.o.m. | @2024-01-01 | t.o.m. | @2024-05-31', '2024-05'],
  ['Period | 202405 | Jämförelseperiod | 202305', '2024-05'], ['Period | 202405\n    Jämförelseperiod | 202305', '2024-05'],
  ['Räkenskapsår | 202401 | till | 202412\n    Period | 202405', '2024-05'], ['Period från | 202401\n    Period till | 202405', '2024-05'],
  ['Budgetår | 2024 | Tertial | 2', '2024-08'], ['Räkenskapsår | 2024\n    Period | jan-maj', '2024-05'],
];

/** Labels and times in turn, in a row of their own. */
const rowLayouts = ROWS_OF_TIMES.map(([drawn, period]): Layout => ({
  name: `the time in a row of its own: ${drawn}`,
  workbook: workbook(sheet('Uppföljning', `
    Gatunämnden, tkr
    ${drawn}
    Verksamhet | Budget | Utfall | Prognos
    Park | -12000 | -7800 | -12100
    Gata | -31000 | -21900 | -32000
    `)),
  period,
  areas: `
    name | budget | actual | forecast
    Park | -12000 | -7800 | -12100
    Gata | -31000 | -21900 | -32000`,
  silent: ['periodDiffers'],
}));

/** The latest of several forecasts is what the year's variance is of. */
const latestForecast: Layout = {
  name: "the year's variance of the latest of several forecasts",
  workbook: workbook(sheet('Uppföljning', `
    Gatunämnden, nettokostnader i kronor
    Verksamhet | Kommunbidrag 2024 | Utfall T2 | Prognos T1 | Prognos mars | Prognos T2 | Avvikelse T2
    Park | 28450000 | 18620500 | 28450000 | 28900000 | 29150000 | -700000
    Gata | 14200000 | 9880300 | 14200000 | 14000000 | 13950000 | 250000
    `)),
  period: '2024-08',
  areas: `
    name | budget | budgetToDate | forecast | variance | varianceToDate
    Park | -28450000 | - | -29150000 | -700000 | -
    Gata | -14200000 | - | -13950000 | 250000 | -`,
};

/** A variance that says one time: of the year as it was forecast then, or of the period, as its amounts tell. */
const varianceLayouts = ['Avvikelse T2', 'Avvikelse aug', 'Avvikelse per augusti', 'Avvikelse 2024-08-31'].flatMap((head): Layout[] => [
  {
    name: `the year's variance headed "${head}"`,
    workbook: workbook(sheet('Uppföljning', `
      Gatunämnden, tkr
      Verksamhet | Budget 2024 | Utfall T2 2024 | Prognos T2 | ${head}
      Park | -12000 | -7800 | -12100 | -100
      Gata | -31000 | -21900 | -32000 | -1000
      `)),
    period: '2024-08',
    areas: `
      name | budget | budgetToDate | variance | varianceToDate
      Park | -12000 | - | -100 | -
      Gata | -31000 | - | -1000 | -`,
  },
  {
    name: `the period's variance headed "${head}"`,
    workbook: workbook(sheet('Uppföljning', `
      Gatunämnden, tkr
      Verksamhet | Budget 2024 | Budget jan-aug | Utfall T2 2024 | Prognos T2 | ${head}
      Park | -12000 | -8000 | -7800 | -12100 | 200
      Gata | -31000 | -20600 | -21900 | -32000 | -1300
      `)),
    period: '2024-08',
    areas: `
      name | budget | budgetToDate | variance | varianceToDate
      Park | -12000 | -8000 | -100 | 200
      Gata | -31000 | -20600 | -1000 | -1300`,
  },
]);

export const periodLayouts: readonly Layout[] = [
  ...rowLayouts,
  ...varianceLayouts, latestForecast,
  {
    name: 'years after a label for them are heads, and no time in a row of its own',
    workbook: workbook(sheet('Uppföljning', `
      Gatunämnden maj 2024, tkr
      År | 2022 | 2023 | 2024
      Antal invånare | 51000 | 51200 | 51900

      Verksamhet | Budget | Utfall | Prognos
      Park | -12000 | -7800 | -12100
      Gata | -31000 | -21900 | -32000
      `)),
    period: '2024-05',
    areas: `
      name | budget | actual | forecast
      Park | -12000 | -7800 | -12100
      Gata | -31000 | -21900 | -32000`,
  },
  ...headLayouts,
  ...priorLayouts,
  {
    name: 'last year undated, as large as the outcome: the same period',
    workbook: workbook(sheet('A', `
      Uppföljning augusti 2024, tkr
      Verksamhet | Utfall fg år | Utfall | Budget | Prognos
      Park | -7500 | -7800 | -12000 | -12100
      Gata | -20800 | -21900 | -31000 | -32000
      `)),
    areas: `
      name | priorYear | priorYearToDate | actual
      Park | - | -7500 | -7800
      Gata | - | -20800 | -21900`,
  },
  {
    name: 'last year undated, as large as the budget: the whole year',
    workbook: workbook(sheet('A', `
      Uppföljning augusti 2024, tkr
      Verksamhet | Fg år | Utfall | Budget | Prognos
      Park | -11500 | -7800 | -12000 | -12100
      Gata | -30800 | -21900 | -31000 | -32000
      `)),
    areas: `
      name | priorYear | priorYearToDate | actual
      Park | -11500 | - | -7800
      Gata | -30800 | - | -21900`,
  },
  {
    name: 'a date cell under Utfall t.o.m.',
    workbook: workbook(sheet('Rapport', `
      Vård- och omsorgsnämnden (tkr)
      Verksamhet | Budget helår | Utfall t.o.m. | Prognos helår | Avvikelse
       | | @2024-08-31 | |
      Hemtjänst | -30000 | -20500 | -30900 | -900
      Boende | -60000 | -39000 | -59500 | 500
      Summa | -90000 | -59500 | -90400 | -400
      `)),
    period: '2024-08', committee: 'Vård- och omsorgsnämnden',
    areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -30000 | -20500 | -30900 | -900
      Boende | -60000 | -39000 | -59500 | 500`,
    total: `
      actual | variance
      -59500 | -400`,
  },
  {
    name: 'a date cell beside Utfall t.o.m. above the table',
    workbook: workbook(sheet('Rapport', `
      Vård- och omsorgsnämnden (tkr)
      Utfall t.o.m. | @2024-08-31
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Hemtjänst | -30000 | -20500 | -30900 | -900
      Boende | -60000 | -39000 | -59500 | 500
      `)),
    period: '2024-08', committee: 'Vård- och omsorgsnämnden',
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Hemtjänst | -30000 | - | -20500 | -30900 | -900
      Boende | -60000 | - | -39000 | -59500 | 500`,
  },
  {
    name: 'date cells shown as months over the outcome, later ones empty, beside budget and forecast',
    workbook: workbook(sheet('Månader', `
      Vuxenutbildningsnämnden, utfall per månad, tkr
      Verksamhet | Budget 2024 | @2024-01 | @2024-02 | @2024-03 | @2024-04 | @2024-05 | @2024-06 | Prognos 2024
      Komvux | -36000 | -3000 | -3100 | -2900 | -3200 | | | -36500
      SFI | -12000 | -1000 | -1000 | -1100 | -900 | | | -12000
      Summa | -48000 | -4000 | -4100 | -4000 | -4100 | | | -48500
      `)),
    period: '2024-04',
    areas: `
      name | budget | actual | forecast | variance
      Komvux | -36000 | -12200 | -36500 | -500
      SFI | -12000 | -4000 | -12000 | 0`,
    total: `
      budget | actual | forecast
      -48000 | -16200 | -48500`,
  },
  {
    name: 'months by name under Utfall, with zeros to come',
    workbook: workbook(sheet('2024', `
      Gatunämnden 2024, tkr
       | Budget | Utfall | | | | | | Prognos
      Verksamhet | 2024 | Jan | Feb | Mars | April | Maj | Juni | 2024
      Gator | -24000 | -2000 | -2100 | -1900 | -2000 | -2200 | 0 | -24400
      Belysning | -6000 | -700 | -650 | -500 | -450 | -400 | 0 | -6100
      `)),
    period: '2024-05',
    areas: `
      name | budget | actual | forecast
      Gator | -24000 | -10200 | -24400
      Belysning | -6000 | -2700 | -6100`,
  },
  {
    name: 'cumulated months',
    workbook: workbook(sheet('Ack', `
      Ackumulerat utfall per månad 2024, tkr
      Verksamhet | Budget helår | jan-24 | feb-24 | mar-24 | apr-24 | maj-24
      Gator | -24000 | -2000 | -4100 | -6000 | -8000 | -10200
      Belysning | -6000 | -700 | -1350 | -1850 | -2300 | -2700
      `)),
    period: '2024-05',
    areas: `
      name | budget | actual
      Gator | -24000 | -10200
      Belysning | -6000 | -2700`,
  },
  {
    name: 'months of a budget are not the outcome',
    workbook: workbook(sheet('Blad1', `
      Omsorgsnämnden utfall per augusti 2024, tkr
      Verksamhet | Utfall ack | Årsbudget | Prognos
      Hemtjänst | -20500 | -30000 | -30900
      Boende | -39000 | -60000 | -59500

      Periodisering av budget
      Verksamhet | Budget jan | Budget feb | Budget mars
      Hemtjänst | -2500 | -2500 | -2500
      Boende | -5000 | -5000 | -5000
      `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -30000 | -20500 | -30900 | -900
      Boende | -60000 | -39000 | -59500 | 500`,
  },
  {
    name: 'year end: the outcome takes the forecast\'s place',
    workbook: workbook(sheet('Bokslut', `
      Kulturnämnden, bokslut 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse | Bokslut 2023
      Bibliotek | -20000 | -20700 | -700 | -19000
      Museum | -9000 | -8800 | 200 | -8600
      Summa | -29000 | -29500 | -500 | -27600
      `)),
    period: '2024-12',
    areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate | priorYear | status
      Bibliotek | -20000 | -20000 | -20700 | - | -700 | -700 | -19000 | red
      Museum | -9000 | -9000 | -8800 | - | 200 | 200 | -8600 | green`,
    total: `
      budget | actual | variance | priorYear | status
      -29000 | -29500 | -500 | -27600 | yellow`,
  },
  {
    name: 'no month anywhere: asked for, and the figures still read',
    workbook: workbook(sheet('Blad1', `
      Verksamhet (tkr) | Budget | Utfall | Prognos | Avvikelse
      Park | -12000 | -7800 | -12100 | -100
      Gata | -31000 | -21900 | -32000 | -1000
      `)),
    period: null, tells: ['periodMissing'],
    areas: `
      name | budget | actual | forecast | variance
      Park | -12000 | -7800 | -12100 | -100
      Gata | -31000 | -21900 | -32000 | -1000`,
  },
  {
    name: 'the date of a source is no period',
    workbook: workbook(sheet('Befolkning', `
      Befolkningsprognos
      Källa: SCB och egen prognos, maj 2026

      Ålder | Utfall 2024 | Utfall 2025 | Prognos 2026
      0 år | 130 | 131 | 128
      1-5 år | 700 | 710 | 720
      `)),
    period: null, tells: ['periodMissing'], areas: 'name',
  },
  {
    name: 'cells of empty text are empty, and a committee beside the unit is no head',
    workbook: workbook(sheet('Drift', `
      Budgetuppföljning augusti 2026
      Socialnämnden | "" | Belopp i tkr
      "" | "" | ""
      Verksamhet | Budget 2026 | Utfall jan-aug 2026 | Prognos 2026
      Park | -12000 | -7800 | -12100
      Gata | -31000 | -21900 | -32000
      `)),
    period: '2026-08', committee: 'Socialnämnden',
    areas: `
      name | budget | actual | forecast | variance
      Park | -12000 | -7800 | -12100 | -100
      Gata | -31000 | -21900 | -32000 | -1000`,
  },
  ...([
    ['Kvartalsrapport nr 3 2026, tkr', '2026-09'], ['Läget efter nio månader 2026, tkr', '2026-09'], ['Andra tertialet 2026, tkr', '2026-08'],
    ['Månadsbokslut 9/2026, tkr', '2026-09'], ['Delårsrapport 2/2026, tkr', '2026-12'],
  ] as const).map(([title, period]): Layout => ({
    name: `the part of the year in the title: ${title}`,
    workbook: workbook(sheet('Blad1', `
      Miljönämnden
      ${title}
      Verksamhet | Budget | Utfall | Avvikelse
      Tillsyn | -3100 | -3344 | -244
      Bygglov | -2200 | -1907 | 293
      Kansli | -1800 | -1822 | -22
      Summa | -7100 | -7073 | 27
      `)),
    period, committee: 'Miljönämnden',
  })),
  ...['Uppf 2026-10-05', 'Rapport 20261008', 'Till nämnd oktober', 'Beredning 13 okt'].map((tab): Layout => ({
    name: `a day or a meeting on the tab is no period beside the title's: ${tab}`,
    workbook: workbook(sheet(tab, `
      Miljönämnden
      Budgetuppföljning september 2026, tkr
      Verksamhet | Årsbudget | Utfall ack | Prognos
      Tillsyn | -3100 | -2344 | -3200
      Bygglov | -2200 | -1607 | -2200
      `)),
    period: '2026-09',
  })),
  {
    name: 'the month on the tab where the title says none',
    workbook: workbook(sheet('Uppf sep 2026', `
      Miljönämnden, tkr
      Verksamhet | Årsbudget | Utfall ack | Prognos
      Tillsyn | -3100 | -2344 | -3200
      Bygglov | -2200 | -1607 | -2200
      `)),
    period: '2026-09', silent: ['periodFromText'],
  },
  ...['Utskrivet 2027-01-21 14:07  Period 202601-202612  Belopp i kr', 'Utskrift från ekonomisystemet 2027-01-21, redovisningsår 2026, period 01-12'].map((stamp): Layout => ({
    name: `the stamp of an export says its period as a title does: "${stamp}"`,
    workbook: workbook(sheet('Rapport', `
      Ansvar | Budget helår | Utfall | Kvar
      Tillsyn | -3100000 | -3144200 | -44200
      Bygglov | -2200000 | -2107300 | 92700
      SUMMA | -5300000 | -5251500 | 48500
      ${stamp}
      `)),
    period: '2026-12', silent: ['periodFromText'],
  })),
  {
    name: 'what prose says of a period is told',
    workbook: workbook(sheet('Rapport', `
      Ansvar | Budget helår | Utfall | Kvar
      Tillsyn | -3100000 | -3144200 | -44200
      Bygglov | -2200000 | -2107300 | 92700
      Tillsynen har haft vakanser under perioden januari-augusti 2026 enligt enheten
      `)),
    period: '2026-08', tells: ['periodFromText'],
  },
];
