import { isCellError } from '../../src/workbook/rawSheet';
import { exampleBytes, exampleNames, workbookOf } from '../support/examples';
import { recalculate } from '../support/libreOffice';
import { compare, reportOf, standalone } from './support';

jest.setTimeout(180_000);

it.each(exampleNames)('the stand-alone report of %s has every figure when LibreOffice has recalculated it, and no error', async (name) => {
  const bytes = exampleBytes(name);
  const recalculated = workbookOf(await recalculate(standalone(bytes)));
  const { figures, wrong } = compare(reportOf(bytes), recalculated);
  expect(wrong).toEqual([]);
  expect(figures).toBeGreaterThan(20);
  expect(recalculated.sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values.filter(isCellError)))).toEqual([]);
});
