import type { Page } from 'playwright-core';
import type { FollowUp } from '../../src/followUp';
import type { CellAddress } from '../../src/values/cell';
import { expectNoMistakes, shown, type, until, update, withOwnReport } from '../support/excelPage';
import { exampleBytes, exampleNames, followUpOf, workbookOf } from '../support/examples';
import { erpExport } from '../support/erpExport';
import { builtPane } from '../support/pane';
import { toTab } from '../support/browser';

/** The whole job in the built pane, before the genuine office.js and a strict Excel: not the real Excel. */

jest.setTimeout(120_000);

const pane = builtPane();

/** What the job needs to know of an example: the unit of the sheet to map, and a cell of it that a deficit is typed into. */
function known(followUp: FollowUp) {
  const area = followUp.areas.find(({ figures: { amounts }, assessment }) =>
    assessment.status === 'green' && Boolean((amounts.forecast ?? amounts.actual)?.terms[0]?.read));
  const term = (area?.figures.amounts.forecast ?? area?.figures.amounts.actual)?.terms[0];
  if (!area || !term) throw new Error('The example has no green area with a figure.');
  const unit = followUp.sheets.find(({ name }) => name === term.cell.sheet)?.unit ?? followUp.unit;
  const comment = followUp.areas.flatMap(({ figures }) => figures.comment?.cells ?? [])[0] ?? null;
  const deficit = term.read - Math.sign(term.factor) * (20 * Math.abs(term.read) + 1_000);
  return { area: area.figures.name, source: term.cell, deficit, unit, comment };
}

/** The row of an area in the report: its cells from the name on. */
async function rowOf(page: Page, area: string): Promise<unknown[]> {
  const rows = await shown(page, 'Rapport') ?? [];
  const row = rows.find((cells) => cells.includes(area) && cells.some((cell) => typeof cell === 'string' && /^[●▲■○] /.test(cell)));
  return row ?? [];
}

const statusIn = (row: readonly unknown[]): unknown => row.find((cell) => typeof cell === 'string' && /^[●▲■○] /.test(cell));

const unchanged = 'Rapporten stämde redan. Inget behövde ändras.';
const older = /är äldre än uppgifterna i arbetsboken/;

/** Changes how a sheet is taken. */
async function choose(page: Page, sheet: string, field: 'Typ' | 'Enhet', choice: string): Promise<void> {
  await toTab(page, 'Läsning');
  await page.getByRole('button', { name: `Ändra: ${sheet}`, exact: true }).click();
  await page.getByLabel(field).selectOption(choice);
  await page.getByRole('button', { name: `Klar: ${sheet}`, exact: true }).click();
}

