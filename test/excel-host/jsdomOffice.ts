import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import type { RunExcel } from '../../src/hosts/excel/session';
import { lackingIn, takeAway } from './apiSets';
import type { StrictExcel } from './strictExcel';
import { Transport } from './transport';
import type { TransportOptions } from './transport';

/** The genuine office.js in Node, in front of a strict Excel. */
export interface OfficeInNode {
  readonly transport: Transport;
  readonly run: RunExcel;
  /** Microsoft's `Excel` namespace, for checks against its metadata. */
  readonly namespace: Readonly<Record<string, unknown>>;
  close(): void;
}

const base = 'https://localhost/office/';
/** Tests and benches run in the project's folder. */
const dist = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** The globals that office.js leaves behind. */
interface OfficeWindow {
  readonly Office: { onReady(): Promise<unknown> };
  readonly Excel: { readonly run: RunExcel } & Readonly<Record<string, unknown>>;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const isOfficeWindow = (page: object): page is OfficeWindow => 'Office' in page && 'Excel' in page && 'OfficeExtension' in page;

/**
 * Loads office.js, unmodified, into a page without network: the scripts that it asks for are read from the package.
 * Members above the given requirement set are not there, neither in Microsoft's client nor in the Excel behind it.
 */
export async function startOffice(excel: StrictExcel, options: TransportOptions = {}): Promise<OfficeInNode> {
  const dom = new JSDOM('<!doctype html><body></body>', { url: base, runScripts: 'outside-only', pretendToBeVisual: true });
  const page = dom.window;
  const context = dom.getInternalVMContext();
  const evaluate = (file: string) => new Script(readFileSync(join(dist, file), 'utf8'), { filename: file }).runInContext(context) as unknown;
  const transport = new Transport(excel);
  transport.install(page, options);
  const own = page.document.createElement('script');
  own.type = 'text/plain';
  own.src = `${base}office.js`;
  page.document.body.append(own);
  new page.MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (!(node instanceof page.HTMLScriptElement) || node.type === 'text/plain' || !node.src.startsWith(base)) continue;
      evaluate(node.src.slice(base.length));
      node.dispatchEvent(new page.Event('load'));
    }
  }).observe(page.document, { childList: true, subtree: true });
  evaluate('office.js');
  const global: object = page;
  for (let waited = 0; !isOfficeWindow(global) && waited < 200; waited += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!isOfficeWindow(global)) throw new Error('office.js did not start');
  await global.Office.onReady();
  if (options.excelApi !== undefined) {
    excel.condition.lacks = lackingIn(options.excelApi);
    takeAway(global.Excel, options.excelApi);
  }
  global.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { transport, run: (batch) => global.Excel.run(batch), namespace: global.Excel, close: () => page.close() };
}
