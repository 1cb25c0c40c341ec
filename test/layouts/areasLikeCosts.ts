import { sheet, workbook, type Layout } from './build';

/** Areas one of which is called as a cost is, over their net, the taxes and the result: units, and no lines of a statement. */

const table = (head: string, cost: string) => sheet('Drift', `
      Kansliet, uppföljning augusti 2025, tkr
      ${head} | Budget 2025 | Utfall jan-aug | Prognos | Avvikelse
      Ledning | -24000 | -16270 | -23660 | 340
      Ekonomi | -54230 | -37340 | -55570 | -1340
      HR | -38740 | -24430 | -37880 | 860
      ${cost} | -1230 | -840 | -1210 | 20
      Verksamhetens nettokostnad | -118200 | -78880 | -118320 | -120
      Skatteintäkter och statsbidrag | 120580 | 80470 | 120690 | 110
      Årets resultat | 2380 | 1590 | 2370 | -10
      `);

export const areaLikeCostLayouts: readonly Layout[] = [
  ...['IT och digitalisering', 'Lokalvård'].map((cost): Layout => ({
    name: `"${cost}" among areas over their net, taxes and result is an area too`, period: '2025-08', unit: 'tkr',
    workbook: workbook(table('Verksamhet', cost)), kinds: { Drift: 'areas' },
    areas: `
      name | budget | actual | forecast | variance
      Ledning | -24000 | -16270 | -23660 | 340
      Ekonomi | -54230 | -37340 | -55570 | -1340
      HR | -38740 | -24430 | -37880 | 860
      ${cost} | -1230 | -840 | -1210 | 20`,
    total: `
      budget | actual | forecast | variance
      -118200 | -78880 | -118320 | -120`,
  })),
  {
    name: 'what is paid to those who work there among such rows: lines of one result', period: '2025-08', unit: 'tkr',
    workbook: workbook(table('Verksamhet', 'Personalkostnader')), kinds: { Drift: 'committee' },
  },
];
