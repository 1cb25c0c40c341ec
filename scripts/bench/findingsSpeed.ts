import { formulaFindings } from '../../src/findings/formulas/formulas';
import { evidenceOf, Formulas } from '../../src/findings/identities/formulaEvidence';
import { identityFindings, tiesOf } from '../../src/findings/identities/identities';
import { readFacts } from '../../src/reading/readWorkbook';
import { defaultSettings } from '../../src/settings/settings';
import { randomOf } from '../../test/corpus/runner/random';
import type { CellValue, RawRow, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';

/** How long the findings of a large workbook take beyond its reading: in milliseconds, and as a share of the reading. */

const HEADS = ['Verksamhet', 'Budget 2025', 'Utfall jan-aug', 'Prognos 2025', 'Avvikelse', 'Återstår'];

function sheetOf(at: number, units: number, withFormulas: boolean): RawSheet {
  const random = randomOf(`speed ${at}`);
  const rows: RawRow[] = [];
  const add = (values: readonly CellValue[], formulas: RawRow['formulas'] = null) => { rows.push({ index: rows.length, values, formulas, formats: null }); };
  add([`Område ${at} augusti 2025, tkr`]);
  add(HEADS);
  const sums = [0, 0, 0];
  const line = (name: string, [budget = 0, actual = 0, forecast = 0]: readonly number[]) => {
    const row = rows.length + 1;
    add([name, budget, actual, forecast, forecast - budget, budget - actual],
      withFormulas ? [undefined, undefined, undefined, undefined, `=D${row}-B${row}`, `=B${row}-C${row}`] : null);
  };
  for (let unit = 0; unit < units; unit += 1) {
    const budget = -Math.round(1000 + random() * 90_000);
    const amounts = [budget, Math.round(budget * (0.6 + random() * 0.1)), Math.round(budget * (0.97 + random() * 0.06))];
    amounts.forEach((amount, place) => { sums[place] = (sums[place] ?? 0) + amount; });
    line(`Enhet ${at}-${unit}`, amounts);
  }
  line('Summa', sums);
  return { name: `Blad ${at}`, visibility: 'visible', rows, hiddenColumns: [] };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function timed<T>(runs: number, work: () => T): readonly [number, T] {
  const results = Array.from({ length: Math.max(1, runs) }, (): readonly [number, T] => {
    const start = performance.now();
    const result = work();
    return [performance.now() - start, result];
  });
  return [median(results.map(([time]) => time)), (results.at(-1) as readonly [number, T])[1]];
}

export function benchFindingsSpeed(): Promise<void> {
  console.log(`${'workbook'.padEnd(34)}${'reading'.padStart(10)}${'formulas'.padStart(10)}${'identities'.padStart(12)}${'of reading'.padStart(12)}   (ms)`);
  for (const [sheets, units, withFormulas] of [[40, 250, false], [40, 250, true], [1, 100_000, false]] as const) {
    const workbook: RawWorkbook = { numberFormats: ['General'], names: [], sheets: Array.from({ length: sheets }, (_, at) => sheetOf(at, units, withFormulas)) };
    const runs = units > 1000 ? 1 : 7;
    const [reading, facts] = timed(runs, () => readFacts(workbook, new Set(), defaultSettings));
    const [formulas, ofFormulas] = timed(runs, () => formulaFindings(workbook.sheets, workbook.sheets));
    const [identities] = timed(runs, () => identityFindings(tiesOf(facts), evidenceOf(new Formulas(workbook.sheets), ofFormulas)));
    const name = `${sheets} x ${units} ${withFormulas ? 'with formulas' : 'values'}`;
    console.log(`${name.padEnd(34)}${reading.toFixed(0).padStart(10)}${formulas.toFixed(0).padStart(10)}${identities.toFixed(0).padStart(12)}${((formulas + identities) / reading).toFixed(2).padStart(12)}`);
  }
  return Promise.resolve();
}
