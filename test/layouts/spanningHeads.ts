import { sheet, workbook, type Layout } from './build';

const book = (heads: string, ...lines: readonly string[]) => workbook(sheet('Rapport', `
      Socialnämnden
      Uppföljning oktober 2026, tkr

      ${heads}
      ${lines.join('\n      ')}
      `));

/** Heads over several columns, and how far they reach. */
export const spanningHeadLayouts: readonly Layout[] = [
  {
    name: 'the outcome over its month and the year so far ends before the budget', period: '2026-10', silent: ['rivalColumns', 'columnLeft', 'varianceMismatch'],
    workbook: book('| Utfall | | | | |\n      Verksamhet | Okt | Ack | Budget ack | Årsbudget | Prognos | Avvikelse', 'Ledning | -351 | -3512 | -3507 | -4200 | -4200 | 0', 'Vård | -1144 | -11445 | -11734 | -13890 | -13540 | 350'),
    areas: 'name | budget | budgetToDate | actual | forecast | variance\n Ledning | -4200 | -3507 | -3512 | -4200 | 0\n Vård | -13890 | -11734 | -11445 | -13540 | 350',
  },
  {
    name: 'the outcome over incomes, costs and net ends before the budget of the net', period: '2026-10', silent: ['rivalColumns', 'columnLeft'],
    workbook: book('| Utfall jan-okt | | | | |\n      Verksamhet | Intäkter | Kostnader | Netto | Årsbudget netto | Prognos netto | Avvikelse', 'Ledning | 278 | -3758 | -3480 | -4200 | -4200 | 0', 'Vård | 9653 | -130316 | -120663 | -138900 | -142000 | -3100'),
    areas: 'name | budget | actual | income | forecast | variance\n Ledning | -4200 | -3480 | 278 | -4200 | 0\n Vård | -138900 | -120663 | 9653 | -142000 | -3100',
  },
  {
    name: 'the outcome over months ends before the budget of the year', period: '2026-03', silent: ['rivalColumns', 'columnLeft'],
    workbook: book('| Utfall 2026 | | | |\n      Verksamhet | jan | feb | mar | Ack mar 2026 | Budget 2026', 'Ledning | -10 | -11 | -12 | -33 | -130', 'Vård | -20 | -21 | -22 | -63 | -250'),
    areas: 'name | budget | actual\n Ledning | -130 | -33\n Vård | -250 | -63',
  },
  {
    name: 'a head of the outcome over budget, outcome and variance is of them all', period: '2026-10', silent: ['rivalColumns', 'columnLeft'],
    workbook: book('| Utfall ack | | | Helår | |\n      Verksamhet | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse', 'Ledning | -3507 | -3512 | -5 | -4200 | -4200 | 0', 'Vård | -11734 | -11445 | 289 | -13890 | -13540 | 350'),
    areas: 'name | budget | budgetToDate | actual | forecast | varianceToDate\n Ledning | -4200 | -3507 | -3512 | -4200 | -5\n Vård | -13890 | -11734 | -11445 | -13540 | 289',
  },
  {
    name: 'the net of each group after its incomes and costs is the group\'s', period: '2026-10', silent: ['rivalColumns', 'columnLeft'],
    workbook: book('| Kommunen | | | Koncernen | |\n      Verksamhet | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto', 'Gata | 100 | -900 | -800 | 300 | -1900 | -1600', 'Park | 50 | -500 | -450 | 80 | -700 | -620'),
    areas: 'name | actual | income | costs\n Gata | -800 | 100 | -900\n Park | -450 | 50 | -500',
  },
  {
    name: 'costs over several kinds of which the others have no head are not all the first of them', period: '2025-12', silent: ['columnLeft'],
    workbook: workbook(sheet('Bokslut', `
      Hamnnämnden, bokslut 2025
      tkr | Intäkter | Kostnader | | | Netto- | Budget | Avvikelse
      Enhet | | Personal | Lokaler | Kapital | kostnad | |
      Norrhamnen | 900 | -1500 | -300 | -400 | -1300 | -1250 | -50
      Söderhamnen | 400 | -700 | -250 | -150 | -700 | -720 | 20
      Totalt | 1300 | -2200 | -550 | -550 | -2000 | -1970 | -30
      `)),
    areas: 'name | budget | actual | income | costs\n Norrhamnen | -1250 | -1300 | 900 | -\n Söderhamnen | -720 | -700 | 400 | -',
  },
];
