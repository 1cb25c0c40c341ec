import { acceptMethod } from '../../../src/commandLine/forecast';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import type { PlanChart, SheetPlan } from '../../../src/workbook/sheetPlan';
import { localAddress, type CellRange } from '../../../src/values/cell';
import { DRAWN_AREAS, forecastOf, forecastYears, LAST_YEAR, outcomeOf } from '../../support/forecastYears';
import { officeForTests } from '../excel/office';
import type { SheetPicture } from './picture';
import { pictureOfFile } from './pictureOfFile';
import { pictureOfModel } from './pictureOfModel';
import { rawOf } from './workbooks';

/** The lines of the forecast's way through the year, as a report has them, on both hosts. */

const { open } = officeForTests();

interface Opened {
  readonly host: Host;
  readonly picture: (sheet: SheetPlan) => Promise<SheetPicture>;
}

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Opened])[] = [
  ['Excel', (bytes) => {
    const { host, excel } = open(rawOf(bytes));
    return { host, picture: (sheet) => Promise.resolve(pictureOfModel(excel.model, sheet, sheet.name)) };
  }],
  ['files', (bytes) => {
    const host = new XlsxHost(bytes);
    return { host, picture: (sheet) => pictureOfFile(host.bytes, sheet, sheet.name) };
  }],
];

/** A follow-up through August with the forecasts of March and June before it, and one accepted now. */
async function reported(opened: Opened): Promise<{ sheet: SheetPlan; picture: SheetPicture }> {
  const read = await opened.host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const accepted = acceptMethod(read.value, { today: '2024-09-12' }, { method: 'runRate', replace: false });
  if (!accepted.ok || !accepted.value.append || !accepted.value.result.plan) throw new Error('Nothing was accepted.');
  const { append, result: { plan } } = accepted.value;
  expect((await opened.host.append(append)).ok).toBe(true);
  expect(await opened.host.write(plan)).toMatchObject({ ok: true, value: { differences: [] } });
  // Written once more: charts are kept, not doubled.
  expect(await opened.host.write(plan)).toMatchObject({ ok: true, value: { changed: false } });
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('There is no report.');
  return { sheet, picture: await opened.picture(sheet) };
}

const linesOf = ({ charts }: SheetPlan): readonly PlanChart[] => charts.filter(({ kind }) => kind === 'line');

const column = ({ cells }: SheetPicture, { top, bottom, left }: CellRange) =>
  Array.from({ length: bottom - top + 1 }, (_, at) => cells[localAddress(top + at, left)]?.value ?? null);

let bytes: Uint8Array;
beforeAll(async () => { bytes = await forecastYears({ month: 8 }); });

it.each(hosts)('%s: a line each for the forecast and the budget, through the months since the first forecast, and the outcome beside them in the table', async (_, start) => {
  const { sheet, picture } = await reported(start(bytes));
  const [, area] = linesOf(sheet);
  const drawn = picture.charts.filter(({ kind }) => kind === 'line');
  expect(drawn.map(({ title, legend, valueAxis, gridlines }) => [title, legend, valueAxis, gridlines])).toEqual([
    ['Prognosens utveckling: Socialnämnden totalt, tkr', true, true, true], ['Prognosens utveckling: Ekonomiskt bistånd, tkr', true, true, true],
  ]);
  expect(drawn[1]?.series.map(({ name, color, marker }) => [name, color, marker])).toEqual([
    ['Prognos för helåret', '#1B4F72', 'circle 5 #1b4f72'], ['Budget för helåret', '#7B8794', 'circle 5 #7b8794'],
  ]);
  const [largest] = DRAWN_AREAS;
  if (!area || !largest) throw new Error('The area with the largest change has no lines.');
  const [march, june, now] = [forecastOf(largest, LAST_YEAR, 3), forecastOf(largest, LAST_YEAR, 6), (outcomeOf(largest, LAST_YEAR, 8) * 12) / 8];
  expect(column(picture, area.categories)).toEqual(['mar', 'apr', 'maj', 'jun', 'jul', 'aug']);
  const [forecast] = area.series;
  expect(forecast && column(picture, forecast.values)).toEqual([march, march, march, june, june, expect.closeTo(now, 5)]);
  const { top, bottom } = area.categories;
  const outcomes = [3, 4, 5, 6, 7, 8].map((month) => outcomeOf(largest, LAST_YEAR, month));
  const columns = Array.from({ length: sheet.print.area.right + 1 }, (__, left) => column(picture, { top, bottom, left, right: left }));
  expect(columns).toContainEqual(outcomes);
});

it('both hosts draw the same lines from the same cells', async () => {
  const [excel, files] = await Promise.all(hosts.map(async ([, start]) => reported(start(bytes))));
  if (!excel || !files) throw new Error('A host is missing.');
  const linesIn = ({ charts }: SheetPicture) => charts.filter(({ kind }) => kind === 'line');
  expect(linesIn(excel.picture)).toHaveLength(2);
  expect(linesIn(excel.picture)).toEqual(linesIn(files.picture));
  for (const { categories, series } of linesOf(excel.sheet)) {
    for (const range of [categories, ...series.map(({ values }) => values)]) {
      const said = ({ picture }: typeof excel) => Array.from({ length: range.bottom - range.top + 1 }, (_, at) => {
        const cell = picture.cells[localAddress(range.top + at, range.left)];
        return [cell?.value, cell?.formula, cell?.format];
      });
      expect(said(excel)).toEqual(said(files));
    }
  }
});
