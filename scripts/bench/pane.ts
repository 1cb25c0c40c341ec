import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import type { CellValue, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';
import { giveRemoteExcel } from '../../test/excel-host/browserPage';
import type { SyncRecord } from '../../test/excel-host/faults';
import { chromiumFlags, serveDist } from '../serveDist.mjs';
import { findTool } from '../tools.mjs';
import { toTab } from '../../test/support/browser';

/**
 * Whether the built pane stays responsive: the longest task on its own thread, in Chromium, from the page's
 * beginning to a written report. Counted: the pane, office.js and what the browser does for them.
 * Not counted: the strict Excel, which works in a worker of its own, as Excel is a process of its own.
 */

const formats = ['General', '#,##0'];

const sheetOf = (name: string, rows: readonly CellValue[][]): RawSheet => ({
  name, visibility: 'visible', hiddenColumns: [],
  rows: rows.map((values, index) => ({ index, values, formulas: null, formats: values.map((value) => (typeof value === 'number' ? 1 : 0)) })),
});

/** The accounts of one area: each with budget, outcome and forecast in tkr, costs negative. */
function area(number: number, rows: number): RawSheet {
  const accounts = Array.from({ length: rows - 4 }, (_, index): CellValue[] => {
    const budget = (index % 5 === 0 ? 1 : -1) * (100 + ((index * 37 + number * 11) % 900));
    const toDate = Math.round((budget * 8) / 12);
    const actual = toDate - ((index * 7 + number) % 23) + 11;
    const forecast = budget - ((index * 5 + number) % 31) + 15;
    return [`Konto ${3000 + index * 7}`, budget, toDate, actual, actual - toDate, forecast, forecast - budget];
  });
  const sums = [1, 2, 3, 4, 5, 6].map((column) => accounts.reduce((sum, row) => sum + Number(row[column]), 0));
  return sheetOf(`Område ${number}`, [
    [`Verksamhetsområde Område ${number}`, null, null, null, null, null, 'Belopp i tkr'],
    ['', 'Budget 2017', 'Budget jan-aug', 'Utfall 2017-08-31', 'Avvikelse', 'Prognos 2017', 'Avvikelse'],
    ...accounts,
    ['Resultat', ...sums],
  ]);
}

function ledger(rows: number): RawSheet {
  const words = ['Hemtjänst', 'Särskilt boende', 'Individ- och familjeomsorg', 'Ledning', 'Förskola', 'Grundskola'];
  return sheetOf('Huvudbok', [
    ['Ansvar', 'Konto', ...Array.from({ length: 10 }, (_, index) => `Period ${index + 1}`)],
    ...Array.from({ length: rows - 1 }, (_, index): CellValue[] => [
      words[index % words.length] ?? '', 10_000 + (index % 5_000), ...Array.from({ length: 10 }, (_unused, month) => Math.round(Math.sin(index * 12 + month) * 1e6) / 100),
    ]),
  ]);
}

function example(): RawWorkbook {
  const read = readXlsxNow(new Uint8Array(readFileSync(join('examples', 'helsingborg-2017-08.xlsx'))));
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
}

/** The example with the ledger beside it; the ledger's formats are put after the example's own. */
function withLedger({ sheets, names, numberFormats }: RawWorkbook, rows: number): RawWorkbook {
  const own = ledger(rows);
  const first = numberFormats.length;
  const moved = { ...own, rows: own.rows.map((row) => ({ ...row, formats: row.formats?.map((format) => (format ? first : 0)) ?? null })) };
  return { sheets: [...sheets, moved], names, numberFormats: [...numberFormats, '#,##0'] };
}

interface Measured {
  longestTasks: number[];
  strictExcel: { record(): Promise<{ syncs: SyncRecord[]; mistakes: string[] }> };
}

/** Begins before anything of the page does. */
function watchTasks(): void {
  const page = window as unknown as Measured;
  page.longestTasks = [];
  new PerformanceObserver((list) => page.longestTasks.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ type: 'longtask', buffered: true });
}

