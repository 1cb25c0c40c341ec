import { readFile } from 'node:fs/promises';
import { countChecks } from '../../src/taskpane/checks/checkGroups';
import { formatNumber } from '../../src/taskpane/shared/format';
import { formatAddress } from '../../src/values/cell';
import { openExample, toTab } from '../support/browser';
import { changedBook } from '../support/changedBook';
import { dropFile } from '../support/dropFile';
import { followUpOf, workbookOf } from '../support/examples';
import { erpExport } from '../support/erpExport';
import { faultyExample } from '../support/faultyExample';
import { builtPage, expectAccessible } from '../support/pane';

const built = builtPage();

const example = 'examples/helsingborg-2017-08.xlsx';

it('opens an example, shows its areas, takes a correction, previews and hands over the report; nothing leaves the page', async () => {
  const { page, requests, violations, errors } = await built.open({ acceptDownloads: true });
  await openExample(page);

  const areas = page.locator('ul button[aria-expanded]');
  expect(await areas.count()).toBeGreaterThan(3);
  const vuxen = areas.filter({ hasText: 'Vuxen' });
  expect(await vuxen.innerText()).toContain('Röd');
  await vuxen.click();
  await page.getByRole('button', { name: /^Prognos .*Visa '/ }).click();
  expect(await page.getByText(/Hämtad ur '/).innerText()).toMatch(/'.+'!\$?[A-Z]+\$?\d+/);

  await toTab(page, 'Läsning');
  const before = await page.getByRole('listitem').count();
  expect(before).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Ändra: Vuxen', exact: true }).click();
  await page.getByRole('button', { name: 'Läs inte bladet' }).click();
  await page.getByText('Vuxen: Läs inte').or(page.getByText('Vuxen: Läses inte')).waitFor();
  await toTab(page, 'Översikt');
  const areaVuxen = page.locator('ul button[aria-expanded]').filter({ hasText: 'Vuxen' });
  await areaVuxen.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ångra' }).click();
  await areaVuxen.waitFor();

  await toTab(page, 'Rapport');
  await page.getByLabel('Nämndens namn').fill('Nämnden för prov');
  await page.getByLabel('Nämndens namn').press('Enter');
  const preview = page.getByRole('region', { name: 'Rapporten så som den skrivs' });
  await preview.getByText('Nämnden för prov').first().waitFor();
  expect(await preview.innerText()).toContain('Vuxen');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner med rapport' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Nämnden för prov 2017-08 med rapport.xlsx');
  const written = workbookOf(new Uint8Array(await readFile(await download.path())));
  const original = workbookOf(new Uint8Array(await readFile(example)));
  const names = original.sheets.map((sheet) => sheet.name);
  expect(written.sheets.map((sheet) => sheet.name).slice(0, names.length)).toEqual(names);
  const texts = written.sheets.slice(names.length).flatMap((sheet) => sheet.rows.flatMap((row) => row.values));
  expect(texts).toContain('Vuxen');
  expect(texts.some((each) => typeof each === 'string' && each.includes('Nämnden för prov'))).toBe(true);
  expect(written.names.length).toBeGreaterThan(original.names.length);
  await page.getByText('Nämnden för prov 2017-08 med rapport.xlsx har laddats ner.').waitFor();

  expect(built.elsewhere(requests)).toEqual([]);
  expect(requests.length).toBeGreaterThan(2);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

it('shows at once what other limits make of the colours', async () => {
  const { page } = await built.open();
  await openExample(page);
  await toTab(page, 'Rapport');
  const row = page.getByRole('listitem').filter({ hasText: 'Vuxen' });
  expect(await row.innerText()).toContain('Röd');
  await page.getByLabel('Gul från (%)').fill('-50');
  await row.getByText('Gul').waitFor();
  await page.getByLabel('Gul från (%)').fill('0');
  await page.getByText('Gränsen för gul ska vara lägre än den för grön.').waitFor();
  // The settings sheet could not read it back.
  await page.getByLabel('Gul från (%)').fill('1');
  await page.getByText('Skriv procent från −100 till 0, till exempel −0,5.').waitFor();
});

it('takes what is typed once, however it is then shown: one step back undoes it', async () => {
  const { page } = await built.open();
  await openExample(page);
  await toTab(page, 'Rapport');
  const row = page.getByRole('listitem').filter({ hasText: 'Vuxen' });
  const limit = page.getByLabel('Gul från (%)');
  const before = await limit.inputValue();
  // A hyphen, as it is typed; the pane shows a minus sign.
  await limit.fill('-50');
  await row.getByText('Gul').waitFor();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await row.getByText('Röd').waitFor();
  expect(await limit.inputValue()).toBe(before);
});

it('reads a file of the user’s own, chosen or dropped, and refuses what is none', async () => {
  const { page, errors } = await built.open();
  await page.locator('input[type=file]').setInputFiles({ name: 'lista.pdf', mimeType: 'application/pdf', buffer: Buffer.from('a;b') });
  await page.getByText('lista.pdf är ingen arbetsbok').waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'Vårt.xlsx', mimeType: '', buffer: await readFile(example) });
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  await page.getByText('Vårt.xlsx').waitFor();
  await page.getByRole('button', { name: 'Annan arbetsbok' }).click();
  await page.getByText('Släpp en arbetsbok här').waitFor();

  await dropFile(page, page.getByText('Släpp en arbetsbok här'), 'Släppt.xlsx', await readFile(example));
  await page.getByText('Släppt.xlsx').waitFor();
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  expect(errors).toEqual([]);
});

it('an error is seen and mended in the workbook, which is dropped again, and is gone where it stood', async () => {
  const { bytes, cell, proposed } = faultyExample();
  const { page, errors } = await built.open();
  await page.locator('input[type=file]').setInputFiles({ name: 'Vårt.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await toTab(page, 'Kontroller');
  const fault = page.getByRole('list', { name: 'Stämmer inte' }).getByRole('listitem').filter({ hasText: 'Troligast fel i' }).filter({ hasText: formatAddress(cell) }).first();
  await fault.getByText(formatNumber(proposed, 0, 'sv')).first().waitFor();
  await page.getByText('spara den och släpp den här igen').waitFor();

  await page.getByRole('button', { name: 'Inte ett fel' }).last().click();
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByText('Bedömd som inget fel.').waitFor();
  const mended = await changedBook(bytes, cell, proposed);
  await dropFile(page, page.getByRole('tabpanel'), 'Vårt.xlsx', mended);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stanna kvar' }).click();
  await fault.waitFor();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.getByText('Ändringen är ångrad.').waitFor();

  await dropFile(page, page.getByRole('tabpanel'), 'lista.pdf', new Uint8Array([1]));
  await page.getByText('lista.pdf är ingen arbetsbok').waitFor();
  await dropFile(page, page.getByRole('tabpanel'), 'Vårt.xlsx', mended);
  const { error, warning } = countChecks(followUpOf(mended));
  await page.getByRole('tab', { name: `Kontroller, ${error + warning} att kontrollera`, selected: true }).waitFor();
  expect(await fault.count()).toBe(0);
  expect(errors).toEqual([]);
});

it('groups 150 ansvar into areas, keeps that in the file, and obeys it when that is opened', async () => {
  const { page, errors } = await built.open({ acceptDownloads: true });
  await page.locator('input[type=file]').setInputFiles({ name: 'Ansvar.xlsx', mimeType: '', buffer: Buffer.from(await erpExport()) });
  await page.getByRole('button', { name: 'Läsning: 150 rader är egna områden' }).click();
  await page.getByRole('button', { name: 'Gruppera i verksamhetsområden' }).click();
  await page.getByText('de 150 radernas utfall').waitFor();
  await page.getByLabel('Områdets namn: Ledning').fill('Nämnd och ledning');
  await expectAccessible(page, { forcedColors: 'none' }, 'Gruppering');
  await page.getByRole('button', { name: 'Använd grupperingen' }).click();
  await page.getByText('150 rader är grupperade i 8 verksamhetsområden.').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ner med rapport' }).click()]);
  const written = await readFile(await download.path());
  await page.getByText('har laddats ner.').waitFor();
  await dropFile(page, page.getByRole('tabpanel'), 'Nästa gång.xlsx', written);
  await page.getByText('Nästa gång.xlsx').waitFor();
  await toTab(page, 'Översikt');
  await page.locator('ul button[aria-expanded]').filter({ hasText: 'Nämnd och ledning' }).waitFor();
  expect(await page.locator('ul button[aria-expanded]').count()).toBe(8);
  expect(errors).toEqual([]);
});

it('says what is wrong with a file that is no workbook inside, and keeps the way back', async () => {
  const { page } = await built.open();
  await page.locator('input[type=file]').setInputFiles({ name: 'trasig.xlsx', mimeType: '', buffer: Buffer.from('inte en zip') });
  await page.getByRole('alert').getByText(/./).first().waitFor();
  expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Annan arbetsbok' }).click();
  await page.getByText('Släpp en arbetsbok här').waitFor();
});

it('speaks English when asked to', async () => {
  const { page } = await built.open();
  await page.getByRole('button', { name: 'Show in English' }).click();
  await page.getByText('Drop a workbook here').waitFor();
  await page.getByRole('button', { name: 'Helsingborg, augusti 2017' }).click();
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

it('asks before choices that are not saved are left, and offers them again to who left all the same', async () => {
  const { page } = await built.open();
  await openExample(page);
  await toTab(page, 'Kommentarer');
  await page.getByLabel('Kommentar: Vuxen').fill('Fler placeringar.');
  await page.getByText('Kommentaren till Vuxen är ändrad.').waitFor();

  await page.getByRole('button', { name: 'Annan arbetsbok' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Stanna kvar' }).click();
  expect(await page.getByLabel('Kommentar: Vuxen').inputValue()).toBe('Fler placeringar.');
  // The browser asks too; Chromium does so of a page that has been used.
  const asked = page.waitForEvent('dialog');
  await Promise.all([asked.then((dialog) => { expect(dialog.type()).toBe('beforeunload'); return dialog.dismiss(); }), page.evaluate(() => { location.reload(); })]);

  await page.getByRole('button', { name: 'Annan arbetsbok' }).click();
  await question.getByRole('button', { name: 'Öppna en annan ändå' }).click();
  await openExample(page);
  await page.getByText(/^Osparade val från .* finns kvar\./).waitFor();
  await page.getByRole('button', { name: 'Ta fram dem' }).click();
  await toTab(page, 'Kommentarer');
  expect(await page.getByLabel('Kommentar: Vuxen').inputValue()).toBe('Fler placeringar.');
});
