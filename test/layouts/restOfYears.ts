import { sheet, workbook, type Layout } from './build';

const rows = (last: number) => workbook(sheet('Prognos', `
      Socialutskottet, prognos efter augusti 2025, tkr
      Verksamhet | Årsbudget 2025 | Utfall jan–aug | Prognos sep–dec | Avvikelse helår
      Ledning | -4742 | -3021 | -1577 | 144
      Öppenvård | -30021 | -19598 | -11379 | -956
      Placeringar | -32133 | -21986 | -9318 | ${String(last)}
      `));

const AREAS = `
      name | budget | actual | forecast | variance
      Ledning | -4742 | -3021 | -4598 | 144
      Öppenvård | -30021 | -19598 | -30977 | -956
      Placeringar | -32133 | -21986 | -31304 | 829`;

/** What is printed beside the forecast of the rest of a year. */
export const restOfYearLayouts: readonly Layout[] = [
  { name: 'a variance of the outcome and the rest of the year is as it is computed', workbook: rows(829), areas: AREAS, silent: ['columnLeft'] },
  { name: 'one that a row contradicts is told', workbook: rows(928), areas: AREAS, tells: ['varianceMismatch'], silent: ['columnLeft'] },
  {
    name: 'what is carried over is named so', workbook: workbook(sheet('Bokslut', `
      Äldrenämnden, bokslut 2024, mnkr
      Verksamhet | Intäkter 2024 | Kostnader 2024 | Nettokostnad 2024 | Tilldelad ram 2024 | Över-/underskott | Ack. resultat efter överföring
      Hemvård | 17.4 | -142.7 | -125.3 | 121.7 | -3.6 | -2
      Boende | 33.8 | -220.1 | -186.3 | 188.4 | 2.1 | 2.4
      Stab | 1.2 | -23.3 | -22.1 | 22.8 | 0.7 | 1
      `)),
    tells: ['columnUnread'], silent: ['columnLeft'],
  },
];
