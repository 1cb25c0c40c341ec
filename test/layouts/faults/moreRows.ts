import { sheet, workbook, type Layout } from '../build';
import { ALARMS, book, HEADS } from './drawn';

const TITLE = 'Socialnämnden maj 2024, tkr';
const lines = (...all: readonly string[]) => `\n${all.join('\n')}\n`;

/** More drawings of the kinds of faults in rows and columns than four for each. */
export const moreRowFaults: readonly Layout[] = [
  {
    name: 'fault 6, rents within a sum of costs: costs, and no income of the area',
    workbook: book('Hemtjänst maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Avgifter | 1200 | 480 | 1150', 'Löner | -20000 | -8100 | -20300', 'PO | -8000 | -3240 | -8120', 'Personalkostnader totalt | -28000 | -11340 | -28420',
      'Hyror | -2000 | -830 | -2000', 'Städ | -1000 | -420 | -1000', 'Summa lokalkostnader | -3000 | -1250 | -3000'),
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -29800 | -12110 | -30270 | 480 | -12590`,
  },
  {
    name: 'fault 8, own and bought on two tabs',
    workbook: workbook(
      sheet('Egen regi', lines(TITLE, HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900')),
      sheet('Köpt', lines(TITLE, HEADS, 'Hemtjänst | -3000 | -1300 | -3100', 'Boende | -6000 | -2450 | -5900')),
    ),
    total: `
      budget | actual | forecast
      -45000 | -18650 | -45200`,
    tells: ['areasOfOneName'],
  },
  {
    name: 'fault 8, two tables of one area each on a sheet',
    workbook: book(TITLE, HEADS, 'Hemtjänst | -12000 | -5100 | -12300', '', 'Område | Årsbudget | Utfall 2024-05 | Prognos', 'Boende | -24000 | -9800 | -23900'),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
  },
  {
    name: 'fault 11, a row of remarks among the areas is none of them',
    workbook: book(TITLE, HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Kommentar | ej klart | se nedan | osäker', 'Boende | -24000 | -9800 | -23900'),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
    total: `
      budget | actual | forecast
      -36000 | -14900 | -36200`,
    silent: ALARMS,
  },
  {
    name: 'fault 17, depreciation between the committees and the net cost',
    workbook: book('Driftredovisning maj 2024, tkr', 'Nämnd | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Socialnämnden | -36000 | -14900 | -36200', 'Kulturnämnden | -5000 | -2080 | -5050', 'Summa | -41000 | -16980 | -41250',
      'Avgår: interna poster | 800 | 330 | 800', 'Avskrivningar | -2400 | -1000 | -2400', 'Verksamhetens nettokostnader | -42600 | -17650 | -42850'),
    areas: `
      name | budget | actual | forecast
      Socialnämnden | -36000 | -14900 | -36200
      Kulturnämnden | -5000 | -2080 | -5050`,
    silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'],
  },
  {
    name: 'fault 20, two committees side by side: neither is taken for the other',
    workbook: book('Nämnder maj 2024, tkr', ' | Kulturnämnden | | Fritidsnämnden | ', 'Verksamhet | Budget | Utfall | Budget | Utfall', 'Administration | -900 | -380 | -1100 | -450', 'Anläggningar | -4100 | -1700 | -6000 | -2480'),
    areas: `
      name | budget | actual
      Administration | - | -
      Anläggningar | - | -`,
    tells: ['amountsParted'], silent: [],
  },
];
