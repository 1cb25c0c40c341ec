import { sheet, workbook, type Layout } from './build';

const HEADS = ['Verksamhet', 'Utfall 2024', 'Budget 2024', 'Avvikelse'];
const ROWS = [
  ['Förvaltningsstab', '−5 517', '−6 612', '1 095'],
  ['Bibliotek', '−62 318', '−58 877', '−3 441'],
  ['Simhallar', '−11 206', '−10 271', '−935'],
  ['Kulturskola', '−2 186', '−2 192', '6'],
];
const SUM = ['Summa', '−81 227', '−77 952', '−3 275'];
const areas = `
  name | actual | budget | variance
  Förvaltningsstab | -5517 | -6612 | 1095
  Bibliotek | -62318 | -58877 | -3441
  Simhallar | -11206 | -10271 | -935
  Kulturskola | -2186 | -2192 | 6`;
const total = `
  actual | budget | variance
  -81227 | -77952 | -3275`;

/** A follow-up whose amounts are typed as texts, below its title. */
const drawn = (...lines: readonly (readonly string[])[]) => workbook(sheet('Drift', `\nDriftredovisning 2024, tkr\n\n${lines.map((cells) => cells.join(' | ')).join('\n')}\n`));

/** The same with a column put in at a place. */
const withColumn = (at: number, head: string, texts: readonly string[]) =>
  drawn(...[HEADS, ...ROWS, SUM].map((cells, row) => [...cells.slice(0, at), row === 0 ? head : texts[row - 1] ?? '', ...cells.slice(at)]));

/** The same with rows put in before the third area. */
const withRows = (...rows: readonly (readonly string[])[]) => drawn(HEADS, ...ROWS.slice(0, 2), ...rows, ...ROWS.slice(2), SUM);

/** What is put into a sound follow-up changes none of its figures. */
export const putInLayouts: readonly Layout[] = [
  { name: 'comments between the names and the amounts name no areas', workbook: withColumn(1, 'Kommentar', ['Vakanser', 'Ökade hyror', '', 'Enligt plan']), period: '2024-12', areas, total },
  { name: 'comments before the last column name no areas', workbook: withColumn(3, 'Kommentar', ['Vakanser', 'Ökade hyror', '', 'Enligt plan']), period: '2024-12', areas, total },
  { name: 'the numbers of notes among the amounts are none', workbook: withColumn(2, 'Not', ['1', '2', '', '3']), period: '2024-12', areas, total },
  { name: 'heads that come again among amounts typed as texts part no table', workbook: withRows(HEADS), period: '2024-12', areas, total },
  { name: 'a new page among amounts typed as texts parts no table', workbook: withRows([''], ['Sida 2 av 2'], [''], HEADS), period: '2024-12', areas, total },
  { name: 'a note below an area is no heading of the next', workbook: withRows(['* varav engångskostnader 123']), period: '2024-12', areas, total },
  { name: 'a line of dashes is no heading', workbook: withRows(['-', '-', '-', '-']), period: '2024-12', areas, total },
  {
    name: 'an earlier year\'s outcome beside one of no year is not of the follow-up: the year after it is asked',
    workbook: workbook(sheet('Drift', `
      Driftredovisning, tkr
      Verksamhet | Budget | Utfall | Avvikelse | Utfall 2023
      Skola | -1000 | -1010 | -10 | -940
      Vård | -2000 | -1950 | 50 | -1900
      Kultur | -500 | -500 | 0 | -480
      Summa | -3500 | -3460 | 40 | -3320
      `)),
    period: '2024-12',
    areas: `
      name | budget | actual | variance | priorYear
      Skola | -1000 | -1010 | -10 | -940
      Vård | -2000 | -1950 | 50 | -1900
      Kultur | -500 | -500 | 0 | -480`,
  },
  {
    name: 'an earlier year\'s outcome beside a net of some months leaves the year to the title',
    workbook: workbook(sheet('Drift', `
      Delårsrapport per 30 april 2024
      Tkr | Nettokostnad jan-apr | Utfall 2023 | Nämndbidrag jan-apr | Resultat perioden | Nämndbidrag helår
      Stab | 370 | 332 | 331 | -39 | 994
      Anläggningar | 1410 | 1309 | 1516 | 106 | 4547
      Föreningar | 2356 | 2039 | 2434 | 78 | 7301
      `)),
    period: '2024-04',
  },
  {
    name: 'the coming year\'s budget stands beside a closed year and its own',
    workbook: workbook(sheet('Drift', `
      Verksamhet, tkr | Bokslut 2023 | Bokslut 2024 | Budget 2024 | Budget 2025
      Skola | -900 | -1010 | -1000 | -1040
      Vård | -1800 | -1950 | -2000 | -2080
      Kultur | -450 | -500 | -500 | -510
      `)),
    period: '2024-12',
    areas: `
      name | priorYear | actual | budget
      Skola | -900 | -1010 | -1000
      Vård | -1800 | -1950 | -2000
      Kultur | -450 | -500 | -500`,
  },
  {
    name: 'taxes and grants with a stroke between pay for the others, by whatever sign',
    workbook: workbook(sheet('Drift', `
      Driftredovisning 2024, tkr
      Verksamhet | Utfall 2024 | Budget 2024 | Avvikelse
      Skatter/statsbidrag | -521366 | -522597 | 1231
      Revision | 614 | 620 | -6
      Grundskola | 112206 | 104271 | 7935
      Förskola | 62318 | 58877 | 3441
      Äldreomsorg | 211206 | 214271 | -3065
      `)),
    areas: `
      name | actual | budget | variance
      Skatter/statsbidrag | 521366 | 522597 | -1231
      Revision | -614 | -620 | 6
      Grundskola | -112206 | -104271 | -7935
      Förskola | -62318 | -58877 | -3441
      Äldreomsorg | -211206 | -214271 | 3065`,
  },
];
