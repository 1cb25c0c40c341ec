import { problemOf } from '../../src/hosts/excel/excelProblems';
import { diagnostics } from '../../src/taskpane/services/diagnostics';
import { PaneStore } from '../../src/taskpane/store/paneStore';
import { bareServices } from '../support/paneServices';

/** What "Kopiera detaljer" copies: what Excel said, which Excel it is, and nothing of the workbook. */

const context = (sets: Readonly<Record<string, readonly string[]>>) => ({
  diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.18000.20000' },
  document: { url: 'https://kommun.sharepoint.com/vard/uppfoljning.xlsx' },
  requirements: { isSetSupported: (name: string, version: string) => sets[name]?.includes(version) === true },
}) as unknown as Office.Context;

it('says host, platform, version and the sets that are there', () => {
  expect(diagnostics(context({ ExcelApi: ['1.9', '1.10', '1.14'], SharedRuntime: ['1.1'], DialogApi: ['1.1'] })))
    .toBe('host: Excel\nplatform: OfficeOnline\nversion: 16.0.18000.20000\nAPI sets: ExcelApi 1.14, SharedRuntime 1.1, DialogApi 1.1');
  expect(diagnostics(context({}))).toMatch(/API sets: no ExcelApi$/);
});

it('follows what Excel answered, and names neither a cell’s content nor the workbook', () => {
  const problem = problemOf({
    code: 'InvalidArgument', message: 'Something about Vuxen 4711',
    debugInfo: { errorLocation: 'Range.formulas', statement: 'range.formulas = [["Vuxen",4711]];', surroundingStatements: [] },
  });
  if (!problem) throw new Error('No problem.');
  const details = new PaneStore(bareServices({ diagnostics: () => diagnostics(context({ ExcelApi: ['1.14'] })) })).detailsOf(problem);
  expect(details?.split('\n')).toEqual([
    'code: InvalidArgument', 'location: Range.formulas', 'statement: range.formulas = ...;',
    'host: Excel', 'platform: OfficeOnline', 'version: 16.0.18000.20000', 'API sets: ExcelApi 1.14',
  ]);
});

it('is not offered for what is none of Excel’s', () => {
  expect(new PaneStore(bareServices()).detailsOf({ rule: 'cancelled', severity: 'error', message: { sv: 'x', en: 'x' }, cells: [] })).toBeNull();
});
