import type { WriteReceipt } from '../../../src/workbook/host';
import type { WorkbookPlan } from '../../../src/workbook/sheetPlan';
import { unfinishedText } from '../../../src/workbook/unfinished';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { pictureOfModel } from '../shared/pictureOfModel';
import { fullReport, settingsPlan } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** Builds of Excel that refuse one call of the looks, or two, each time they are asked: what the report says is whole, and one line tells. */

const { open } = officeForTests();
const source = rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]]));
const report: WorkbookPlan = { sheets: [fullReport, settingsPlan()], activate: fullReport.mark };
const older: WorkbookPlan = { sheets: [{ ...fullReport, rows: fullReport.rows.slice(0, 9), charts: fullReport.charts.slice(1) }, settingsPlan(['Nämnd', 'Annan'])] };

type Opened = ReturnType<typeof open>;

async function opened(isRewrite: boolean): Promise<Opened> {
  const one = open(source);
  if (isRewrite) await one.host.write(older);
  one.excel.syncs.splice(0);
  return one;
}

async function write({ host }: Opened): Promise<WriteReceipt> {
  const written = await host.write(report);
  if (!written.ok) throw new Error(written.error.message.en);
  return written.value;
}

const picture = ({ excel: { model } }: Opened) => report.sheets.map((sheet) => pictureOfModel(model, sheet, sheet.name));

/** What the sheets say: every cell with its formula and number format, and the names. */
const saying = (one: Opened): unknown => picture(one).map(({ cells, names }) =>
  [Object.entries(cells).map(([address, { value, formula, format }]) => [address, value, formula, format]), names]);

const comments = (excel: StrictExcel) => report.sheets.map(({ mark }) => excel.model.names.find(({ name }) => name === mark)?.comment ?? '');

/** What the looks alone call, found by watching a write that reads, writes and reads back as well. */
async function lookCalls(isRewrite = true): Promise<string[]> {
  const one = await opened(isRewrite);
  await write(one);
  const members = one.excel.syncs.map(({ calls }) => new Set(calls.map(({ member }) => member)));
  const looks = members.findIndex((each) => each.has('ChartCollection.Add'));
  const elsewhere = new Set(members.flatMap((each, index) => (index === looks ? [] : [...each])));
  return [...members[looks] ?? []].filter((member) => !elsewhere.has(member) && !member.includes('._'));
}

let whole: unknown;
let looking: unknown;
beforeAll(async () => {
  const one = await opened(false);
  await write(one);
  whole = saying(one);
  looking = picture(one);
});

const expectSaid = (one: Opened, told: unknown): void => {
  expect([told, saying(one)]).toEqual([told, whole]);
  for (const { name } of report.sheets) expect(one.excel.model.sheet(name)?.cell(0, 0).constant).not.toBe(unfinishedText);
  for (const comment of comments(one.excel)) expect(comment).not.toContain('ofärdigt');
};

describe.each([['a first run', false], ['a rewrite', true]])('%s in a build that refuses one call', (_, isRewrite) => {
  it('writes all that the report says, tells one line, and mends the looks once it can', async () => {
    const known = await lookCalls();
    const calls = (await lookCalls(isRewrite)).filter((member) => known.includes(member));
    expect(calls.length).toBeGreaterThan(40);
    for (const member of calls) {
      const one = await opened(isRewrite);
      one.excel.condition.refuses.add(member);
      const receipt = await write(one);
      expect([member, receipt]).toMatchObject([member, { changed: true, differences: [], remarks: [{ rule: 'looksRefused', severity: 'warning' }] }]);
      expect(receipt.remarks?.[0]?.message.sv).toMatch(/^[^\n]+; allt annat är skrivet\. Nästa uppdatering försöker igen\.$/);
      expectSaid(one, member);
      expect([member, await write(one)]).toMatchObject([member, { changed: false, remarks: [{ rule: 'looksRefused' }] }]);
      one.excel.condition.refuses.clear();
      expect([member, (await write(one)).remarks]).toEqual([member, undefined]);
      expect([member, picture(one)]).toEqual([member, looking]);
      expect(await write(one)).toMatchObject({ changed: false });
    }
  }, 300_000);
});

/** All pairs are many: a part of them each time, spread evenly, and all of them when asked for. */
const step = process.env.BUDGET_ALL_PAIRS ? 1 : 31;

test('a build that refuses any two calls: the same', async () => {
  const calls = await lookCalls();
  const pairs = calls.flatMap((a, index) => calls.slice(index + 1).map((b) => [a, b] as const));
  for (const pair of pairs.filter((_, index) => index % step === 0)) {
    const one = await opened(true);
    for (const member of pair) one.excel.condition.refuses.add(member);
    const receipt = await write(one);
    expect([pair, receipt]).toMatchObject([pair, { changed: true, differences: [], remarks: [{ rule: 'looksRefused' }] }]);
    expectSaid(one, pair);
  }
}, step === 1 ? 3_600_000 : 600_000);

it.each([
  [['ChartCollection.Add'], 'Diagrammet kunde inte ritas; allt annat är skrivet. Nästa uppdatering försöker igen.'],
  [['WorksheetFreezePanes.FreezeRows'], 'Excel tog inte emot låsta rader; allt annat är skrivet. Nästa uppdatering försöker igen.'],
  [['ChartSeries.MarkerStyle', 'Worksheet.Gridlines', 'DataValidation.Rule'], 'Excel tog inte emot diagrammet, urvalslistor och stödlinjer; allt annat är skrivet. Nästa uppdatering försöker igen.'],
])('refused: %s', async (refused, sentence) => {
  const one = await opened(false);
  for (const member of refused) one.excel.condition.refuses.add(member);
  expect((await write(one)).remarks?.[0]?.message.sv).toBe(sentence);
});

test('of a chart that could not be drawn nothing is left, and the other one stands', async () => {
  const one = await opened(true);
  one.excel.condition.refuses.add('ChartSeries.MarkerStyle');
  await write(one);
  const sheet = one.excel.model.sheet('Rapport');
  expect(sheet?.charts.map(({ name }) => name)).toEqual(['Avvikelse per område']);
  expect(sheet?.used(true)?.bottom).toBe(fullReport.rows.length - 1);
});

test('what the user has drawn, and copied from ours, stays where charts are refused', async () => {
  const one = await opened(true);
  const charts = one.excel.model.sheet('Rapport')?.charts ?? [];
  const [ours] = charts;
  if (!ours) throw new Error('There is no chart.');
  charts.push({ ...structuredClone(ours), id: '{COPY}' }, { ...structuredClone(ours), id: '{OWN}', name: 'Eget' });
  one.excel.condition.refuses.add('ChartSeries.SetXAxisValues');
  await write(one);
  expect(charts.map(({ id }) => id)).toEqual(['{COPY}', '{OWN}']);
});

test('when Excel turns every request away after the content, what is left is not tried, and the report is whole', async () => {
  const one = await opened(true);
  one.excel.between = (sync) => { one.excel.condition.cellEditMode = sync > 4; };
  expect(await one.host.write(report)).toMatchObject({ ok: false, error: { rule: 'excelCellEditMode' } });
  expect(one.excel.syncs.length).toBeLessThan(9);
  one.excel.condition.cellEditMode = false;
  expectSaid(one, 'cell editing');
});
