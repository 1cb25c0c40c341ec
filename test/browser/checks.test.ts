import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { findOwnSheets } from '../../src/settings/ownSheets';
import { formatAddress, localAddress, type CellAddress } from '../../src/values/cell';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { changedCells, type Entry } from '../support/changedBook';
import { dropFile } from '../support/dropFile';
import { workbookOf } from '../support/examples';
import { expectNoMistakes, type as typeInExcel, until, update } from '../support/excelPage';
import { Keyboard, Mouse, type Hands } from '../support/hands';
import { builtPane } from '../support/pane';
import { otherForecast, plantedFaultsBook, shortSum, typedSum, wrongComment } from '../support/plantedFaults';

/**
 * What does not add up in a workbook of one's own, from the first look on: gone to, mended, let stand with a reason,
 * which is kept in the workbook, and back with other figures.
 */

jest.setTimeout(120_000);

const pane = builtPane();
const note = 'Avser två år.';

/** The workbook as she has it before her: in Excel, or as a file beside the page. */
interface Desk {
  readonly page: Page;
  readonly hands: Hands;
  /** Goes from a finding to its cell. */
  readonly goTo: (cell: CellAddress) => Promise<void>;
  /** Other entries in cells, made in the workbook and not in the pane. */
  readonly enter: (entries: readonly (readonly [CellAddress, Entry])[]) => Promise<void>;
  /** Writes the report, and opens what is saved then as on another day; the workbook that it is. */
  readonly nextDay: () => Promise<{ readonly desk: Desk; readonly saved: RawWorkbook }>;
  /** Nothing went wrong unseen. */
  readonly end: () => Promise<void>;
}

const kontroller = (page: Page): Locator => page.getByRole('tab', { name: 'Kontroller' });
const findings = (page: Page): Locator => page.getByRole('list', { name: 'Stämmer inte' }).locator('> li');
const about = (page: Page, cell: CellAddress): Locator => findings(page).filter({ hasText: formatAddress(cell) });
const waits = (page: Page, count: number): Promise<void> => page.getByRole('tab', { name: `Kontroller, ${count} att kontrollera` }).waitFor();
const isFocused = (what: Locator): Promise<boolean> => what.evaluate((element) => element === document.activeElement);

/** What is begun and left leaves the finding as it was, and the focus where it was. */
async function leaveNote({ page, hands }: Desk, cell: CellAddress): Promise<void> {
  const button = about(page, cell).getByRole('button', { name: 'Inte ett fel' });
  await hands.press(button);
  await hands.write(page.getByLabel('Varför är det inget fel?'), 'Kanske.');
  await page.keyboard.press('Escape');
  await until(() => isFocused(button));
}

async function letStand({ page, hands }: Desk, cell: CellAddress): Promise<void> {
  await hands.press(about(page, cell).getByRole('button', { name: 'Inte ett fel' }));
  await hands.write(page.getByLabel('Varför är det inget fel?'), note);
  await hands.press(page.getByRole('button', { name: 'Spara bedömningen' }));
  await about(page, cell).waitFor({ state: 'detached' });
}

async function firstDay(desk: Desk): Promise<void> {
  const { page, hands } = desk;
  await waits(page, 3);
  await page.evaluate('window.isSamePage = true');
  await hands.press(kontroller(page));
  await until(async () => await findings(page).count() === 3);
  await desk.goTo(typedSum.cell);
  await leaveNote(desk, wrongComment);

  await desk.enter([[typedSum.cell, typedSum.mended]]);
  await about(page, typedSum.cell).waitFor({ state: 'detached' });
  await waits(page, 2);
  await letStand(desk, wrongComment);
  await waits(page, 1);
  expect(await findings(page).allInnerTexts()).toEqual([expect.stringContaining(shortSum)]);
  expect(await page.evaluate('window.isSamePage')).toBe(true);
}

/** What was let stand does so until its figures are others. */
async function anotherDay({ page, hands, enter }: Desk): Promise<void> {
  await waits(page, 1);
  await hands.press(kontroller(page));
  await hands.press(page.getByRole('button', { name: '1 bedömd som inget fel' }));
  await page.getByText(note).waitFor();
  await enter(otherForecast());
  await about(page, wrongComment).waitFor();
  await waits(page, 2);
}

async function walk(desk: Desk): Promise<void> {
  await firstDay(desk);
  const { desk: later, saved } = await desk.nextDay();
  expect(JSON.stringify(findOwnSheets(saved).settings)).toContain(note);
  await anotherDay(later);
  await later.end();
}

type HandsOf = (page: Page) => Hands;

async function inExcel(workbook: RawWorkbook, handsOf: HandsOf): Promise<Desk> {
  const { page, errors } = await pane.openInExcel(workbook);
  const hands = handsOf(page);
  return {
    page, hands,
    goTo: async (cell) => {
      await hands.press(about(page, cell).getByRole('button', { name: formatAddress(cell), exact: true }).first());
      await until(async () => await page.evaluate('window.strictExcel.model.selection?.address') === localAddress(cell.row, cell.column));
    },
    enter: async (entries) => {
      for (const [cell, entry] of entries) await typeInExcel(page, cell, typeof entry === 'object' ? `=${entry.formula}` : entry);
    },
    nextDay: async () => {
      await update(page);
      await expectNoMistakes(page);
      const saved: RawWorkbook = await page.evaluate('window.strictExcel.saved()');
      return { desk: await inExcel(saved, handsOf), saved };
    },
    end: async () => {
      await expectNoMistakes(page);
      expect(errors).toEqual([]);
    },
  };
}

/** The file that she has changed last is what she opens again. */
async function onPage(bytes: Uint8Array, handsOf: HandsOf): Promise<Desk> {
  const { page, errors } = await pane.open({ acceptDownloads: true });
  await page.locator('input[type=file]').setInputFiles({ name: 'Vårt.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  const hands = handsOf(page);
  let file = bytes;
  return {
    page, hands,
    goTo: (cell) => about(page, cell).getByText(formatAddress(cell)).first().waitFor(),
    enter: async (entries) => {
      file = await changedCells(file, entries);
      await dropFile(page, page.getByRole('tabpanel'), 'Vårt.xlsx', file);
    },
    nextDay: async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(page.getByRole('button', { name: 'Ladda ner med rapport' }))]);
      const saved = new Uint8Array(await readFile(await download.path()));
      expect(errors).toEqual([]);
      return { desk: await onPage(saved, handsOf), saved: workbookOf(saved) };
    },
    end: () => { expect(errors).toEqual([]); return Promise.resolve(); },
  };
}

const hosts: readonly (readonly [string, (handsOf: HandsOf) => Promise<Desk>])[] = [
  ['in Excel', async (handsOf) => inExcel(workbookOf(await plantedFaultsBook()), handsOf)],
  ['on the page', async (handsOf) => onPage(await plantedFaultsBook(), handsOf)],
];

describe.each(hosts)('%s', (_, open) => {
  it('what does not add up goes when it is mended, stands when it is judged, and comes back with other figures', async () => {
    await walk(await open(() => new Mouse()));
  });

  it('the keyboard alone does it', async () => {
    await walk(await open((page) => new Keyboard(page)));
  });
});
