import { downloadWorks, wayOut, type DocumentKind, type Platform } from '../../src/taskpane/services/wayOut';
import { fail, ok } from '../../src/values/result';

const refused = fail({ severity: 'error' as const, rule: 'excelError' as const, cells: [], message: { sv: 'Nej.', en: 'No.' } });
const bytes = new Uint8Array([1, 2, 3]);

/** Excel's answer to a new workbook: done, refused, or there is no Excel. */
type NewWorkbook = 'opens' | 'refuses' | 'missing';

it.each<[Platform, DocumentKind, NewWorkbook, string, number]>([
  ['PC', 'xlsx', 'opens', 'newWorkbook', 0],
  ['OfficeOnline', 'xlsx', 'opens', 'newWorkbook', 0],
  ['Mac', 'xlsx', 'opens', 'newWorkbook', 0],
  ['PC', 'xlsx', 'refuses', 'download', 1],
  ['OfficeOnline', 'xlsx', 'refuses', 'download', 1],
  ['Mac', 'xlsx', 'refuses', 'none', 0],
  ['iOS', 'xlsx', 'refuses', 'none', 0],
  ['page', 'xlsx', 'missing', 'download', 1],
  ['PC', 'docx', 'opens', 'download', 1],
  ['Mac', 'docx', 'opens', 'none', 0],
  ['PC', 'pdf', 'opens', 'none', 0],
  ['OfficeOnline', 'pdf', 'opens', 'download', 1],
  ['Mac', 'pdf', 'opens', 'none', 0],
])('%s, %s, a new workbook %s: %s', async (platform, kind, newWorkbook, way, downloads) => {
  const files: unknown[] = [];
  const given: Uint8Array[] = [];
  const out = await wayOut({ kind, name: `Rapport.${kind}`, bytes }, {
    platform,
    ...newWorkbook === 'missing' ? {} : { openNewWorkbook: (file: Uint8Array) => { given.push(file); return Promise.resolve(newWorkbook === 'opens' ? ok(undefined) : refused); } },
    download: (file, name) => { files.push([file, name]); },
  });
  expect(out.way).toBe(way);
  expect(files).toEqual(downloads === 1 ? [[bytes, `Rapport.${kind}`]] : []);
  expect(given).toEqual(kind === 'xlsx' && newWorkbook !== 'missing' ? [bytes] : []);
  // One sentence, in both languages.
  for (const text of [out.message.sv, out.message.en]) expect(text).toMatch(/^[^.]+(\.(xlsx|docx|pdf)[^.]*)?\.$/);
});

it('knows where a download does nothing', () => {
  expect(downloadWorks('Mac', 'xlsx')).toBe(false);
  expect(downloadWorks('PC', 'pdf')).toBe(false);
  expect(downloadWorks('PC', 'docx')).toBe(true);
});
