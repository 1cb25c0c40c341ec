import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | actual | priorYear
      Skolnämnden | -410.5 | - | -
      Omsorgsnämnden | -380.2 | - | -
      Byggnadsnämnden | -12.4 | - | -
      Valnämnden | -0.9 | - | -`;
const SILENT = ['outcomesAlone', 'periodFromText', 'unitMissing', 'noTable'];

/** What is dealt out to the nämnder for a year to come, said to be the budget by the title alone. */
export const titledBudgetLayouts: readonly Layout[] = [
  {
    name: 'frames of which the title says that they are budgets, under a unit alone',
    workbook: workbook(sheet('Blad1', `
        Budget 2027
        Nämndernas budgetramar | (Mnkr)
        Skolnämnden | 410,5
        Omsorgsnämnden | 380,2
        Byggnadsnämnden | 12,4
        Valnämnden | 0,9
         | 804,0

        Antagen av kommunfullmäktige den 18 juni 2026. Diarienummer KS-0101/2026
        Senast uppdaterad på webben 9 mars 2027
      `)),
    kinds: { Blad1: 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
  {
    name: 'frames under a word for dealing out',
    workbook: workbook(sheet('Ramar', `
        Nämndernas ramar
        Nämndernas budgetramar 2027, mnkr

        Nämnd | Fördelning
        Skolnämnden | 410.5
        Omsorgsnämnden | 380.2
        Byggnadsnämnden | 12.4
        Valnämnden | 0.9
         | 804
      `)),
    kinds: { Ramar: 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
  {
    name: 'a budget under its unit beside shares of it',
    workbook: workbook(sheet('Budget', `
        Mål, budget och uppföljning
        Hur stor budget har nämnderna? Fördelningen i 2027 års budget

        Nämnd | Miljoner kronor | Andel
        Skolnämnden | 410.5 | 51 %
        Omsorgsnämnden | 380.2 | 47 %
        Byggnadsnämnden | 12.4 | 2 %
        Valnämnden | 0.9 | 0 %
        Summa | 804 | 100 %
      `)),
    kinds: { Budget: 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
  {
    name: 'frames of two years, the earlier in brackets',
    workbook: workbook(sheet('Budget 2027', `
        Budget 2027
        Fördelning

        Nämndernas budgetramar
        (miljoner kronor) | 2027 | (2026)
        Skolnämnden | 410.5 | (402,0)
        Omsorgsnämnden | 380.2 | (371,4)
        Byggnadsnämnden | 12.4 | (12,9)
        Valnämnden | 0.9 | (2,1)
         | 804 | (788,4)
      `)),
    kinds: { 'Budget 2027': 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
  {
    name: 'amounts that are typed with their unit',
    workbook: workbook(sheet('Budget 2027', `
        Hur stor budget har nämnderna?

        Nämnd | Budget 2027
        Skolnämnden | 410,5 miljoner kronor
        Omsorgsnämnden | 380,2 miljoner kronor
        Byggnadsnämnden | 12,4 miljoner kronor
        Valnämnden | 0,9 miljoner kronor
      `)),
    kinds: { 'Budget 2027': 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
  {
    name: 'a budget that its head says, over names that nothing heads',
    workbook: workbook(sheet('Driftbudget 2027', `
        Driftbudget
        I tabellen nedan visas driftbudgetramarna för 2027.

         | Budget uttryckt i mnkr
        Skolnämnden | 410,5 mnkr
        Omsorgsnämnden | 380,2
        Byggnadsnämnden | 12,4
        Valnämnden | 0,9
        Summa | 804 mnkr
      `)),
    kinds: { 'Driftbudget 2027': 'areas' }, areas: AREAS, unit: 'mnkr', period: null, silent: SILENT,
  },
];
