import { sheet, workbook, type Layout } from './build';

const TABLES = `
  Kommunstyrelsen
  Ekonomiskt resultat januari–augusti 2024

  Tkr | Utfall 2408 | Budget 2408 | Avvikelse | Utfall 2308 | Årsbudget | Prognos
  Intäkter | 3410 | 3300 | 110 | 3215 | 4950 | 5100
  Personalkostnader | -7225 | -7400 | 175 | -6980 | -11100 | -10900
  Övriga kostnader | -5160 | -4900 | -260 | -5012 | -7350 | -7700
  Nettokostnad | -8975 | -9000 | 25 | -8777 | -13500 | -13500

  Nettokostnad per avdelning
  Avdelning | Utfall | Budget | Avvikelse |  | Årsbudget | Prognos
  Kansli | 4310 | 4400 | 90 |  | 6600 | 6500
  Ekonomi | 2540 | 2500 | -40 |  | 3750 | 3800
  Näringsliv | 2125 | 2100 | -25 |  | 3150 | 3200
  Summa | 8975 | 9000 | 25 |  | 13500 | 13500
  `;

const total = `
  actual | budgetToDate | budget | forecast
  -8975 | -9000 | -13500 | -13500`;

/** A tab that is the committee's letters and a time names no area of it. */
export const tabWithTimeLayouts: readonly Layout[] = [
  ...['KS 2408', 'KS_202408', 'KS aug 2024'].map((tab): Layout => ({
    name: `the committee's letters and a time as the tab of its statement and of its areas: ${tab}`,
    workbook: workbook(sheet(tab, TABLES)),
    committee: 'Kommunstyrelsen', period: '2024-08', kinds: { [tab]: 'committee' }, total, silent: ['singleArea'],
    areas: `
      name | actual | budgetToDate | budget | forecast
      Kansli | -4310 | -4400 | -6600 | -6500
      Ekonomi | -2540 | -2500 | -3750 | -3800
      Näringsliv | -2125 | -2100 | -3150 | -3200`,
  })),
  {
    name: 'a tab with a name of its own and a time stays an area, with its parts below it',
    workbook: workbook(sheet('Servicecenter 2408', TABLES)),
    committee: 'Kommunstyrelsen', period: '2024-08', kinds: { 'Servicecenter 2408': 'area' }, total,
  },
];
