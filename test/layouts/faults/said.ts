import { sheet, workbook } from '../build';
import { book, layoutsOf, type FaultKind } from './kind';

const kinds: readonly FaultKind[] = [
  {
    number: 64, title: 'one warning for one cause',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
        Hemtjänst | -98000 | n/a | -99000
        Boende | -60000 | n/a | -60500
        Stöd | -21000 | n/a | -21300
        Dagverksamhet | -9000 | n/a | -9100
        Färdtjänst | -7000 | n/a | -6900
        `),
      tells: ['textForNumber'], warnings: 1,
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -98000 | - | -99000
        Boende | -60000 | - | -60500
        Stöd | -21000 | - | -21300
        Dagverksamhet | -9000 | - | -9100
        Färdtjänst | -7000 | - | -6900`,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
          Hemtjänst | -98000 | -65000 | #REF!
          Boende | -60000 | -39000 | #REF!
          Stöd | -21000 | -14100 | #REF!
          Dagverksamhet | -9000 | -6100 | #REF!
          Summa | -188000 | -124200 | #REF!
          `),
        tells: ['errorCell'], silent: ['forecastEmpty'], warnings: 1,
        total: `
          budget | actual | forecast
          -188000 | -124200 | -`,
      },
      {
        workbook: book(`
          Socialnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024 | Avvikelse
          Hemtjänst | -98000 | -65000 | -99000 | -700
          Boende | -60000 | -39000 | -60500 | -300
          Stöd | -21000 | -14100 | -21300 | 100
          Dagverksamhet | -9000 | -6100 | -9100 | 0
          Färdtjänst | -7000 | -4500 | -6900 | 400
          Myndighet | -12000 | -8100 | -12200 | 250
          `),
        tells: ['columnLeft'], warnings: 1,
        total: `
          budget | actual | forecast | variance
          -207000 | -136800 | -209000 | -2000`,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
        Hemtjänst | -98000 | inväntar besked | -99000
        Boende | -60000 | se bilaga | -60500
        Stöd | -21000 | -14100 | -21300
        Dagverksamhet | -9000 | -6100 | -9100
        `),
      tells: ['textForNumber'], warnings: 2,
    },
  },
  {
    number: 68, title: 'formulas without saved values',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
        Hemtjänst | -98000 | -65000 |  =B3*1.01
        Boende | -60000 | -39000 |  =B4*1.01
        `),
      tells: ['formulasUnsaved'], silent: ['forecastEmpty', 'notFilledIn'],
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -98000 | -65000 | -
        Boende | -60000 | -39000 | -`,
    },
    variants: [
      {
        workbook: workbook(
          sheet('Uppföljning', `
            Socialnämnden augusti 2024, tkr
            Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
            Hemtjänst | -98000 |  =Huvudbok!B2 | -99000
            Boende | -60000 |  =Huvudbok!B3 | -60500
            `),
        ),
        tells: ['formulasUnsaved'],
        areas: `
          name | budget | actual | forecast
          Hemtjänst | -98000 | - | -99000
          Boende | -60000 | - | -60500`,
      },
      {
        workbook: book(`
          Socialnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
          Hemtjänst | -98000 | -65000 | -99000
          Boende |  ='Boende'!B9 |  ='Boende'!C9 |  ='Boende'!D9
          `),
        tells: ['formulasUnsaved'],
        areas: `
          name | budget | actual | forecast
          Hemtjänst | -98000 | -65000 | -99000
          Boende | - | - | -`,
        total: `
          budget | actual | forecast
          - | - | -`,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
        Hemtjänst | -98000 | -65000 | "" =IF(C3>0,C3,"")
        Boende | -60000 | -39000 | "" =IF(C4>0,C4,"")
        `),
      silent: ['formulasUnsaved'],
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -98000 | -65000 | -
        Boende | -60000 | -39000 | -`,
    },
  },
];

/** What the product says: the kinds 64 and 68; 65 to 67 are told in the report and the pane. */
export const saidFaults = layoutsOf(kinds);
