import { isCellError } from '../../src/workbook/rawSheet';
import { exampleBytes, exampleNames, workbookOf } from '../support/examples';
import { recalculate } from '../support/libreOffice';
import { printedRows, readRows, reportOf, rounded, standalone } from './support';

jest.setTimeout(180_000);

it.each(exampleNames)('the stand-alone report of %s has every figure when LibreOffice has recalculated it, and no error', async (name) => {
  const bytes = exampleBytes(name);
  const report = reportOf(bytes);
  const recalculated = workbookOf(await recalculate(standalone(bytes)));
  expect(rounded(readRows(recalculated, report))).toEqual(rounded(printedRows(report)));
  expect(recalculated.sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values.filter(isCellError)))).toEqual([]);
});
