import { wordReport } from '../../src/documents/index';
import { followUp } from '../../src/followUp';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { standaloneReport } from '../../src/report/standalone';
import { areas, indicators, largestWorkbook } from './books/largestWorkbook';

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
