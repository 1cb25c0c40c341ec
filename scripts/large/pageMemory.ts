import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, serveDist } from '../serveDist.mjs';
import { writeLargeBook, type LargeKind } from './largeBook';
import type { Memory } from './memory';

interface BrowserProcess {
  readonly type: string;
  readonly id: number;
}

/** Bytes that a process has had at most, as the system counts them. */
const peakOf = (id: number): number => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN) * 1024;

/**
 * What the built page takes at most for a large workbook, in Chromium on Linux: the process of the page with its
 * workers, the page itself and the browser's engine in it. `root`: of the project; `executablePath`: of Chromium.
 */
export async function memoryOfPage(root: string, executablePath: string, kind: LargeKind, rows: number): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const { origin, close } = await serveDist(join(root, 'dist'));
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const file = join(folder, 'large.xlsx');
    const inflated = writeLargeBook(file, kind, rows);
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${origin}/index.html`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('tab').or(page.getByRole('alert').getByText(/./)).first().waitFor();
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo') as { processInfo: readonly BrowserProcess[] };
    return { inflated, peak: Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id))) };
  } finally {
    await browser.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
