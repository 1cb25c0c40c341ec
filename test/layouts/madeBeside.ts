import { sheet, workbook, type Layout } from './build';

const exported = (made: string) => workbook(sheet('Uttag', `
      Huvudbok
      Bolag 100 Kommunen | Period 202501 - 202509 | Barnnämnden | ${made} | Belopp i tkr

      Verksamhet | Budget ack | Utfall ack | Avv ack | Budget år
      Förskola | -6165 | -6074 | 91 | -8220
      Grundskola | -7487 | -7904 | -417 | -9982
      Totalt | -13652 | -13978 | -326 | -18202
      `));

const okt = (year: number, budget: readonly number[]) => sheet(`Okt ${String(year)}`, `
      Hamnnämnden, uppföljning
      tkr
      Verksamhet | Årsbudget | Utfall t.o.m. oktober | Helårsprognos | Avvikelse
      ${['Kajer', 'Farleder', 'Kranar'].map((name, at) => `${name} | ${[1, 0.8, 0.9, 0.1].map((part) => String(Math.round((budget[at] ?? 0) * part))).join(' | ')}`).join('\n      ')}
      `);

/** The day on which an export was made beside what it is of, and last year's tab beside this year's. */
export const madeBesideLayouts: readonly Layout[] = [
  ...['Uttaget 2025-10-09', 'Hämtad 2025-10-09', 'Utskriven den 9 oktober 2025'].map((made): Layout => ({
    name: `the period of an export beside "${made}" over its columns`, workbook: exported(made), period: '2025-09', unit: 'tkr', committee: 'Barnnämnden',
    areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Förskola | -8220 | -6165 | -6074 | 91
      Grundskola | -9982 | -7487 | -7904 | -417`,
  })),
  {
    name: 'the same month of last year on a tab of its own is left, though its heads name the month',
    workbook: workbook(okt(2025, [1000, 2000, 4000]), okt(2024, [1100, 1900, 2500])), period: '2025-10',
    areas: `
      name | budget | actual | forecast
      Kajer | -1000 | -800 | -900
      Farleder | -2000 | -1600 | -1800
      Kranar | -4000 | -3200 | -3600`,
    tells: ['earlierSheet'], silent: ['areaConflict'],
  },
];
