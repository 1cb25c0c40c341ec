import { followUp } from '../../../src/followUp';
import type { SheetChoice } from '../../../src/reading/meaning/kind/sheetKind';
import { sheet, workbook } from '../../layouts/build';

const book = workbook(
  sheet('Drift', `
    Hamnnämnden, uppföljning augusti 2025, tkr
    Verksamhet | Budget 2025 | Utfall jan-aug | Prognos
    Färjor | -41200 | -27350 | -41500
    Bryggor | -12800 | -8410 | -12600
    Stränder | -8300 | -5610 | -8350
    Summa | -62300 | -41370 | -62450
    Finansiering | 62300 | 41500 | 62300
    Resultat | 0 | 130 | -150
    `),
  sheet('Bidrag', `
    Bidrag 2025
    Förening | Beviljat
    Segelsällskapet | 120
    Roddklubben | 80
    `),
);

const rules = (sheets: readonly SheetChoice[]) =>
  followUp(book, { today: '2026-01-15', settings: (stored) => ({ ...stored, sheets }) }).problems.map(({ rule }) => rule);

it('tells what pays for the areas, also where the kind of another sheet is chosen', () => {
  expect(rules([])).toContain('payerAsArea');
  expect(rules([{ sheet: 'Bidrag', kind: 'areas', area: null, sign: null, unit: null, period: null }])).toContain('payerAsArea');
});
