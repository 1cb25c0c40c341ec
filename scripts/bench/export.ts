import { wordReport } from '../../src/documents/index';
import { followUp } from '../../src/followUp';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { largestWorkbook } from './exportWorkbook';

const RUNS = 5;

/** How long it takes to write the largest report, of 40 areas and 200 indicators, as a Word document. */
export async function benchWordExport(): Promise<void> {
  const read = readXlsxNow(await largestWorkbook());
  if (!read.ok) throw new Error(read.error.message.en);
  const { report, areas, scorecard } = followUp(read.value, { today: '2026-01-15' });
  if (report === null) throw new Error('The workbook gives no report.');
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    size = (await wordReport(report, { includeDrafts: true })).length;
    times.push(performance.now() - start);
  }
  const median = [...times].sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
  console.log(`export, ${areas.length} areas and ${scorecard.indicators.length} indicators to .docx: ${median.toFixed(0)} ms, the first ${(times[0] ?? NaN).toFixed(0)} ms,`
    + ` ${(size / 1024).toFixed(0)} KB (aim: at most 2 000 ms; median of ${RUNS})`);
}
