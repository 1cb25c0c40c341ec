import { sheet, workbook, type Layout } from './build';

/** Results and net costs of several years under one head each, and what stands beside them. */

const drawn = (title: string, heads: string, one: string, other: string) => workbook(sheet('Nämnder', `
      ${title}

      Nämnd | ${heads}
      Skolnämnden | ${one}
      Parknämnden | ${other}
      `));

export const resultYearLayouts: readonly Layout[] = [
  { name: 'results of three years, deficits among them', workbook: drawn('Nämndernas resultat, mnkr', 'Resultat 2023 | Resultat 2024 | Resultat 2025', '2.1 | -3.4 | 1.1', '0.4 | 0.2 | 0.3'), period: '2025-12', areas: `
      name | priorYear | actual | variance | budgetToDate
      Skolnämnden | -3.4 | 1.1 | - | -
      Parknämnden | 0.2 | 0.3 | - | -` },
  { name: 'results of two years where last year had none but surpluses', workbook: drawn('Nämndernas resultat bokslut 2025, mnkr', 'Resultat 2024 | Resultat 2025', '2.1 | -3.4', '0.4 | 0.2'), period: '2025-12', areas: `
      name | priorYear | actual | variance
      Skolnämnden | 2.1 | -3.4 | -
      Parknämnden | 0.4 | 0.2 | -` },
  { name: 'net costs of three years', workbook: drawn('Nämnderna, mnkr', 'Nettokostnad 2023 | Nettokostnad 2024 | Nettokostnad 2025', '112.1 | 113.4 | 121.1', '20.4 | 20.2 | 20.3'), period: '2025-12', areas: `
      name | priorYear | actual
      Skolnämnden | -113.4 | -121.1
      Parknämnden | -20.2 | -20.3` },
  { name: 'results of one month in two years', workbook: drawn('Nämnderna, mnkr', 'Resultat aug 2024 | Resultat aug 2025', '2.1 | 1.4', '0.4 | 0.2'), period: '2025-08', areas: `
      name | priorYearToDate | actual | variance
      Skolnämnden | 2.1 | 1.4 | -
      Parknämnden | 0.4 | 0.2 | -` },
  { name: 'a result beside the outcome is its variance, and last year\'s no outcome', workbook: drawn('Nämndernas bokslut 2025, mnkr', 'Budget 2025 | Utfall 2025 | Resultat 2025 | Resultat 2024', '112.1 | 113.4 | -1.3 | 2.1', '20.4 | 20.2 | 0.2 | 0.3'), period: '2025-12', silent: ['columnLeft'], areas: `
      name | priorYear | budget | actual | variance
      Skolnämnden | - | -112.1 | -113.4 | -1.3
      Parknämnden | - | -20.4 | -20.2 | 0.2` },
  { name: 'an area told in tenths of millions and in whole thousands is told by those', workbook: workbook(sheet('Sammanfattning', `
      Parknämnden september 2025
      Belopp i mnkr
      Verksamhet | Budget | Prognos | Avvikelse
      Gräs | -75.7 | -72.4 | 3.3
      Träd | -51.8 | -52.2 | -0.3
      `), sheet('Detalj', `
      Parknämnden september 2025
      Belopp i tkr
      Verksamhet | Budget | Prognos | Avvikelse
      Gräs | -75678 | -72354 | 3324
      Träd | -51835 | -52173 | -338
      `)), silent: ['areaConflict'], areas: `
      name | variance
      Gräs | 3.324
      Träd | -0.338` },
  { name: 'one area spelled with & on one sheet and och on the next', workbook: workbook(sheet('Budget', `
      Budget 2025, tkr
      Verksamhet | Budget
      Hälsa och vård | -900
      Stab | -400
      `), sheet('Utfall', `
      Utfall augusti 2025, tkr
      Verksamhet | Utfall
      Hälsa & vård | -610
      Stab | -250
      `)), areas: `
      name | budget | actual
      Hälsa och vård | -900 | -610
      Stab | -400 | -250` },
  { name: 'årsarbetare below each area are no money', workbook: workbook(sheet('Blad1', `
      Parknämnden augusti 2025, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
      Gräs | -1302 | -901 | -1316 | -14
      Årsarbetare | 4.5 | 4.4 | 4.5 | 0
      Träd | -640 | -459 | -661 | -21
      Årsarbetare | 2 | 2 | 2 | 0
      Summa | -1942 | -1360 | -1977 | -35
      `)), areas: `
      name | budget | actual
      Gräs | -1302 | -901
      Träd | -640 | -459`, tells: ['rowsAside'] },
];
