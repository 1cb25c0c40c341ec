import { sheet, workbook, type Layout } from './build';

const expected = `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -830 | -562 | -843 | 78 | -640
      Boende | -390 | -205 | -403 | 8 | -213`;

const total = `
      budget | actual | forecast | income | costs
      -1220 | -767 | -1246 | 86 | -853`;

/** Statements of several areas on one sheet. */
export const stackedLayouts: readonly Layout[] = [
  {
    name: 'a block of lines under each area, with sections and a net of its own, and the total last',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      310 Hemtjänst
      Intäkter
      Avgifter | 120 | 78 | 118
      Kostnader
      Löner | -900 | -610 | -915
      Oväntat | -50 | -30 | -46
      Netto | -830 | -562 | -843

      320 Boende
      Intäkter
      Avgifter | 20 | 8 | 18
      Kostnader
      Löner | -400 | -210 | -415
      Oväntat | -10 | -3 | -6
      Netto | -390 | -205 | -403

      Totalt | -1220 | -767 | -1246
      `)),
    kinds: { 'Uppföljning': 'areas' }, areas: expected, total, silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'a list out of the ledger: area and account on every row, income negative, the total at the end',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Ansvar | Ansvar (T) | Konto | Konto (T) | Budget 2025 | Utfall jan-aug | Prognos 2025
      3110 | Hemtjänst | 3119 | Trygghetslarm | -120 | -78 | -118
      3110 | Hemtjänst | 5011 | Löner | 900 | 610 | 915
      3110 | Hemtjänst | 7691 | Okänt | 50 | 30 | 46
      3120 | Boende | 3119 | Trygghetslarm | -20 | -8 | -18
      3120 | Boende | 5011 | Löner | 400 | 210 | 415
      3120 | Boende | 7691 | Okänt | 10 | 3 | 6
      Totalt | | | | 1220 | 767 | 1246
      `)),
    kinds: { Data: 'areas' }, areas: expected, total, silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'the area named once for all its rows, as merged cells read, with income, cost and a sum',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Slag | Budget 2025 | Utfall jan-aug | Prognos 2025
      Hemtjänst | Intäkt | 120 | 78 | 118
       | Kostnad | -950 | -640 | -961
      Summa Hemtjänst | | -830 | -562 | -843
      Boende | Intäkt | 20 | 8 | 18
       | Kostnad | -410 | -213 | -421
      Summa Boende | | -390 | -205 | -403
      Totalsumma | | -1220 | -767 | -1246
      `)),
    kinds: { Data: 'areas' }, areas: expected, total, silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'sorted by line and not by area, with a grant',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Typ | Budget 2025 | Utfall jan-aug | Prognos 2025
      Hemtjänst | Kommunbidrag | 830 | 553 | 830
      Boende | Kommunbidrag | 390 | 260 | 390
      Hemtjänst | Övriga intäkter | 120 | 78 | 118
      Boende | Övriga intäkter | 20 | 8 | 18
      Hemtjänst | Kostnader | -950 | -640 | -961
      Boende | Kostnader | -410 | -213 | -421
      `)),
    kinds: { Data: 'areas' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | grant
      Hemtjänst | 0 | -9 | -13 | -13 | 78 | -640 | 553
      Boende | 0 | 55 | -13 | -13 | 8 | -213 | 260`,
  },
  {
    name: 'a table of its own for each area, the area above it',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr

      Verksamhetsområde Hemtjänst
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      Intäkter | 120 | 78 | 118
      Kostnader | -950 | -640 | -961
      Resultat | -830 | -562 | -843

      Verksamhetsområde Boende
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      Intäkter | 20 | 8 | 18
      Kostnader | -410 | -213 | -421
      Resultat | -390 | -205 | -403
      `)),
    kinds: { 'Uppföljning': 'areas' }, areas: expected, total,
  },
  {
    name: 'one statement whose lines stand under headings of their own: one area',
    workbook: workbook(sheet('Hemtjänst', `
      Socialnämnden augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug | Prognos 2025
      Intäkter
      Avgifter | 120 | 78 | 118
      Personalkostnader
      Månadslöner | -800 | -550 | -815
      Övrigt | -100 | -60 | -100
      Lokalkostnader
      Hyra | -40 | -25 | -40
      Övrigt | -10 | -5 | -6
      Resultat | -830 | -562 | -843
      `)),
    kinds: { 'Hemtjänst': 'area' },
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -830 | -562 | -843 | 78 | -640`,
  },
  {
    name: 'units under headings are units',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025
      Äldreomsorg
      Hemtjänst | -900 | -610 | -915
      Boende | -500 | -300 | -460
      Individ- och familjeomsorg
      Barn | -700 | -410 | -715
      Vuxen | -300 | -200 | -260
      `)),
    areas: `
      name | budget
      Hemtjänst | -900
      Boende | -500
      Barn | -700
      Vuxen | -300`,
  },
  {
    name: 'months beside area and line: the outcome of each area is the sum of its months',
    workbook: workbook(sheet('Data', `
      Socialnämnden mars 2025, tkr
      Verksamhet | Slag | Budget 2025 | jan-25 | feb-25 | mar-25
      Hemtjänst | Intäkter | 120 | 10 | 11 | 12
      Hemtjänst | Kostnader | -1200 | -100 | -101 | -102
      Boende | Intäkter | 20 | 1 | 2 | 3
      Boende | Kostnader | -240 | -20 | -21 | -22
      `)),
    areas: `
      name | budget | actual | income | costs
      Hemtjänst | -1080 | -270 | 33 | -303
      Boende | -220 | -57 | 6 | -63`,
  },
  {
    name: 'a list whose last area has nothing but its net',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Typ | Budget 2025 | Utfall jan-aug
      Hemtjänst | Intäkter | 50 | 40
      Hemtjänst | Kostnader | -400 | -320
      Hemtjänst | Nettokostnad | -350 | -280
      Kultur | Intäkter | 50 | 20
      Kultur | Kostnader | -300 | -190
      Kultur | Nettokostnad | -250 | -170
      Nämnd och ledning | Nettokostnad | -90 | -60
      `)),
    areas: `
      name | budget | actual | income | costs
      Hemtjänst | -350 | -280 | 40 | -320
      Kultur | -250 | -170 | 20 | -190
      Nämnd och ledning | -90 | -60 | - | -`,
    total: `
      budget | actual
      -690 | -510`,
    silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'a list with the net before income and cost',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Typ | Budget 2025 | Utfall jan-aug
      Hemtjänst | Nettokostnad | -350 | -280
      Hemtjänst | Intäkter | 50 | 40
      Hemtjänst | Kostnader | -400 | -320
      Kultur | Nettokostnad | -250 | -170
      Kultur | Intäkter | 50 | 20
      Kultur | Kostnader | -300 | -190
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -350 | -280
      Kultur | -250 | -170`,
    silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'a list sorted by line, the nets last, and the whole under a name of its own',
    workbook: workbook(sheet('Data', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Typ | Budget 2025 | Utfall jan-aug
      Hemtjänst | Intäkter | 50 | 40
      Kultur | Intäkter | 50 | 20
      Hemtjänst | Kostnader | -400 | -320
      Kultur | Kostnader | -300 | -190
      Hemtjänst | Nettokostnad | -350 | -280
      Kultur | Nettokostnad | -250 | -170
      Nämnden totalt | Intäkter | 100 | 60
      Nämnden totalt | Kostnader | -700 | -510
      Nämnden totalt | Nettokostnad | -600 | -450
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -350 | -280
      Kultur | -250 | -170`,
    total: `
      budget | actual | income | costs
      -600 | -450 | 60 | -510`,
    silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  {
    name: 'areas whose names begin as costs do, in a column and as a heading',
    workbook: workbook(
      sheet('Lista', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | Typ | Budget 2025 | Utfall jan-aug
      Hemtjänst | Intäkter | 50 | 40
      Hemtjänst | Kostnader | -400 | -320
      Personalavdelningen | Intäkter | 50 | 20
      Personalavdelningen | Kostnader | -300 | -190
      `),
      sheet('Block', `
      Socialnämnden augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug
      Kultur
      Intäkter | 50 | 20
      Kostnader | -300 | -190
      Lokaler
      Intäkter | 10 | 5
      Kostnader | -110 | -75
      Drift och underhåll
      Intäkter | 10 | 5
      Kostnader | -90 | -65
      `)),
    areas: `
      name | budget | actual
      Hemtjänst | -350 | -280
      Personalavdelningen | -250 | -170
      Kultur | -250 | -170
      Lokaler | -100 | -70
      Drift och underhåll | -80 | -60`,
  },
  {
    name: 'a block of nothing but its net, and sums that are all called Totalt',
    workbook: workbook(sheet('Block', `
      Socialnämnden augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug
      Hemtjänst
      Intäkter | 50 | 40
      Kostnader | -400 | -320
      Totalt | -350 | -280
      Kultur
      Intäkter | 50 | 20
      Kostnader | -300 | -190
      Totalt | -250 | -170
      Gemensamt
      Nettokostnad | -400 | -250
      Totalt | -1000 | -700
      `)),
    areas: `
      name | budget | actual | income | costs
      Hemtjänst | -350 | -280 | 40 | -320
      Kultur | -250 | -170 | 20 | -190
      Gemensamt | -400 | -250 | - | -`,
    total: `
      budget | actual
      -1000 | -700`,
    silent: ['totalMismatch', 'areaConflict', 'sum'],
  },
  ...['Norra området', 'Politisk verksamhet', 'Enheten för barn', 'Projektkontoret'].map((first): Layout => ({
    name: `the first block's name right below heads that leave its column empty: "${first}"`,
    workbook: workbook(sheet('Uppföljning', `
      Servicenämnden
      Uppföljning september 2026, tkr

       | Årsbudget | Utfall ack | Prognos
      ${first}
      Intäkter | 4120 | 3161 | 4047
      Personal | -32960 | -23603 | -33282
      Netto | -28840 | -20442 | -29235

      Södra skolan
      Intäkter | 3310 | 2502 | 3371
      Personal | -26480 | -19158 | -26019
      Netto | -23170 | -16656 | -22648
      `)),
    areas: `
      name | budget | actual | forecast | income | costs
      ${first} | -28840 | -20442 | -29235 | 3161 | -23603
      Södra skolan | -23170 | -16656 | -22648 | 2502 | -19158`,
    total: `
      budget | actual | forecast
      -52010 | -37098 | -51883`,
  })),
  {
    name: 'a word for names alone below the heads is their head',
    workbook: workbook(sheet('Uppföljning', `
      Servicenämnden, september 2026, tkr
       | Årsbudget | Utfall ack | Prognos
      Verksamhet (tkr)
      Måltider | -28840 | -20442 | -29235
      Lokalvård | -23170 | -16656 | -22648
      `)),
    areas: `
      name | budget | actual | forecast
      Måltider | -28840 | -20442 | -29235
      Lokalvård | -23170 | -16656 | -22648`,
  },
  {
    name: 'blocks headed by their names, some of which could be lines or heads',
    workbook: workbook(sheet('T2', `
      Tekniska nämnden, tertial 2 2026, tkr

      Gator och vägar | Budget 2026 | Utfall jan-aug | Prognos 2026
      Intäkter | 1828 | 1233 | 1830
      Kostnader | -15232 | -9733 | -15594
      Nettokostnad | -13404 | -8500 | -13764

      Lokalvård | Budget 2026 | Utfall jan-aug | Prognos 2026
      Intäkter | 5369 | 3498 | 5354
      Kostnader | -5651 | -3741 | -5746
      Nettokostnad | -282 | -243 | -392

      Parker | Budget 2026 | Utfall jan-aug | Prognos 2026
      Intäkter | 3242 | 2144 | 3228
      Kostnader | -40525 | -26580 | -41181
      Nettokostnad | -37283 | -24436 | -37953

      Fastighetsförvaltning | Budget 2026 | Utfall jan-aug | Prognos 2026
      Intäkter | 2158 | 1434 | 2117
      Kostnader | -2632 | -1791 | -2604
      Nettokostnad | -474 | -357 | -487

      Tomter | Budget 2026 | Utfall jan-aug | Prognos 2026
      Intäkter | 900 | 410 | 880
      Kostnader | -1200 | -790 | -1210
      Nettokostnad | -300 | -380 | -330
      `)),
    areas: `
      name | budget | actual | forecast | income | costs
      Gator och vägar | -13404 | -8500 | -13764 | 1233 | -9733
      Lokalvård | -282 | -243 | -392 | 3498 | -3741
      Parker | -37283 | -24436 | -37953 | 2144 | -26580
      Fastighetsförvaltning | -474 | -357 | -487 | 1434 | -1791
      Tomter | -300 | -380 | -330 | 410 | -790`,
  },
  {
    name: 'a note of the unit under the word for an area names none',
    workbook: workbook(sheet('Prognos mars', `
      Kulturnämnden, ekonomisk prognos mars 2026
      Enhet: tkr. Överskott anges med plus, underskott med minus.

      Enhet | Budget 2026 | Avvikelse helår
      Stadsbiblioteket | -34212 | 0
      Konsthallen | -36913 | 120
      `)),
    kinds: { 'Prognos mars': 'areas' }, unit: 'tkr',
    areas: `
      name | budget | forecast | variance
      Stadsbiblioteket | -34212 | -34212 | 0
      Konsthallen | -36913 | -36793 | 120`,
  },
];
