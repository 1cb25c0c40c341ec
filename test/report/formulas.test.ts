import { figureOf } from '../../src/figures/arithmetic';
import type { Term } from '../../src/values/term';
import { sourceFormula } from '../../src/report/formulas';

const term = (column: number, row: number, factor = 1, text: string | null = null, sheet = 'Vuxen', read = 1): Term =>
  ({ cell: { sheet, row, column }, factor, read, text });

describe('a figure as a live formula', () => {
  it.each<[string, Term[], string | undefined]>([
    ['one cell', [term(4, 12)], "='Vuxen'!E13"],
    ['turned', [term(4, 12, -1)], "=-'Vuxen'!E13"],
    ['kronor as tkr', [term(4, 12, 0.001)], "='Vuxen'!E13/1000"],
    ['mnkr as tkr, turned', [term(4, 12, -1000)], "=(-'Vuxen'!E13)*1000"],
    ['a difference', [term(1, 3, -1), term(4, 3, -1)], "=-'Vuxen'!B4-'Vuxen'!E4"],
    ['months side by side', [3, 4, 5, 6].map((column) => term(column, 4)), "=SUM('Vuxen'!D5:G5)"],
    ['lines below one another, turned', [3, 4, 5].map((row) => term(1, row, -1)), "=-SUM('Vuxen'!B4:B6)"],
    ['two cells are written out', [term(1, 3), term(2, 3)], "='Vuxen'!B4+'Vuxen'!C4"],
    ['sheets with apostrophes', [term(0, 0, 1, null, "Mål 'A'")], "='Mål ''A'''!A1"],
    ['two units', [term(1, 3, 0.001), term(1, 3, 1, null, 'Övrigt')], "='Vuxen'!B4/1000+'Övrigt'!B4"],
    ['no cell', [], undefined],
    ['text with a thousands space', [term(1, 3, 1, '1\u00a0234,5')], '=NUMBERVALUE(SUBSTITUTE(\'Vuxen\'!B4,"\u00a0",""),",",".")'],
    ['text with an en dash', [term(1, 3, -1, '–12')], '=-NUMBERVALUE(SUBSTITUTE(\'Vuxen\'!B4,"–","-"),",",".")'],
    ['text with a unit', [term(1, 3, 1, '816 kr')], '=NUMBERVALUE(SUBSTITUTE(\'Vuxen\'!B4,"kr",""),",",".")'],
    ['text in brackets', [term(1, 3, 1, '(12)', 'Vuxen', -12)], '=(-NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(\'Vuxen\'!B4,"(",""),")",""),",","."))'],
  ])('%s', (_, terms, formula) => {
    expect(sourceFormula(figureOf(terms))).toBe(formula);
  });

  it('is left out rather than too long for Excel', () => {
    const many = Array.from({ length: 900 }, (_, at) => term(0, at * 2));
    expect(sourceFormula(figureOf(many))).toBeUndefined();
  });
});
