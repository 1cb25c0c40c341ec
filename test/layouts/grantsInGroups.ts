import { sheet, workbook, type Layout } from './build';

/** Kommunbidrag among the incomes and costs of a budget, an outcome or a forecast: budget and outcome are held against each other alike, both without it. */

const AREAS = `
      name | budget | actual | variance | income | costs
      Förskola | -84000 | -83500 | 500 | 6400 | -89900
      Grundskola | -152000 | -153400 | -1400 | 9200 | -162600
      Gymnasium | -61000 | -60500 | 500 | 3300 | -63800`;

const TOTAL = `
      budget | actual | variance
      -297000 | -297400 | -400`;

const YEAR: Omit<Layout, 'name' | 'workbook'> = { period: '2025-12', areas: AREAS, total: TOTAL, silent: ['columnLeft', 'totalMismatch'] };
const drift = (drawing: string): Layout['workbook'] => workbook(sheet('Drift', `
      Bildningsnämnden, bokslut 2025, tkr

${drawing}
      `));

const AUGUST = (drawing: string): Layout['workbook'] => workbook(sheet('Drift', `
      Bildningsnämnden, uppföljning augusti 2026, tkr

${drawing}
      `));

const FORECAST = `
      name | budget | forecast | variance
      Förskola | -84000 | -83500 | 500
      Grundskola | -152000 | -153400 | -1400
      Gymnasium | -61000 | -60500 | 500`;

