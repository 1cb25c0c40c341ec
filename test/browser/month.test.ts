import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { columnLetters, type CellAddress } from '../../src/values/cell';
import { fourteenAreasBook, forecastCell } from '../support/fourteenAreas';
import { expectNoMistakes, type as typeInExcel } from '../support/excelPage';
import { Keyboard, Mouse, type Hands } from '../support/hands';
import { builtPane } from '../support/pane';

/** A month's work in one sitting, from the workbook that is opened to what has changed since the report was frozen. */

jest.setTimeout(180_000);

const pane = builtPane();

interface Month {
  readonly bytes: () => Promise<Uint8Array>;
  readonly file: string;
  /** A column that is read as something else, and taken back; its sheet's table is opened first. */
  readonly column: { readonly table: string; readonly head: string; readonly is: string };
  readonly forecasts: readonly string[];
  readonly method: RegExp;
  readonly red: readonly string[];
  /** A source that is changed when the report is frozen, and what is told of it. */
  readonly source: CellAddress;
  readonly change: RegExp;
}

const months: readonly Month[] = [
  {
    bytes: fourteenAreasBook, file: 'Uppföljning.xlsx', column: { table: 'Barn- och utbildningsnämnden, tkr', head: 'Avvikelse', is: 'läses inte' },
    forecasts: ['Förskola', 'Grundskola'], method: /^Samma takt året ut/, red: ['Förskola', 'Grundskola'],
    source: forecastCell('Måltider'), change: /^Måltider: prognosen −26.040 → −27.000 tkr \(−960\)$/,
  },
];

/** The part of the pane, wherever its tab stands. */
async function to(page: Page, hands: Hands, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.count() > 0) await hands.press(tab);
  else {
    await hands.press(page.getByRole('button', { name: 'Mer: fler delar' }));
    await hands.press(page.getByRole('menuitem', { name }));
  }
  await page.getByRole('tab', { name, selected: true }).waitFor();
  await page.getByText('Öppnar …').waitFor({ state: 'detached' });
}

async function correctColumn(page: Page, hands: Hands, { table, head, is }: Month['column']): Promise<void> {
  await to(page, hands, 'Läsning');
  await hands.press(page.getByRole('button', { name: table }).first());
  await hands.press(page.getByRole('button', { name: `Ändra: ${head}`, exact: true }).first());
  await hands.choose(page.getByLabel('Kolumnen är'), is);
  await page.getByText(/^(?:Det här ändras:|Ingen siffra ändras\.)/).waitFor();
  await hands.press(page.getByRole('button', { name: 'Använd', exact: true }));
  await page.getByText(`${head}: ${is}`).waitFor();
}

async function forecast(page: Page, hands: Hands, { forecasts, method }: Month): Promise<void> {
  await to(page, hands, 'Prognos');
  const list = page.getByRole('list', { name: 'Prognos per område' });
  for (const area of forecasts) {
    const item = list.getByRole('listitem').filter({ has: page.getByRole('button', { name: area }) }).first();
    const head = item.getByRole('button', { name: area }).first();
    if (await head.getAttribute('aria-expanded') === 'false') await hands.press(head);
    await hands.press(item.getByRole('radio', { name: method }));
    await item.getByText(/^Vald, inte sparad/).waitFor();
  }
  await hands.press(page.getByRole('button', { name: new RegExp(`^Spara ${forecasts.length} prognoser`) }));
  await page.getByText(/prognoser är sparade/).waitFor();
}

/** The draft is taken for each red area; the first gets its cause and what is done about it too. */
async function comment(page: Page, hands: Hands, { red }: Month): Promise<void> {
  await to(page, hands, 'Kommentarer');
  for (const [at, area] of red.entries()) {
    await hands.press(page.getByRole('button', { name: `Använd utkastet: ${area}` }));
    if (at > 0) continue;
    await hands.write(page.getByLabel(`Orsak: ${area}`), 'fler elever än budgeterat');
    await hands.write(page.getByLabel(`Åtgärd: ${area}`), 'anställningsstopp');
    await hands.write(page.getByLabel(`Ansvarig: ${area}`), 'skolchefen');
    await hands.write(page.getByLabel(`Klart senast: ${area}`), '2024-10-31');
  }
}

