import { sheet, workbook, type Layout } from './build';

/** Where the unit is said, and figures in kronor and millions. */
export const unitLayouts: readonly Layout[] = [
  {
    name: 'kronor instead of tkr',
    workbook: workbook(sheet('Uppföljning', `
      Kulturnämnden, budgetuppföljning per 31 mars 2024
      Belopp i kronor
      Verksamhet | Budget helår | Utfall | Prognos
      Bibliotek | -20500000 | -5100000 | -20550000
      Museum | -7250000 | -1900500 | -7400000
      Summa | -27750000 | -7000500 | -27950000
      `)),
    period: '2024-03', unit: 'kr',
    areas: `
      name | budget | actual | forecast | variance | status
      Bibliotek | -20500000 | -5100000 | -20550000 | -50000 | green
      Museum | -7250000 | -1900500 | -7400000 | -150000 | red`,
    total: `
      budget | actual | forecast | variance | status
      -27750000 | -7000500 | -27950000 | -200000 | yellow`,
  },
  {
    name: 'the unit in a note on another sheet',
    workbook: workbook(
      sheet('Läs mig', `
        Så här använder du filen
        Alla belopp anges i tusental kronor (tkr).
        Uppdatera flikarna varje månad.
        `),
      sheet('Utfall', `
        Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
        Park | -12000 | -7800 | -12100
        Gata | -31000 | -21900 | -32000
        `),
    ),
    period: '2024-08', unit: 'tkr', kinds: { 'Läs mig': 'other', Utfall: 'areas' },
    areas: `
      name | budget | actual | forecast
      Park | -12000 | -7800 | -12100
      Gata | -31000 | -21900 | -32000`,
  },
  {
    name: 'the unit in kronor in a note on another sheet',
    workbook: workbook(
      sheet('Info', `
        Instruktion
        Belopp: kronor
        `),
      sheet('Utfall', `
        Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
        Park | -1200000 | -780000 | -1210000
        Gata | -3100000 | -2190000 | -3200000
        `),
    ),
    unit: 'kr',
    areas: `
      name | budget | variance | status
      Park | -1200000 | -10000 | green
      Gata | -3100000 | -100000 | red`,
  },
  {
    name: 'mkr with decimals',
    workbook: workbook(sheet('Mkr', `
      Socialnämnden, mkr
      Verksamhet | Budget 2024 | Utfall t o m augusti | Prognos 2024 | Avvikelse
      Äldre | -410.5 | -275.2 | -415.5 | -5.0
      Funktionsstöd | -190.0 | -126.1 | -189.0 | 1.0
      Summa | -600.5 | -401.3 | -604.5 | -4.0
      `)),
    period: '2024-08', unit: 'mnkr',
    areas: `
      name | budget | actual | forecast | variance | status
      Äldre | -410.5 | -275.2 | -415.5 | -5 | yellow
      Funktionsstöd | -190 | -126.1 | -189 | 1 | green`,
    total: `
      budget | actual | forecast | variance
      -600.5 | -401.3 | -604.5 | -4`,
  },
  {
    name: 'the unit in the head of the names',
    workbook: workbook(sheet('Blad1', `
      Utfall 2024-08-31
      Nettokostnad (mnkr) | Budget | Utfall | Prognos
      Grundskola | 300.0 | 199.5 | 301.2
      Förskola | 120.0 | 81.0 | 121.5
      Totalt | 420.0 | 280.5 | 422.7
      `)),
    period: '2024-08', unit: 'mnkr',
    areas: `
      name | budget | actual | forecast | variance
      Grundskola | -300 | -199.5 | -301.2 | -1.2
      Förskola | -120 | -81 | -121.5 | -1.5`,
    total: `
      budget | variance
      -420 | -2.7`,
  },
  {
    name: 'different units in different sheets',
    workbook: workbook(
      sheet('Vård', `
        Verksamhetsområde Vård, tkr, augusti 2024
         | Budget | Utfall | Prognos
        Intäkter | 1000 | 700 | 1000
        Kostnader | -21000 | -14000 | -21300
        Netto | -20000 | -13300 | -20300
        `),
      sheet('Skola', `
        Verksamhetsområde Skola, tkr, augusti 2024
         | Budget | Utfall | Prognos
        Intäkter | 2000 | 1400 | 2000
        Kostnader | -52000 | -34000 | -52500
        Netto | -50000 | -32600 | -50500
        `),
      sheet('Stab', `
        Verksamhetsområde Stab, kr, augusti 2024
         | Budget | Utfall | Prognos
        Intäkter | 100000 | 50000 | 100000
        Kostnader | -4100000 | -2600000 | -3900000
        Netto | -4000000 | -2550000 | -3800000
        `),
    ),
    period: '2024-08', unit: 'tkr',
    areas: `
      name | budget | actual | forecast | variance | costs
      Vård | -20000 | -13300 | -20300 | -300 | -14000
      Skola | -50000 | -32600 | -50500 | -500 | -34000
      Stab | -4000 | -2550 | -3800 | 200 | -2600`,
    total: `
      budget | actual | forecast | variance
      -74000 | -48450 | -74600 | -600`,
  },
  {
    name: 'no unit at all: told, and by the size of the amounts',
    workbook: workbook(sheet('Blad1', `
      Utfall per juni 2024
      Verksamhet | Budget | Utfall | Prognos
      Omsorg | -98500000 | -49900000 | -99100000
      Skola | -210000000 | -104000000 | -210900000
      `)),
    period: '2024-06', unit: 'kr', tells: ['unitMissing'],
    areas: `
      name | budget | variance
      Omsorg | -98500000 | -600000
      Skola | -210000000 | -900000`,
  },
  ...([
    ['with öre', 'kr', '-3200000 | -2544100.75', '-1450000 | -905000.5'],
    ['of millions, as a thousand million in tkr would be', 'kr', '-6200000 | -3544100', '-1450000 | -905000'],
    ['that thousands have given decimals', 'tkr', '-320000.125 | -254410.0755', '-145000 | -90500.5'],
    ['in whole thousands', 'tkr', '-3200000 | -2544100', '-1450000 | -905000'],
    ['with one decimal', 'mnkr', '-320.5 | -254.4', '-145.0 | -90.5'],
  ] as const).map(([name, unit, first, second]): Layout => ({
    name: `no unit said, amounts ${name}`,
    workbook: workbook(sheet('Uppföljning', `
      Miljönämnden augusti 2024
      Verksamhet | Budget 2024 | Utfall
      Bygglov | ${first}
      Tillsyn | ${second}
      `)),
    unit, tells: ['unitMissing'],
  })),
  ...([
    ['the heads say each their own', 'Valnämnden, september 2026', 'Budget (tkr) | Utfall jan-sep (kr) | Prognos (tkr) | Avvikelse (tkr)', [-2250, -1630455, -2200, 50], [-1800, -1777216, -1800, 0]],
    ['the title says one, and one head another', 'Valnämnden, september 2026 (tkr)', 'Budget | Utfall jan-sep, kr | Prognos | Avvikelse', [-2250, -1630455, -2200, 50], [-1800, -1777216, -1800, 0]],
    ['the variance is in millions', 'Valnämnden, september 2026 (tkr)', 'Budget | Utfall jan-sep | Prognos | Avvikelse mnkr', [-22500, -1630.455, -22200, 0.3], [-18000, -1777.216, -18100, -0.1]],
  ] as const).map(([name, title, heads, first, second]): Layout => ({
    name: `columns in different units: ${name}`,
    workbook: workbook(sheet('Blad1', `
      ${title}
      Verksamhet | ${heads}
      Kansli | ${first.join(' | ')}
      Val | ${second.join(' | ')}
      `)),
    period: '2026-09', unit: 'tkr', silent: ['unitMissing', 'unitConflict', 'variancesContradicted', 'varianceMismatch', 'amountsOutOfScale', 'budgetUnit'],
    areas: `
      name | budget | actual | forecast | variance
      Kansli | ${first[0]} | -1630.455 | ${first[2]} | ${first[2] - first[0]}
      Val | ${second[0]} | -1777.216 | ${second[2]} | ${second[2] - second[0]}`,
  })),
  {
    name: 'a head whose unit its amounts contradict is told, and its amounts stay',
    workbook: workbook(sheet('Blad1', `
      Valnämnden, september 2026 (tkr)
      Verksamhet | Budget | Utfall jan-sep (kr) | Prognos | Avvikelse (kr)
      Kansli | -2250 | -1630 | -2200 | 50
      Val | -1800 | -1377 | -1840 | -40
      Stab | -900 | -680 | -870 | 30
      `)),
    unit: 'tkr', tells: ['unitConflict'],
    areas: `
      name | budget | actual | forecast | variance
      Kansli | -2250 | -1630 | -2200 | 50
      Val | -1800 | -1377 | -1840 | -40
      Stab | -900 | -680 | -870 | 30`,
  },
  ...['Kostnad per barn, kr', 'Snittlön kr', 'Pris per plats i kronor', 'Kostnad/elev, kr'].map((head): Layout => ({
    name: `"${head}" is no amount of a table in tkr, and its unit no conflict`,
    workbook: workbook(sheet('Enheter', `
      Förskolenämnden, september 2026 (tkr)
      Enhet | Budget | Utfall | Prognos | Avvikelse | ${head}
      Blåklockan | 14200 | 10650 | 14350 | -150 | 146429
      Ängen | 9800 | 7120 | 9700 | 100 | 151220
      `)),
    unit: 'tkr', silent: ['unitConflict'],
    areas: `
      name | budget | actual | forecast | variance
      Blåklockan | -14200 | -10650 | -14350 | -150
      Ängen | -9800 | -7120 | -9700 | 100`,
  })),
  ...([
    ['Belopp i tkr | ; Nämnden redovisar ett underskott på 4,2 mnkr jämfört med budget.', 'tkr'],
    ['Prognosen för helåret är -6,1 mnkr. Belopp i tabellen anges i tkr.', 'tkr'],
    ['Avvikelser större än 500 kr kommenteras. Tabell i tkr.', 'tkr'],
    ['Belopp i mnkr. Avvikelser över 200 tkr kommenteras.', 'mnkr'],
    ['Uppföljning 2026 tkr', 'tkr'], ['Belopp i 1 000 kr', 'tkr'],
  ] as const).map(([said, unit]): Layout => ({
    name: `the unit of an amount in a sentence is its own: "${said}"`,
    workbook: workbook(sheet('Rapport', `
      Socialnämnden, oktober 2026
      ${said.replace(' | ; ', '\n')}

      Verksamhet | Årsbudget | Utfall ack | Prognos
      Barn | -61200 | -51778 | -61400
      Äldre | -91200 | -75100 | -97100
      `)),
    unit, period: '2026-10',
  })),
  ...([
    ['a column that shows thousands of kronor beside one in tkr', 'tkr', '-98000 | -99500000 {#,##0,}', '-60000 | -59500000 {#,##0,}', [-99500, -59500]],
    ['a cell that shows thousands of kronor among cells in tkr', 'tkr', '-98000 | -99500000 {#,##0,}', '-60000 | -59500', [-99500, -59500]],
    ['a cell typed in millions', 'tkr', '-98000 | "-99,5 mnkr"', '-60000 | -59500', [-99500, -59500]],
    ['a cell typed in kronor', 'tkr', '-98000 | "-99 500 000 kr"', '-60000 | -59500', [-99500, -59500]],
    ['a cell that says kr and holds tkr', 'tkr', '-98000 | "-99 500 kr"', '-60000 | -59500', [-99500, -59500]],
    ['a cell typed in millions where nothing else says the unit', '', '-98000 | "-99,5 mnkr"', '-60000 | -59500', [-99500, -59500]],
    ['a count among amounts', 'tkr', '-98000 | "12 st"', '-60000 | -59500', [null, -59500]],
    ['shares typed under a head of amounts', 'tkr', '-98000 | "101 %"', '-60000 | "99 %"', [null, null]],
  ] as const).map(([name, unit, first, second, [one, other]]): Layout => ({
    name: `what a cell itself says of its unit: ${name}`,
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden augusti 2024, ${unit}
      Verksamhet | Budget 2024 | Prognos 2024
      Hemtjänst | ${first}
      Boende | ${second}
      `)),
    unit: 'tkr', silent: ['amountsOutOfScale', 'unitConflict'],
    areas: `
      name | budget | forecast
      Hemtjänst | -98000 | ${one ?? '-'}
      Boende | -60000 | ${other ?? '-'}`,
  })),
];
