import { sheet, workbook, type Layout } from './build';

/** Results that hold their kommunbidrag, and variances alone, beside other tables of the same areas: neither fills what the other lacks. */

const RESULTS = sheet('Årsbokslut', `
      Parknämnden bokslut 2026, tkr
      Verksamhet | Intäkter | Kostnader | Kommunbidrag | Resultat
      Lekplatser | 1210 | -18460 | 17640 | 390
      Skogar | 5320 | -14105 | 8600 | -185
      Stränder | 880 | -9320 | 8515 | 75
      Summa | 7410 | -41885 | 34755 | 280
      `);

const AREAS = `
      name | actual | variance | income | costs
      Lekplatser | 390 | 390 | 1210 | -18460
      Skogar | -185 | -185 | 5320 | -14105
      Stränder | 75 | 75 | 880 | -9320`;

const FRAMES = sheet('Ramar', `
      Budgetramar 2027, tkr
      Verksamhet | Ram 2026 | Pris och lön | Ram 2027
      Lekplatser | -17640 | -310 | -17950
      Skogar | -8600 | -140 | -8740
      Stränder | -8515 | -160 | -8675
      `);

const TRAVEL = sheet('Resor', `
      Resor och transporter 2026
      Verksamhet | Budget, tkr | Utfall, tkr
      Lekplatser | -120 | -95
      Skogar | -60 | -214
      Stränder | -35 | -18
      Summa | -215 | -327
      `);

const VARIANCES = sheet('Avvikelser', `
      Parknämnden, prognos per augusti 2026, mnkr
      Verksamhet | Prognosavvikelse
      Lekplatser | 1,2
      Skogar | -3,4
      Stränder | 0,6
      Summa | -1,6
      `);

const MISSED = `
      name | variance
      Lekplatser | 1.2
      Skogar | -3.4
      Stränder | 0.6`;

const RENTS = sheet('Internhyra', `
      Internhyra augusti 2026, tkr
      Verksamhet | Budget | Utfall
      Lekplatser | 2410 | 1590
      Skogar | 310 | 205
      Stränder | 1120 | 760
      `);

type Book = Layout['workbook'];

const bothWays = (name: string, first: Book['sheets'][number], second: Book['sheets'][number], rest: Omit<Layout, 'name' | 'workbook'>): readonly Layout[] =>
  ([['after', [first, second]], ['before', [second, first]]] as const).map(([where, sheets]): Layout => ({ name: `${name}, ${where} it`, workbook: workbook(...sheets), ...rest }));

export const resultsWithGrantsLayouts: readonly Layout[] = [
  ...bothWays('frames of the year to come beside a result that holds its kommunbidrag', RESULTS, FRAMES, { period: '2026-12', areas: AREAS }),
  ...bothWays('what was travelled for beside a result that holds its kommunbidrag', RESULTS, TRAVEL, { period: '2026-12', areas: AREAS }),
  ...bothWays('rents by area beside variances alone', VARIANCES, RENTS, { period: '2026-08', areas: MISSED, tells: ['partOfAreas'] }),
  {
    name: 'a committee that only a sheet of indicators names is told of',
    workbook: workbook(sheet('Läget', `
      Uppföljning augusti 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
      Lekplatser | -17640 | -11900 | -17500 | 140
      Skogar | -8600 | -5700 | -8650 | -50
      Stränder | -8515 | -6300 | -8515 | 0
      Summa | -34755 | -23900 | -34665 | 90
      `), sheet('Mätetal', `
      Parknämnden, mätetal augusti 2026
      Mätetal | Utfall | Mål
      Andel nöjda besökare, % | 71 | 75
      Andel besiktigade lekplatser, % | 93 | 100
      `)), tells: ['committeeBeside'],
  },
];
