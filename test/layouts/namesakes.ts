import { sheet, workbook, type Layout } from './build';

const NAMED = `
      name | budget | actual | forecast
      Förskola, Norra | -22100 | -18400 | -22500
      Grundskola, Norra | -61300 | -51900 | -62000
      Förskola, Södra | -31400 | -26300 | -31600
      Grundskola, Södra | -70900 | -58800 | -70200`;
const TOTAL = 'budget | actual | forecast\n -185700 | -155400 | -186300';

const parts = (name: string, drawing: string): Layout => ({
  name: `the same names in two parts: ${name}`, period: '2026-10', workbook: workbook(sheet('R', drawing)), areas: NAMED, total: TOTAL,
});

const SHEET = (tab: string, title: string, rows: string) => sheet(tab, `
  ${title}

  Skolform | Budget | Utfall | Prognos
  ${rows}
  `);

const NORTH = 'Förskola | 22100 | 18400 | 22500\n  Grundskola | 61300 | 51900 | 62000\n  Summa | 83400 | 70300 | 84500';
const SOUTH = 'Förskola | 31400 | 26300 | 31600\n  Grundskola | 70900 | 58800 | 70200\n  Summa | 102300 | 85100 | 101800';

/** Areas of one name in several groups, tables or sheets: each is named with what it stands under, and none is lost. */
export const namesakeLayouts: readonly Layout[] = [
  parts('under headings', `
      Barnnämnden, uppföljning oktober 2026, tkr

       | Budget | Utfall | Prognos
      Norra
      Förskola | 22100 | 18400 | 22500
      Grundskola | 61300 | 51900 | 62000
      Summa Norra | 83400 | 70300 | 84500
      Södra
      Förskola | 31400 | 26300 | 31600
      Grundskola | 70900 | 58800 | 70200
      Summa Södra | 102300 | 85100 | 101800
      Totalt | 185700 | 155400 | 186300
      `),
  parts('under the sums of their groups', `
      Barnnämnden, uppföljning oktober 2026, tkr

       | Budget | Utfall | Prognos
      Norra | 83400 | 70300 | 84500
        Förskola | 22100 | 18400 | 22500
        Grundskola | 61300 | 51900 | 62000
      Södra | 102300 | 85100 | 101800
        Förskola | 31400 | 26300 | 31600
        Grundskola | 70900 | 58800 | 70200
      Totalt | 185700 | 155400 | 186300
      `),
  parts('the outer name stands once', `
      Barnnämnden, uppföljning oktober 2026, tkr

      Område | Skolform | Budget | Utfall | Prognos
      Norra | Förskola | 22100 | 18400 | 22500
       | Grundskola | 61300 | 51900 | 62000
      Södra | Förskola | 31400 | 26300 | 31600
       | Grundskola | 70900 | 58800 | 70200
      Totalt | | 185700 | 155400 | 186300
      `),
  parts('tables below each other', `
      Barnnämnden, uppföljning oktober 2026, tkr

      Område Norra
      Skolform | Budget | Utfall | Prognos
      Förskola | 22100 | 18400 | 22500
      Grundskola | 61300 | 51900 | 62000
      Summa | 83400 | 70300 | 84500

      Område Södra
      Skolform | Budget | Utfall | Prognos
      Förskola | 31400 | 26300 | 31600
      Grundskola | 70900 | 58800 | 70200
      Summa | 102300 | 85100 | 101800

      Totalt | 185700 | 155400 | 186300
      `),
  parts('tables below each other, named in their corners', `
      Barnnämnden, uppföljning oktober 2026, tkr

      Norra | Budget | Utfall | Prognos
      Förskola | 22100 | 18400 | 22500
      Grundskola | 61300 | 51900 | 62000
      Summa Norra | 83400 | 70300 | 84500

      Södra | Budget | Utfall | Prognos
      Förskola | 31400 | 26300 | 31600
      Grundskola | 70900 | 58800 | 70200
      Summa Södra | 102300 | 85100 | 101800

      Totalt | 185700 | 155400 | 186300
      `),
  parts('tables beside each other', `
      Barnnämnden, uppföljning oktober 2026, tkr

      Område Norra | | | | | Område Södra
      Skolform | Budget | Utfall | Prognos | | Skolform | Budget | Utfall | Prognos
      Förskola | 22100 | 18400 | 22500 | | Förskola | 31400 | 26300 | 31600
      Grundskola | 61300 | 51900 | 62000 | | Grundskola | 70900 | 58800 | 70200
      Summa | 83400 | 70300 | 84500 | | Summa | 102300 | 85100 | 101800
      `),
  {
    name: 'the same names in two parts: a sheet each', period: '2026-10', areas: NAMED, total: TOTAL,
    workbook: workbook(SHEET('Norra', 'Barnnämnden, Norra, oktober 2026, tkr', NORTH), SHEET('Södra', 'Barnnämnden, Södra, oktober 2026, tkr', SOUTH)),
  },
  {
    name: 'the same names in two parts: a sheet each, named by its title alone', period: '2026-10', areas: NAMED, total: TOTAL,
    workbook: workbook(SHEET('Blad1', 'Barnnämnden, Norra, oktober 2026, tkr', NORTH), SHEET('Blad2', 'Barnnämnden, Södra, oktober 2026, tkr', SOUTH)),
  },
  {
    name: 'two sheets of the same areas with a budget alike are told, not parts', period: '2026-10',
    workbook: workbook(
      SHEET('Norra', 'Barnnämnden oktober 2026, tkr', NORTH),
      SHEET('Kontroll', 'Barnnämnden oktober 2026, tkr', 'Förskola | 22100 | 18900 | 22600\n  Grundskola | 61300 | 52000 | 62100\n  Summa | 83400 | 70900 | 84700')),
    areas: `
      name | budget | actual
      Förskola | -22100 | -18400
      Grundskola | -61300 | -51900`,
    total: 'budget\n -83400', tells: ['areaConflict'],
  },
];