export const grantInGroupLayouts: readonly Layout[] = [
  {
    name: 'in the budget and in the outcome, without a result', ...YEAR, workbook: drift(`
      Verksamhet | Budget | | | Utfall | | | Avvikelse
       | Kommunbidrag | Intäkter | Kostnader | Kommunbidrag | Intäkter | Kostnader |
      Förskola | 84000 | 6200 | -90200 | 84000 | 6400 | -89900 | 500
      Grundskola | 152000 | 9400 | -161400 | 152000 | 9200 | -162600 | -1400
      Gymnasium | 61000 | 3100 | -64100 | 61000 | 3300 | -63800 | 500
      Summa | 297000 | 18700 | -315700 | 297000 | 18900 | -316300 | -400`),
  },
  {
    name: 'in both of a year, with results', ...YEAR, workbook: drift(`
      Verksamhet | Budget 2025 | | | | Bokslut 2025 | | |
       | Kommunbidrag | Intäkter | Kostnader | Resultat | Kommunbidrag | Intäkter | Kostnader | Resultat
      Förskola | 84000 | 6200 | -90200 | 0 | 84000 | 6400 | -89900 | 500
      Grundskola | 152000 | 9400 | -161400 | 0 | 152000 | 9200 | -162600 | -1400
      Gymnasium | 61000 | 3100 | -64100 | 0 | 61000 | 3300 | -63800 | 500
      Summa | 297000 | 18700 | -315700 | 0 | 297000 | 18900 | -316300 | -400`),
  },
  {
    name: 'beside a budget of net costs', ...YEAR, workbook: drift(`
      Verksamhet | Budget | Kommunbidrag | Intäkter | Kostnader | Avvikelse
      Förskola | -84000 | 84000 | 6400 | -89900 | 500
      Grundskola | -152000 | 152000 | 9200 | -162600 | -1400
      Gymnasium | -61000 | 61000 | 3300 | -63800 | 500
      Summa | -297000 | 297000 | 18900 | -316300 | -400`),
  },
  {
    name: 'in a budget of net costs', ...YEAR, workbook: drift(`
      Verksamhet | Budget | | Utfall | |
       | Kommunbidrag | Nettokostnad | Intäkter | Kostnader | Nettokostnad
      Förskola | 84000 | -84000 | 6400 | -89900 | -83500
      Grundskola | 152000 | -152000 | 9200 | -162600 | -153400
      Gymnasium | 61000 | -61000 | 3300 | -63800 | -60500
      Summa | 297000 | -297000 | 18900 | -316300 | -297400`),
  },
  {
    name: 'in the budget, and a result of the forecast that holds it', period: '2026-08', areas: FORECAST, silent: ['columnLeft'], workbook: AUGUST(`
      Verksamhet | Budget | | | Prognos | |
       | Kommunbidrag | Intäkter | Kostnader | Intäkter | Kostnader | Resultat
      Förskola | 84000 | 6200 | -90200 | 6400 | -89900 | 500
      Grundskola | 152000 | 9400 | -161400 | 9200 | -162600 | -1400
      Gymnasium | 61000 | 3100 | -64100 | 3300 | -63800 | 500
      Summa | 297000 | 18700 | -315700 | 18900 | -316300 | -400`),
  },
  {
    name: 'as the whole budget, over incomes and costs of the forecast', period: '2026-08', areas: FORECAST, silent: ['columnLeft'], workbook: AUGUST(`
      Verksamhet | Budget | Prognos | |
       | Kommunbidrag | Intäkter | Kostnader | Resultat
      Förskola | 84000 | 6400 | -89900 | 500
      Grundskola | 152000 | 9200 | -162600 | -1400
      Gymnasium | 61000 | 3300 | -63800 | 500
      Summa | 297000 | 18900 | -316300 | -400`),
  },
  {
    name: 'of the budget, the months gone and the forecast', period: '2026-08', silent: ['columnLeft'], areas: `
      name | budget | actual | forecast | variance | income | costs
      Förskola | -84000 | -55500 | -83500 | 500 | 4300 | -59800
      Grundskola | -152000 | -102800 | -153400 | -1400 | 6100 | -108900
      Gymnasium | -61000 | -40100 | -60500 | 500 | 2200 | -42300`, workbook: AUGUST(`
      Verksamhet | Budget | | | Utfall | | | Prognos | |
       | Kommunbidrag | Intäkter | Kostnader | Kommunbidrag | Intäkter | Kostnader | Kommunbidrag | Intäkter | Kostnader
      Förskola | 84000 | 6200 | -90200 | 56000 | 4300 | -59800 | 84000 | 6400 | -89900
      Grundskola | 152000 | 9400 | -161400 | 101333 | 6100 | -108900 | 152000 | 9200 | -162600
      Gymnasium | 61000 | 3100 | -64100 | 40667 | 2200 | -42300 | 61000 | 3300 | -63800
      Summa | 297000 | 18700 | -315700 | 198000 | 12600 | -211000 | 297000 | 18900 | -316300`),
  },
  {
    name: 'as a group of its own over budget, outcome and forecast', period: '2026-08', silent: ['columnLeft'], areas: `
      name | budget | actual | forecast | variance | income | costs
      Norr | -84000 | -62500 | -83500 | 500 | 4800 | -67300
      Söder | -152000 | -115600 | -153400 | -1400 | 6900 | -122500
      Väst | -61000 | -45100 | -60500 | 500 | 2500 | -47600`, workbook: AUGUST(`
      Enhet | Kommunbidrag | | | Intäkter | | | Kostnader | | | Resultat | |
       | Budget | Utfall | Prognos | Budget | Utfall | Prognos | Budget | Utfall | Prognos | Budget | Utfall | Prognos
      Norr | 84000 | 63000 | 84000 | 6200 | 4800 | 6400 | -90200 | -67300 | -89900 | 0 | 500 | 500
      Söder | 152000 | 114000 | 152000 | 9400 | 6900 | 9200 | -161400 | -122500 | -162600 | 0 | -1600 | -1400
      Väst | 61000 | 45750 | 61000 | 3100 | 2500 | 3300 | -64100 | -47600 | -63800 | 0 | 650 | 500
      Summa | 297000 | 222750 | 297000 | 18700 | 14200 | 18900 | -315700 | -237400 | -316300 | 0 | -450 | -400`),
  },
  {
    name: 'a budgeted income beside the kommunbidrag is no budget of net costs', period: '2026-08', silent: ['columnLeft'], areas: `
      name | budget | budgetToDate | actual
      Förskola | -84000 | -56000 | -55500
      Grundskola | -152000 | -101333 | -102800
      Gymnasium | -61000 | -40667 | -40100`, workbook: AUGUST(`
      Verksamhet | Budget | | Utfall |
       | Kommunbidrag | Intäkter | Kommunbidrag | Nettokostnad
      Förskola | 84000 | 6200 | 56000 | -55500
      Grundskola | 152000 | 9400 | 101333 | -102800
      Gymnasium | 61000 | 3100 | 40667 | -40100
      Summa | 297000 | 18700 | 198000 | -198400`),
  },
];
