import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { asBase64, openNewWorkbook } from '../../../src/hosts/excel/openNew';
import { sheetPlan, text } from '../shared/plans';
import { rawOf } from '../shared/workbooks';
import { officeForTests } from './office';

const tests = officeForTests();
const empty = { sheets: [], names: [], numberFormats: ['General'] };
const file = newWorkbook([sheetPlan([[text('Rapport')]])], { title: '', subject: '', language: 'sv-SE' });

/** `Excel.createWorkbook` of the genuine office.js. */
const create = (base64: string): Promise<void> => (tests.office.namespace.createWorkbook as (file: string) => Promise<void>)(base64);

it('opens a workbook beside the user\'s, which is left as it is', async () => {
  const { excel } = tests.open(empty);
  expect(await openNewWorkbook(file, { create })).toEqual({ ok: true, value: undefined });
  expect(excel.openedBeside).toHaveLength(1);
  const opened = new Uint8Array(Buffer.from(excel.openedBeside[0] ?? '', 'base64'));
  expect(rawOf(opened).sheets.map(({ name }) => name)).toEqual(['Rapport']);
  expect(excel.model.sheets).toEqual([]);
  expect(excel.mistakes).toEqual([]);
});

it('says what Excel refuses', async () => {
  const { excel } = tests.open(empty);
  excel.faults = [{ at: 'before', sync: 1, code: 'AccessDenied' }];
  const refused = await openNewWorkbook(file, { create });
  expect(refused).toMatchObject({ ok: false, error: { severity: 'error' } });
  expect(excel.openedBeside).toEqual([]);
});

it('says so when Excel never answers', async () => {
  expect(await openNewWorkbook(file, { create: () => new Promise(() => undefined), patience: 20 })).toMatchObject({ ok: false, error: { rule: 'excelNotResponding' } });
});

it('asks nothing of Excel that its request can\'t hold', async () => {
  const never = jest.fn(() => Promise.resolve());
  expect(await openNewWorkbook(new Uint8Array(3_600_000), { create: never })).toMatchObject({ ok: false, error: { rule: 'copyTooLarge' } });
  expect(never).not.toHaveBeenCalled();
});

it('lets an error that is no answer of Excel\'s pass as what it is', async () => {
  await expect(openNewWorkbook(file, { create: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug');
});

it.each([0, 1, 8191, 8192, 8193, 20_000])('%i bytes as base64', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
  expect(asBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
