import { rawSheet, rawWorkbook } from '../hosts/shared/workbooks';
import { startOffice } from './jsdomOffice';
import { ApiCollection, ApiObject } from './richapi/apiObject';
import { camel } from './richapi/protocol';
import { StrictExcel } from './strictExcel';

/** The strict Excel offers nothing that Microsoft's own client does not know, and nothing as settable that is not. */

/** Every kind of object that can be reached from the workbook, with a report's parts in place. */
function everyObject(excel: StrictExcel): Map<string, ApiObject> {
  const found = new Map<string, ApiObject>();
  const visit = (value: unknown): void => {
    if (!(value instanceof ApiObject) || found.has(value.className)) return;
    found.set(value.className, value);
    if (value instanceof ApiCollection) value.items().forEach(visit);
    for (const [name, member] of Object.entries(value.members)) {
      if ('get' in member && !['Values', 'Formulas', 'ValueTypes', 'NumberFormat'].includes(name)) visit(member.get());
    }
  };
  const sheets = excel.workbook.get('Worksheets') as ApiCollection;
  const sheet = sheets.item('Blad1');
  const range = sheet.call('GetRange', ['A1:A2']) as ApiObject;
  const chart = (sheet.get('Charts') as ApiObject).call('Add', ['BarClustered', range, 'Columns']) as ApiObject;
  const series = (chart.get('Series') as ApiObject).call('GetItemAt', [0]) as ApiObject;
  series.set('HasDataLabels', true);
  const custom = (range.get('ConditionalFormats') as ApiObject).call('Add', ['Custom']) as ApiObject;
  const bars = (range.get('ConditionalFormats') as ApiObject).call('Add', ['DataBar']) as ApiObject;
  (excel.workbook.get('Names') as ApiObject).call('Add', ['Namn', range, '']);
  const row = sheet.call('GetRange', ['A1:B1']) as ApiObject;
  const border = ((row.get('Format') as ApiObject).get('Borders') as ApiCollection).item('EdgeTop');
  [excel.workbook, sheet, range, chart, series, custom, bars, border].forEach(visit);
  return found;
}

test('every member is Microsoft\'s', async () => {
  const range = { top: 0, left: 0, bottom: 1, right: 0 };
  const tables = [{ name: 'Tabell1', range, hasHeads: false, hasTotals: false }];
  const excel = new StrictExcel(rawWorkbook({ ...rawSheet('Blad1', [[1], [2]]), tables }));
  const office = await startOffice(excel);
  const objects = everyObject(excel);
  expect(objects.size).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const [className, object] of objects) {
    const known = office.namespace[className];
    if (typeof known !== 'function') {
      wrong.push(className);
      continue;
    }
    const prototype = known.prototype as object;
    for (const [name, member] of Object.entries(object.members)) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, camel(name));
      if (!descriptor) wrong.push(`${className}.${name}`);
      else if ('call' in member !== (typeof descriptor.value === 'function')) wrong.push(`${className}.${name} is another kind`);
      else if ('get' in member && member.set && !descriptor.set) wrong.push(`${className}.${name} is read-only`);
    }
  }
  office.close();
  expect(wrong).toEqual([]);
});