async function phase(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => { (window as unknown as Measured).longestTasks.length = 0; }).catch(() => undefined);
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  // Tasks are told of a little after they end.
  await page.waitForTimeout(300);
  const { tasks, syncs, mistakes } = await page.evaluate(async () => {
    const measured = window as unknown as Measured;
    return { tasks: [...measured.longestTasks], ...await measured.strictExcel.record() };
  });
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  const longest = tasks.length > 0 ? `${Math.round(Math.max(...tasks))} ms` : 'under 50 ms';
  const megabytes = (bytes: readonly number[]) => (Math.max(0, ...bytes) / 1e6).toFixed(2);
  console.log(`  ${what.padEnd(34)} longest task ${longest.padStart(11)}, ${String(syncs.length).padStart(3)} syncs, `
    + `largest request ${megabytes(syncs.map((sync) => sync.requestBytes))} MB, largest answer ${megabytes(syncs.map((sync) => sync.responseBytes))} MB, ${Math.round(time)} ms`);
}

async function measure(browser: Browser, origin: string, workbook: RawWorkbook): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(watchTasks);
  await giveRemoteExcel(page, workbook);
  await phase(page, 'open: read and compute', async () => {
    await page.goto(`${origin}/taskpane.html`);
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  });
  await phase(page, 'show the tab Läsning', async () => {
    await toTab(page, 'Läsning');
    await page.getByRole('button', { name: /^Ändra: / }).first().waitFor();
  });
  await phase(page, 'draw a sheet beside it, 1400 px', async () => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.locator('[role=table] [aria-rowindex]').first().waitFor();
  });
  await phase(page, 'draw the last sheet to its end', async () => {
    const { name, rows } = workbook.sheets.at(-1) ?? { name: '', rows: [] };
    await page.getByRole('combobox', { name: 'Blad som visas' }).selectOption(name);
    await page.locator(`[role=table][aria-rowcount="${rows.length}"]`).evaluate((table) => { table.scrollTop = table.scrollHeight; });
    await page.locator(`[aria-rowindex="${rows.length}"]`).waitFor();
    await page.setViewportSize({ width: 350, height: 760 });
  });
  await phase(page, 'show the tab Rapport', async () => {
    await toTab(page, 'Rapport');
    await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).waitFor();
  });
  await phase(page, 'another limit: compute', async () => {
    await page.getByLabel('Gul från (%)').fill('-50');
    await page.getByText(/^Gul från.*[-−]50/).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  });
  const update = page.getByRole('button', { name: 'Uppdatera rapporten' });
  await phase(page, 'read, compute and write', async () => {
    await update.click();
    await page.getByText('Rapporten står i bladet Rapport.').waitFor();
  });
  await phase(page, 'again: nothing to change', async () => {
    await update.click();
    await page.getByText('Rapporten stämde redan.').waitFor();
  });
  await context.close();
}

/** Prints the longest task on the pane's thread, syncs, bytes and time, for a wide and a long workbook. */
export async function benchPane(): Promise<void> {
  const executablePath = findTool('BUDGET_CHROMIUM');
  if (executablePath === null) {
    console.log('The pane is not measured: Chromium is missing.');
    return;
  }
  const { origin, close } = await serveDist(join(process.cwd(), 'dist'));
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const many: RawWorkbook = { sheets: Array.from({ length: 40 }, (_, index) => area(index + 1, 250)), names: [], numberFormats: formats };
    console.log('The built pane in Chromium, 40 sheets x 250 rows (aim: no task over 200 ms)');
    await measure(browser, origin, many);
    console.log('The built pane in Chromium, an example and a sheet of 100 000 rows x 12 columns');
    await measure(browser, origin, withLedger(example(), 100_000));
  } finally {
    await browser.close();
    await close();
  }
}
