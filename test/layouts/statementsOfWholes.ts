import { sheet, workbook, type Layout } from './build';

/** The statement of a whole municipality: what is reckoned below its result, and what counts in its group alone. */

const LINES = `
  Verksamhetens intäkter | 210.4 | 205.0
  Verksamhetens kostnader | -1012.6 | -1001.0
  Avskrivningar | -31.1 | -32.0
  Verksamhetens nettokostnader | -833.3 | -828.0
  Skatteintäkter | 640.2 | 630.0
  Generella statsbidrag och utjämning | 221.7 | 215.0
  Verksamhetens resultat | 28.6 | 17.0
  Finansiella intäkter | 6.3 | 5.0
  Finansiella kostnader | -2.4 | -3.0
  Resultat efter finansiella poster | 32.5 | 19.0
  Extraordinära poster | 0 | 0`;

const ofYear = {
  period: '2024-12', unit: 'mnkr', committee: null, areas: 'name',
  total: `
    budget | budgetToDate | actual | variance | varianceToDate | income | costs
    19 | 19 | 32.5 | 13.5 | 13.5 | 210.4 | -1012.6`,
} satisfies Partial<Layout>;

const ofGroup = {
  period: '2024-12', unit: 'mnkr', committee: null, areas: 'name',
  total: `
    actual | priorYear | income | costs
    64 | 41 | 910 | -4105`,
  silent: ['sumMismatch'],
} satisfies Partial<Layout>;

