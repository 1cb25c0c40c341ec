import type { WorkbookPlan } from '../../../src/workbook/sheetPlan';
import type { ChartModel } from '../../excel-host/model/sheetModel';
import type { Fault } from '../../excel-host/faults';
import type { StrictExcel } from '../../excel-host/strictExcel';
import type { SheetPicture } from '../shared/picture';
import { pictureOfModel } from '../shared/pictureOfModel';
import { amount, fullReport, live, settingsPlan, text } from '../shared/plans';
import { plainCells, rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

const started = officeForTests();
const { open } = started;

/** A comment that the user typed into the old report, and the place where the settings keep it in the new. */
const comment = 'Vikarier under sommaren, åtgärdas i september';

const oldPlan: WorkbookPlan = { sheets: [fullReport, settingsPlan(['Kommentar', 'äldre'])] };

const newPlan: WorkbookPlan = {
  sheets: [
    { ...fullReport, rows: [{ cells: [text('Uppföljning per 30 september 2017', 1)] }, ...fullReport.rows.slice(1), { cells: [text('Tillagd rad'), amount(7, 3), live('=B11*2', 14, 3)] }] },
    settingsPlan(['Kommentar', comment]),
  ],
  activate: fullReport.mark,
};

const source = rawWorkbook(rawSheet('Underlag', [[1, 'mitt']]), rawSheet('Barn och Unga', [[2]]), rawSheet('Anteckningar', [['=inte en formel', 3]]));
const userSheets = source.sheets.map(({ name }) => name);

type Start = 'first run' | 'rewrite';

/** The workbook before the run that fails: without any report, or with last month's, commented and annotated. */
async function before(start: Start, patience?: number) {
  const opened = open(source, patience);
  if (start === 'first run') return opened;
  const written = await opened.host.write(oldPlan);
  if (!written.ok) throw new Error(written.error.message.en);
  opened.excel.type('Rapport', 'I6', comment);
  opened.excel.model.sheet('Rapport')?.comments.set('I6', 'Stämmer detta? /Eva');
  opened.excel.model.sheet('Rapport')?.charts.push({ ...structuredClone(userChart) });
  opened.excel.syncs.splice(0);
  return opened;
}

const userChart: ChartModel = {
  id: '{CHART-USER}', type: 'Line', name: 'Mitt eget diagram', place: 'K1:M9', title: {}, legend: {}, categoryAxis: {}, valueAxis: {}, gridlines: {}, series: [],
};

const pictures = (excel: StrictExcel, plan: WorkbookPlan): unknown[] => plan.sheets.map((sheet) => {
  const found = excel.model.sheet(sheet.name);
  if (!found) return null;
  const { charts, ...picture } = pictureOfModel(excel.model, sheet, sheet.name);
  return { ...picture, charts: charts.filter(({ name }) => name !== userChart.name) };
});

async function userCells(excel: StrictExcel, host: { read: ReturnType<typeof open>['host']['read'] }): Promise<unknown> {
  excel.faults = [];
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value.sheets.filter(({ name }) => userSheets.includes(name)).map((sheet) => [sheet.name, plainCells(read.value, sheet)]);
}

/** What a sheet says, apart from how it looks. */
function saying(picture: unknown): string {
  const { cells, names } = picture as SheetPicture;
  return JSON.stringify([Object.entries(cells).map(([address, { value, formula, format }]) => [address, value, formula, format]), names]);
}

/** The connection is lost there, and stays so. */
const lostFrom = (fault: Fault): Fault[] =>
  [fault, ...Array.from({ length: 60 }, (_, later): Fault => ({ at: 'before', sync: fault.sync + 1 + later, code: 'RequestAborted' }))];

/** What one sheet of ours looks like after a failure: `plain` says all that it should, without looking so. */
function state(excel: StrictExcel, plan: WorkbookPlan, index: number, old: unknown, fresh: unknown): string {
  const sheet = plan.sheets[index];
  const found = sheet && excel.model.sheet(sheet.name);
  if (!sheet || !found) return 'not there';
  const now = JSON.stringify(pictures(excel, plan)[index]);
  if (now === JSON.stringify(old)) return 'old';
  if (now === JSON.stringify(fresh)) return 'new';
  const first = found.cell(0, 0).constant;
  if (typeof first === 'string' && first.startsWith('Ofärdigt')) return 'unfinished';
  if (found.used(false) === null) return 'empty';
  return saying(pictures(excel, plan)[index]) === saying(fresh) ? 'plain' : 'mix';
}

/** As Excel names a chart that nobody has named yet. */
const UNNAMED = /^Diagram \d+$/;

/** The places where a chart has been drawn and has no name yet. */
async function beforeNaming(start: Start): Promise<Fault[]> {
  const { excel, host } = await before(start);
  await host.write(newPlan);
  return excel.syncs.flatMap(({ calls }, index) => calls.filter(({ member }) => member === 'ChartCollection.Add').flatMap(({ action: drawn }) => {
    const named = calls.find(({ member, action }) => member === 'Chart.Name' && action > drawn)?.action ?? drawn;
    return Array.from({ length: named - drawn }, (_, step): Fault => ({ at: 'inside', sync: index + 1, action: drawn + 1 + step, code: 'GeneralException' }));
  }));
}

/** Every sync of a run, and in each every place where it can break. */
async function breakdowns(start: Start): Promise<Fault[]> {
  const { excel, host } = await before(start);
  await host.write(newPlan);
  const everywhere = excel.syncs.flatMap(({ actions }, index): Fault[] => {
    const sync = index + 1;
    const places = actions > 60 ? Array.from({ length: 40 }, (_, step) => Math.floor((step * actions) / 40)) : Array.from({ length: actions }, (_, step) => step);
    // The steps that make, mark and finish sheets come first and last: those are tried one by one.
    const edges = actions > 60 ? Array.from({ length: 45 }, (_, step) => [step, actions - 1 - step]).flat() : [];
    return [
      { at: 'before', sync, code: 'RequestAborted' }, { at: 'after', sync, code: 'RequestAborted' },
      ...[...new Set([...places, ...edges])].map((action): Fault => ({ at: 'inside', sync, action, code: 'GeneralException' })),
    ];
  });
  return [...everywhere, ...await beforeNaming(start)];
}

describe.each<Start>(['first run', 'rewrite'])('a %s that breaks down', (start) => {
  it('leaves the old report, the new one, or one marked unfinished, at every place; the next run repairs it', async () => {
    const untouched = await before(start);
    const old = pictures(untouched.excel, newPlan);
    const users = await userCells(untouched.excel, untouched.host);
    const whole = await before(start);
    await whole.host.write(newPlan);
    const fresh = pictures(whole.excel, newPlan);
    const table = new Map<string, Set<string>>();
    for (const fault of await breakdowns(start)) {
      const { excel, host } = await before(start);
      excel.faults = lostFrom(fault);
      const written = await host.write(newPlan);
      const states = newPlan.sheets.map((_, index) => state(excel, newPlan, index, old[index], fresh[index]));
      const name = JSON.stringify(fault);
      expect([name, states]).toEqual([name, states.filter((one) => one !== 'mix')]);
      // Only showing the finished report may fail without a word.
      if (written.ok) expect(states).toEqual(['new', 'new']);
      if (start === 'rewrite') expectCommentKept(excel, name);
      const place = `${fault.at} sync ${fault.sync}`;
      table.set(place, (table.get(place) ?? new Set<string>()).add(states.join(' + ')));
      expect([name, await userCells(excel, host)]).toEqual([name, users]);
      excel.faults = [];
      const repaired = await host.write(newPlan);
      expect([name, repaired.ok]).toEqual([name, true]);
      expect([name, pictures(excel, newPlan)]).toEqual([name, fresh]);
      expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual([...userSheets, 'Rapport', 'Uppföljning inställningar']);
      expect(excel.model.names.map((one) => one.name).filter((one) => one.endsWith('_ny'))).toEqual([]);
    }
    expect(Object.fromEntries([...table].map(([place, outcomes]) => [place, [...outcomes].sort()]))).toMatchSnapshot();
  }, 300_000);
});

/** The typed comment stands in the report or in the settings; the attached one and the user's chart are where they were. */
function expectCommentKept(excel: StrictExcel, name: string): void {
  const inReport = excel.model.sheet('Rapport')?.cell(5, 8).constant === comment;
  const inSettings = excel.model.sheet('Uppföljning inställningar')?.cell(1, 1).constant === comment;
  expect([name, inReport || inSettings]).toEqual([name, true]);
  expect(excel.model.sheet('Rapport')?.comments.get('I6')).toBe('Stämmer detta? /Eva');
  expect(excel.model.sheet('Rapport')?.charts.some((chart) => chart.name === userChart.name)).toBe(true);
}

test('a passing fault while the sheets get their looks costs nothing', async () => {
  const whole = await before('rewrite');
  await whole.host.write(newPlan);
  const fresh = pictures(whole.excel, newPlan);
  const looks = whole.excel.syncs.findIndex(({ calls }) => calls.some(({ member }) => member === 'ChartCollection.Add')) + 1;
  for (const fault of (await breakdowns('rewrite')).filter(({ sync }) => sync === looks).filter((_, index) => index % 6 === 0)) {
    const { excel, host } = await before('rewrite');
    excel.faults = [fault];
    const written = await host.write(newPlan);
    expect([fault, written]).toMatchObject([fault, { ok: true, value: { changed: true, differences: [] } }]);
    expect([fault, written.ok && written.value.remarks]).toEqual([fault, undefined]);
    expect([fault, pictures(excel, newPlan)]).toEqual([fault, fresh]);
  }
}, 300_000);

describe('a chart that was drawn, and not named when writing broke off', () => {
  it('goes at the next run, also when the first attempts at that break off too, wherever they do', async () => {
    const whole = await before('rewrite');
    await whole.host.write(newPlan);
    const fresh = pictures(whole.excel, newPlan);
    const unnamed = await beforeNaming('rewrite');
    expect(unnamed).toHaveLength(fullReport.charts.length);
    const again = (await breakdowns('rewrite')).filter((_, index) => index % 7 === 0);
    for (const first of unnamed) {
      for (const second of again) {
        const { excel, host } = await before('rewrite');
        for (const fault of [first, second]) {
          excel.faults = lostFrom(fault);
          excel.syncs.splice(0);
          await host.write(newPlan);
        }
        excel.faults = [];
        expect(await host.write(newPlan)).toMatchObject({ ok: true, value: { differences: [] } });
        expect([second, pictures(excel, newPlan)]).toEqual([second, fresh]);
        expect(excel.model.sheet('Rapport')?.charts.some(({ id }) => id === userChart.id)).toBe(true);
      }
    }
  }, 300_000);

  it('says whose it is, and what to do, until then', async () => {
    const [first] = await beforeNaming('rewrite');
    if (!first) throw new Error('Nothing breaks off before naming.');
    const { excel, host } = await before('rewrite');
    excel.faults = lostFrom(first);
    expect(await host.write(newPlan)).toMatchObject({ ok: false });
    const sheet = excel.model.sheet('Rapport');
    const cell = sheet?.charts.find(({ name }) => UNNAMED.test(name))?.series[0]?.nameCell;
    expect(cell && sheet.cell(cell.row, cell.column).constant).toMatch(/^Ofärdigt diagram: uppdatera rapporten igen/);
  });
});

/** What the user could have drawn in the meantime from the very cells that ours show; Excel has given it a name. */
const userCharts: readonly ChartModel[] = [
  { ...userChart, id: '{CHART-NEW}', name: 'Diagram 9001' },
  {
    ...structuredClone(userChart), id: '{CHART-NEW}', type: 'BarClustered', name: 'Diagram 9001',
    series: fullReport.charts.flatMap(({ series }) => series).map(({ name }) =>
      ({ name, nameCell: null, values: 'B5:B9', categories: 'A5:A9', color: '', options: {}, labels: {} })),
  },
];

test.each(userCharts)('a chart ($type) that the user puts into the sheet before what was broken off is repaired stays, as Excel named it', async (chart) => {
  for (const fault of (await breakdowns('rewrite')).filter((_, index) => index % 4 === 0)) {
    const { excel, host } = await before('rewrite');
    excel.faults = lostFrom(fault);
    await host.write(newPlan);
    excel.faults = [];
    excel.model.sheet('Rapport')?.charts.push(structuredClone(chart));
    await host.write(newPlan);
    await host.write(oldPlan);
    expect([JSON.stringify(fault), excel.model.sheet('Rapport')?.charts.some(({ id }) => id === '{CHART-NEW}')]).toEqual([JSON.stringify(fault), true]);
  }
}, 300_000);

test('a copy of our chart that the user has put beside it stays, under a name of its own', async () => {
  const { excel, host } = await before('rewrite');
  const [ours] = excel.model.sheet('Rapport')?.charts ?? [];
  if (!ours) throw new Error('There is no chart.');
  excel.model.sheet('Rapport')?.charts.push({ ...structuredClone(ours), id: '{CHART-COPY}' });
  expect(await host.write(newPlan)).toMatchObject({ ok: true, value: { differences: [] } });
  expect(excel.model.sheet('Rapport')?.charts.filter(({ id }) => id === '{CHART-COPY}').map(({ name }) => name)).toEqual([`${ours.name} (kopia 1)`]);
  expect(await host.write(newPlan)).toMatchObject({ ok: true, value: { changed: false } });
  expect(await host.write(oldPlan)).toMatchObject({ ok: true, value: { changed: true } });
  expect(excel.model.sheet('Rapport')?.charts.map(({ name }) => name).sort())
    .toEqual([...fullReport.charts.map(({ name }) => name), `${ours.name} (kopia 1)`, userChart.name].sort());
});

describe('Excel in a bad state', () => {
  it.each<[string, string, (excel: StrictExcel) => void]>([
    ['cell editing', 'excelCellEditMode', (excel) => { excel.condition.cellEditMode = true; }],
    ['our sheet protected', 'sheetProtected', (excel) => { const sheet = excel.model.sheet('Rapport'); if (sheet) sheet.isProtected = true; }],
    ['read-only', 'excelAccessDenied', (excel) => { excel.model.isReadOnly = true; }],
  ])('%s: nothing changes, and a sentence says what to do', async (_, rule, worsen) => {
    const { excel, host } = await before('rewrite');
    const old = pictures(excel, newPlan);
    worsen(excel);
    const written = await host.write(newPlan);
    expect(written).toMatchObject({ ok: false, error: { rule } });
    expect(!written.ok && written.error.message.sv).not.toContain('Ofärdigt');
    expect(pictures(excel, newPlan)).toEqual(old);
  });

  it('a protected workbook cannot get new sheets, but ours are rewritten', async () => {
    const first = await before('first run');
    first.excel.model.isProtected = true;
    expect(await first.host.write(newPlan)).toMatchObject({ ok: false, error: { rule: 'workbookProtected' } });
    expect(first.excel.model.sheets).toHaveLength(3);
    const again = await before('rewrite');
    again.excel.model.isProtected = true;
    expect(await again.host.write(newPlan)).toMatchObject({ ok: true, value: { changed: true } });
  });

  it('without focus no sheet can be added: nothing is left but the report of next time', async () => {
    const { excel, host } = await before('first run');
    excel.condition.hasFocus = false;
    expect(await host.write(newPlan)).toMatchObject({ ok: false, error: { rule: 'excelLostFocus' } });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(userSheets);
    excel.condition.hasFocus = true;
    expect(await host.write(newPlan)).toMatchObject({ ok: true, value: { differences: [] } });
  });

  it('without focus a report that is there is rewritten all the same', async () => {
    const { excel, host } = await before('rewrite');
    excel.condition.hasFocus = false;
    expect(await host.write(newPlan)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
  });

  it.each<Fault>([{ at: 'hang', sync: 4 }, { at: 'hangAfter', sync: 4 }])('an answer that never comes ($at): a sentence, nothing sent again, and the next run repairs', async (fault) => {
    const { excel, host } = await before('rewrite', 150);
    excel.faults = [fault];
    expect(await host.write(newPlan)).toMatchObject({ ok: false, error: { rule: 'excelNotResponding' } });
    expect(excel.syncs).toHaveLength(4);
    const { host: later } = reopen(excel);
    expect(await later.write(newPlan)).toMatchObject({ ok: true, value: { differences: [] } });
  });

  it('a request over the limit is said to be too large', async () => {
    const { excel, host } = await before('first run');
    excel.condition.limit = 6_000;
    expect(await host.write(newPlan)).toMatchObject({ ok: false, error: { rule: 'excelTooLarge' } });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(userSheets);
  });

  it('a user\'s own sheet with our name is left alone', async () => {
    const raw = rawWorkbook(...source.sheets, rawSheet('rapport', [['Min egen']]));
    const { excel, host } = open(raw);
    expect(await host.write(newPlan)).toMatchObject({ ok: false, error: { rule: 'sheetNameTaken' } });
    expect(excel.model.sheet('Rapport')?.cell(0, 0).constant).toBe('Min egen');
    expect(excel.model.names).toEqual([]);
  });
});

function reopen(excel: StrictExcel) {
  excel.faults = [];
  const opened = open(source);
  started.office.transport.excel = excel;
  return { host: opened.host };
}
