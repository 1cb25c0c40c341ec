import { followUp } from '../../src/followUp';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { Settings } from '../../src/settings/settings';
import { marks } from '../../src/workbook/marks';
import type { CellValue, RawWorkbook } from '../../src/workbook/rawSheet';
import { exampleBytes, exampleNames, followUpOf, workbookOf } from '../support/examples';

function written(bytes: Uint8Array, today = '2026-01-15', settings?: (stored: Settings) => Settings): Uint8Array {
  const { plan } = followUpOf(bytes, { today, ...(settings ? { settings } : {}) });
  if (!plan) throw new Error('The workbook gives no report.');
  const result = writeXlsx(bytes, plan);
  if (!result.ok) throw new Error(result.error.message.sv);
  return result.value.bytes;
}

/** The workbook with one cell changed, as a user would change it. */
function edited(workbook: RawWorkbook, sheetName: string, find: (values: readonly (CellValue | undefined)[]) => boolean, column: number, value: CellValue): RawWorkbook {
  let changed = 0;
  const sheets = workbook.sheets.map((sheet) => sheet.name !== sheetName ? sheet : {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (!find(row.values) || changed > 0) return row;
      changed += 1;
      const values = [...row.values];
      values[column] = value;
      return { ...row, values };
    }),
  });
  expect(changed).toBe(1);
  return { ...workbook, sheets };
}

const commentRow = (area: string) => (values: readonly (CellValue | undefined)[]): boolean =>
  values[0] === area && (typeof values[1] === 'string' || values[1] === undefined || values[1] === null) && !values.some((value) => typeof value === 'number');

describe('writing again', () => {
  it.each(exampleNames)('%s: the second and third run give the same bytes, also on a later day', (name) => {
    const once = written(exampleBytes(name));
    const twice = written(once, '2026-03-01');
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
    expect(Buffer.from(written(twice, '2026-04-01')).equals(Buffer.from(once))).toBe(true);
  });

  it('gives the report a new date when a source has changed', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const changed = edited(workbook, 'IFO', (values) => values[0] === 'IFO', 2, -30_341);
    const dateOf = (source: RawWorkbook) => followUp(source, { today: '2026-05-05' }).plan?.sheets[0]?.print.footer.left;
    expect(dateOf(workbook)).toBe('Uppdaterad 2026-01-15');
    expect(dateOf(changed)).toBe('Uppdaterad 2026-05-05');
  });

  it('knows that the report is older than its sources', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const same = followUp(workbook, { today: '2026-05-05' });
    expect(same.settings.written?.fingerprint).toBe(same.fingerprint);
    const later = followUp(edited(workbook, 'LSS', (values) => values[0] === 'LSS', 1, -1), { today: '2026-05-05' });
    expect(later.settings.written?.fingerprint).not.toBe(later.fingerprint);
  });
});

describe('comments in the report\'s cells', () => {
  const bytes = exampleBytes('helsingborg-2017-08');
  const commentOf = (workbook: RawWorkbook, area: string) => {
    const report = followUp(workbook, { today: '2026-05-05' }).plan?.sheets[0];
    const range = report?.names.find(({ name }) => name === marks.comments)?.range;
    const row = report?.rows.slice(range?.top ?? 0, (range?.bottom ?? 0) + 1).find(({ cells }) => cells[0]?.value === area);
    return row?.cells[1]?.value;
  };

  it('are the workbook\'s own from the start', () => {
    expect(commentOf(workbookOf(bytes), 'Vuxen')).toBe('Ökade kostnader för LVM och skyddsboende. Prognosen för helåret visar ett underskott på 31,0 mnkr.');
  });

  it('survive when the user has edited them, and say when the source changed', () => {
    const report = edited(workbookOf(written(bytes)), 'Rapport', commentRow('Vuxen'), 1, '=Egen <b>text</b> & mer');
    expect(commentOf(report, 'Vuxen')).toBe('=Egen <b>text</b> & mer');
    const result = followUp(report, { today: '2026-05-05' });
    const again = writeXlsx(written(bytes), result.plan ?? { sheets: [] });
    if (!again.ok) throw new Error(again.error.message.sv);
    const kept = workbookOf(again.value.bytes);
    expect(commentOf(kept, 'Vuxen')).toBe('=Egen <b>text</b> & mer');
    const changed = edited(kept, 'Vuxen', (values) => values[0] === 'Resultat', 8, 'Ny text i källan om LVM');
    expect(commentOf(changed, 'Vuxen')).toBe('=Egen <b>text</b> & mer');
    expect(followUp(changed, { today: '2026-05-05' }).problems.map(({ rule }) => rule)).toContain('commentSourceChanged');
  });

  it('that were emptied stay empty', () => {
    expect(commentOf(edited(workbookOf(written(bytes)), 'Rapport', commentRow('Vuxen'), 1, null), 'Vuxen')).toBeNull();
  });

  it('that the user has not touched follow the workbook', () => {
    const changed = edited(workbookOf(written(bytes)), 'Vuxen', (values) => values[0] === 'Resultat', 8, 'Ny text i källan om LVM');
    expect(commentOf(changed, 'Vuxen')).toBe('Ny text i källan om LVM');
  });
});

