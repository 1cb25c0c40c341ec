import { sheet, workbook, type Layout } from './build';

/** What this year's and last year's outcome are called, when both stand beside the budget. */
const PAIRS: readonly (readonly [last: string, own: string])[] = [
  ['Utfall 2024', 'Bokslut 2025'], ['Bokslut -24', 'Bokslut -25'], ['Utfall 24', 'Utfall 25'], ['Bokslut 2024', 'Utfall 25'], ["Utfall '24", "Bokslut '25"],
];

const AREAS = `
      name | budget | actual | variance | priorYear
      Simhallar | -18340 | -18911 | -571 | -17655
      Bibliotek | -9480 | -9212 | 268 | -9033
      Föreningar | -6110 | -6087 | 23 | -6240`;

const columns = (name: string, title: string, heads: string, order: readonly [number, number, number, number]): Layout => {
  const rows = [['Simhallar', -17655, -18340, -18911, -571], ['Bibliotek', -9033, -9480, -9212, 268], ['Föreningar', -6240, -6110, -6087, 23], ['Summa', -32928, -33930, -34210, -280]] as const;
  return {
    name, workbook: workbook(sheet('Blad1', `
      Kultur- och fritidsnämnden, ${title}, tkr
      Verksamhet | ${heads}
${rows.map(([area, ...amounts]) => `      ${[area, ...order.map((at) => amounts[at])].join(' | ')}`).join('\n')}
      `)), period: '2025-12', areas: AREAS, total: `
      budget | actual | variance | priorYear
      -33930 | -34210 | -280 | -32928`,
  };
};

const years: readonly Layout[] = PAIRS.flatMap(([last, own]) => [
  columns(`"${own}" after "${last}" is the outcome that is followed up`, 'årsbokslut 2025', `${last} | Budget 2025 | ${own} | Avvikelse`, [0, 1, 2, 3]),
  columns(`"${own}" before "${last}" is the outcome that is followed up`, 'årsbokslut 2025', `${own} | Budget | Avvikelse | ${last}`, [2, 1, 3, 0]),
]);

/** Incomes, costs and their net on a sheet each, in any order. */
const SIDES: Readonly<Record<string, string>> = {
  Intäkter: 'Hemtjänst | 4120 | 3987 | -133\n      Boende | 9310 | 9466 | 156\n      Stöd | 1275 | 1304 | 29\n      Summa | 14705 | 14757 | 52',
  Kostnader: 'Hemtjänst | -48210 | -47902 | 308\n      Boende | -91155 | -92870 | -1715\n      Stöd | -22640 | -22499 | 141\n      Summa | -162005 | -163271 | -1266',
  Netto: 'Hemtjänst | -44090 | -43915 | 175\n      Boende | -81845 | -83404 | -1559\n      Stöd | -21365 | -21195 | 170\n      Summa | -147300 | -148514 | -1214',
};

const sides: readonly Layout[] = [['Intäkter', 'Kostnader', 'Netto'], ['Netto', 'Intäkter', 'Kostnader'], ['Kostnader', 'Netto', 'Intäkter'], ['Intäkter', 'Kostnader']].map((order): Layout => ({
  name: `${order.join(', ')} on a sheet each, with the same areas on all`,
  workbook: workbook(...order.map((side) => sheet(side, `
      Vårdnämnden bokslut 2025
      ${side}, tkr
      Verksamhet | Budget 2025 | Utfall 2025 | Avvikelse
      ${SIDES[side] ?? ''}
      `))), areas: `
      name | budget | actual | variance | income | costs
      Hemtjänst | -44090 | -43915 | 175 | 3987 | -47902
      Boende | -81845 | -83404 | -1559 | 9466 | -92870
      Stöd | -21365 | -21195 | 170 | 1304 | -22499`, total: `
      budget | actual | income | costs
      -147300 | -148514 | 14757 | -163271`, silent: ['areaConflict', 'totalMismatch', 'sumMismatch', 'wholeDiffers'],
}));

/** Classes of accounts beside their names, under each unit with its own sum. */
const classes: Layout = {
  name: 'several classes of accounts in one code ("6-7") are a line of their unit',
  workbook: workbook(sheet('Rapport', `
      Miljönämnden 202501 - 202510
      Belopp i tkr
      Konto | Text | Årsbudget | Ack budget | Ack utfall | Avvikelse
      Ansvar 2210 Tillsyn
      3 | Intäkter | 4112 | 3427 | 3390 | -37
      5 | Personalkostnader | -9820 | -8183 | -8011 | 172
      6-7 | Övriga kostnader | -2066 | -1722 | -1809 | -87
       | Summa ansvar 2210 | -7774 | -6478 | -6430 | 48
      Ansvar 2220 Livsmedel
      3 | Intäkter | 2980 | 2483 | 2551 | 68
      5 | Personalkostnader | -6455 | -5379 | -5512 | -133
      6-7 | Övriga kostnader | -1309 | -1091 | -1043 | 48
       | Summa ansvar 2220 | -4784 | -3987 | -4004 | -17
       | Summa nämnd | -12558 | -10465 | -10434 | 31
      `)), areas: `
      name | budget | actual | income
      Tillsyn | -7774 | -6430 | 3390
      Livsmedel | -4784 | -4004 | 2551`, total: `
      budget | actual
      -12558 | -10434`, silent: ['wholeDiffers', 'sumMismatch'],
};

/** Which of several columns, sheets or rows tell of this year's own money. */
export const ownYearLayouts: readonly Layout[] = [...years, ...sides, classes];
