import { sheet, workbook, type Layout } from './build';

const SIDES = (head: string, variances: readonly [number, number, number], title = 'Omsorgsnämnden, årsredovisning 2025'): Layout['workbook'] => workbook(sheet('Utfall', `
      ${title}
      Verksamhet (tkr) | Intäkter | Kostnader | Netto | ${head} | Budgetavvikelse | Budgetavvikelse fg år
      Myndighet | 1204 | 31877 | 30673 | 30200 | ${variances[0]} | -811
      Ordinärt boende | 22410 | 148233 | 125823 | 124900 | ${variances[1]} | -3020
      Särskilda boenden | 41877 | 262914 | 221037 | 224300 | ${variances[2]} | 1170
      Nämnden totalt | 65491 | 443024 | 377533 | 379400 | 1867 | -2661
      `));

const READ: Pick<Layout, 'areas' | 'total' | 'silent' | 'period'> = {
  period: '2025-12', silent: ['columnUnread', 'varianceMismatch'],
  areas: `
      name | budget | actual | variance
      Myndighet | -30200 | -30673 | -473
      Ordinärt boende | -124900 | -125823 | -923
      Särskilda boenden | -224300 | -221037 | 3263`,
  total: `
      budget | actual | variance
      -379400 | -377533 | 1867`,
};

const RIGHT = [-473, -923, 3263] as const;

/** Columns whose heads say nothing known, over what the printed variances show that they are. */
export const provenBudgetLayouts: readonly Layout[] = [
  ...['Nettoram', 'Tilldelat', 'Tak'].map((head): Layout => ({ name: `"${head}" is the budget where the variances are what is left of it`, workbook: SIDES(head, RIGHT), ...READ })),
  {
    name: 'a year that is said in a sentence below the table, whose variances prove the budget', ...READ, workbook: workbook(sheet('Utfall', `
      Omsorgsnämnden
      Verksamhet (tkr) | Intäkter | Kostnader | Netto | Nettoram | Budgetavvikelse
      Myndighet | 1204 | 31877 | 30673 | 30200 | -473
      Ordinärt boende | 22410 | 148233 | 125823 | 124900 | -923
      Särskilda boenden | 41877 | 262914 | 221037 | 224300 | 3263
      Nämnden totalt | 65491 | 443024 | 377533 | 379400 | 1867

      Årets resultat
      Omsorgsnämnden redovisar för 2025 ett överskott mot nettoramen. Fler platser har köpts än planerat.
      `)),
  },
  { name: 'an unknown column that the variances are not taken from is no budget', workbook: SIDES('Tak', [-573, -823, 3263]), tells: ['columnUnread'] },
  ...['Kvarstår', 'Kvarstående'].map((head): Layout => ({
    name: `"${head}" of a year that is over is the variance`, period: '2025-12', silent: ['columnUnread'], workbook: workbook(sheet('drift_2025', `
      Verksamhet (tkr) | Bokslut 2025 | Budget 2025 | ${head}
      Fysisk planering | -3877 | -4250 | 373
      Bygglov | 612 | -400 | 1012
      Trafik | -14233 | -13900 | -333
      Energirådgivning | 0 | - | 0
      Totalt | -17498 | -18550 | 1052
      `)), areas: `
      name | actual | variance
      Fysisk planering | -3877 | 373
      Bygglov | 612 | 1012
      Trafik | -14233 | -333
      Energirådgivning | 0 | 0`,
  })),
  {
    name: 'what remains during the year is no variance', silent: ['columnUnread', 'varianceMismatch'], workbook: workbook(sheet('Drift', `
      Bygg- och miljönämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Kvarstår
      Fysisk planering | -4250 | -2877 | 1373
      Bygglov | -400 | -212 | 188
      Trafik | -13900 | -9233 | 4667
      `)), areas: `
      name | budget | actual
      Fysisk planering | -4250 | -2877
      Bygglov | -400 | -212
      Trafik | -13900 | -9233`,
  },
];
