import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { followUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { historyPlan } from '../../src/settings/forecastHistory';
import { formatAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { openExample, toTab } from '../support/browser';
import { expectNoMistakes, shown, until, update } from '../support/excelPage';
import { exampleBytes, followUpOf, workbookOf } from '../support/examples';
import { DRAWN_AREAS, forecastOf, forecastYears, outcomeOf } from '../support/forecastYears';
import { builtPane, expectAccessible, inEachLook, looks } from '../support/pane';

/** Forecasts chosen and saved in the built pane: on files, and before a strict Excel (not the real one). */

jest.setTimeout(120_000);

const pane = builtPane();

const bytes = exampleBytes('linkoping-2018-08');
/** The area of the issue: the run rate is 51 194 × 12/8 = 76 791, the workbook's own 71 310. */
const area = 'HVB vuxna';
const views = followUpOf(bytes).forecasts?.areas ?? [];
const view = views.find((each) => each.area === area);
if (!view) throw new Error('The example has no such area.');

const item = (page: Page, name: string) => page.getByRole('list', { name: 'Prognos per område' }).getByRole('listitem').filter({ hasText: name });

async function toArea(page: Page, name = area): Promise<void> {
  await toTab(page, 'Prognos');
  const heading = item(page, name).getByRole('button', { name }).first();
  if (await heading.getAttribute('aria-expanded') === 'false') await heading.click();
}

const chooseMethod = (page: Page, method: RegExp, name = area) => item(page, name).getByRole('radio', { name: method }).check();
const save = (page: Page) => page.getByRole('button', { name: /^Spara (prognosen|\d+ prognoser)/ }).click();
const savedInExcel = /^Prognosen är sparad, och rapporten i bladet Rapport är uppdaterad\./;

const openLinkoping = (workbook: RawWorkbook = workbookOf(bytes)) => pane.openInExcel(workbook);

/** The rows of the history below its heads. */
async function historyRows(page: Page): Promise<unknown[][]> {
  const rows = await shown(page, 'Prognoshistorik') ?? [];
  return rows.slice(rows.findIndex((cells) => cells.includes('Metod')) + 1).filter((cells) => cells.includes(area));
}

const settingsRow = async (page: Page) => (await shown(page, 'Uppföljning inställningar') ?? []).find((cells) => cells[0] === area && cells[1] === '2018-08');

describe('in Excel', () => {
  it('saves a method’s forecast in history, settings and report, keeps it when reopened and updated, and takes it back', async () => {
    const { page, requests, violations, errors } = await openLinkoping();
    await toArea(page);
    expect(await item(page, area).getByRole('img').getAttribute('aria-label')).toMatch(/Samma takt året ut −76.791/);
    await chooseMethod(page, /^Samma takt året ut/);
    await item(page, area).getByText('Vald, inte sparad: samma takt året ut').waitFor();
    await save(page);
    await page.getByText(savedInExcel).waitFor();

    expect((await historyRows(page)).map((cells) => cells.slice(0, 6))).toEqual([[expect.anything(), '2018-08', area, 'samma takt året ut', expect.anything(), -76_791]]);
    expect((await settingsRow(page))?.slice(2, 5)).toEqual(['samma takt året ut', expect.anything(), -76_791]);
    const report = (await shown(page, 'Rapport') ?? []).find((cells) => cells.includes(area) && cells.includes(-76_791));
    expect(report).toBeDefined();
    const formulas: string[] = await page.evaluate(
      `window.strictExcel.model.sheets.find(({ name }) => name === 'Rapport').rows.flatMap((row) => row.flatMap((cell) => cell?.formula?.text ?? []))`);
    expect(formulas.some((formula) => formula.includes("'Uppföljning inställningar'!"))).toBe(true);

    const { page: again } = await openLinkoping(await page.evaluate('window.strictExcel.saved()'));
    await toArea(again);
    await item(again, area).getByText('Beslutad: samma takt året ut', { exact: true }).waitFor();
    await update(again, /Rapporten stämde redan|Rapporten står i bladet Rapport\./);
    expect((await settingsRow(again))?.[4]).toBe(-76_791);

    await item(again, area).getByRole('button', { name: 'Använd arbetsbokens prognos igen' }).click();
    await item(again, area).getByText('Som i arbetsboken').waitFor();
    await update(again);
    expect(await settingsRow(again)).toBeUndefined();
    expect(await historyRows(again)).toHaveLength(1);

    await expectNoMistakes(page);
    expect(pane.elsewhere(requests)).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('leads from the change since the last forecast to the row of the history that keeps it', async () => {
    const host = new XlsxHost(bytes);
    const may: ForecastChoice = {
      area, period: { year: 2018, month: 5 }, method: 'own', low: null, likely: -70_000, high: null, unit: 'tkr', note: '', date: '2018-06-12', intoCell: false,
    };
    const plan = historyPlan(workbookOf(bytes), [], [{ ...may, area: 'HVB unga', likely: -90_000 }, may], '2018-06-12', { replace: false });
    if (!plan.ok || !(await host.append(plan.value)).ok) throw new Error('The history was not made.');
    const { page } = await openLinkoping(workbookOf(host.bytes));
    await toArea(page);
    await item(page, area).getByRole('button', { name: /^Ändring sedan förra −1.310\. Visa 'Prognoshistorik'!F5$/ }).click();
    await page.waitForFunction(`window.strictExcel.model.selection?.address === 'F5'`);
    expect(await page.evaluate('window.strictExcel.model.selection.sheet')).toBe('Prognoshistorik');
    await item(page, area).getByText(/^Ändring sedan förra: Hämtad ur/).waitFor();
    // The forecast that it is compared with stands beside it in the line of cells.
    await item(page, area).getByRole('status').getByRole('button', { name: /^'Driftsammandrag'!/ }).waitFor();
  });

  it('asks before the same period is forecast again, and marks the earlier row', async () => {
    const { page } = await openLinkoping();
    await toArea(page);
    await chooseMethod(page, /^Samma takt året ut/);
    await save(page);
    await page.getByText(savedInExcel).waitFor();
    await chooseMethod(page, /^Arbetsbokens egen/);
    await save(page);
    await page.getByText(/har redan en prognos för 2018\u201108/).waitFor();
    expect(await historyRows(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Låt stå' }).click();
    await save(page);
    await page.getByRole('button', { name: 'Ersätt och spara' }).click();
    await page.getByText(savedInExcel).waitFor();
    const rows = await historyRows(page);
    expect(rows.map((cells) => cells[3])).toEqual(['samma takt året ut', 'arbetsbokens egen']);
    expect(rows.map((cells) => typeof cells[9] === 'string' && /^Ersatt \d{4}-/.test(cells[9]))).toEqual([true, false]);
  });

  it('takes a figure of her own only with a note, and offers its sign to be mended', async () => {
    const { page } = await openLinkoping();
    await toArea(page);
    await chooseMethod(page, /^Egen siffra/);
    const saving = page.getByRole('button', { name: 'Spara prognosen' });
    await page.getByText(`${area}: skriv den egna siffran.`).waitFor();
    await item(page, area).getByLabel(/^Egen siffra för helåret/).fill('75 500');
    await item(page, area).getByRole('button', { name: /^Använd −75.500/ }).click();
    await page.getByText(`${area}: skriv en anteckning till den egna siffran.`).waitFor();
    expect(await saving.getAttribute('aria-disabled')).toBe('true');
    await item(page, area).getByLabel('Anteckning (krävs)').fill('Två placeringar avslutas i oktober.');
    await saving.click();
    await page.getByText(savedInExcel).waitFor();
    const [row] = await historyRows(page);
    expect(row).toMatchObject({ 3: 'egen siffra', 5: -75_500, 8: 'Två placeringar avslutas i oktober.' });
  });

  /** Which sync of a whole saving writes the report's content, on another copy: the one before its looks, the largest of all. */
  async function syncOfContent(): Promise<number> {
    const counted = (await openLinkoping()).page;
    await toArea(counted);
    await chooseMethod(counted, /^Samma takt året ut/);
    await counted.evaluate('window.strictExcel.syncs.length = 0');
    await save(counted);
    await counted.getByText(savedInExcel).waitFor();
    const requests: number[] = await counted.evaluate('window.strictExcel.syncs.map(({ requestBytes }) => requestBytes)');
    return requests.indexOf(Math.max(...requests));
  }

  it.each([
    ['the history', 'append'], ['what follows the history', 'write'],
  ])('loses no row of the history when saving fails in %s, says what was done, and may be tried again', async (_, where) => {
    const { page } = await openLinkoping();
    const at = where === 'write' ? await syncOfContent() : null;
    await toArea(page);
    await chooseMethod(page, /^Samma takt året ut/);
    await page.evaluate('window.strictExcel.syncs.length = 0');
    if (at === null) await page.evaluate('window.strictExcel.model.isReadOnly = true');
    else await page.evaluate(`window.strictExcel.faults = [{ at: 'before', sync: ${at}, code: 'GeneralException' }]`);
    await save(page);
    await page.getByRole('alert').waitFor();
    expect(await historyRows(page)).toHaveLength(where === 'write' ? 1 : 0);
    if (where === 'write') await page.getByText(/Prognoserna är tillagda i Prognoshistorik\. Resten är inte gjort/).waitFor();
    await item(page, area).getByText('Vald, inte sparad: samma takt året ut').waitFor();

    await page.evaluate('window.strictExcel.faults = []; window.strictExcel.model.isReadOnly = false;');
    await save(page);
    await page.getByText(savedInExcel).waitFor();
    expect(await historyRows(page)).toHaveLength(1);
    expect((await settingsRow(page))?.[4]).toBe(-76_791);
  });
});

describe('on the page', () => {
  /** The downloaded workbook. */
  async function download(page: Page): Promise<Uint8Array> {
    const [file] = await Promise.all([page.waitForEvent('download'), save(page)]);
    return new Uint8Array(await readFile(await file.path()));
  }

  it('hands over a workbook with history, settings and report, in which a ticked cell alone has changed', async () => {
    const written = views.find(({ cell, forecasts }) => cell !== null && forecasts.proposals.some(({ method, likely }) => method === 'runRate' && likely));
    const { page, errors } = await pane.open({ acceptDownloads: true });
    await openExample(page, 'Linköping, augusti 2018');
    const name = written?.area ?? area;
    await toArea(page, name);
    await chooseMethod(page, /^Samma takt året ut/, name);
    const tick = item(page, name).getByRole('checkbox', { name: /^Skriv även i arbetsbokens cell/ });
    expect(await tick.count()).toBe(written ? 1 : 0);
    if (written) {
      expect(await tick.isChecked()).toBe(false);
      await tick.check();
      // Like any other choice it can be taken back before it is saved, and alone.
      await page.getByRole('button', { name: 'Ångra' }).click();
      expect(await tick.isChecked()).toBe(false);
      await item(page, name).getByText('Vald, inte sparad: samma takt året ut').waitFor();
      await tick.check();
    }
    const after = workbookOf(await download(page));
    const before = workbookOf(bytes);
    const changed = before.sheets.flatMap((sheet) => {
      const now = after.sheets.find((each) => each.name === sheet.name);
      return sheet.rows.flatMap((row) => row.values.flatMap((value, column) => {
        const found = now?.rows.find(({ index }) => index === row.index)?.values[column];
        return JSON.stringify(found) === JSON.stringify(value) ? [] : [{ sheet: sheet.name, row: row.index, column }];
      }));
    });
    expect(changed).toEqual(written?.cell ? [written.cell] : []);
    const again = followUp(after, { today: '2018-09-20' });
    expect(again.forecasts?.areas.find((each) => each.area === name)).toMatchObject({
      chosen: { method: 'runRate', intoCell: written !== undefined }, forecast: expect.closeTo(Math.round(written?.forecasts.proposals.find(({ method }) => method === 'runRate')?.likely ?? -76_791), 3),
    });
    const history = after.sheets.find((sheet) => sheet.name === 'Prognoshistorik');
    if (written?.cell) expect(history?.rows.at(-1)?.values).toContain(`Tidigare i ${formatAddress(written.cell)}: ${String(written.cellTerm?.read).replace('-', '−')}`);
    expect(history).toBeDefined();
    expect(errors).toEqual([]);
  });

  it('chooses one method for all areas, takes it back, and keeps the rest of the pane in step', async () => {
    const { page } = await pane.open();
    await openExample(page, 'Linköping, augusti 2018');
    await toTab(page, 'Prognos');
    await page.getByLabel('Välj för alla områden').selectOption('runRate');
    await page.getByRole('button', { name: /^Spara \d+ prognoser och ladda ner$/ }).waitFor();
    await toTab(page, 'Översikt');
    await page.getByText(/^\d+ valda prognoser är inte sparade\./).waitFor();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await until(async () => await page.getByText(/valda prognoser är inte sparade/).count() === 0);
  });

  it('offers no cell that holds a formula, and says why', async () => {
    const { page } = await pane.open();
    await openExample(page);
    const none = followUpOf(exampleBytes('helsingborg-2017-08')).forecasts?.areas.find(({ cell, input }) => cell === null && input.own !== null);
    if (!none) throw new Error('The example has no forecast by formula.');
    await toArea(page, none.area);
    await chooseMethod(page, /^Samma takt året ut/, none.area);
    await item(page, none.area).getByText(/räknas fram av formler eller ur flera celler/).waitFor();
    expect(await item(page, none.area).getByRole('checkbox').count()).toBe(0);
  });

  it('spreads the year as chosen at once', async () => {
    const { page } = await pane.open();
    await openExample(page, 'Linköping, augusti 2018');
    await toArea(page);
    const figure = item(page, area).getByRole('row', { name: /^Utfall mot prognosen t\.o\.m\. augusti/ });
    await page.getByLabel('Fördelning över månaderna').selectOption('even');
    // 51 194 less 8/12 of 71 310
    await until(async () => /−3.654/.test(await figure.innerText()));
    await page.getByLabel('Fördelning över månaderna').selectOption('own');
    await page.getByLabel(/^Egna andelar i procent/).fill('50; 50');
    await page.getByText('Det behövs tolv tal; här står 2.').waitFor();
  });

  it('shows a finished year’s accuracy, or says that no forecasts are known', async () => {
    const { page } = await pane.open();
    await openExample(page, 'Helsingborg, helår 2023');
    await toTab(page, 'Prognos');
    await page.getByRole('heading', { name: 'Så väl stämde prognoserna' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  it('shows how the forecasts of a finished year came out, month by month, and earlier years when asked for', async () => {
    const { page } = await pane.open();
    const file = { name: 'drawn.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await forecastYears({ month: 12 })) };
    await page.locator('input[type=file]').setInputFiles(file);
    await toTab(page, 'Prognos');
    const adults = page.getByRole('region', { name: 'Vuxna' });
    const drawn = DRAWN_AREAS.find(({ name }) => name === 'Vuxna');
    if (!drawn) throw new Error('There is no such area.');
    await adults.getByText(/^Vuxna, 2022–2024: 12 prognoser/).waitFor();
    const amounts = async (month: string, at: number) => (await adults.getByRole('row', { name: new RegExp(`^${month}`) }).nth(at).getByRole('cell').allInnerTexts())
      .slice(0, 2).map((text) => Number(text.replace(/\s/g, '').replace('−', '-')));
    const expected = (year: number, month: number) => [forecastOf(drawn, year, month), outcomeOf(drawn, year) - forecastOf(drawn, year, month)];
    expect(await amounts('mars', 0)).toEqual(expected(2024, 3));
    expect(await adults.getByRole('table').count()).toBe(1);
    await adults.getByRole('button', { name: 'Månad för månad 2022–2023' }).click();
    expect(await adults.getByRole('table').count()).toBe(3);
    expect(await amounts('augusti', 1)).toEqual(expected(2023, 8));
    await inEachLook(page, looks, (look) => expectAccessible(page, look, look.look));
  });

  it('axe finds nothing in any look, and nothing reaches beyond the sides', async () => {
    const { page } = await pane.open();
    await openExample(page, 'Linköping, augusti 2018');
    await toArea(page);
    await chooseMethod(page, /^Egen siffra/);
    await item(page, area).getByLabel('Anteckning (krävs)').waitFor();
    await inEachLook(page, looks, (look) => expectAccessible(page, look, look.look));
  });
});
