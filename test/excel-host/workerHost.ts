import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { StrictExcel } from './strictExcel';

/**
 * A strict Excel in a worker, away from the thread of the page it plays for: for measuring the page alone.
 * It fetches its workbook (a RawWorkbook as JSON) from beside its own script.
 */
export interface RemoteQuestion {
  readonly id: number;
  /** A batch; left out: what was sent until now, which is then forgotten. */
  readonly batch?: string;
}

let opened: Promise<StrictExcel> | null = null;

async function open(): Promise<StrictExcel> {
  const excel = new StrictExcel(await (await fetch('strict-excel-workbook.json')).json() as RawWorkbook);
  excel.onEvent = (event) => postMessage({ event });
  return excel;
}

async function serve({ id, batch }: RemoteQuestion): Promise<void> {
  const excel = await (opened ??= open());
  if (batch !== undefined) postMessage({ id, answer: await excel.process(batch) });
  else postMessage({ id, answer: JSON.stringify({ syncs: excel.syncs.splice(0), mistakes: excel.mistakes }) });
}

addEventListener('message', ({ data }: MessageEvent<RemoteQuestion>) => void serve(data));
