import { sheet, workbook, type Layout } from './build';

/** Quarters and tertials of the outcome side by side: each alone, or accumulated. */

const told = (heads: string, rows: readonly string[]) => workbook(sheet('Kvartal', `
      Kvartalsuppföljning efter kvartal 3, 2025 (tkr)
      ${heads}
      ${rows.join('\n      ')}
      `));

const areas = `
      name | budget | actual
      Hamnen | -6000 | -4650
      Färjan | -9000 | -6780
      Slussen | -4200 | -3120`;

export const quarterLayouts: readonly Layout[] = [
  {
    name: 'three quarters of the outcome are together the outcome where no column is their sum',
    workbook: told('Verksamhet | Budget 2025 | Utfall Kv 1 | Utfall Kv 2 | Utfall Kv 3 | Prognos Kv 4 | Prognos helår', [
      'Hamnen | -6000 | -1500 | -1600 | -1550 | -1500 | -6150', 'Färjan | -9000 | -2250 | -2230 | -2300 | -2200 | -8980',
      'Slussen | -4200 | -1050 | -1000 | -1070 | -1060 | -4180', 'Summa | -19200 | -4800 | -4830 | -4920 | -4760 | -19310']),
    areas, total: 'budget | actual | forecast\n -19200 | -14550 | -19310',
  },
  {
    name: 'quarters under a head of outcomes are parts of their sum, with last year\'s beside',
    workbook: told(' | | Utfall | | | | |\n      Verksamhet | Budget 2025 | Kv 1 | Kv 2 | Kv 3 | Ack. | Kv 3 2024 | Prognos 2025', [
      'Hamnen | -6000 | -1500 | -1600 | -1550 | -4650 | -1400 | -6150', 'Färjan | -9000 | -2250 | -2230 | -2300 | -6780 | -2210 | -8980',
      'Slussen | -4200 | -1050 | -1000 | -1070 | -3120 | -1010 | -4180', 'Summa | -19200 | -4800 | -4830 | -4920 | -14550 | -4620 | -19310']),
    areas, total: 'budget | actual | forecast\n -19200 | -14550 | -19310',
  },
  {
    name: 'accumulated quarters are no parts: the last of them is the outcome',
    workbook: told('Verksamhet | Budget 2025 | Utfall Kv 1 | Utfall Kv 2 | Utfall Kv 3 | Prognos 2025', [
      'Hamnen | -6000 | -1500 | -3100 | -4650 | -6150', 'Färjan | -9000 | -2250 | -4480 | -6780 | -8980',
      'Slussen | -4200 | -1050 | -2050 | -3120 | -4180', 'Summa | -19200 | -4800 | -9630 | -14550 | -19310']),
    areas, total: 'budget | actual | forecast\n -19200 | -14550 | -19310',
  },
  {
    name: 'quarters that hardly rise but together are far more than the year may be accumulated',
    workbook: told('Verksamhet | Budget 2025 | Utfall Kv 1 | Utfall Kv 2 | Utfall Kv 3 | Prognos 2025', [
      'Hamnen | -6000 | -3500 | -4300 | -4650 | -6150', 'Färjan | -9000 | -5250 | -6480 | -6780 | -8980',
      'Slussen | -4200 | -2350 | -2950 | -3120 | -4180', 'Summa | -19200 | -11100 | -13730 | -14550 | -19310']),
    areas, tells: ['openParts'],
  },
];