describe('comments typed in the report are never lost', () => {
  const bytes = exampleBytes('helsingborg-2017-08');
  const own = 'Egen text om Vuxen';
  const withOwn = () => edited(workbookOf(written(bytes)), 'Rapport', commentRow('Vuxen'), 1, own);
  const settingsTexts = (workbook: RawWorkbook) => (followUp(workbook, { today: '2026-05-05' }).plan?.sheets[1]?.rows ?? [])
    .map(({ cells }) => cells[1]?.value).filter((value) => typeof value === 'string');
  const without = (workbook: RawWorkbook, sheet: string, row: (values: readonly (CellValue | undefined)[]) => boolean): RawWorkbook =>
    ({ ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet ? { ...one, rows: one.rows.filter(({ values }) => !row(values)) } : one)) });

  it('when the settings\' row of the area was deleted', () => {
    expect(settingsTexts(without(withOwn(), 'Uppföljning inställningar', (values) => values[0] === 'Vuxen' && values.length <= 3))).toContain(own);
  });

  it('when the settings\' tab was deleted', () => {
    const workbook = withOwn();
    const gone = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Uppföljning inställningar'), names: workbook.names.filter(({ name }) => name !== marks.settings) };
    expect(settingsTexts(gone)).toContain(own);
  });

  it('when the area got another name before the next run', () => {
    expect(settingsTexts(edited(withOwn(), 'Vuxen', (values) => values[0] === 'Verksamhetsområde Vuxen', 0, 'Verksamhetsområde Vuxna'))).toContain(own);
  });
});

