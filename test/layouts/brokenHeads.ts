import { sheet, workbook, type Layout } from './build';

/** Heads whose words a narrow column breaks with a hyphen. */

const table = (grant: string) => sheet('Nämnder', `
      Driftredovisning per nämnd, årsredovisning 2025, mnkr

      Nämnd | ${grant} | Intäkter | Kostnader | Resultat 2025 | Resultat 2024
      Socialnämnd | 214,7 | 61,4 | -268,9 | 7,2 | 5,5
      Byggnadsnämnd | 148,3 | 211,6 | -366,2 | -6,3 | -4,4
      Kulturnämnd | 31,2 | 24,8 | -54,1 | 1,9 | 1,2
      Summa nämnder | 394,2 | 297,8 | -689,2 | 2,8 | 2,3
      `);

const areas = `
      name | budget | actual | variance | income | costs
      Socialnämnd | -214,7 | -207,5 | 7,2 | 61,4 | -268,9
      Byggnadsnämnd | -148,3 | -154,6 | -6,3 | 211,6 | -366,2
      Kulturnämnd | -31,2 | -29,3 | 1,9 | 24,8 | -54,1`.replaceAll(',', '.');

export const brokenHeadLayouts: readonly Layout[] = [
  ...['Kommunbidrag', 'Kommun-bidrag', 'Kommun- bidrag'].map((grant): Layout => ({
    name: `"${grant}" of a year that is over is the committees' budget`, period: '2025-12', unit: 'mnkr', kinds: { Nämnder: 'areas' },
    workbook: workbook(table(grant)), areas,
  })),
];
