import { followUp } from '../../src/followUp';
import { ExcelHost } from '../../src/hosts/excel/excelHost';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { startOffice } from '../../test/excel-host/jsdomOffice';
import { StrictExcel } from '../../test/excel-host/strictExcel';
import { areas, indicators, largestWorkbook } from './books/largestWorkbook';

const runs = 9;

/** The largest report in the strict Excel, from the workbook as it stands there to the written sheets: syncs and time, each time into a new one. */
export async function benchLargestReport(): Promise<void> {
  const read = readXlsxNow(await largestWorkbook());
  if (!read.ok) throw new Error(read.error.message.en);
  const office = await startOffice(new StrictExcel(read.value));
  const host = new ExcelHost({ run: office.run });
  const times: number[] = [];
  let syncs = 0;
  for (let run = 0; run < runs; run += 1) {
    const excel = new StrictExcel(read.value);
    office.transport.excel = excel;
    const start = performance.now();
    const book = await host.read();
    if (!book.ok) throw new Error(book.error.message.en);
    const { plan } = followUp(book.value, { today: '2026-01-15' });
    const written = plan && await host.write(plan);
    if (!written?.ok) throw new Error('The report was not written.');
    times.push(performance.now() - start);
    syncs = excel.syncs.length;
  }
  office.close();
  const median = [...times].sort((a, b) => a - b)[runs >> 1] ?? NaN;
  console.log(`report of ${areas} areas and ${indicators} indicators in the strict Excel: ${syncs} syncs, ${median.toFixed(0)} ms to read, compute and write (median of ${runs})`);
}
