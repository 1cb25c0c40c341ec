import { Workbook } from 'exceljs';
import { wordReport } from '../../src/documents/index';
import { followUp } from '../../src/followUp';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { standaloneReport } from '../../src/report/standalone';

const areas = 40;
const indicators = 200;
const runs = 5;

/** How long the largest report takes from what was computed to a file: a workbook and a Word document. */
export async function benchExport(): Promise<void> {
  const read = readXlsxNow(await largestWorkbook());
  if (!read.ok) throw new Error(read.error.message.en);
  const { report, ...done } = followUp(read.value, { today: '2026-01-15' });
  if (done.areas.length !== areas || done.scorecard.indicators.length !== indicators || !report) {
    throw new Error(`The workbook was read as ${done.areas.length} areas and ${done.scorecard.indicators.length} indicators.`);
  }
  await measure('.xlsx', () => {
    const { plan, properties } = standaloneReport(report, { includeDrafts: true });
    return Promise.resolve(newWorkbook([plan], properties));
  });
  await measure('.docx', () => wordReport(report, { includeDrafts: true }));
}

async function measure(ending: string, make: () => Promise<Uint8Array>): Promise<void> {
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    size = (await make()).length;
    times.push(performance.now() - start);
  }
  const median = [...times].sort((a, b) => a - b)[runs >> 1] ?? NaN;
  console.log(`export, ${areas} areas and ${indicators} indicators to ${ending}: ${median.toFixed(0)} ms, the first ${(times[0] ?? NaN).toFixed(0)} ms,`
    + ` ${(size / 1024).toFixed(0)} KB (aim: at most 2 000 ms; median of ${runs})`);
}

/** A table of areas with comments, and a scorecard: the same at every call. */
async function largestWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const economy = workbook.addWorksheet('Sammanställning');
  economy.addRow(['Belopp i tkr']);
  economy.addRow(['Verksamhet', 'Bokslut 2023', 'Budget jan-aug 2024', 'Utfall jan-aug 2024', 'Avvikelse jan-aug', 'Budget 2024', 'Prognos 2024', 'Avvikelse helår', 'Kommentar']);
  for (let area = 1; area <= areas; area += 1) {
    const [budget, variance] = [-10_000 - area * 137, (area % 7) * 90 - 250];
    economy.addRow([`Verksamhetsområde ${area}`, budget + 300, Math.round(budget * 0.66), Math.round(budget * 0.66) + variance, variance, budget, budget + variance, variance,
      `Avvikelsen förklaras av fler ärenden än väntat inom enhet ${area} och av vakanta tjänster under våren.`]);
  }
  const scorecard = workbook.addWorksheet('Styrkort');
  scorecard.addRow(['Mätetal', 'Utfall 2022', 'Utfall 2023', 'Målvärde 2024', 'Utfall 2024']);
  for (let indicator = 1; indicator <= indicators; indicator += 1) {
    scorecard.addRow([`Andel nöjda brukare i enkät ${indicator}, %`, 60 + (indicator % 20), 62 + (indicator % 19), 80, 65 + (indicator % 25)]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
