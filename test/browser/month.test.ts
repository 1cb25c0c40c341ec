import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import type { CellAddress } from '../../src/values/cell';
import { changedBook } from '../support/changedBook';
import { exampleBytes, followUpOf } from '../support/examples';
import { expectNoMistakes, type as typeInExcel, until } from '../support/excelPage';
import { forecastCell, fourteenAreasBook } from '../support/fourteenAreas';
import { Keyboard, Mouse, type Hands } from '../support/hands';
import { builtPane } from '../support/pane';

/** A month's work in one sitting, from the workbook that is opened to what has changed since the report was frozen. */

jest.setTimeout(240_000);

const pane = builtPane();

interface Month {
  readonly bytes: () => Promise<Uint8Array>;
  readonly file: string;
  /** The month that is asked for; null where the workbook leaves nothing open. */
  readonly answer: string | null;
  /** A column that is read as something else. */
  readonly column: { readonly sheet: string; readonly head: string; readonly is: string };
  readonly forecasts: readonly string[];
  /** A source that is changed when the report is frozen, and what is told of it. */
  readonly source: { readonly cell: CellAddress; readonly value: number };
  readonly change: RegExp;
}

const fourteen: Month = {
  bytes: fourteenAreasBook, file: 'Uppföljning.xlsx', answer: 'aug 2024', column: { sheet: 'Uppföljning', head: 'Avvikelse', is: 'läses inte' },
  forecasts: ['Förskola', 'Grundskola'], source: { cell: forecastCell('Måltider'), value: -27_000 }, change: /Måltider: prognosen −26.040 → −27.000.tkr \(−960\)/,
};

/** The example of Linköping: its first printed variance is read no more, and Familjehem's forecast grows by a tenth. */
function linkoping(): Month {
  const bytes = exampleBytes('linkoping-2018-08');
  const { tables, areas } = followUpOf(bytes);
  const table = tables.find(({ kind, isTurned, columns }) => kind === 'economy' && !isTurned && columns.some(({ meaning }) => meaning === 'varianceToDate'));
  const head = table?.columns.find(({ meaning }) => meaning === 'varianceToDate')?.head;
  const forecast = areas.find(({ figures }) => figures.name === 'Familjehem')?.figures.amounts.forecast?.terms[0];
  if (!table || head === undefined || !forecast) throw new Error('The example is another one.');
  return {
    bytes: () => Promise.resolve(bytes), file: 'linkoping-2018-08.xlsx', answer: null, column: { sheet: table.sheet, head, is: 'läses inte' },
    forecasts: ['HVB unga', 'HVB vuxna'], source: { cell: forecast.cell, value: Math.round(forecast.read * 1.1) }, change: /Familjehem: prognosen/,
  };
}

/** Goes to a part of the pane, wherever its tab stands. */
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

async function answer(page: Page, hands: Hands, month: string): Promise<void> {
  await hands.write(page.getByLabel('En period: ange den'), month);
  await hands.press(page.getByRole('button', { name: 'Svara' }));
  await page.getByText('Ta tillbaka svaret').first().waitFor();
}

async function correctColumn(page: Page, hands: Hands, { sheet, head, is }: Month['column']): Promise<void> {
  await to(page, hands, 'Läsning');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: sheet, exact: true }) });
  await hands.press(card.getByRole('button', { name: /kolumn/ }).first());
  await hands.press(card.getByRole('button', { name: `Ändra: ${head}`, exact: true }).first());
  await hands.choose(page.getByLabel('Kolumnen är'), is);
  await page.getByText(/^(?:Det här ändras:|Ingen siffra ändras\.)/).first().waitFor();
  await hands.press(page.getByRole('button', { name: 'Använd', exact: true }));
  await page.getByText(`${head}: ${is}`).first().waitFor();
}

async function forecast(page: Page, hands: Hands, areas: readonly string[]): Promise<void> {
  await to(page, hands, 'Prognos');
  const list = page.getByRole('list', { name: 'Prognos per område' });
  for (const area of areas) {
    const item = list.getByRole('listitem').filter({ has: page.getByRole('button', { name: area }) }).first();
    const head = item.getByRole('button', { name: area }).first();
    if (await head.getAttribute('aria-expanded') === 'false') await hands.press(head);
    await hands.press(item.getByRole('radio', { name: /^Samma takt året ut/ }));
    await item.getByText(/^Vald, inte sparad/).first().waitFor();
  }
  await hands.press(page.getByRole('button', { name: new RegExp(`^Spara ${areas.length} prognoser`) }));
  await page.getByText(/prognoser är sparade/).first().waitFor();
}

