import { readFacts } from '../../src/reading/readWorkbook';
import { computeFigures } from '../../src/figures/computeFigures';
import { identityFindings, tiesOf } from '../../src/findings/identities/identities';
import { defaultSettings } from '../../src/settings/settings';
import { assess } from '../../src/status/economy';
import type { CellValue, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';

/** How long it takes to recognise a workbook that has been read, and to compute its figures and statuses. */
export function benchRecognising(): Promise<void> {
  const cases = [
    { title: '12 sheets x 200 rows of areas', workbook: workbookOf(areaSheets(12, 200)), warm: 10, runs: 101, aim: 50 },
    { title: '12 sheets x 200 lines of statements', workbook: workbookOf(statementSheets(12, 200)), warm: 10, runs: 101, aim: 50 },
    { title: '100 000 x 12 ledger', workbook: workbookOf([ledger(100_000), ...areaSheets(1, 20)]), warm: 1, runs: 7, aim: 1500 },
    { title: '99 990 x 12 list of units', workbook: workbookOf([units(99_990)]), warm: 1, runs: 3, aim: 1500 },
  ];
  for (const { title, workbook, warm, runs, aim } of cases) {
    const times: number[] = [];
    for (let run = -warm; run < runs; run++) {
      const start = performance.now();
      const facts = readFacts(workbook, new Set(), defaultSettings);
      const figures = computeFigures(facts, facts.unit);
      const statuses = figures.areas.map((area) => assess(area, figures.base, defaultSettings.thresholds, facts.unit));
      if (statuses.length === 0 || identityFindings(tiesOf(facts), { bits: () => 0, follows: () => false, told: () => null, sums: () => false, says: () => false }).length > 200) throw new Error(`${title}: was not recognised`);
      if (run >= 0) times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
    console.log(`recognising and computing, ${title}: ${median.toFixed(1)} ms (aim: under ${aim})`);
  }
  return Promise.resolve();
}

const workbookOf = (sheets: readonly RawSheet[]): RawWorkbook => ({ sheets, names: [], numberFormats: ['General'] });

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): RawSheet => ({
  name, visibility: 'visible', hiddenColumns: [],
  rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })),
});

/** Amounts that look like amounts, the same at every run. */
function amounts(): () => number {
  let seed = 20170831;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.round((seed / 2 ** 32) * 10_000) + 1;
  };
}

const HEADS = ['Verksamhet', 'Bokslut 2016', 'Budget jan-aug', 'Utfall jan-aug', 'Avvikelse', 'Budget 2017', 'Prognos 2017', 'Avvikelse helår', 'Kommentar'];

function row(name: string, amount: () => number): CellValue[] {
  const [prior, toDate, actual, budget, forecast] = [amount(), amount(), amount(), amount(), amount()];
  return [name, -prior, -toDate, -actual, toDate - actual, -budget, -forecast, budget - forecast, 'Färre placeringar än planerat'];
}

const areaSheets = (sheets: number, rows: number): RawSheet[] => Array.from({ length: sheets }, (_, sheet) => {
  const amount = amounts();
  return sheetOf(`Område ${sheet}`, [['Budgetuppföljning augusti 2017, tkr'], HEADS,
    ...Array.from({ length: rows - 2 }, (__, at) => row(`Verksamhet ${sheet}-${at} för äldre`, amount))]);
});

const statementSheets = (sheets: number, rows: number): RawSheet[] => Array.from({ length: sheets }, (_, sheet) => {
  const amount = amounts();
  return sheetOf(`Område ${sheet}`, [[`Verksamhetsområde Omsorg ${sheet}, augusti 2017, tkr`], HEADS,
    ...Array.from({ length: rows - 3 }, (__, at) => row(`Kostnader ${at}`, amount)), row('Resultat', amount)]);
});

function ledger(rows: number): RawSheet {
  const amount = amounts();
  return sheetOf('Transaktioner', [
    ['Konto', 'Ansvar', 'Verksamhet', 'Enhet', 'Motpart', 'Verifikat', 'Datum', 'Text', 'Debet', 'Kredit', 'Belopp', 'Attesterad'],
    ...Array.from({ length: rows }, (_, at): CellValue[] => [3000 + (at * 37) % 5000, 10_000 + (at * 7) % 900, 500 + (at * 13) % 90, `Enhet ${at % 240}`,
      `Motpart ${at % 1900} AB`, `V${100_000 + at}`, 42_736 + (at % 243), `Faktura avseende placering ${at % 20_000}`, amount(), amount(), amount(), at % 3 === 0 ? 'Ja' : 'Nej']),
  ]);
}

function units(rows: number): RawSheet {
  const amount = amounts();
  return sheetOf('Enheter', [['Budgetuppföljning augusti 2017, tkr'], ['Kod', 'Ansvarig', ...HEADS, 'Notering'],
    ...Array.from({ length: rows }, (_, at): CellValue[] => [4000 + at, `Chef ${at % 90}`, ...row(`Enhet ${at}`, amount), ''])]);
}
