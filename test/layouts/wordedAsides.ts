import { sheet, workbook, type Layout } from './build';

/** Headings with dashes, amounts for each pupil, an earlier forecast alone, transactions and invoices: each is what its words say. */

const FOLLOWED = sheet('Ekonomi', `
      Barnnämnden, september 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-sep | Prognos 2026
      Förskola | -40000 | -29700 | -41000
      Grundskola | -60000 | -44000 | -60000
      `);
const followed = `
      name | budget | actual | forecast
      Förskola | -40000 | -29700 | -41000
      Grundskola | -60000 | -44000 | -60000`;

export const wordedAsideLayouts: readonly Layout[] = [
  {
    name: 'headings with dashes stay headings',
    workbook: workbook(sheet('Vård', `
      Vård augusti 2026, tkr
      Verksamhet | Budget 2026 | Utfall aug | Prognos 2026
      Norr | - | - | -
      Hemtjänst | -4000 | -2700 | -4100
      Boende | -6000 | -4000 | -6000
      Syd | - | - | -
      Hemtjänst | -5000 | -3300 | -5000
      Boende | -7000 | -4600 | -7100
      Summa | -22000 | -14600 | -22200
      `)),
    areas: `
      name | budget | actual | forecast
      Hemtjänst, Norr | -4000 | -2700 | -4100
      Boende, Norr | -6000 | -4000 | -6000
      Hemtjänst, Syd | -5000 | -3300 | -5000
      Boende, Syd | -7000 | -4600 | -7100`,
  },
  {
    name: 'what is paid for each pupil is no budget of areas',
    workbook: workbook(FOLLOWED, sheet('Elevpeng', `
      Elevpeng 2026
      Skolform | Budget 2025 | Budget 2026 | Förändring
      Förskoleklass | 70200 | 72100 | 1900
      Grundskola åk 1-6 | 79200 | 81000 | 1800
      Grundskola åk 7-9 | 91200 | 93800 | 2600
      Fritidshem | 38400 | 39100 | 700
      `)),
    areas: followed, kinds: { Ekonomi: 'areas', Elevpeng: 'indicators' },
  },
  ...([['beside one to be filled in', ' | Prognos', ' |'], ['alone', '', '']] as const).map(([where, head, cell]): Layout => ({
    name: `an earlier forecast ${where} is used, and that is told`,
    workbook: workbook(sheet('Ekonomi', `
      Barnnämnden, september 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-sep | Förra prognosen${head}
      Förskola | -40000 | -29700 | -41000${cell}
      Grundskola | -60000 | -44000 | -60000${cell}
      `)),
    areas: followed, tells: ['earlierForecast'],
  })),
  {
    name: 'a short list of transactions is one',
    workbook: workbook(FOLLOWED, sheet('Export', `
      Konto | Verksamhet | Datum | Text | Belopp | Förra prognosen
      5010 | Förskola | @2026-08-12 | Lön aug | 412500.50 | 0
      6010 | Grundskola | @2026-08-01 | Hyra kv 3 | 84000.25 | 0
      7010 | Grundskola | @2026-08-03 | Placering | 125000 | 0
      `)),
    areas: followed, kinds: { Ekonomi: 'areas', Export: 'ledger' },
  },
  {
    name: 'invoices below a follow-up make no transactions of it',
    workbook: workbook(sheet('Ekonomi', `
      Barnnämnden, september 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-sep | Prognos 2026
      Förskola | -40000 | -29700 | -41000
      Grundskola | -60000 | -44000 | -60000
      Summa | -100000 | -73700 | -101000

      Leverantörsfakturor
      Leverantör | Fakturanr | Belopp | Datum | Kontering
      Städbolaget AB | 10023 | 45200 | @2026-08-03 | 7410
      Matlådan AB | 88120 | 128400 | @2026-08-12 | 6120
      Taxi Norr | 5512 | 23100 | @2026-08-20 | 7020
      Måleri Syd | 771 | 8100 | @2026-08-21 | 7020
      Glasfirman | 92 | 5400 | @2026-08-25 | 7410
      `)),
    areas: followed, kinds: { Ekonomi: 'areas' },
  },
];
