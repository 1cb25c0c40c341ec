import { sheet, workbook, type Layout } from './build';

const OF_PERIOD = `
      name | budgetToDate | actual | varianceToDate | income | costs
      Barnhälsa | -5300 | -4800 | 500 | 400 | -5200
      Grundskolor | -66500 | -67300 | -800 | 3900 | -71200`;

/** What pays for the areas beside their income and costs. */
const paid: readonly Layout[] = [
  { name: 'Kommunbidrag and Resultat beside income and costs, no budget', workbook: workbook(sheet('Delår', `
      Skolnämnden
      Delårsrapport per 2026-08-31 (belopp i tkr)

       | Utfall jan–aug | | |
      Enhet | Intäkter | Kostnader | Kommunbidrag | Resultat
      Barnhälsa | 400 | -5200 | 5300 | 500
      Grundskolor | 3900 | -71200 | 66500 | -800
      Nämnden | 4300 | -76400 | 71800 | -300
      `)), period: '2026-08', areas: OF_PERIOD, silent: ['columnLeft', 'totalMismatch', 'rivalColumns'] },
  { name: 'the same for the outcome and for the forecast', workbook: workbook(sheet('Delår', `
      Skolnämnden
      Delårsrapport per 2026-08-31 (belopp i tkr)

       | Utfall jan–aug | | | | Prognos helår | | |
      Enhet | Intäkter | Kostnader | Kommunbidrag | Resultat | Intäkter | Kostnader | Kommunbidrag | Resultat
      Barnhälsa | 400 | -5200 | 5300 | 500 | 600 | -8000 | 7900 | 500
      Grundskolor | 3900 | -71200 | 66500 | -800 | 5800 | -106100 | 99800 | -500
      `)), period: '2026-08', areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate
      Barnhälsa | -7900 | -5300 | -4800 | -7400 | 500 | 500
      Grundskolor | -99800 | -66500 | -67300 | -100300 | -500 | -800`, silent: ['columnLeft', 'totalMismatch', 'rivalColumns'] },
  { name: 'the kommunbidrag of the months beside that of the year: the result is the variance to date', workbook: workbook(sheet('Uppföljning', `
      Gymnasienämnden
      Ekonomisk uppföljning augusti 2026 (tkr)

      Enhet | Kommunbidrag jan-aug | Övriga intäkter | Kostnader | Resultat jan-aug | Kommunbidrag helår | Prognos resultat helår
      Rudbecksskolan | 42800 | 3852 | -48011 | -1359 | 64200 | 200
      Tekniska gymnasiet | 25400 | 2286 | -27521 | 165 | 38100 | -700
      Lärlingscentrum | 8600 | 774 | -9611 | -237 | 12900 | 300
      `)), period: '2026-08', areas: `
      name | budget | budgetToDate | actual | varianceToDate | variance | income | costs
      Rudbecksskolan | -64200 | -42800 | -44159 | -1359 | 200 | 3852 | -48011
      Tekniska gymnasiet | -38100 | -25400 | -25235 | 165 | -700 | 2286 | -27521
      Lärlingscentrum | -12900 | -8600 | -8837 | -237 | 300 | 774 | -9611`, silent: ['columnLeft', 'totalMismatch', 'rivalColumns'] },
  { name: 'a closed year: the result that the kommunbidrag is part of is its own variance', workbook: workbook(sheet('Bokslut 2025', `
      Bildningsnämnden
      Årsbokslut 2025, tkr
      Verksamhet | Intäkter | Kostnader | Kommunbidrag | Resultat 2025 | Resultat 2024
      Barnomsorg | 8100 | -71300 | 64000 | 800 | -400
      Grundskola | 9400 | -152800 | 141900 | -1500 | 900
      `)), period: '2025-12', areas: `
      name | actual | variance | income | costs | grant
      Barnomsorg | 800 | 800 | 8100 | -71300 | 64000
      Grundskola | -1500 | -1500 | 9400 | -152800 | 141900`, silent: ['columnLeft', 'rivalColumns'] },
];

/** A closed year of committees, one of which has no incomes: what each was given is its budget, and what is left its variance. */
const withoutIncome: Layout = {
  name: 'the kommunbidrag of committees is their budget when the year is over', workbook: workbook(sheet('Bokslut', `
      Årsredovisning 2025, nämndernas resultat, mnkr
      Nämnd | Kommunbidrag | Intäkter | Kostnader | Resultat 2025 | Resultat 2024
      Valnämnden | 3.4 | 0 | -3.1 | 0.3 | 0.4
      Kulturnämnden | 88.0 | 12.5 | -101.2 | -0.7 | 1.2
      Tekniska nämnden | 41.1 | 77.3 | -118.9 | -0.5 | -0.2
      Summa | 132.5 | 89.8 | -223.2 | -0.9 | 1.4
      `)), period: '2025-12', unit: 'mnkr', areas: `
      name | budget | actual | variance | priorYear | income | costs
      Valnämnden | -3.4 | -3.1 | 0.3 | - | 0 | -3.1
      Kulturnämnden | -88 | -88.7 | -0.7 | - | 12.5 | -101.2
      Tekniska nämnden | -41.1 | -41.6 | -0.5 | - | 77.3 | -118.9`, total: `
      budget | actual | variance
      -132.5 | -133.4 | -0.9`, silent: ['totalMismatch'],
};

/** The same where each side has several columns, and no net cost stands beside. */
const severalSides: Layout = {
  name: 'the kommunbidrag of committees beside incomes of two kinds', workbook: workbook(sheet('Utfall', `
      Nämndernas ekonomiska utfall 2025, mnkr
      Nämnd | Kommunbidrag | Externa intäkter | Interna intäkter | Bruttokostnader | Resultat 2025
      Valnämnden | 3.4 | 0.2 | 0.1 | 3.4 | 0.3
      Kulturnämnden | 88.0 | 12.5 | 2.0 | 103.2 | -0.7
      Tekniska nämnden | 41.1 | 77.3 | 20.4 | 139.3 | -0.5
      Summa | 132.5 | 90.0 | 22.5 | 245.9 | -0.9
      `)), period: '2025-12', unit: 'mnkr', areas: `
      name | budget | actual | variance | income | costs
      Valnämnden | -3.4 | -3.1 | 0.3 | 0.3 | -3.4
      Kulturnämnden | -88 | -88.7 | -0.7 | 14.5 | -103.2
      Tekniska nämnden | -41.1 | -41.6 | -0.5 | 97.7 | -139.3`, silent: ['totalMismatch', 'columnLeft'],
};

/** Some of what the areas were given: neither their budget nor a part of their result. */
const smallGrants: readonly Layout[] = [
  { name: 'a kommunbidrag far below the net cost is no budget beside one', workbook: workbook(sheet('Bokslut', `
      Bildningsnämnden bokslut 2025, tkr
      Verksamhet | Budget | Kommunbidrag | Utfall
      Förskola | -26018 | 3491 | -24271
      Grundskola | -44283 | 5673 | -39498
      Summa | -70301 | 9164 | -63769
      `)), period: '2025-12', areas: `
      name | budget | actual | variance
      Förskola | -26018 | -24271 | 1747
      Grundskola | -44283 | -39498 | 4785` },
  { name: 'nor a part of the net', workbook: workbook(sheet('Bokslut', `
      Bildningsnämnden bokslut 2025, tkr
      Verksamhet | Intäkter | Kostnader | Netto | Nämndbidrag | Resultat
      Förskola | 12026 | -36297 | -24271 | 3491 | 1747
      Grundskola | 18963 | -58461 | -39498 | 5673 | 4785
      Summa | 30989 | -94758 | -63769 | 9164 | 6532
      `)), period: '2025-12', areas: `
      name | actual | variance | income | costs
      Förskola | -24271 | 1747 | 12026 | -36297
      Grundskola | -39498 | 4785 | 18963 | -58461` },
];

/** A statement's own sum by a name that begins as a line does. */
const sums: readonly Layout[] = ['Driftnetto efter avskrivningar', 'Driftnetto', 'Täckningsbidrag'].map((name): Layout => ({
  name: `"${name}" is what its lines come to`, workbook: workbook(sheet('Bostäder', `
      Rydbostäder, bostäder, september 2026, tkr
      Resultaträkning | Utfall | Budget | Diff
      Hyresintäkter | 60800 | 61200 | -400
      Övriga intäkter | 1210 | 900 | 310
      Driftkostnader | -31400 | -29800 | -1600
      Underhåll | -11200 | -9900 | -1300
      Avskrivningar | -8800 | -8800 | 0
      ${name} | 10610 | 13600 | -2990
      `)), total: `
      actual | income | costs
      10610 | 62010 | -51400`, silent: ['sumMismatch'],
}));

/** What pays for the areas, known by its word or by how little is left of it in every row. */
const payers: readonly Layout[] = ['Regionbidrag', 'Nettoram', 'Regionersättning', 'Skattefinansiering', 'Nämndbidrag', 'Uppdragsersättning'].map((head): Layout => ({
  name: `"${head}" beside incomes, costs and what is left pays for the areas and is none of their incomes`, workbook: workbook(sheet('Delår', `
      Trafiknämnden, delårsrapport augusti 2025, tkr
      Verksamhet | Intäkter | Kostnader | ${head} | Resultat
      Busstrafik | 12400 | -88310 | 77010 | 1100
      Färdtjänst | 2150 | -31420 | 28900 | -370
      Skolskjuts | 960 | -40815 | 40200 | 345
      Summa | 15510 | -160545 | 146110 | 1075
      `)), areas: `
      name | budgetToDate | actual | varianceToDate | income | costs
      Busstrafik | -77010 | -75910 | 1100 | 12400 | -88310
      Färdtjänst | -28900 | -29270 | -370 | 2150 | -31420
      Skolskjuts | -40200 | -39855 | 345 | 960 | -40815`, total: `
      budgetToDate | actual | varianceToDate | income | costs
      -146110 | -145035 | 1075 | 15510 | -160545`,
}));

const ROWS = [['Vård', 2400, 300, -2750, -50], ['Trafik', 900, 400, -1290, 10], ['Kultur', 300, 20, -315, 5]] as const;
const regional = (title: string, head: string, more: readonly (readonly (number | string)[])[] = []): Layout['workbook'] => workbook(sheet('Uppföljning', `
      ${title}
      ${[head, ...more.slice(0, 1).flat()].join(' | ')}
      ${ROWS.map((row, at) => [...row, ...more[at + 1] ?? []].join(' | ')).join('\n')}
      `));

/** During the year what pays for the areas is their budget so far, whether a head says "Utfall" or none does, and results of other times are no outcomes. */
const duringTheYear: readonly Layout[] = ['Regionersättning', 'Kommunbidrag'].flatMap((payer): Layout[] => {
  const heads = `Område | ${payer} | Intäkter | Kostnader | Resultat`;
  return [
    {
      name: `"${payer}" beside results of last year and forecast ones: the outcome is without it, and what is forecast to be left is the year's variance`,
      workbook: regional('Region Söder, delår augusti 2025, mnkr', heads, [['Prognos resultat helår', 'Resultat aug 2024'], [-70, 3], [20, 4], [3, 5]]), period: '2025-08', areas: `
      name | budgetToDate | actual | varianceToDate | variance | forecast | priorYearToDate
      Vård | -2400 | -2450 | -50 | -70 | - | -
      Trafik | -900 | -890 | 10 | 20 | - | -
      Kultur | -300 | -295 | 5 | 3 | - | -`,
    },
    {
      name: `"${payer}" under a title that says the year's forecast: the year's budget, and its forecast without it`,
      workbook: regional('Region Söder, helårsprognos per augusti 2025, mnkr', heads), period: '2025-08', areas: `
      name | budget | actual | forecast | variance
      Vård | -2400 | - | -2450 | -50
      Trafik | -900 | - | -890 | 10
      Kultur | -300 | - | -295 | 5`,
    },
  ];
});

/** A third term of a net that leaves much of it is an income or a cost by its sign. */
const notPaid: Layout = {
  name: 'fees beside incomes and costs are incomes where the result is large beside them', workbook: workbook(sheet('Delår', `
      Trafiknämnden, delårsrapport augusti 2025, tkr
      Verksamhet | Intäkter | Kostnader | Avgifter | Resultat
      Busstrafik | 12400 | -88310 | 7010 | -68900
      Färdtjänst | 2150 | -31420 | 2900 | -26370
      Skolskjuts | 960 | -40815 | 400 | -39455
      `)), areas: `
      name | actual | income | costs
      Busstrafik | -68900 | 19410 | -88310
      Färdtjänst | -26370 | 5050 | -31420
      Skolskjuts | -39455 | 1360 | -40815`,
};

/** Lines of units beside what pays for them, and statements that end in a sum. */
export const paidLayouts: readonly Layout[] = [...paid, withoutIncome, severalSides, ...smallGrants, ...payers, ...duringTheYear, notPaid, ...sums];
