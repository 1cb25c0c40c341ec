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

/** As the frame around a pane may have it: nothing says no, it is just not done. */
function forbid(forbids: TransportOptions['forbids'], excel: StrictExcel): void {
  if (forbids?.includes('newWorkbooks')) excel.condition.opensWorkbooks = false;
  if (forbids?.includes('copying')) {
    Object.defineProperty(document, 'execCommand', { value: () => false });
    const refused = () => Promise.reject(new DOMException('A permissions policy forbids it', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } });
  }
  if (forbids?.includes('downloads')) {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) { if (!this.hasAttribute('download')) HTMLElement.prototype.click.call(this); };
  }
}

function start(page: BrowserWindow): void {
  const excel = new StrictExcel(page.strictExcelWorkbook ?? { sheets: [], names: [], numberFormats: ['General'] });
  const transport = new Transport(excel);
  transport.install(page, page.strictExcelOptions);
  forbid(page.strictExcelOptions?.forbids, excel);
  page.strictExcel = excel;
  page.strictExcelTransport = transport;
}

start(window);
