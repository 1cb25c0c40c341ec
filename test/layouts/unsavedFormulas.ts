import { sheet, workbook, type Layout } from './build';

const read = (name: string, drawing: string, rest: Pick<Layout, 'total' | 'areas'>): Layout => ({
  name: `formulas without saved values: ${name}`, tells: ['formulasUnsaved'], workbook: workbook(sheet('Uppföljning', drawing)), ...rest,
});

/** Formulas that another program than Excel wrote, and no one has calculated. */
export const unsavedFormulaLayouts: readonly Layout[] = [
  read('in the sum alone, which its rows tell', `
    Socialnämnden augusti 2024, tkr
    Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
    Hemtjänst | -98000 | -65000 | -99000
    Boende | -60000 | -39000 | -60500
    Summa |  =SUM(B3:B4) |  =SUM(C3:C4) |  =SUM(D3:D4)
    `, { total: 'budget | actual | forecast\n -158000 | -104000 | -159500' }),
  read('in the net of a statement', `
    Kulturnämnden augusti 2024, tkr
     | Budget 2024 | Utfall jan-aug
    Intäkter | 3400 | 2200
    Kostnader | -12400 | -8100
    Nettokostnad |  =B3+B4 |  =C3+C4
    `, { total: 'budget | actual | income | costs\n -9000 | -5900 | 2200 | -8100' }),
  read("in a committee's row over its units", `
    Uppföljning augusti 2024, tkr
    Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
    Socialnämnden |  =B4+B5 |  =C4+C5 |  =D4+D5
    Hemtjänst | -98000 | -65000 | -99000
    Boende | -60000 | -39000 | -60500
    `, { areas: 'name | budget\n Hemtjänst | -98000\n Boende | -60000', total: 'budget | actual | forecast\n -158000 | -104000 | -159500' }),
];
