import * as SheetJS from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { escapeString } from '../../../../src/hosts/xlsx/writing/xmlEdit';
import type { PlanCell } from '../../../../src/workbook/sheetPlan';
import { book, textsOf, written } from './books';
import { row, smallPlan, workbookPlan } from './samplePlan';

/** Any UTF-16 text, lone surrogates and control characters included, and what looks like an escape or a formula. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), { maxLength: 12 }).map((all) => all.join('')),
  fc.array(fc.constantFrom('_x', '0041', '_', 'x005F', '_x000D_', '\r', '\n', '\u0001', '=', '+', '-', '@', '\t', ' ', '&', '<', ']]>', '"', "'"), { maxLength: 8 }).map((all) => all.join('')),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const cell = fc.record<PlanCell>({ value: fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null)), style: fc.constantFrom(0, 1) });
const formulaCell = fc.record<PlanCell>({ formula: fc.constantFrom('=A1', '=IF(1<2,"a&b","_x0041_")', '=NUMBERVALUE("1")'), value: fc.oneof(anyText, anyNumber, fc.boolean()), style: fc.constant(0) });
const rows = fc.array(fc.array(fc.oneof(cell, formulaCell, fc.constant(null)), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const empty = book();
const orNothing = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

describe('what a plan says', () => {
  it('is what our reader finds', () => {
    fc.assert(fc.property(rows, (cells) => {
      const bytes = written(empty, workbookPlan(smallPlan(cells.map((one) => row(...one))))).bytes;
      const read = readXlsxNow(bytes);
      if (!read.ok) throw new Error(read.error.message.en);
      const found = new Map(read.value.sheets[1]!.rows.map((one) => [one.index, one]));
      cells.forEach((line, index) => line.forEach((planned, column) => {
        expect(orNothing(found.get(index)?.values[column])).toEqual(orNothing(planned?.value));
        expect(found.get(index)?.formulas?.[column]).toBe(planned?.formula);
      }));
    }), { numRuns: 150 });
  });

  it('is what SheetJS finds', () => {
    // SheetJS drops what XML can't hold, so it is asked about what needs no escape.
    const lawful = (value: PlanCell['value'] | undefined) => typeof value !== 'string' || escapeString(value) === value;
    fc.assert(fc.property(rows, (cells) => {
      const bytes = written(empty, workbookPlan(smallPlan(cells.map((one) => row(...one))))).bytes;
      const sheet = SheetJS.read(bytes, { type: 'array' }).Sheets.Rapport!;
      cells.forEach((line, index) => line.forEach((planned, column) => {
        if (!planned || !lawful(planned.value)) return;
        const found = sheet[SheetJS.utils.encode_cell({ r: index, c: column })] as { v?: unknown } | undefined;
        expect(orNothing(found?.v)).toEqual(orNothing(planned.value));
      }));
    }), { numRuns: 100 });
  });
});

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', "'=1"])('%j stays text, also when it is edited', (value) => {
    const bytes = written(empty, workbookPlan(smallPlan([row({ value, style: 0 })]))).bytes;
    const texts = textsOf(bytes);
    expect(texts['xl/worksheets/sheet2.xml']).not.toContain('<f>');
    expect(texts['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  it('asks for no mark elsewhere', () => {
    const bytes = written(empty, workbookPlan(smallPlan([row({ value: 'a=1', style: 0 })]))).bytes;
    expect(textsOf(bytes)['xl/styles.xml']).not.toContain('quotePrefix');
  });
});
