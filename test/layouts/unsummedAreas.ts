import { sheet, workbook, type Layout } from './build';

/** Areas in mnkr that print no sum: what a table beside them sums, or its unit, is not theirs. */

const followUp = sheet('Uppföljning', `
  Tekniska nämnden
  Ekonomisk uppföljning t.o.m. augusti 2025, mnkr
  Verksamhet | Budget | Utfall | Prognos | Avvikelse
  Gata och trafik | 48.2 | 31.5 | 49.0 | -0.8
  Park | 17.4 | 11.9 | 17.1 | 0.3
  Fastighet | 61.0 | 40.3 | 61.5 | -0.5
  Måltid | 39.8 | 26.1 | 39.8 | 0
`);

const counted = {
  period: '2025-08', unit: 'mnkr', committee: 'Tekniska nämnden',
  areas: `
    name | budget | actual | forecast | variance
    Gata och trafik | -48.2 | -31.5 | -49 | -0.8
    Park | -17.4 | -11.9 | -17.1 | 0.3
    Fastighet | -61 | -40.3 | -61.5 | -0.5
    Måltid | -39.8 | -26.1 | -39.8 | 0
  `,
  total: `
    budget | actual | forecast | variance
    -166.4 | -109.8 | -167.4 | -1
  `,
} satisfies Partial<Layout>;

export const unsummedAreaLayouts: readonly Layout[] = [
  {
    name: 'courses with a sum of their own before areas that print none',
    workbook: workbook(
      sheet('Kompetensutveckling', `
        Kompetensutveckling 2025, tkr
        Utbildning | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Ledarskap | 240 | 150 | 240 | 0
        Truckkort | 90 | 85 | 110 | -20
        Hygien | 60 | 20 | 55 | 5
        Summa | 390 | 255 | 405 | -15
      `),
      followUp,
    ),
    kinds: { Kompetensutveckling: 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['partLeft'],
  },
  {
    name: 'licences with a sum of their own before areas that print none',
    workbook: workbook(
      sheet('IT-licenser', `
        IT-licenser och system, tkr
        System | Antal licenser | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Ekonomisystem | 45 | 380 | 255 | 385 | -5
        Geodata | 12 | 210 | 140 | 210 | 0
        Ärendehantering | 60 | 150 | 110 | 165 | -15
        Summa | | 740 | 505 | 760 | -20
      `),
      followUp,
    ),
    kinds: { 'IT-licenser': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['partLeft'],
  },
  {
    name: 'bought from others, one of them called as an area is',
    workbook: workbook(
      sheet('Interna köp', `
        Interna köp, tkr
        Säljare | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Kommunledningskontoret | -1200 | -800 | -1200 | 0
        IT-enheten | -2400 | -1600 | -2450 | -50
        Måltid | -300 | -190 | -290 | 10
        Summa | -3900 | -2590 | -3940 | -40
      `),
      followUp,
    ),
    kinds: { 'Interna köp': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['partLeft'],
  },
  {
    name: 'changes of the budget in tkr before areas in mnkr',
    workbook: workbook(
      sheet('Ombudgeteringar', `
        Ombudgeteringar 2025, tkr
        Verksamhet | Ursprunglig budget | Ombudgetering | Ny budget
        Gata och trafik | -47200 | -1000 | -48200
        Park | -17400 | 0 | -17400
        Fastighet | -62000 | 1000 | -61000
        Måltid | -39800 | 0 | -39800
        Summa | -166400 | 0 | -166400
      `),
      followUp,
    ),
    kinds: { Ombudgeteringar: 'areas', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'posts and what they cost in wages before the areas',
    workbook: workbook(
      sheet('Tjänster', `
        Tjänsteöversikt
        Verksamhet | Budgeterade tjänster | Tillsatta | Vakanta | Lönekostnad budget tkr | Lönekostnad utfall tkr
        Gata och trafik | 24 | 22 | 2 | 13200 | 8400
        Park | 16 | 16 | 0 | 8100 | 5500
        Fastighet | 31 | 29 | 2 | 17100 | 11000
        Måltid | 48 | 45 | 3 | 24000 | 15800
      `),
      followUp,
    ),
    kinds: { 'Tjänster': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['partOfAreas'],
  },
];
