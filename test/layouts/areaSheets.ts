import { sheet, workbook, type Layout } from './build';

const tab = (name: string, rows: string, last = 'Totalt'): ReturnType<typeof sheet> => sheet(name, `
      ${name}
      Fritidsnämnden oktober 2026 tkr

       | Årsbudget | Budget ack | Utfall ack | Avvikelse
      ${rows.replace('SUM', last)}
      `);
const ISHALL = `Hyror | 1900 | 1583 | 1663 | 80
      Personal | -2900 | -2417 | -2486 | -69
      Energi | -2100 | -1750 | -1583 | 167
      Underhåll | -700 | -583 | -588 | -5
      SUM | -3800 | -3167 | -2994 | 173`;
const SIMHALL = `Entréer | 3300 | 2750 | 2726 | -24
      Personal | -5900 | -4917 | -4700 | 217
      Energi | -2800 | -2333 | -2287 | 46
      Underhåll | -900 | -750 | -743 | 7
      SUM | -6300 | -5250 | -5004 | 246`;
const KANSLI = `Personal | -2200 | -1833 | -1669 | 164
      IT | -300 | -250 | -250 | 0
      Resor | -100 | -83 | -83 | 0
      SUM | -2600 | -2166 | -2002 | 164`;
const AREAS = `
      name | budget | budgetToDate | actual | varianceToDate
      Ishall | -3800 | -3167 | -2994 | 173
      Simhall | -6300 | -5250 | -5004 | 246
      Kansli | -2600 | -2166 | -2002 | 164`;

const ofForm = (last: string): Layout => ({
  name: `a sheet for each area, all of one form, lines in ordinary words above "${last}"`,
  workbook: workbook(tab('Ishall', ISHALL, last), tab('Simhall', SIMHALL, last), tab('Kansli', KANSLI, last)),
  period: '2026-10', areas: AREAS, kinds: { Ishall: 'area', Simhall: 'area', Kansli: 'area' }, silent: ['areaConflict', 'totalMismatch', 'areaTwice'],
});

/** Sheets of areas that are known by their common form. */
export const areaSheetLayouts: readonly Layout[] = [
  ofForm('Totalt'), ofForm('Summa'),
  { name: 'units of one sign on sheets of divisions stay areas', workbook: workbook(sheet('Norr', `
      Norr
      Skolnämnden oktober 2026 tkr
      Enhet | Budget | Utfall | Prognos
      Björkskolan | -1900 | -1563 | -1880
      Ekskolan | -2900 | -2486 | -2969
      Totalt | -4800 | -4049 | -4849
      `), sheet('Söder', `
      Söder
      Skolnämnden oktober 2026 tkr
      Enhet | Budget | Utfall | Prognos
      Almskolan | -1100 | -863 | -1080
      Lindskolan | -2100 | -1486 | -2169
      Totalt | -3200 | -2349 | -3249
      `)), areas: `
      name | budget | actual | forecast
      Björkskolan | -1900 | -1563 | -1880
      Ekskolan | -2900 | -2486 | -2969
      Almskolan | -1100 | -863 | -1080
      Lindskolan | -2100 | -1486 | -2169` },
];