/** The draft is taken for each red area; the first gets its cause and what is done about it too. */
async function comment(page: Page, hands: Hands): Promise<void> {
  await to(page, hands, 'Kommentarer');
  const red = page.getByRole('list', { name: 'Kommentarer' }).getByRole('listitem').filter({ hasText: 'Röd' });
  await red.first().waitFor();
  for (const [at, area] of (await red.getByRole('heading').allInnerTexts()).entries()) {
    await hands.press(page.getByRole('button', { name: `Använd utkastet: ${area}` }));
    await page.getByRole('button', { name: `Använd utkastet: ${area}` }).waitFor({ state: 'detached' });
    if (at > 0) continue;
    await hands.write(page.getByLabel(`Orsak: ${area}`), 'fler placeringar än budgeterat');
    await hands.write(page.getByLabel(`Åtgärd: ${area}`), 'färre köpta platser');
    await hands.write(page.getByLabel(`Ansvarig: ${area}`), 'förvaltningschefen');
    await hands.write(page.getByLabel(`Klart senast: ${area}`), '31 oktober');
  }
}

async function exportAndFreeze(page: Page, hands: Hands): Promise<void> {
  await to(page, hands, 'Export');
  await page.getByText('Alla röda områden är kommenterade.').waitFor();
  await hands.press(page.getByRole('button', { name: 'Excelfil' }));
  await page.getByText(/Rapporten är öppnad som en ny arbetsbok|finns bland dina hämtade filer/).first().waitFor();
  await hands.press(page.getByRole('button', { name: 'Frys rapporten' }));
  await page.getByText(/^Rapporten är fryst på bladet/).first().waitFor();
}

async function compare(page: Page, hands: Hands, change: RegExp): Promise<void> {
  await to(page, hands, 'Export');
  await hands.press(page.getByRole('button', { name: 'Jämför med fryst rapport' }));
  await page.getByRole('listitem').filter({ hasText: change }).first().waitFor();
}

async function untilFrozen(page: Page, hands: Hands, month: Month): Promise<void> {
  if (month.answer !== null) await answer(page, hands, month.answer);
  await correctColumn(page, hands, month.column);
  await forecast(page, hands, month.forecasts);
  await comment(page, hands);
  await hands.press(page.getByRole('button', { name: /^(?:Uppdatera rapporten|Ladda ner med rapport)$/ }));
  await page.getByText(/^Rapporten står i bladet Rapport\.|har laddats ner\./).first().waitFor();
  await exportAndFreeze(page, hands);
}

async function inExcel(month: Month, handsOf: (page: Page) => Hands): Promise<number> {
  const read = readXlsxNow(await month.bytes());
  if (!read.ok) throw new Error(read.error.message.en);
  const { page, errors } = await pane.openInExcel(read.value, { width: 350 });
  const hands = handsOf(page);
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await untilFrozen(page, hands, month);
  await typeInExcel(page, month.source.cell, month.source.value);
  await compare(page, hands, month.change);
  await expectNoMistakes(page);
  expect(errors).toEqual([]);
  return hands.count;
}

/** The workbook that was downloaded last is what she changes and opens again. */
async function onPage(month: Month, handsOf: (page: Page) => Hands): Promise<number> {
  const { page, errors } = await pane.open({ acceptDownloads: true, viewport: { width: 350, height: 760 } });
  const hands = handsOf(page);
  const workbooks: Download[] = [];
  page.on('download', (download) => { if (download.suggestedFilename().includes('med rapport')) workbooks.push(download); });
  const give = async (bytes: Uint8Array) => {
    await page.locator('input[type=file]').setInputFiles({ name: month.file, mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  };
  await give(await month.bytes());
  await untilFrozen(page, hands, month);
  // With the forecasts, with the report, and with the frozen copy.
  await until(() => Promise.resolve(workbooks.length === 3));
  const last = new Uint8Array(await readFile(await workbooks[2]!.path()));
  await hands.press(page.getByRole('button', { name: 'Annan arbetsbok' }));
  await give(await changedBook(last, month.source.cell, month.source.value));
  await compare(page, hands, month.change);
  expect(errors).toEqual([]);
  return hands.count;
}

const hosts = [['Excel', inExcel], ['the page', onPage]] as const;

describe.each(hosts)('in %s', (_, through) => {
  it('fourteen verksamheter take fewer than sixty clicks and fields', async () => {
    expect(await through(fourteen, () => new Mouse())).toBeLessThan(60);
  });

  it('an example takes fewer than sixty clicks and fields', async () => {
    expect(await through(linkoping(), () => new Mouse())).toBeLessThan(60);
  });

  it('the keyboard alone does it all', async () => {
    expect(await through(fourteen, (page) => new Keyboard(page))).toBeGreaterThan(0);
  });
});
