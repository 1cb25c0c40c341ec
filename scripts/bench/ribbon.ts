import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { giveExcel } from '../../test/excel-host/browserPage';
import { chromiumFlags, serveDist } from '../serveDist.mjs';
import { findTool } from '../tools.mjs';

/**
 * How long the ribbon's button takes when nothing of ours has been started: from the page's beginning until the command
 * is listened for, and until it has said that it is done. The strict Excel answers at once and on the page's own thread;
 * files come from this machine. What a real Excel adds for starting a browser is not in it.
 */

const RUNS = 7;

const ways = [['in the shared runtime', 'hidden'], ['apart', 'none']] as const;

interface Start {
  readonly listens: number;
  readonly done: number;
}

/** Waits in the page itself, by every frame's end: asking from outside would take its own time. */
const pressAndWait = `(async () => {
  const turn = () => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { port1.close(); resolve(); }; port2.postMessage(null); });
  while (!window.strictExcelTransport.pressCommand('updateReport', 'Budget.Update')) await turn();
  const listens = performance.now();
  while (window.strictExcelTransport.completedCommands.length === 0) await turn();
  return { listens, done: performance.now() };
})()`;

async function coldStart(browser: Browser, origin: string, workbook: RawWorkbook, runtime: 'hidden' | 'none'): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (runtime === 'none') await page.addInitScript("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });");
  await giveExcel(page, workbook, { runtime });
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded');
  const start = await page.evaluate<Start>(pressAndWait);
  await context.close();
  return start;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints the median of the runs, both ways, for an example. */
export async function benchRibbon(): Promise<void> {
  const executablePath = findTool('BUDGET_CHROMIUM');
  if (executablePath === null) {
    console.log('The ribbon is not measured: Chromium is missing.');
    return;
  }
  const read = readXlsxNow(new Uint8Array(readFileSync(join('examples', 'helsingborg-2017-08.xlsx'))));
  if (!read.ok) throw new Error(read.error.message.en);
  const { origin, close } = await serveDist(join(process.cwd(), 'dist'));
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    console.log(`The ribbon's button from a cold start, helsingborg-2017-08, median of ${RUNS}`);
    for (const [name, runtime] of ways) {
      const runs: Start[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await coldStart(browser, origin, read.value, runtime));
      console.log(`  ${name.padEnd(24)} listens after ${Math.round(middle(runs.map(({ listens }) => listens)))} ms, done after ${Math.round(middle(runs.map(({ done }) => done)))} ms`);
    }
  } finally {
    await browser.close();
    await close();
  }
}