export const statementOfWholeLayouts: readonly Layout[] = [
  {
    name: 'what is reckoned for the balance requirement below the result is no part of it',
    workbook: workbook(sheet('Resultaträkning', `
        Resultaträkning 2024, mnkr
         | Bokslut 2024 | Budget 2024${LINES}
        Årets resultat enligt resultaträkningen | 32.5 | 19.0
        Balanskravsjusteringar | -4.1 | 0
        Årets resultat efter balanskravsjusteringar | 28.4 | 19.0
        Reservering av medel till RUR | -11 | 0
        Balanskravsresultat | 17.4 | 19.0
      `)),
    ...ofYear,
    kinds: { Resultaträkning: 'committee' },
  },
  {
    name: 'years written as amounts under Kommunen and Kommunkoncernen head them',
    workbook: workbook(sheet('Resultaträkning', `
        Resultaträkning
         |  | Kommunen |  | Kommunkoncernen |
        Belopp, mkr | NOT | 2024 {# ##0} | 2023 {# ##0} | 2024 {# ##0} | 2023 {# ##0}
        Verksamhetens intäkter | 1 | 910 {# ##0} | 880 {# ##0} | 2140 {# ##0} | 2055 {# ##0}
        Verksamhetens kostnader | 2 | -4105 {# ##0} | -3990 {# ##0} | -4980 {# ##0} | -4801 {# ##0}
        Avskrivningar | 3 | -210 {# ##0} | -201 {# ##0} | -372 {# ##0} | -360 {# ##0}
        Verksamhetens nettokostnader |  | -3405 {# ##0} | -3311 {# ##0} | -3212 {# ##0} | -3106 {# ##0}
        Skatteintäkter | 4 | 2988 {# ##0} | 2900 {# ##0} | 2988 {# ##0} | 2900 {# ##0}
        Generella statsbidrag och utjämning | 5 | 441 {# ##0} | 420 {# ##0} | 441 {# ##0} | 420 {# ##0}
        Finansiella intäkter | 6 | 52 {# ##0} | 44 {# ##0} | 21 {# ##0} | 17 {# ##0}
        Finansiella kostnader | 7 | -12 {# ##0} | -12 {# ##0} | -66 {# ##0} | -71 {# ##0}
        Resultat efter finansiella poster |  | 64 {# ##0} | 41 {# ##0} | 172 {# ##0} | 160 {# ##0}
        Uppskjuten skatt | 8 | - | - | -33 {# ##0} | -29 {# ##0}
        Minoritetsandel |  | - | - | -4 {# ##0} | -3 {# ##0}
        Årets resultat |  | 64 {# ##0} | 41 {# ##0} | 135 {# ##0} | 128 {# ##0}
      `)),
    ...ofGroup,
    kinds: { Resultaträkning: 'committee' },
  },
  {
    name: "tax that counts in the group's result alone breaks no sum",
    workbook: workbook(sheet('Resultaträkning', `
        Resultaträkning, mnkr
         | Not | Kommunen 2024 | Kommunen 2023 | Koncernen 2024 | Koncernen 2023
        Verksamhetens intäkter | 1 | 910 | 880 | 2140 | 2055
        Verksamhetens kostnader | 2 | -4105 | -3990 | -4980 | -4801
        Avskrivningar | 3 | -210 | -201 | -372 | -360
        Verksamhetens nettokostnader |  | -3405 | -3311 | -3212 | -3106
        Skatteintäkter | 4 | 2988 | 2900 | 2988 | 2900
        Generella statsbidrag och utjämning | 5 | 441 | 420 | 441 | 420
        Finansiella intäkter | 6 | 52 | 44 | 21 | 17
        Finansiella kostnader | 7 | -12 | -12 | -66 | -71
        Resultat efter finansiella poster |  | 64 | 41 | 172 | 160
        Uppskjuten skatt | 8 |  |  | -33 | -29
        Minoritetsandel |  |  |  | -4 | -3
        Årets resultat |  | 64 | 41 | 135 | 128
      `)),
    ...ofGroup,
    kinds: { Resultaträkning: 'committee' },
  },
  ...[
    ['years', 'Björkö stad |  | Sammanställd redovisning |', '2024 | 2023 | 2024 | 2023'],
    ['days that begin with the month', 'KOMMUN |  | KONCERN |', '12/31/2024 | 12/31/2023 | 12/31/2024 | 12/31/2023'],
  ].map(([what, groups, heads]): Layout => ({
    name: `the municipality's own result before extraordinary items, over ${what}, keeps its sign where its net is not the sum of its lines`,
    workbook: workbook(sheet('Resultaträkning', `
        Resultaträkning
        Mnkr |  | ${groups}
         | Not | ${heads}
        Verksamhetens intäkter | 1 | 910 | 880 | 2140 | 2055
        Verksamhetens kostnader | 2, 3 | -4105 | -3990 | -4980 | -4801
        Avskrivningar | 4 | -210 | -201 | -372 | -360
        Verksamhetens nettokostnader |  | -3407 | -3313 | -3214 | -3108
        Skatteintäkter | 4 | 2988 | 2900 | 2988 | 2900
        Generella statsbidrag och utjämning | 5 | 443 | 422 | 443 | 422
        Finansiella intäkter | 6 | 52 | 44 | 21 | 17
        Finansiella kostnader | 7 | -12 | -12 | -66 | -71
        Resultat före extraordinära poster |  | 64 | 41 | 172 | 160
      `)),
    period: '2024-12', unit: 'mnkr', committee: null, areas: 'name', total: ofGroup.total, kinds: { Resultaträkning: 'committee' },
  })),
  {
    name: 'years as numbers beside the head of the notes head a statement of nobody else',
    workbook: workbook(sheet('Koncernen', `
        Resultaträkning, mnkr

         | Not | 2024 {# ##0} | 2023 {# ##0}
        Verksamhetens intäkter | 1 | 910 {# ##0} | 880 {# ##0}
        Verksamhetens kostnader | 2, 3 | -4105 {# ##0} | -3990 {# ##0}
        Avskrivningar | 4 | -210 {# ##0} | -201 {# ##0}
        Verksamhetens nettokostnader |  | -3405 {# ##0} | -3311 {# ##0}
        Skatteintäkter | 4 | 2988 {# ##0} | 2900 {# ##0}
        Generella statsbidrag och utjämning | 5 | 441 {# ##0} | 420 {# ##0}
        Finansiella intäkter | 6 | 52 {# ##0} | 44 {# ##0}
        Finansiella kostnader | 7 | -12 {# ##0} | -12 {# ##0}
        Årets resultat |  | 64 {# ##0} | 41 {# ##0}
      `)),
    period: '2024-12', unit: 'mnkr', areas: 'name', total: ofGroup.total, kinds: { Koncernen: 'committee' },
  },
  {
    name: '"not 1" beside the lines of a result names none of them',
    workbook: workbook(sheet('Bilaga', `
        Resultaträkning, mnkr
         |  | Utfall 2024 | Utfall 2023
        Verksamhetens intäkter | not 1 | 910 | 880
        Verksamhetens kostnader | not 2 | -4105 | -3990
        Avskrivningar | not 3 | -210 | -201
        Verksamhetens nettokostnader | not 4 | -3405 | -3311
        Skatteintäkter | not 5, 6 | 2988 | 2900
        Generella statsbidrag och utjämning | not 5, 7 | 441 | 420
        Finansiella intäkter | not 8 | 52 | 44
        Finansiella kostnader | not 8 | -12 | -12
        Årets resultat | not 9 | 64 | 41
      `)),
    period: '2024-12', unit: 'mnkr', areas: 'name', total: ofGroup.total, kinds: { Bilaga: 'committee' },
  },
  {
    name: 'a line of an earlier year alone is no part of the result that repeats the sum which holds it',
    workbook: workbook(sheet('Resultaträkning', `
        Resultaträkning, mnkr
         | Utfall 2022 | Utfall 2023 | Utfall 2024
        Verksamhetens intäkter | 868 | 880 | 910
        Verksamhetens kostnader | -3890 | -3990 | -4105
        Avskrivningar | -198 | -201 | -210
        Verksamhetens nettokostnader | -3220 | -3311 | -3405
        Skatteintäkter | 2840 | 2900 | 2988
        Generella statsbidrag och utjämning | 401 | 420 | 441
        Finansiella intäkter | 40 | 44 | 52
        Finansiella kostnader | -11 | -12 | -12
        Finansiella jämförelsestörande poster | 75 | 0 | 0
        Resultat före extraordinära poster | 125 | 41 | 64
        Årets resultat | 125 | 41 | 64
      `)),
    ...ofGroup, kinds: { Resultaträkning: 'committee' },
  },
  // "Utgående eget kapital" is no result of the year, whatever it comes to.
  ...[
    ...['Periodens/årets resultat', 'Delårets resultat', 'Förändring av eget kapital'].map((last) => ({ last, result: '32.5 | 28 | 19' })),
    { last: 'Utgående eget kapital', result: '28.6 | 29 | 17' },
  ].map(({ last, result }): Layout => ({
    name: `the result of operations and "${last}" below the finances`,
    workbook: workbook(sheet('RR', `
        Resultaträkning, mnkr
         | Not | Utfall aug 2024 | Prognos 2024 | Budget 2024
        Verksamhetens intäkter | 1 | 210.4 | 300 | 310
        Verksamhetens kostnader | 2 | -1012.6 | -1502 | -1515
        Avskrivningar | 3 | -31.1 | -47 | -48
        Verksamhetens nettokostnader |  | -833.3 | -1249 | -1253
        Skatteintäkter | 4 | 640.2 | 950 | 945
        Generella statsbidrag och utjämning | 5 | 221.7 | 328 | 325
        Verksamhetens resultat |  | 28.6 | 29 | 17
        Finansiella intäkter | 6 | 6.3 | 9 | 8
        Finansiella kostnader | 6 | -2.4 | -10 | -6
        ${last} |  | 32.5 | 28 | 19
      `)),
    period: '2024-08', unit: 'mnkr', committee: null, areas: 'name', kinds: { RR: 'committee' },
    total: `
      actual | forecast | budget
      ${result}`,
  })),
];
