import { differs, type Trial } from './trial';

/** What the report says: cells, formulas, names. All of it is made up for the test. */

const name = 'Budgetuppfoljning.Sjalvtest.Cell';

export const contentTrials: readonly Trial[] = [
  {
    id: 'entries',
    what: { sv: 'Skriva och läsa tillbaka tal, text och sanningsvärden', en: 'Writing numbers, texts and truths, and reading them back' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('A1:D2');
      range.formulas = [[1234.5, 'Vård och omsorg', true, "'=inte en formel"], [-0.25, "'1.5", '', "'-"]];
      range.load('values,valueTypes');
      await sync();
      return differs('values', range.values, [[1234.5, 'Vård och omsorg', true, '=inte en formel'], [-0.25, '1.5', '', '-']]);
    },
  },
  {
    id: 'formulas',
    what: { sv: 'Skriva formler som räknas', en: 'Writing formulas that are calculated' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('A4:D4');
      range.formulas = [[2, 3, '=SUM(A4:B4)', '=IF(C4>4,"grön","röd")']];
      range.load('values,formulas');
      await sync();
      return differs('values', range.values, [[2, 3, 5, 'grön']]) ?? differs('formulas', range.formulas[0]?.[2], '=SUM(A4:B4)');
    },
  },
  {
    id: 'leftOut',
    what: { sv: 'Lämna celler orörda i ett block', en: 'Leaving cells of a block untouched' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('A6:C6');
      range.formulas = [[1, 2, 3]];
      await sync();
      range.formulas = [[10, null, 30]];
      range.load('values');
      await sync();
      return differs('values', range.values, [[10, 2, 30]]);
    },
  },
  {
    id: 'formats',
    what: { sv: 'Talformat', en: 'Number formats' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('A8:B8');
      range.formulas = [[1234, 0.5]];
      range.numberFormat = [['#,##0;−#,##0', '0.0%']];
      range.load('numberFormat');
      await sync();
      return differs('numberFormat', range.numberFormat, [['#,##0;−#,##0', '0.0%']]);
    },
  },
  {
    id: 'used',
    what: { sv: 'Hitta de celler som används', en: 'Finding the cells that are used' },
    run: async ({ sheet, sync }) => {
      sheet.getRange('A1').formulas = [['x']];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      await sync();
      return used.isNullObject ? 'nothing is used' : differs('start', [used.rowIndex, used.columnIndex], [0, 0]);
    },
  },
  {
    id: 'clear',
    what: { sv: 'Tömma celler', en: 'Emptying cells' },
    run: async ({ sheet, sync }) => {
      const range = sheet.getRange('F1:F2');
      range.formulas = [[1], [2]];
      await sync();
      range.clear('Contents');
      range.load('values');
      await sync();
      return differs('values', range.values, [[''], ['']]);
    },
  },
  {
    id: 'names',
    what: { sv: 'Dolda namn med anteckning', en: 'Hidden names with a note' },
    run: async ({ workbook, sheet, sync }) => {
      const added = workbook.names.add(name, sheet.getRange('A1'), 'självtest');
      added.visible = false;
      await sync();
      const found = workbook.names.getItemOrNullObject(name);
      found.load('formula,comment,visible');
      const missing = workbook.names.getItemOrNullObject(`${name}.saknas`);
      await sync();
      if (found.isNullObject) return 'the name is not there';
      if (!missing.isNullObject) return 'a name that was never added is there';
      const wrong = differs('comment', found.comment, 'självtest') ?? differs('visible', found.visible, false);
      found.delete();
      await sync();
      return wrong;
    },
  },
  {
    id: 'protection',
    what: { sv: 'Fråga om bladet är skyddat', en: 'Asking whether the sheet is protected' },
    run: async ({ workbook, sheet, sync }) => {
      sheet.load('name,visibility,protection/protected');
      workbook.protection.load('protected');
      await sync();
      return differs('protected', sheet.protection.protected, false);
    },
  },
  {
    id: 'spill',
    what: { sv: 'Fråga om en cell hör till en dynamisk matris', en: 'Asking whether a cell belongs to a dynamic array' },
    needs: '1.12',
    run: async ({ sheet, sync, requirements }) => {
      if (!requirements.isSetSupported('ExcelApi', '1.12')) return null;
      const parent = requirements.isSetSupported('ExcelApi', '1.12') ? sheet.getRange('A1').getSpillParentOrNullObject() : null;
      parent?.load('address');
      await sync();
      return parent === null || parent.isNullObject ? null : 'a cell of no array has a parent';
    },
  },
  {
    id: 'screen',
    what: { sv: 'Hålla skärmen stilla medan det skrivs', en: 'Holding the screen still while writing' },
    run: async ({ workbook, sheet, sync }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('G1').formulas = [[1]];
      await sync();
      return null;
    },
  },
];
