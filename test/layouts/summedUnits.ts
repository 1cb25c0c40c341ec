import { sheet, workbook, type Layout } from './build';

const book = (names: readonly [string, string, string], last = 'Summa') => workbook(sheet('Uppföljning', `
      Omsorgsnämnden
      Uppföljning september 2026, tkr

      Verksamhet | Årsbudget | Budget ack | Utfall ack | Prognos
      ${names[0]} | -138900 | -105395 | -104552 | -137700
      ${names[1]} | -67300 | -49918 | -48911 | -65800
      ${names[2]} | -46400 | -34368 | -33058 | -45100
      ${last} | -252600 | -189681 | -186521 | -248600
      `));

const read = (name: string, names: readonly [string, string, string], last?: string): Layout => ({
  name, period: '2026-09', unit: 'tkr', kinds: { Uppföljning: 'areas' }, workbook: book(names, last),
  silent: ['totalMismatch', 'sumMismatch', 'areaWithoutFigures', 'noTable', 'wholeDiffers'],
  areas: `
      name | budget | budgetToDate | actual | forecast
      ${names[0]} | -138900 | -105395 | -104552 | -137700
      ${names[1]} | -67300 | -49918 | -48911 | -65800
      ${names[2]} | -46400 | -34368 | -33058 | -45100`,
  total: 'budget | budgetToDate | actual | forecast\n -252600 | -189681 | -186521 | -248600',
});

/** Units that are named as the sums and nets that they were copied from. */
export const summedUnitLayouts: readonly Layout[] = [
  read('units named as their net costs', ['Nettokostnad äldreomsorg', 'Nettokostnad LSS', 'Nettokostnad IFO']),
  read('units named as their net costs, and the net of all', ['Nettokostnad äldreomsorg', 'Nettokostnad LSS', 'Nettokostnad IFO'], 'Nettokostnad'),
  read('units named as sums', ['Summa äldreomsorg', 'Summa LSS', 'Summa IFO']),
  read('units named as totals', ['Äldreomsorg totalt', 'LSS totalt', 'IFO totalt'], 'Totalt'),
  read('a unit before those that are named as sums', ['Ledning', 'Summa LSS', 'Summa IFO']),
  {
    name: 'sums over and under their own units are no units', period: '2026-09',
    workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden
      Uppföljning september 2026, tkr

      Verksamhet | Årsbudget | Utfall ack | Prognos
      Totalt äldreomsorg | -300 | -210 | -310
      Hemtjänst | -200 | -140 | -205
      Säbo | -100 | -70 | -105
      Totalt LSS | -90 | -60 | -91
      Boende | -50 | -30 | -51
      Dagcenter | -40 | -30 | -40
      Summa | -390 | -270 | -401
      `)),
    areas: 'name | budget | actual\n Hemtjänst | -200 | -140\n Säbo | -100 | -70\n Boende | -50 | -30\n Dagcenter | -40 | -30',
    total: 'budget | actual\n -390 | -270',
  },
  {
    name: 'sums of incomes and of costs alone are a result', period: '2026-09', kinds: { Uppföljning: 'committee' },
    workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden
      Uppföljning september 2026, tkr

      Konto | Årsbudget | Utfall ack | Prognos
      Summa intäkter | 300 | 210 | 310
      Summa kostnader | -900 | -600 | -910
      Nettokostnad | -600 | -390 | -600
      `)),
    areas: 'name | budget', total: 'budget | actual | income\n -600 | -390 | 210',
  },
];
