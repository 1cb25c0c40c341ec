import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | actual | variance
      Kommunstyrelsen | -3238 | -3192 | 46
      Tekniska nämnden | -2881 | -2926 | -45
      Lärandenämnden | -2066 | -2039 | 27`;

/** Groups of columns of other kinds of money beside what is run. */
const BESIDE: readonly Layout[] = [
  {
    name: 'investments and land development beside what is run, under the same heads',
    workbook: workbook(sheet('Bilaga', `
      Årsredovisning 2025, nämndernas redovisning (tkr)
       | Drift | | | Investering | | | Exploatering
      Nämnd | Utfall | Budget | Avv | Utfall | Budget | Avv | Utfall | Budget | Avv
      Kommunstyrelsen | 3192 | 3238 | 46 | 312 | 420 | 108 | -382 | -650 | -268
      Tekniska nämnden | 2926 | 2881 | -45 | 1497 | 1884 | 387 | -246 | -210 | 36
      Lärandenämnden | 2039 | 2066 | 27 | 278 | 265 | -13 | - | - | -
      Summa | 8157 | 8185 | 28 | 2087 | 2569 | 482 | -628 | -860 | -232
      `)),
    period: '2025-12', areas: AREAS, silent: ['amountsParted', 'areaConflict', 'outcomesAlone'],
  },
  {
    name: 'land development alone beside what is run',
    workbook: workbook(sheet('Bilaga', `
      Årsredovisning 2025, nämndernas redovisning (tkr)
       | Driftverksamhet | | | Exploateringar
      Nämnd | Utfall | Budget | Avv | Utfall | Budget | Avv
      Kommunstyrelsen | 3192 | 3238 | 46 | 382 | 650 | 268
      Tekniska nämnden | 2926 | 2881 | -45 | 246 | 210 | -36
      Lärandenämnden | 2039 | 2066 | 27 | - | - | -
      Summa | 8157 | 8185 | 28 | 628 | 860 | 232
      `)),
    period: '2025-12', areas: AREAS, silent: ['amountsParted', 'areaConflict', 'outcomesAlone'],
  },
  {
    name: 'land development among units in columns is one of them',
    workbook: workbook(sheet('Bilaga', `
      Bokslut 2025, verksamheternas redovisning (tkr)
       | Gata | | | Park | | | Exploatering
      Distrikt | Utfall | Budget | Avv | Utfall | Budget | Avv | Utfall | Budget | Avv
      Norr | 3192 | 3238 | 46 | 312 | 420 | 108 | 382 | 650 | 268
      Söder | 2926 | 2881 | -45 | 1497 | 1884 | 387 | 246 | 210 | -36
      `)),
    tells: ['amountsParted'], investments: '',
  },
];

export const kindOfMoneyLayouts: readonly Layout[] = BESIDE;