describe.each(exampleNames)('%s', (name) => {
  const workbook = workbookOf(exampleBytes(name));
  const { area, source, deficit, unit, comment } = known(followUpOf(exampleBytes(name)));

  it('opens, maps, writes, repeats without change, follows a changed figure and a changed comment, and is updated', async () => {
    const { page, requests, violations, errors } = await pane.openInExcel(workbook);
    await page.getByText('Inget konto. Inget lämnar datorn.').waitFor();
    await page.getByText('Arbetsboken har ingen rapport ännu.').waitFor();

    await choose(page, source.sheet, 'Enhet', unit);
    await page.getByText('Dina val sparas i arbetsboken när rapporten uppdateras.').waitFor();
    await update(page);
    expect(await page.evaluate('window.strictExcel.model.active.name')).toBe('Rapport');
    const kept = (await shown(page, 'Uppföljning inställningar'))?.find((cells) => cells[0] === source.sheet);
    expect(kept?.[4]).toBe(unit);
    const before = await shown(page, 'Rapport');
    await update(page, unchanged);
    expect(await shown(page, 'Rapport')).toEqual(before);
    expect(await page.getByText('Arbetsboken har ändrats.').count()).toBe(0);

    expect(statusIn(await rowOf(page, area))).toBe('● Grön');
    await type(page, source, deficit);
    const followed = await rowOf(page, area);
    expect(statusIn(followed)).toBe('■ Röd');
    await page.getByText(older).waitFor();
    await toTab(page, 'Översikt');
    await page.getByRole('list', { name: 'Behöver uppmärksamhet' }).getByText(area, { exact: true }).waitFor();
    await update(page);
    expect(await rowOf(page, area)).toEqual(followed);
    expect(await page.getByText(older).count()).toBe(0);

    const text: CellAddress = comment ?? source;
    const says = comment ? 'Ny kommentar: åtgärder är beslutade.' : deficit - 5_000;
    await type(page, text, says);
    await page.getByText(older).waitFor();
    await update(page);
    await update(page, unchanged);
    const texts = (await shown(page, 'Rapport') ?? []).flat();
    expect(comment === null || texts.includes(says)).toBe(true);

    await expectNoMistakes(page);
    expect(await page.evaluate('[...window.strictExcel.model.unknownFunctions]')).toEqual([]);
    expect(pane.elsewhere(requests)).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Groups the rows of an ERP's export as it is proposed, with one name of her own. */
async function group(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Läsning: 150 rader är egna områden' }).click();
  await page.getByRole('button', { name: 'Gruppera i verksamhetsområden' }).click();
  await page.getByText('de 150 radernas utfall').waitFor();
  await page.getByLabel('Områdets namn: Ledning').fill('Nämnd och ledning');
  await page.getByRole('button', { name: 'Använd grupperingen' }).click();
  await page.getByText('150 rader är grupperade i 8 verksamhetsområden.').waitFor();
}

describe('what the workbook keeps when the pane and Excel are closed', () => {
  const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));
  const { comment, source, deficit } = known(followUpOf(exampleBytes('helsingborg-2017-08')));
  const reopened = async (page: Page) => (await pane.openInExcel(await page.evaluate('window.strictExcel.saved()'))).page;

  it('knows of a report that holds, and of one that a comment or a figure has outrun', async () => {
    const { page } = await pane.openInExcel(workbook);
    await update(page);
    const again = await reopened(page);
    await again.getByText(/stämmer med arbetsboken/).waitFor();

    if (!comment) throw new Error('The example has no comment.');
    await type(page, comment, 'En annan förklaring.');
    const afterComment = await reopened(page);
    await afterComment.getByText(older).waitFor();
    await update(afterComment);
    await type(afterComment, source, deficit);
    const afterFigure = await reopened(afterComment);
    await afterFigure.getByText(older).waitFor();
  });

  it('groups 150 ansvar into areas, keeps that in the settings’ table, and obeys it the next time', async () => {
    const { page, errors } = await pane.openInExcel(workbookOf(await erpExport()));
    await group(page);
    await update(page);
    const kept = (await shown(page, 'Uppföljning inställningar') ?? []).filter((cells) => cells[2] === 'Nämnd och ledning');
    expect(kept).toHaveLength(19);
    expect((await rowOf(page, 'Nämnd och ledning')).length).toBeGreaterThan(3);
    const again = await reopened(page);
    await again.getByText(/stämmer med arbetsboken/).waitFor();
    expect(await again.locator('ul button[aria-expanded]').count()).toBe(8);
    await expectNoMistakes(page);
    expect(errors).toEqual([]);
  });

  it('obeys a change of kind, and takes one back that was undone', async () => {
    const { page } = await pane.openInExcel(workbook);
    await choose(page, 'Vuxen', 'Typ', 'other');
    await toTab(page, 'Översikt');
    const vuxen = (at: Page) => at.locator('ul button[aria-expanded]').filter({ hasText: 'Vuxen' });
    await until(async () => await vuxen(page).count() === 0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await vuxen(page).waitFor();
    await page.getByText('Ändringen är ångrad.').waitFor();
    expect(await page.getByText('Dina val sparas').count()).toBe(0);

    await choose(page, 'Vuxen', 'Typ', 'other');
    await update(page);
    const again = await reopened(page);
    await again.getByRole('tab', { name: 'Översikt' }).waitFor();
    expect(await vuxen(again).count()).toBe(0);
    await toTab(again, 'Läsning');
    await again.getByRole('listitem').filter({ has: again.getByRole('heading', { name: 'Vuxen', exact: true }) }).getByText('Ditt val').waitFor();
  });
});

it('leaves a Rapport of the user’s own alone, says so, and writes under another name', async () => {
  const workbook = workbookOf(exampleBytes('helsingborg-2017-08'));
  const { page } = await pane.openInExcel(withOwnReport(workbook));
  await page.getByRole('button', { name: 'Uppdatera rapporten' }).click();
  await page.getByRole('alert').getByText(/redan ett eget blad som heter ”Rapport”, och det rörs inte/).waitFor();
  expect(await shown(page, 'Rapport')).toEqual([['Min egen', 17]]);
  expect(await shown(page, 'Uppföljning inställningar')).toBeNull();

  await toTab(page, 'Rapport');
  await page.getByLabel('Rapportens blad').fill('Uppföljning augusti');
  await page.getByLabel('Rapportens blad').press('Enter');
  await update(page, 'Rapporten står i bladet Uppföljning augusti.');
  expect(await shown(page, 'Rapport')).toEqual([['Min egen', 17]]);
  expect((await shown(page, 'Uppföljning augusti'))?.flat()).toContain('Vuxen');
  await expectNoMistakes(page);
});

it('computes on the page’s own thread where there can be no worker', async () => {
  const workbook = workbookOf(exampleBytes('lomma-2017-08'));
  const { page } = await pane.openInExcel(workbook, {
    prepare: (context) => context.addInitScript('window.Worker = class { constructor() { throw new Error("No workers here"); } };'),
  });
  await update(page);
  await toTab(page, 'Rapport');
  await page.getByLabel('Nämndens namn').fill('Nämnden för prov');
  await page.getByRole('region', { name: 'Rapporten så som den skrivs' }).getByText('Nämnden för prov').first().waitFor();
});
