import { indexAreas } from '../../src/reading/sources/months/areaIndex';
import { readLedger } from '../../src/reading/sources/months/ledger';
import type { EconomySheet } from '../../src/reading/meaning/tables/economyTable';
import { readFacts } from '../../src/reading/readWorkbook';
import type { CellValue, RawRow, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';

const ROWS = 200_000;
const AREAS = 24;
const RUNS = 9;
const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };

const rawRow = (index: number, values: readonly CellValue[]): RawRow => ({ index, values, formulas: null, formats: null });

const sheetOf = (name: string, rows: readonly RawRow[]): RawSheet => ({ name, visibility: 'visible', rows, hiddenColumns: [] });

const outcome = sheetOf('Uppföljning', [
  rawRow(0, ['Servicenämnden december 2024, tkr']),
  rawRow(1, ['Verksamhet', 'Budget 2024', 'Utfall jan-dec 2024']),
  ...Array.from({ length: AREAS }, (_, at) => rawRow(at + 2, [`Område ${at + 1} drift`, -120_000, -118_000])),
]);

/** Five years of transactions in eight columns: codes, names, texts that differ, amounts. */
const transactions = sheetOf('Huvudbok', [
  rawRow(0, ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Verifikat', 'Text', 'Motpart', 'Belopp']),
  ...Array.from({ length: ROWS }, (_, at) => rawRow(at + 1, [
    (2020 + (at % 5)) * 100 + 1 + ((at * 7) % 12), 4_100 + (at % 240), `Område ${(at % AREAS) + 1} drift`, at % 9 === 0 ? 3_010 : 4_000 + ((at * 37) % 4_000),
    `V${100_000 + at}`, `Faktura ${at % 20_000}`, at % 1_900, Math.round(Math.sin(at) * 40_000 + 25_000) / 100,
  ])),
]);

function median(run: () => void): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

/** How long 200 000 rows of a ledger take to become areas' months, alone and in the reading of the whole workbook. */
export function benchLedger(): Promise<void> {
  const workbook: RawWorkbook = { sheets: [outcome, transactions], names: [], numberFormats: ['General'] };
  const economy: readonly EconomySheet[] = readFacts({ ...workbook, sheets: [outcome] }, new Set(), NO_CHOICES).economy;
  const index = indexAreas(economy);
  const recognised = {
    sheet: transactions, titles: [], tables: [], economic: [], stated: [], kind: 'ledger' as const, area: null, confidence: 1, reason: { sv: '', en: '' },
  };
  const months = readFacts(workbook, new Set(), NO_CHOICES).months.length;
  const alone = median(() => { readLedger(recognised, index, { period: { year: 2024, month: 12 }, chosen: null }); });
  const whole = median(() => { readFacts(workbook, new Set(), NO_CHOICES); });
  console.log(`ledger, ${ROWS} rows to ${months} years of months of ${AREAS} areas: ${alone.toFixed(0)} ms`
    + `; with recognising the workbook ${whole.toFixed(0)} ms (aim: under 1000)`);
  return Promise.resolve();
}
