import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { StrictExcel } from './strictExcel';
import { Transport } from './transport';
import type { TransportOptions } from './transport';

/**
 * For browser tests: bundled to one classic script, put into the page before office.js, it gives the page an Excel.
 * The test sets `window.strictExcelWorkbook` (a RawWorkbook as JSON) in a script before this one,
 * and finds the Excel afterwards as `window.strictExcel`.
 */
interface BrowserWindow {
  external: unknown;
  strictExcelWorkbook?: RawWorkbook;
  strictExcelOptions?: TransportOptions;
  strictExcel?: StrictExcel;
  strictExcelTransport?: Transport;
}

function start(page: BrowserWindow): void {
  const excel = new StrictExcel(page.strictExcelWorkbook ?? { sheets: [], names: [], numberFormats: ['General'] });
  const transport = new Transport(excel);
  transport.install(page, page.strictExcelOptions);
  page.strictExcel = excel;
  page.strictExcelTransport = transport;
}

start(window);
