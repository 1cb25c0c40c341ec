import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | actual | forecast | income | costs
      Gata | -400 | -270 | -404 | 70 | -340
      Park | -250 | -170 | -258 | 30 | -200`;
const TOTAL = `
      budget | actual | forecast | income | costs
      -650 | -440 | -662 | 100 | -540`;
const SILENT = ['columnUnread', 'rivalColumns', 'columnLeft', 'totalMismatch', 'timeGuessed'];

/** Names over the columns, and one measure for each block of rows. */
const blocks: readonly Layout[] = [
  { name: 'a statement for each measure, its corner saying which, with the areas side by side', workbook: workbook(sheet('Blad1', `
      Tekniska nämnden, augusti 2026, tkr

      Budget 2026 | Gata | Park | Totalt
      Intäkter | 100 | 50 | 150
      Kostnader | -500 | -300 | -800
      Netto | -400 | -250 | -650

      Utfall jan-aug | Gata | Park | Totalt
      Intäkter | 70 | 30 | 100
      Kostnader | -340 | -200 | -540
      Netto | -270 | -170 | -440

      Prognos 2026 | Gata | Park | Totalt
      Intäkter | 101 | 52 | 153
      Kostnader | -505 | -310 | -815
      Netto | -404 | -258 | -662
      `)), period: '2026-08', areas: AREAS, total: TOTAL, silent: SILENT },
  { name: 'the same under captions, without a total, and their variances last', workbook: workbook(sheet('Blad1', `
      Tekniska nämnden, augusti 2026, tkr

      Budget 2026
      Post | Gata | Park
      Intäkter | 100 | 50
      Kostnader | -500 | -300
      Netto | -400 | -250

      Utfall jan-aug 2026
      Post | Gata | Park
      Intäkter | 70 | 30
      Kostnader | -340 | -200
      Netto | -270 | -170

      Prognos helår 2026
      Post | Gata | Park
      Intäkter | 101 | 52
      Kostnader | -505 | -310
      Netto | -404 | -258

      Avvikelse mot budget | -4 | -8
      `)), period: '2026-08', areas: AREAS, total: TOTAL, silent: SILENT },
  { name: 'areas as rows, the parts of the result over the columns', workbook: workbook(sheet('Blad1', `
      Tekniska nämnden september 2026, tkr

      Budget 2026 | Intäkter | Personal | Övrigt | Nettokostnad
      Gata | 412 | -7700 | -7580 | -14868
      Park | 100 | -700 | -300 | -900
      Summa | 512 | -8400 | -7880 | -15768

      Utfall jan-sep | Intäkter | Personal | Övrigt | Nettokostnad
      Gata | 312 | -5700 | -5389 | -10777
      Park | 80 | -500 | -230 | -650
      Summa | 392 | -6200 | -5619 | -11427
      `)), period: '2026-09', areas: `
      name | budget | actual | income
      Gata | -14868 | -10777 | 312
      Park | -900 | -650 | 80`, silent: SILENT },
  { name: 'months over the columns of a budget and of an outcome', workbook: workbook(sheet('Blad1', `
      Förskolenämnden mars 2026 tkr
      Budget 2026 | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Totalt
      Förskola | 100 | 50 | 50 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 1100
      Fritids | 500 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 3800

      Utfall 2026 | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Totalt
      Förskola | 101 | 52 | 51 | | | | | | | | | | 204
      Fritids | 505 | 310 | 299 | | | | | | | | | | 1114
      `)), period: '2026-03', areas: `
      name | budget | budgetToDate | actual
      Förskola | -1100 | -200 | -204
      Fritids | -3800 | -1100 | -1114`, silent: ['rivalColumns', 'columnLeft'] },
  { name: 'one such table alone is of what its corner says', workbook: workbook(sheet('Blad1', `
      Förskolenämnden 2026 tkr
      Budget 2026 | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Totalt
      Förskola | 100 | 50 | 50 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 1100
      Fritids | 500 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 3800
      `)), areas: `
      name | budget | actual
      Förskola | -1100 |
      Fritids | -3800 |`, tells: ['periodMissing'], silent: ['rivalColumns'] },
  { name: 'a tab for each measure, with nothing but names over the columns and their sum', workbook: workbook(
    sheet('Budget', `
      Tekniska nämnden augusti 2026, tkr
      tkr | Gata | Park | Summa
      Intäkter | 100 | 50 | 150
      Personal | -500 | -300 | -800
      Nettokostnad | -400 | -250 | -650
      `), sheet('Utfall', `
      Tekniska nämnden augusti 2026, tkr
      tkr | Gata | Park | Summa
      Intäkter | 70 | 30 | 100
      Personal | -340 | -200 | -540
      Nettokostnad | -270 | -170 | -440
      `), sheet('Prognos', `
      Tekniska nämnden augusti 2026, tkr
      tkr | Gata | Park | Summa
      Intäkter | 101 | 52 | 153
      Personal | -505 | -310 | -815
      Nettokostnad | -404 | -258 | -662
      `)), period: '2026-08', areas: AREAS, total: TOTAL, silent: SILENT },
];

/** A measure over the names of several, each with an amount. */
const measuresOverNames: readonly Layout[] = [
  { name: 'each measure over the areas of a statement', workbook: workbook(sheet('Blad1', `
      Uppföljning augusti 2026, tkr
       | Budget 2026 | | | Utfall jan-aug | | | Prognos | |
      Post | Gata | Park | Totalt | Gata | Park | Totalt | Gata | Park | Totalt
      Intäkter | 100 | 50 | 150 | 70 | 30 | 100 | 101 | 52 | 153
      Kostnader | -500 | -300 | -800 | -340 | -200 | -540 | -505 | -310 | -815
      Netto | -400 | -250 | -650 | -270 | -170 | -440 | -404 | -258 | -662
      `)), period: '2026-08', areas: AREAS, total: TOTAL, silent: SILENT },
  { name: 'areas as rows, parted among places: the columns of all together count', workbook: workbook(sheet('Blad1', `
      Uppföljning augusti 2026, tkr, kostnader anges som positiva belopp
      Verksamhet | Budget | | | Utfall | |
       | Norr | Söder | Totalt | Norr | Söder | Totalt
      Förskola | 100 | 50 | 150 | 70 | 30 | 100
      Fritids | 500 | 300 | 800 | 340 | 200 | 540
      `)), period: '2026-08', areas: `
      name | budget | actual
      Förskola | -150 | -100
      Fritids | -800 | -540`, silent: SILENT },
  { name: 'a whole that only its amounts tell, with the places over the measures', workbook: workbook(sheet('Blad1', `
      Uppföljning augusti 2026, tkr, kostnader anges som positiva belopp
       | Norr | | Söder | | Förvaltningen |
      Verksamhet | Budget | Utfall | Budget | Utfall | Budget | Utfall
      Förskola | 100 | 70 | 50 | 30 | 150 | 100
      Fritids | 500 | 340 | 300 | 200 | 800 | 540
      `)), period: '2026-08', areas: `
      name | budget | actual
      Förskola | -150 | -100
      Fritids | -800 | -540`, silent: SILENT },
  { name: 'no columns of all together: no amount is taken from one of them', workbook: workbook(sheet('Blad1', `
      Uppföljning augusti 2026, tkr
      Verksamhet | Budget | | Utfall |
       | Norr | Söder | Norr | Söder
      Förskola | 100 | 50 | 70 | 30
      Fritids | 500 | 300 | 340 | 200
      `)), areas: `
      name | budget | budgetToDate | actual
      Förskola | | |
      Fritids | | |`, tells: ['amountsParted'], silent: ['rivalColumns', 'timeGuessed'] },
];

const TURNED = `
      name | budget | actual | forecast | variance
      Gata | -400 | -270 | -404 | -4
      Park | -250 | -170 | -258 | -8`;

/** Measures as rows under names whose corner says nothing. */
const measuresBelowNames: readonly Layout[] = [
  { name: 'an empty corner and a total', workbook: workbook(sheet('Blad1', `
      Tekniska nämnden 2026-08-31, tkr
       | Gata | Park | Summa
      Årsbudget | -400 | -250 | -650
      Utfall | -270 | -170 | -440
      Årsprognos | -404 | -258 | -662
      Avvikelse årsprognos | -4 | -8 | -12
      `)), period: '2026-08', areas: TURNED, silent: ['columnUnread'] },
  { name: 'the unit in the corner and no total', workbook: workbook(sheet('Blad1', `
      Tekniska nämnden augusti 2026
      tkr | Gata | Park
      Budget 2026 | -400 | -250
      Utfall jan-aug | -270 | -170
      Prognos 2026 | -404 | -258
      `)), period: '2026-08', areas: TURNED, silent: ['columnUnread'] },
];

/** Nothing but names, and no money. */
const people: readonly Layout[] = [
  { name: 'employees by sex beside the economy are no areas', workbook: workbook(sheet('Personal', `
      Personal 2026-08-31
       | Kvinnor | Män | Totalt
      Tillsvidare | 120 | 40 | 160
      Visstid | 20 | 10 | 30
      Timavlönade | 15 | 5 | 20
      `), sheet('Ekonomi', `
      Tekniska nämnden augusti 2026, tkr
      Verksamhet | Budget | Utfall | Prognos
      Gata | -400 | -270 | -404
      Park | -250 | -170 | -258
      `)), period: '2026-08', areas: `
      name | budget | actual | forecast
      Gata | -400 | -270 | -404
      Park | -250 | -170 | -258` },
];

/** Tables whose columns are named by whose they are. */
export const matrixLayouts: readonly Layout[] = [...blocks, ...measuresOverNames, ...measuresBelowNames, ...people];
