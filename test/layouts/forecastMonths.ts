import { sheet, workbook, type Layout } from './build';

/** A forecast month by month on a sheet of its own: all twelve are the year's, and of others it is told. */

const followUp = sheet('Uppföljning', `
  Socialnämnden, budgetuppföljning augusti 2024, tkr
  Verksamhet | Budget | Utfall
  Hemtjänst | -30000 | -20500
  Boende | -60000 | -39000
`);

const MONTHS = `
  Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec
  Hemtjänst | -2500 | -2500 | -2600 | -2550 | -2500 | -2600 | -2600 | -2600 | -2600 | -2550 | -2600 | -2600
  Boende | -4900 | -4900 | -5000 | -4800 | -4800 | -4900 | -4850 | -4850 | -5000 | -5000 | -5000 | -5000`;

const AREAS = `
  name | budget | actual | forecast
  Hemtjänst | -30000 | -20500 | -30800
  Boende | -60000 | -39000 | -59000`;

const told = {
  areas: `
    name | budget | actual | forecast
    Hemtjänst | -30000 | -20500 | -
    Boende | -60000 | -39000 | -`,
  tells: ['forecastElsewhere'],
} satisfies Partial<Layout>;

export const forecastMonthLayouts: readonly Layout[] = [
  {
    name: "twelve months of a forecast on a sheet of their own are the year's",
    workbook: workbook(followUp, sheet('Prognos', `
        Prognos 2024 per månad, tkr${MONTHS}
        Summa | -7400 | -7400 | -7600 | -7350 | -7300 | -7500 | -7450 | -7450 | -7600 | -7550 | -7600 | -7600
      `)),
    areas: AREAS,
    total: `
      budget | actual | forecast | variance
      -90000 | -59500 | -89800 | 200`,
    period: '2024-08',
  },
  {
    name: "twelve months of a forecast beside the outcome's on another sheet",
    workbook: workbook(sheet('Utfall', `
        Utfall 2024 per månad, tkr
        Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug
        Hemtjänst | -2500 | -2500 | -2600 | -2550 | -2500 | -2600 | -2600 | -2600
        Boende | -4900 | -4900 | -5000 | -4800 | -4800 | -4900 | -4850 | -4850
      `), sheet('Prognos', `
        Prognos 2024 per månad, tkr${MONTHS}
      `)),
    areas: `
      name | actual | forecast
      Hemtjänst | -20450 | -30800
      Boende | -39000 | -59000`,
    period: '2024-08',
  },
  {
    name: 'twelve months of a forecast with their sum',
    workbook: workbook(followUp, sheet('Månadsprognos', `
        Månadsprognos, tkr
        Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Totalt
        Hemtjänst | -2500 | -2500 | -2600 | -2550 | -2500 | -2600 | -2600 | -2600 | -2600 | -2550 | -2600 | -2600 | -30800
        Boende | -4900 | -4900 | -5000 | -4800 | -4800 | -4900 | -4850 | -4850 | -5000 | -5000 | -5000 | -5000 | -59000
      `)),
    areas: AREAS,
    silent: ['areaConflict'],
  },
  {
    name: 'the months that remain of a forecast, on a sheet of their own',
    workbook: workbook(followUp, sheet('Prognos', `
        Prognos 2024 per månad, tkr
        Verksamhet | sep | okt | nov | dec
        Hemtjänst | -2600 | -2550 | -2600 | -2600
        Boende | -5000 | -5000 | -5000 | -5000
      `)),
    ...told,
  },
  {
    name: 'forecasts by the month in which they were made, and none in the follow-up',
    workbook: workbook(followUp, sheet('Prognos', `
        Helårsprognos per månad då den lämnades, tkr
        Verksamhet | Prognos mars | Prognos april | Prognos maj | Prognos juni | Prognos aug
        Hemtjänst | -30000 | -30100 | -30200 | -30500 | -30800
        Boende | -60000 | -60000 | -59500 | -59500 | -59000
      `)),
    ...told,
  },
  {
    name: 'twelve months that are each the forecast of all the year',
    workbook: workbook(followUp, sheet('Prognos', `
        Prognos 2024 per månad, tkr
        Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec
        Hemtjänst | -30000 | -30100 | -30200 | -30500 | -30500 | -30800 | -30000 | -30100 | -30200 | -30500 | -30500 | -30800
        Boende | -60000 | -60000 | -59500 | -59500 | -59500 | -59000 | -60000 | -60000 | -59500 | -59500 | -59500 | -59000
      `)),
    ...told,
  },
];