async function exportAndFreeze(page: Page, hands: Hands): Promise<void> {
  await to(page, hands, 'Export');
  await page.getByText('Alla röda områden är kommenterade.').waitFor();
  await hands.press(page.getByRole('button', { name: 'Excelfil' }));
  await page.getByText(/Rapporten är öppnad som en ny arbetsbok|finns bland dina hämtade filer/).first().waitFor();
  await hands.press(page.getByRole('button', { name: 'Frys rapporten' }));
  await page.getByText(/^Rapporten är fryst på bladet/).waitFor();
}

async function compare(page: Page, hands: Hands, { change }: Month): Promise<void> {
  await to(page, hands, 'Export');
  await hands.press(page.getByRole('button', { name: 'Jämför med fryst rapport' }));
  await page.getByRole('listitem').filter({ hasText: change }).waitFor();
}

const report = /^(?:Uppdatera rapporten|Ladda ner med rapport)$/;

async function throughTheMonth(page: Page, hands: Hands, month: Month): Promise<void> {
  await correctColumn(page, hands, month.column);
  await forecast(page, hands, month);
  await comment(page, hands, month);
  await hands.press(page.getByRole('button', { name: report }));
  await page.getByText(/^Rapporten står i bladet Rapport\.|har laddats ner\./).waitFor();
  await exportAndFreeze(page, hands);
}

async function changed(bytes: Uint8Array, { sheet, row, column }: CellAddress, value: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`No sheet ${sheet}.`);
  found.getCell(`${columnLetters(column)}${row + 1}`).value = value;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const kinds: readonly (readonly [string, (page: Page) => Hands])[] = [['with the mouse', () => new Mouse()], ['by keyboard alone', (page) => new Keyboard(page)]];

describe.each(kinds)('%s', (kind, handsOf) => {
  it.each(months)('$file in Excel', async (month) => {
    const read = readXlsxNow(await month.bytes());
    if (!read.ok) throw new Error(read.error.message.en);
    const { page, errors } = await pane.openInExcel(read.value, { width: 350 });
    const hands = handsOf(page);
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await throughTheMonth(page, hands, month);
    await typeInExcel(page, month.source, -27_000);
    await compare(page, hands, month);
    await expectNoMistakes(page);
    expect(errors).toEqual([]);
    if (kind === 'with the mouse') expect(hands.count).toBeLessThan(60);
    console.log(`${month.file} in Excel ${kind}: ${hands.count}`);
  });

  it.each(months)('$file on the page', async (month) => {
    const { page, errors } = await pane.open({ acceptDownloads: true, viewport: { width: 350, height: 760 } });
    const hands = handsOf(page);
    const kept: { bytes: Uint8Array } = { bytes: await month.bytes() };
    page.on('download', (download) => void (async () => {
      if (download.suggestedFilename().includes('med rapport')) kept.bytes = new Uint8Array(await readFile(await download.path()));
    })());
    await page.locator('input[type=file]').setInputFiles({ name: month.file, mimeType: '', buffer: Buffer.from(kept.bytes) });
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await throughTheMonth(page, hands, month);
    await page.getByText(/^Rapporten är fryst på bladet .* i filen/).waitFor();
    await page.waitForTimeout(500);
    const again = await changed(kept.bytes, month.source, -27_000);
    await hands.press(page.getByRole('button', { name: 'Annan arbetsbok' }));
    await page.locator('input[type=file]').setInputFiles({ name: month.file, mimeType: '', buffer: Buffer.from(again) });
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await compare(page, hands, month);
    expect(errors).toEqual([]);
    if (kind === 'with the mouse') expect(hands.count).toBeLessThan(60);
    console.log(`${month.file} on the page ${kind}: ${hands.count}`);
  });
});
