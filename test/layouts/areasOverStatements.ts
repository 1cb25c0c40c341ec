import { sheet, workbook, type Layout } from './build';

const BOOK = (tab: string, title: string): Layout['workbook'] => workbook(sheet(tab, `
      ${title}

      Utfall per verksamhet, mnkr | Budget 2025 | Redovisat 2025 | Differens | Redovisat 2024
      Gemensamt | 13.1 | 12.4 | 0.7 | 11.9
      Särskilt boende | 163 | 168.9 | -5.9 | 160.2
      Hemtjänst | 90.2 | 94.6 | -4.4 | 90.8
      LSS | 113.9 | 112.3 | 1.6 | 108.4
      Flyktingmottagande | 0 | -4.2 | 4.2 | -7.7
      Nettokostnad | 380.2 | 384 | -3.8 | 363.6

      Resultaträkning, mnkr | Budget 2025 | Redovisat 2025 | Differens | Redovisat 2024
      Intäkter | 88 | 117.6 | 29.6 | 109.3
      Kostnader | -468.2 | -501.6 | -33.4 | -472.9
      Nettokostnad | -380.2 | -384 | -3.8 | -363.6
      Kommunersättning | 380.2 | 380.2 | 0 | 360
      Årets resultat | 0 | -3.8 | -3.8 | -3.6
      `));

const READ: Pick<Layout, 'areas' | 'total' | 'period' | 'silent'> = {
  period: '2025-12', silent: ['singleArea', 'totalMismatch', 'varianceMismatch'],
  areas: `
      name | budget | actual | variance
      Gemensamt | -13.1 | -12.4 | 0.7
      Särskilt boende | -163 | -168.9 | -5.9
      Hemtjänst | -90.2 | -94.6 | -4.4
      LSS | -113.9 | -112.3 | 1.6
      Flyktingmottagande | 0 | 4.2 | 4.2`,
  total: `
      budget | actual | variance
      -380.2 | -384 | -3.8`,
};

/** The areas of a committee over its statement on one sheet, whoever's the sheet says that it is. */
export const areaOverStatementLayouts: readonly Layout[] = [
  { name: 'the committee and the year in cells of their own over areas and a statement', workbook: BOOK('SN 2025', 'SOCIALNÄMNDEN | | | Årsredovisning 2025'), ...READ },
  { name: 'the year and the committee in cells of their own over areas and a statement', workbook: BOOK('SN 2025', 'Delårsbokslut december 2025 | | Socialnämnden'), ...READ },
  { name: 'two committees side by side over columns are no title', workbook: workbook(sheet('Nämnder 2025', `
       | Socialnämnden | | Kulturnämnden
      Tkr | Budget 2025 | Utfall 2025 | Budget 2025 | Utfall 2025
      Intäkter | 800 | 900 | 100 | 120
      Kostnader | -4000 | -4200 | -900 | -910
      Netto | -3200 | -3300 | -800 | -790
      `)), areas: `
      name | budget | actual
      Socialnämnden | -3200 | -3300
      Kulturnämnden | -800 | -790` },
];
