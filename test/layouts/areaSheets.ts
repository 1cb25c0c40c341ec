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

/** Kinds of cost on a sheet for each area: no area is named "Personal". */
const ofCosts = (name: string, rows: string): ReturnType<typeof sheet> => sheet(name, `
      ${name}
      Bokslut 2025, tkr
       | Budget | Utfall | Avvikelse
      ${rows}
      `);
const costs: readonly Layout[] = [
  {
    name: 'a sheet for each area, kinds of cost in each',
    workbook: workbook(
      ofCosts('Bibliotek', 'Personal | 7000 | 7110 | -110\n      Media | 900 | 870 | 30\n      Övrigt | 400 | 390 | 10\n      Summa | 8300 | 8370 | -70'),
      ofCosts('Kulturskola', 'Personal | 5100 | 5040 | 60\n      Instrument | 200 | 230 | -30\n      Övrigt | 300 | 290 | 10\n      Summa | 5600 | 5560 | 40'),
      ofCosts('Museum', 'Löner | 1900 | 1880 | 20\n      Utställningar | 600 | 640 | -40\n      Övrigt | 200 | 180 | 20\n      Summa | 2700 | 2700 | 0')),
    areas: `
      name | budget | actual | varianceToDate
      Bibliotek | -8300 | -8370 | -70
      Kulturskola | -5600 | -5560 | 40
      Museum | -2700 | -2700 | 0`, silent: ['areaConflict', 'totalMismatch', 'areaTwice'],
  },
  {
    name: 'units that come again on two sheets stay units',
    workbook: workbook(
      ofCosts('Drift', 'Ekonomi | 7000 | 7110 | -110\n      Personal | 900 | 870 | 30\n      IT-avdelning | 400 | 390 | 10\n      Summa | 8300 | 8370 | -70'),
      ofCosts('Utveckling', 'Ekonomi | 100 | 90 | 10\n      Personal | 200 | 230 | -30\n      IT-avdelning | 300 | 290 | 10\n      Summa | 600 | 610 | -10')),
    tells: ['otherMoney'],
  },
];

/** The same areas as blocks of one sheet, each block with its heading, and with heads of its own or under those of all. */
const blocks = (closing: (name: string) => string, { heads = true, gap = true } = {}): string => {
  const HEADS = ' | Årsbudget | Budget ack | Utfall ack | Avvikelse';
  return ['Fritidsnämnden oktober 2026, tkr', '', ...(heads ? [] : [HEADS]), ...([['Ishall', ISHALL], ['Simhall', SIMHALL], ['Kansli', KANSLI]] as const)
    .flatMap(([name, rows]) => [name, ...(heads ? [HEADS] : []), rows.replace('SUM', closing(name)), ...(gap ? [''] : [])])].join('\n');
};

const ofBlocks = (how: string, drawing: string): Layout => ({
  name: `a block for each area on one sheet, lines in ordinary words, ${how}`,
  workbook: workbook(sheet('Okt', `\n${drawing}\n`)), period: '2026-10', areas: AREAS, kinds: { Okt: 'areas' }, silent: ['areaConflict', 'totalMismatch', 'areaTwice', 'sumMismatch'],
  total: `
      budget | budgetToDate | actual | varianceToDate
      -12700 | -10583 | -10000 | 583`,
});

const school = (name: string, rows: string) => sheet(name, `
      ${name}
      Enhetsrapport augusti 2026 (tkr)

       | Helårsbudget | Budget aug | Utfall aug | Avvikelse
      ${rows}
      `);

/** A school's own statement, with steps on the way; `step` and `last` are its last sums' names. */
const schools = (step: string, last: string): Layout => ({
  name: `sheets of one form with steps to the result: "${step}" and "${last}"`,
  workbook: workbook(school('Kyrkskolan', `Elevpeng | 38100 | 25400 | 25611 | 211
      Övriga intäkter | 900 | 600 | 744 | 144
      Summa intäkter | 39000 | 26000 | 26355 | 355
      Undervisning | -21200 | -14133 | -14622 | -489
      Elevhälsa | -1900 | -1267 | -1180 | 87
      Lokaler | -11700 | -7800 | -7878 | -78
      Summa direkta kostnader | -34800 | -23200 | -23680 | -480
      ${step} | 4200 | 2800 | 2675 | -125
      Fördelad OH | -4200 | -2800 | -2800 | 0
      ${last} | 0 | 0 | -125 | -125`), school('Strandskolan', `Elevpeng | 29400 | 19600 | 19122 | -478
      Övriga intäkter | 600 | 400 | 390 | -10
      Summa intäkter | 30000 | 20000 | 19512 | -488
      Undervisning | -16900 | -11267 | -11903 | -636
      Elevhälsa | -1500 | -1000 | -1044 | -44
      Lokaler | -8400 | -5600 | -5557 | 43
      Summa direkta kostnader | -26800 | -17867 | -18504 | -637
      ${step} | 3200 | 2133 | 1008 | -1125
      Fördelad OH | -3200 | -2133 | -2133 | 0
      ${last} | 0 | 0 | -1125 | -1125`)),
  period: '2026-08', kinds: { Kyrkskolan: 'area', Strandskolan: 'area' }, silent: ['areaConflict', 'totalMismatch', 'areaTwice', 'sumMismatch'],
  areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Kyrkskolan | 0 | 0 | -125 | -125
      Strandskolan | 0 | 0 | -1125 | -1125`,
  total: `
      actual | varianceToDate
      -1250 | -1250`,
});

/** Sheets of areas that are known by their common form. */
export const areaSheetLayouts: readonly Layout[] = [
  ofForm('Totalt'), ofForm('Summa'), ...costs,
  ofBlocks('with heads of its own above "Summa"', blocks(() => 'Summa')),
  ofBlocks('with heads of its own above the sum by its name', blocks((name) => `Summa ${name}`)),
  ofBlocks('under one row of heads', blocks(() => 'Totalt', { heads: false, gap: false })),
  ofBlocks('whose sum no word says', blocks(() => 'Att täcka', { heads: false })),
  schools('Överskott före OH', 'Överskott/underskott'), schools('Kvar före OH', 'Kvar efter OH'),
  { name: 'services of one sign under a heading each stay areas', workbook: workbook(sheet('Okt', `
      Socialnämnden oktober 2026, tkr

       | Budget | Utfall | Prognos
      Norr
      Hemtjänst | -1900 | -1583 | -1880
      Boende | -2900 | -2417 | -2969
      Summa | -4800 | -4000 | -4849
      Söder
      Hemtjänst | -1100 | -863 | -1080
      Boende | -2100 | -1486 | -2169
      Summa | -3200 | -2349 | -3249
      `)), areas: `
      name | budget | actual | forecast
      Hemtjänst, Norr | -1900 | -1583 | -1880
      Boende, Norr | -2900 | -2417 | -2969
      Hemtjänst, Söder | -1100 | -863 | -1080
      Boende, Söder | -2100 | -1486 | -2169`, silent: ['totalMismatch', 'areaConflict'] },
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
