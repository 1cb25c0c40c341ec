import type { Page } from 'playwright-core';
import type { TableBlock } from '../../src/documents/content/blocks';
import { tableHtml, tablePlain } from '../../src/documents/html/table';
import { openExample, toTab } from '../support/browser';
import { exampleBytes, followUpOf } from '../support/examples';
import { builtPage } from '../support/pane';

jest.setTimeout(120_000);

const built = builtPage();

const { areas, report } = followUpOf(exampleBytes('helsingborg-2017-08'));

async function atExport(permissions: readonly string[] = []): Promise<Page> {
  const { page } = await built.open({ viewport: { width: 320, height: 900 }, permissions: [...permissions] });
  await openExample(page);
  await toTab(page, 'Export');
  await page.getByRole('button', { name: 'Kopiera Hela rapporten' }).waitFor();
  return page;
}

/** One page for the tests that leave it as it was. */
let page: Page;
beforeAll(async () => { page = await atExport(); });

const copy = async (page: Page, name: string): Promise<void> => {
  await page.bringToFront();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(`Kopierat: ${name.replace(/^Kopiera | som (?:bild|tabell)$/g, '')}`).waitFor();
};

/** Pastes as the user does, into a page that may be written in and has no policy of ours. */
async function pasted(page: Page, into: 'editor' | 'field'): Promise<Page> {
  const other = await page.context().newPage();
  await other.setContent('<div id="editor" contenteditable="true"></div><textarea id="field"></textarea>');
  await other.locator(`#${into}`).focus();
  await other.keyboard.press('Control+V');
  return other;
}

const rowsOf = (page: Page): Promise<string[][]> => page.locator('table').first().evaluate((table) =>
  [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent)));

it('a table pastes into an editor with its rows, columns, heads and figures', async () => {
  await copy(page, 'Kopiera Per verksamhetsområde');
  const editor = await pasted(page, 'editor');
  const rows = await rowsOf(editor);
  const names = rows.map(([name]) => name);
  for (const { figures } of areas) expect(names).toContain(figures.name);
  const widths = await editor.locator('table').first().evaluate((table) => [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLTableCellElement>('th,td')].reduce((sum, { colSpan }) => sum + colSpan, 0)));
  expect(new Set(widths).size).toBe(1);
  expect(await editor.locator('thead th[scope="col"]').count()).toBeGreaterThan(3);
  expect(await editor.locator('tbody th[scope="row"]').count()).toBe(areas.length + 1);
  const vuxen = rows.find(([name]) => name === 'Vuxen') ?? [];
  const actual = areas.find(({ figures }) => figures.name === 'Vuxen')?.figures.amounts.actual?.value ?? 0;
  // An editor may take hard spaces for plain ones; the cell itself is told not to break.
  const shown = Math.abs(Math.round(actual)).toString().replace(/\B(?=(\d{3})+$)/g, ' ');
  expect(vuxen.map((text) => text.replaceAll('\u00a0', ' '))).toContain(`−${shown}`);
  expect(vuxen.at(-1)).toMatch(/^[●▲■○] /);
  const looks = await editor.locator('td', { hasText: `−${shown}` }).first().evaluate((cell) => {
    const { textAlign, whiteSpace } = getComputedStyle(cell);
    return { textAlign, whiteSpace };
  });
  expect(looks).toEqual({ textAlign: 'right', whiteSpace: 'nowrap' });
});

it('the same as plain text has its columns parted by tabs', async () => {
  await copy(page, 'Kopiera Per verksamhetsområde');
  const field = await pasted(page, 'field');
  const rows = (await field.locator('#field').inputValue()).trimEnd().split('\n').map((row) => row.split('\t'));
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(areas.map(({ figures }) => figures.name)));
});

it('the whole report pastes with its headings and tables', async () => {
  await copy(page, 'Kopiera Hela rapporten');
  const editor = await pasted(page, 'editor');
  expect(await editor.getByRole('heading', { level: 2 }).first().innerText()).toBe(report?.title);
  expect(await editor.locator('table').count()).toBeGreaterThan(2);
});

it('the chart pastes as a picture that says what it shows', async () => {
  const page = await atExport(['clipboard-read', 'clipboard-write']);
  await copy(page, 'Kopiera Helårets avvikelse mot budget, tkr som bild');
  const editor = await pasted(page, 'editor');
  const picture = editor.locator('#editor img').first();
  await picture.waitFor();
  expect(await picture.getAttribute('alt')).toContain('Vuxen');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
});

it('the chart pastes as a table where the clipboard\'s newer side is shut', async () => {
  const page = await atExport();
  await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) } }); });
  await copy(page, 'Kopiera Helårets avvikelse mot budget, tkr som tabell');
  expect((await rowsOf(await pasted(page, 'editor'))).slice(1).map(([name]) => name)).toEqual(areas.map(({ figures }) => figures.name));
  await copy(page, 'Kopiera Helårets avvikelse mot budget, tkr som bild');
  expect(await (await pasted(page, 'editor')).locator('#editor img').first().getAttribute('alt')).toContain('Vuxen');
});

it('text that begins with = pastes as text, in an editor and as plain text', async () => {
  const table: TableBlock = {
    kind: 'table', columns: ['name', 'text', 'number'], heads: [[{ text: 'Område' }, { text: 'Not' }, { text: 'Budget' }]],
    rows: ['=1+1', '+ mer', '-kostnader', '@Vuxen', '<b>fet</b> & ]]>'].map((text) => ({ kind: 'item', cells: [{ text }, { text }, { text: '−22\u00a0359' }] })),
  };
  await page.bringToFront();
  await page.evaluate(({ html, plain }) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', plain);
      event.preventDefault();
    }, { once: true });
    const copying: { execCommand: (command: string) => boolean } = document;
    copying.execCommand('copy');
  }, { html: tableHtml(table, 'sv-SE'), plain: tablePlain(table) });
  const texts = table.rows.map(({ cells }) => cells[0]?.text);
  const editor = await pasted(page, 'editor');
  expect((await rowsOf(editor)).slice(1).map(([name]) => name)).toEqual(texts);
  expect(await editor.locator('#editor b').count()).toBe(0);
  const lines = (await (await pasted(page, 'field')).locator('#field').inputValue()).split('\n').slice(1);
  expect(lines.map((line) => line.split('\t')[0]?.trim())).toEqual(texts);
  for (const line of lines) expect(line).not.toMatch(/(^|\t)[=+@-]/);
});