describe('the settings sheet', () => {
  const chosen = (stored: Settings): Settings => ({
    ...stored, committee: 'Omsorgsnämnden', unit: 'mnkr', period: { year: 2018, month: 7 },
    thresholds: { green: -0.01, yellow: -0.05, smallDeficit: 50 }, hiddenSections: ['chart'],
    sheets: [{ sheet: 'HVO', kind: 'area', area: 'Vård och omsorg', sign: 'costsNegative', unit: 'tkr', period: null }, { sheet: 'LSS', kind: 'other', area: null, sign: null, unit: null, period: null }],
  });

  it('is read back as it was written, and obeyed', () => {
    const result = followUpOf(written(exampleBytes('lomma-2017-08'), '2026-01-15', chosen));
    const { written: _written, comments: _comments, ...stored } = result.settings;
    const { written: _w, comments: _c, ...wanted } = chosen(result.settings);
    expect({ ...stored, sheets: [...stored.sheets].reverse() }).toEqual(wanted);
    expect(result.committee).toBe('Omsorgsnämnden');
    expect(result.unit).toBe('mnkr');
    expect(result.areas.map(({ figures }) => figures.name)).toEqual(['Vård och omsorg', 'IFO']);
    expect(result.sheets.find(({ name }) => name === 'LSS')).toMatchObject({ kind: 'other', confidence: 1, chosen: true });
    expect(result.plan?.sheets[0]?.charts).toEqual([]);
  });

  it('gives the same bytes again, whatever the order in which the choices were made', () => {
    const once = written(exampleBytes('lomma-2017-08'), '2026-01-15', chosen);
    expect(Buffer.from(written(once, '2026-02-15')).equals(Buffer.from(once))).toBe(true);
  });

  it.each([
    ['Period', 'augusti', 'period', null],
    ['Enhet i rapporten', 'miljarder', 'unit', null],
    ['Grön från, %', 'grön', 'thresholds', { green: -0.005, yellow: -0.02, smallDeficit: 100 }],
    ['Språk', 'tyska', 'language', 'sv'],
  ] as const)('a broken row (%s: %s) is a located problem and the default stands', (row, value, key, expected) => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const broken = edited(workbook, 'Uppföljning inställningar', (values) => values[0] === row, 1, value);
    const result = followUp(broken, { today: '2026-05-05' });
    expect(result.settings[key]).toEqual(expected);
    const problem = result.problems.find(({ rule }) => rule === 'brokenSetting');
    expect(problem?.cells[0]).toMatchObject({ sheet: 'Uppföljning inställningar', column: 1 });
    expect(problem?.message.sv).toContain(value);
  });

  it('keeps a broken cell of the table of tabs from being anything but a problem', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const broken = edited(workbook, 'Uppföljning inställningar', (values) => values[0] === 'IFO', 1, 'område');
    const result = followUp(broken, { today: '2026-05-05' });
    expect(result.areas).toHaveLength(3);
    expect(result.problems.find(({ rule }) => rule === 'brokenSetting')?.message.sv).toContain('verksamhetsområde');
  });

  it('reads a per cent that Excel has stored as a share', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const percent = workbook.numberFormats.length;
    const typed = edited(workbook, 'Uppföljning inställningar', (values) => values[0] === 'Grön från, %', 1, -0.01);
    const shown = {
      ...typed, numberFormats: [...typed.numberFormats, '0%'],
      sheets: typed.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (row.values[0] === 'Grön från, %' ? { ...row, formats: [0, percent] } : row)) })),
    };
    expect(followUp(shown, { today: '2026-05-05' }).settings.thresholds.green).toBe(-0.01);
  });

  it.each([[201708, { year: 2017, month: 8 }], [42_978, { year: 2017, month: 8 }], ['2017-08', { year: 2017, month: 8 }], [1_000_000, null]])('reads the period %s', (value, period) => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    expect(followUp(edited(workbook, 'Uppföljning inställningar', (values) => values[0] === 'Period', 1, value), { today: '2026-05-05' }).settings.period).toEqual(period);
  });

  it('writes back what it could not read, for the user to mend', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const broken = edited(workbook, 'Uppföljning inställningar', (values) => values[0] === 'Enhet i rapporten', 1, 'miljarder');
    const row = followUp(broken, { today: '2026-05-05' }).plan?.sheets[1]?.rows.find(({ cells }) => cells[0]?.value === 'Enhet i rapporten');
    expect(row?.cells[1]?.value).toBe('miljarder');
  });

  it('tells of a label that it does not know', () => {
    const workbook = workbookOf(written(exampleBytes('lomma-2017-08')));
    const misspelt = edited(workbook, 'Uppföljning inställningar', (values) => values[0] === 'Gul från, %', 0, 'Gul frn, %');
    expect(followUp(misspelt, { today: '2026-05-05' }).problems.find(({ rule }) => rule === 'unknownSetting')?.message.sv).toContain('Gul frn');
  });

  it('does not keep what counts for one run only', () => {
    const result = followUpOf(exampleBytes('lomma-2017-08'), { thisRun: { unit: 'mnkr', period: { year: 2017, month: 7 }, language: 'en' } });
    expect(result.unit).toBe('mnkr');
    const again = writeXlsx(exampleBytes('lomma-2017-08'), result.plan ?? { sheets: [] });
    if (!again.ok) throw new Error(again.error.message.sv);
    expect(followUpOf(again.value.bytes).settings).toMatchObject({ unit: null, period: null, language: 'sv' });
  });

  it('takes another name where the user has a sheet of its name', () => {
    const workbook = workbookOf(exampleBytes('lomma-2017-08'));
    const taken = { ...workbook, sheets: [...workbook.sheets, { name: 'uppföljning inställningar', visibility: 'visible' as const, rows: [], hiddenColumns: [] }] };
    const plan = followUp(taken, { today: '2026-05-05' }).plan;
    expect(plan?.sheets[1]?.name).toBe('Uppföljning inställningar 2');
    expect(JSON.stringify(plan?.sheets[0]?.rows)).toContain("'Uppföljning inställningar 2'!$B$");
  });

  it('never reads its own sheets as input', () => {
    const once = followUpOf(written(exampleBytes('helsingborg-2017-08')));
    expect(once.sheets.filter(({ kind }) => kind === 'own').map(({ name }) => name)).toEqual(['Rapport', 'Uppföljning inställningar', 'Kontroller']);
    expect(once.figures).toEqual(followUpOf(exampleBytes('helsingborg-2017-08')).figures);
  });
});
