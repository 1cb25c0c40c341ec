import { sheet, workbook, type Layout } from './build';

const SOUND = ['areaConflict', 'totalMismatch', 'sumMismatch', 'wholeDiffers', 'varianceMismatch'] as const;

const FOUR = `
      Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse helår
      Ledning | -4200 | -3194 | -4300 | -100
      Drift | -38900 | -30078 | -39500 | -600
      Underhåll | -17300 | -12834 | -17400 | -100`;

const AREAS = `
      name | budget | actual | forecast | variance
      Ledning | -4200 | -3194 | -4300 | -100
      Drift | -38900 | -30078 | -39500 | -600
      Underhåll | -17300 | -12834 | -17400 | -100`;

const company = (heads: string, rows: string) => sheet('Bolag', `
      Granviks Stadshus AB – koncernuppföljning augusti 2026
      Mkr

      Bolag | ${heads}
      ${rows}
      `);

/** Associations that their members pay for, and companies with results of their own. */
export const associationLayouts: readonly Layout[] = [
  {
    name: 'members pay under a heading below the net cost: none of them is an area', period: '2026-09', areas: AREAS, silent: SOUND,
    workbook: workbook(sheet('Uppföljning', `
      Räddningstjänstförbundet Åsbygden
      Uppföljning september 2026, tkr
      ${FOUR}
      Verksamhetens nettokostnad | -60400 | -46106 | -61200 | -800

      Ägarbidrag
      Åsby | 40000 | 30000 | 40000 | 0
      Dalköping | 20600 | 15450 | 20600 | 0
      Summa bidrag | 60600 | 45450 | 60600 | 0
      Resultat | 200 | -656 | -600 | -800
      `)),
    total: `
      budget | actual | forecast | variance
      -60400 | -46106 | -61200 | -800`,
  },
  {
    name: 'members pay in a table of their own: none of them is an area', areas: AREAS, silent: SOUND,
    workbook: workbook(sheet('Uppföljning', `
      Räddningstjänstförbundet Åsbygden
      Uppföljning september 2026, tkr
      ${FOUR}
      Summa verksamhet | -60400 | -46106 | -61200 | -800


      Medlemskommun | Årsbudget | Utfall ack | Prognos | Avvikelse helår
      Åsby | 40000 | 30000 | 40000 | 0
      Dalköping | 20600 | 15450 | 20600 | 0
      Summa medlemsavgifter | 60600 | 45450 | 60600 | 0
      `)),
  },
  {
    name: 'what the members pay between the areas and the result, with no sum of the areas', areas: AREAS, silent: SOUND,
    workbook: workbook(sheet('Uppföljning', `
      Räddningstjänstförbundet Åsbygden
      Uppföljning september 2026, tkr
      ${FOUR}
      Medlemsbidrag | 60600 | 45450 | 60600 | 0
      Resultat | 200 | -656 | -600 | -800
      `)),
  },
  {
    name: 'what the members pay below income, costs and net: the result is their sum in each', silent: SOUND,
    workbook: workbook(sheet('Delår', `
      Gymnasieförbundet Sjöbygden, augusti 2026, tkr
       | Budget 2026 | | | Utfall jan-aug | |
      Verksamhet | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto
      Gymnasieskola | 14200 | -121900 | -107700 | 9700 | -82300 | -72600
      Vuxenutbildning | 24600 | -58100 | -33500 | 16400 | -37700 | -21300
      Verksamhetens nettokostnad | 38800 | -180000 | -141200 | 26100 | -120000 | -93900
      Medlemsbidrag | 141200 | 0 | 141200 | 94133 | 0 | 94133
      Resultat | 180000 | -180000 | 0 | 120233 | -120000 | 233
      `)),
    areas: `
      name | budget | actual
      Gymnasieskola | -107700 | -72600
      Vuxenutbildning | -33500 | -21300`,
  },
  {
    name: 'companies tell results: an outcome above the budget is good, as the printed variance says', silent: SOUND,
    workbook: workbook(company('Omsättning | Kostnader | Resultat ack | Budget ack | Avvikelse | Prognos helår | Budget helår', `Granviksbostäder AB | 214.2 | -195.8 | 18.4 | 15 | 3.4 | 24.1 | 22.5
      Granviks Energi AB | 331.7 | -303.8 | 27.9 | 30.2 | -2.3 | 41 | 45
      Granviks Logistik AB | 44.8 | -47.1 | -2.3 | 0.5 | -2.8 | -3 | 1`)),
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast
      Granviksbostäder AB | 22.5 | 15 | 18.4 | 3.4 | 24.1
      Granviks Energi AB | 45 | 30.2 | 27.9 | -2.3 | 41
      Granviks Logistik AB | 1 | 0.5 | -2.3 | -2.8 | -3`,
  },
  {
    name: 'companies by their names alone, with a budget and a forecast', silent: SOUND,
    workbook: workbook(company('Budget 2026 | Prognos 2026 | Avvikelse', `Granviksbostäder AB | 22.5 | 24.1 | 1.6
      Granviks Energi AB | 45 | 41 | -4
      Granviks Logistik AB | 1 | 3 | 2`)),
    areas: `
      name | budget | forecast | variance
      Granviksbostäder AB | 22.5 | 24.1 | 1.6
      Granviks Energi AB | 45 | 41 | -4
      Granviks Logistik AB | 1 | 3 | 2`,
  },
  {
    name: 'companies that care is bought from are costs, as the printed variance says', silent: ['totalMismatch', 'sumMismatch'],
    workbook: workbook(sheet('Köp', `
      Socialnämnden augusti 2026, tkr
      Utförare | Budget 2026 | Prognos 2026 | Avvikelse
      Omsorgen i Norr AB | 12000 | 12400 | -400
      Hemvården Söder AB | 8000 | 7900 | 100
      Vård och Stöd AB | 4000 | 4000 | 0
      `)),
    areas: `
      name | budget | forecast | variance
      Omsorgen i Norr AB | -12000 | -12400 | -400
      Hemvården Söder AB | -8000 | -7900 | 100
      Vård och Stöd AB | -4000 | -4000 | 0`,
  },
];
