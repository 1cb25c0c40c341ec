import { roomOf, widenedBy } from '../../../src/taskpane/reading/gridColumns';
import { rolesOf } from '../../../src/taskpane/reading/gridRoles';
import { stretchOf } from '../../../src/taskpane/services/sheetStretch';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { openedStore } from '../../support/rendered';

const title = 'Socialnämnden, uppföljning per augusti 2020, belopp i tkr med avvikelser mot budget';
const head = 'Avvikelse mot helårsbudget';
const workbook: RawWorkbook = {
  numberFormats: [], names: [],
  sheets: [{
    name: 'Drift', visibility: 'visible', hiddenColumns: [],
    rows: [
      [title],
      ['Verksamhet', 'Budget 2020', 'Utfall jan-aug', 'Prognos 2020', head],
      ['Särskilt boende', -180_000, -119_200, -179_200, 800],
      ['Hemtjänst i ordinärt boende, natt', -120_000, -81_500, -131_500, -11_500],
    ].map((values, index) => ({ index, values, formulas: null, formats: null })),
  }],
};
const { lines } = stretchOf(workbook, 'Drift', 0, 10) ?? { lines: [] };

const drawn = async () => {
  const store = await openedStore(() => workbook);
  const roles = rolesOf(store.getState().followUp?.tables ?? [], 'Drift');
  return { roles, widths: widenedBy([], lines, roles, 60) };
};

it('gives heads and names the room that they need, and no column more for a title', async () => {
  const { widths } = await drawn();
  expect(widths[4]).toBeGreaterThan(head.length * 6.5);
  expect(widths[0]).toBeGreaterThan('Hemtjänst i ordinärt boende, natt'.length * 6.5);
  expect(widths[0]).toBeLessThan(title.length * 6);
  expect(widths[1]).toBe(108);
});

it('lets a title go on over the empty cells beside it, up to the next text', async () => {
  const { widths } = await drawn();
  expect(roomOf(0, lines[0], widths)).toBe(widths.reduce((sum, width) => sum + width, 0));
  expect(roomOf(0, lines[1], widths)).toBe(widths[0]);
});

it('keeps the columns as they are where nothing needs more', async () => {
  const { roles, widths } = await drawn();
  expect(widenedBy(widths, lines.slice(0, 2), roles, 60)).toBe(widths);
});
