import { sheet, workbook, type Layout } from './build';

const read = (name: string, title: string, lines: readonly string[]): Layout => ({
  name, period: '2026-09', silent: ['totalMismatch', 'areaTwice', 'areaConflict', 'periodMissing', 'periodDiffers'], tells: ['rowsAside'],
  workbook: workbook(sheet('Jämför', `
      Kulturnämnden
      ${title}, tkr

      ${lines.join('\n      ')}
      `)),
  areas: `
      name | budgetToDate | actual
      Bibliotek | -10719 | -10829
      Museum | -4565 | -4604`,
  total: 'budgetToDate | actual\n -15284 | -15433',
});

const B25 = '10397 | 10637 | -240';
const B26 = '10719 | 10829 | -110';
const M25 = '4428 | 4360 | 68';
const M26 = '4565 | 4604 | -39';
const BOTH = 'Utfall jan–sep 2026 jämfört med 2025';
const HEADS = 'Budget jan-sep | Utfall jan-sep | Avvikelse';

/** Rows of several years for each unit. */
export const yearRowLayouts: readonly Layout[] = [
  read('the year in a column beside each name', BOTH, [`Verksamhet | År | ${HEADS}`, `Bibliotek | 2025 | ${B25}`, `Bibliotek | 2026 | ${B26}`, `Museum | 2025 | ${M25}`, `Museum | 2026 | ${M26}`]),
  read("this year's row first", BOTH, [`Verksamhet | År | ${HEADS}`, `Bibliotek | 2026 | ${B26}`, `Bibliotek | 2025 | ${B25}`, `Museum | 2026 | ${M26}`, `Museum | 2025 | ${M25}`]),
  read('the name on the first of its rows alone, with sums of both years, and no year in the title', 'Jämförelse jan–sep', [
    `Verksamhet | År | ${HEADS}`, `Bibliotek | 2025 | ${B25}`, ` | 2026 | ${B26}`, `Museum | 2025 | ${M25}`, ` | 2026 | ${M26}`, 'Summa | 2025 | 14825 | 14997 | -172', ' | 2026 | 15284 | 15433 | -149',
  ]),
  read('the year in a column that no head names', BOTH, [`Verksamhet | | ${HEADS}`, `Bibliotek | 2025 | ${B25}`, ` | 2026 | ${B26}`, `Museum | 2025 | ${M25}`, ` | 2026 | ${M26}`]),
  read('the change below the years', BOTH, [`Verksamhet | | ${HEADS}`, `Bibliotek | 2025 | ${B25}`, ` | 2026 | ${B26}`, ' | Förändring | 322 | 192 | 130', `Museum | 2025 | ${M25}`, ` | 2026 | ${M26}`, ' | Förändring | 137 | 244 | -107']),
  read('the year in words beside the name', BOTH, [`Verksamhet | | ${HEADS}`, `Bibliotek | År 2025 | ${B25}`, ` | År 2026 | ${B26}`, `Museum | År 2025 | ${M25}`, ` | År 2026 | ${M26}`]),
  read('the year before the name', BOTH, [` | Verksamhet | ${HEADS}`, `2025 | Bibliotek | ${B25}`, `2025 | Museum | ${M25}`, `2026 | Bibliotek | ${B26}`, `2026 | Museum | ${M26}`]),
  read('the years below the name', BOTH, [`Verksamhet | ${HEADS}`, 'Bibliotek', `2025 | ${B25}`, `2026 | ${B26}`, 'Museum', `2025 | ${M25}`, `2026 | ${M26}`]),
  read('the units below each of the years', BOTH, [`Verksamhet | ${HEADS}`, '2025', `Bibliotek | ${B25}`, `Museum | ${M25}`, 'Summa | 14825 | 14997 | -172', '2026', `Bibliotek | ${B26}`, `Museum | ${M26}`, 'Summa | 15284 | 15433 | -149']),
  read('the year in the name', BOTH, [`Verksamhet och år | ${HEADS}`, `Bibliotek 2025 | ${B25}`, `Bibliotek 2026 | ${B26}`, `Museum 2025 | ${M25}`, `Museum 2026 | ${M26}`]),
  {
    name: 'codes that could be years', period: '2026-09',
    workbook: workbook(sheet('Uppf', `
      Kulturnämnden
      Utfall januari–september 2026, tkr

      Ansvar | Verksamhet | Budget helår | Utfall ack | Prognos helår
      2010 | Bibliotek | 14300 | 10829 | 14500
      2011 | Museum | 6000 | 4604 | 6100
      2012 | Bad | 3000 | 2100 | 3000
      2013 | Fritid | 2000 | 1604 | 2100
      `)),
    areas: 'name | budget | actual\n Bibliotek | -14300 | -10829\n Museum | -6000 | -4604\n Bad | -3000 | -2100\n Fritid | -2000 | -1604',
  },
  {
    name: 'a year in the names of some projects', period: '2026-09',
    workbook: workbook(sheet('Uppf', `
      Kulturnämnden
      Utfall januari–september 2026, tkr

      Verksamhet | Budget helår | Utfall ack | Prognos helår
      Bibliotek | 14300 | 10829 | 14500
      Festival 2025 | 300 | 301 | 301
      Festival 2026 | 400 | 398 | 398
      Museum | 6000 | 4604 | 6100
      `)),
    areas: 'name | budget | actual\n Bibliotek | -14300 | -10829\n Festival 2025 | -300 | -301\n Festival 2026 | -400 | -398\n Museum | -6000 | -4604',
  },
  {
    name: 'sums of quarters beside months, the last of them not yet full', period: '2026-08', silent: ['monthMissing'],
    workbook: workbook(sheet('Utfall', `
      Vattennämnden 2026, utfall per månad (tkr)

      Enhet | jan | feb | mar | Kv 1 | apr | maj | jun | Kv 2 | jul | aug | sep | Kv 3 | okt | nov | dec | Kv 4 | Totalt | Budget 2026
      Vattenverk | -10 | -11 | -12 | -33 | -10 | -11 | -12 | -33 | -10 | -11 | | -21 | | | | | -87 | -130
      Ledningar | -20 | -21 | -22 | -63 | -20 | -21 | -22 | -63 | -20 | -21 | | -41 | | | | | -167 | -250
      `)),
    areas: 'name | budget | actual\n Vattenverk | -130 | -87\n Ledningar | -250 | -167',
  },
  {
    name: 'sums of tertials after the months', period: '2026-07', silent: ['monthMissing'],
    workbook: workbook(sheet('Utfall', `
      Vattennämnden 2026, utfall per månad (tkr)

      Enhet | jan | feb | mar | apr | maj | jun | jul | aug | T1 | T2 | Totalt | Budget 2026
      Vattenverk | -10 | -11 | -12 | -10 | -11 | -12 | -13 | | -43 | -36 | -79 | -130
      Ledningar | -20 | -21 | -22 | -20 | -21 | -22 | -23 | | -83 | -66 | -149 | -250
      `)),
    areas: 'name | budget | actual\n Vattenverk | -130 | -79\n Ledningar | -250 | -149',
  },
];
