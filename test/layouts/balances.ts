import { sheet, workbook, type Layout } from './build';

const DRIFT = sheet('Ekonomi', `
      Kultur- och fritidsnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall | Prognos 2025 | Avvikelse
      Bibliotek | -20000 | -13000 | -20100 | -100
      Scen | -10000 | -6000 | -9900 | 100
      Summa | -30000 | -19000 | -30000 | 0
      `);
const AREAS = `
      name | budget | actual | forecast
      Bibliotek | -20000 | -13000 | -20100
      Scen | -10000 | -6000 | -9900`;
const TOTAL = `
      budget | actual | forecast | variance
      -30000 | -19000 | -30000 | 0`;

/** What is owned and owed, how it came, and what the result is held against: never areas. */
export const balanceLayouts: readonly Layout[] = [
  ...([
    ['under a caption of its own', 'Balansräkning', ' | IB 2025-01-01 | UB 2025-12-31'],
    ['under no caption', '', ' | IB | UB'],
    ['with the caption among the heads', '', 'Balansräkning | Ing. balans | Utg. balans'],
  ] as const).map(([name, caption, heads]): Layout => ({ name: `a balance sheet below the areas, ${name}`, workbook: workbook(sheet('Bokslut', `
      Räddningstjänstförbundet – bokslut 2025, tkr
      Verksamhet | Budget 2025 | Bokslut 2025 | Avvikelse
      Operativ | -61200 | -62950 | -1750
      Förebyggande | -9000 | -8900 | 100
      Summa | -70200 | -71850 | -1650

      ${caption}
      ${heads}
      Maskiner och inventarier | 38200 | 41350
      Likvida medel | 21850 | 19400
      Summa tillgångar | 60050 | 60750
      Eget kapital | 14300 | 13100
      Skulder | 45750 | 47650
      Summa eget kapital och skulder | 60050 | 60750
      `)), areas: `
      name | budget | actual
      Operativ | -61200 | -62950
      Förebyggande | -9000 | -8900`, total: `
      budget | actual | variance
      -70200 | -71850 | -1650`, tells: ['tableAside'] })),
  ...([
    ['debts, the opening one as "IB"', 'Semesterskuld', 'Semesterlöneskuld, tkr', 'Förvaltning | IB 2025 | Aug 2025 | Förändring', 'Stab | 3200 | 3300 | 100', 'Skola | 9000 | 6900 | -2100'],
    ['equity', 'Eget kapital', 'Nämndens eget kapital, tkr', ' | 2023 | 2024 | Prognos 2025', 'Ingående | 900 | 1000 | 1200', 'Årets resultat | 100 | 200 | 250'],
    ['cash flow', 'Kassaflöde', 'Kassaflödesanalys, tkr', ' | Utfall 2024 | Budget 2025 | Utfall 2025', 'Årets resultat | 900 | 1000 | 1200', 'Investeringar | -100 | -200 | -250'],
    ['liquidity by month', 'Likviditet', 'Likviditet 2025, mnkr', ' | jan | feb | mar', 'Inbetalningar | 121 | 118 | 120', 'Utbetalningar | -118 | -130 | -115'],
    ['what customers owe', 'Reskontra', 'Kundfordringar per ålder, tkr', ' | 2025-07-31 | 2025-08-31', 'Ej förfallet | 2100 | 2300', '1-30 dagar | 310 | 280'],
    ['the balance requirement', 'Balanskrav', 'Balanskravsutredning, tkr', ' | 2024 | 2025', 'Årets resultat | 21.4 | 17.9', 'Balanskravsresultat | 18.3 | 12.3'],
  ] as const).map(([name, tab, title, heads, one, other]): Layout => ({ name: `a sheet of ${name} beside the areas`, workbook: workbook(DRIFT, sheet(tab, `
      ${title}

      ${heads}
      ${one}
      ${other}
      `)), kinds: { Ekonomi: 'areas', [tab]: 'other' }, areas: AREAS, total: TOTAL, tells: ['tableAside'], silent: ['totalsAdded', 'totalMismatch', 'otherTableLeft'] })),
  { name: 'the balance requirement alone is no table of areas', workbook: workbook(sheet('Balanskravet', `
      Avstämning balanskravet
      Mnkr
       | Utfall 2024 | Budget 2025 | Prognos 2025
      Årets resultat | 21.4 | 10 | 17.9
      Realisationsvinster | -3.1 | 0 | -5.6
      Årets balanskravsresultat | 18.3 | 10 | 12.3
      `)), kinds: { Balanskravet: 'other' }, areas: 'name', tells: ['tableAside'], silent: [] },
  { name: 'a balance of years to come is no table of areas', workbook: workbook(DRIFT, sheet('Plan', `
      Ekonomisk plan 2025-2027
      mnkr | Bokslut 2024 | Budget 2025 | Plan 2026 | Plan 2027
      Immateriella anläggningstillgångar | 4.9 | 2.7 | 1.6 | 0.5
      Materiella anläggningstillgångar | 535.5 | 618.5 | 651.0 | 668.3
      Bidrag till statlig infrastruktur | 14.8 | 14.4 | 14.1 | 13.8
      Exploateringsverksamhet | 10.3 | 10.3 | 10.3 | 10.3
      Kortfristiga placeringar | 117.9 | 42.9 | 42.9 | 42.9
      Kassa och bank | 145.4 | 97.4 | 108.3 | 138.4
      Resultatutjämningsreserv | 99.4 | 77.3 | 77.3 | 77.3
      Övrigt eget kapital | 521.2 | 574.2 | 548.1 | 588.1
      `)), kinds: { Ekonomi: 'areas', Plan: 'other' }, areas: AREAS, total: TOTAL, tells: ['tableAside'], silent: ['totalsAdded', 'totalMismatch', 'otherTableLeft', 'linesAsAreas'] },
  { name: '"IB" without an opening balance is the internal budget', workbook: workbook(sheet('Ekonomi', `
      Socialnämnden augusti 2025, tkr
      Verksamhet | IB 2025 | Utfall | Prognos
      Hemtjänst | -61200 | -42950 | -61750
      Boende | -9000 | -6900 | -8900
      `)), areas: `
      name | budget | actual | forecast
      Hemtjänst | -61200 | -42950 | -61750
      Boende | -9000 | -6900 | -8900` },
  { name: 'a result with equity below it is the committee\'s', workbook: workbook(sheet('Resultat', `
      Kulturnämnden augusti 2025, tkr
       | Budget 2025 | Utfall | Prognos 2025
      Intäkter | 900 | 610 | 920
      Kostnader | -12900 | -8200 | -12800
      Kommunbidrag | 12000 | 8000 | 12000
      Resultat | 0 | 410 | 120
      Ingående eget kapital | 500 | 500 | 500
      Utgående eget kapital | 500 | 910 | 620
      `)), kinds: { Resultat: 'committee' }, total: `
      income | costs
      610 | -8200` },
  ...([
    ['under a title of equity', 'Nämndernas egna kapital', 'IB 2025 | Årets resultat | UB 2025'],
    ['under no title', '', 'Ingående balans | Resultat 2025 | Utgående balans'],
  ] as const).map(([name, caption, heads]): Layout => ({ name: `what each committee carries over, below what it cost, ${name}`, workbook: workbook(sheet('Drift', `
      Driftredovisning 2025, tkr
      Nämnd | Intäkter | Kostnader | Nettokostnad | Kommunbidrag | Resultat 2025
      Kulturnämnden | 900 | -12900 | -12000 | 12400 | 400
      Skolnämnden | 5200 | -85200 | -80000 | 79300 | -700
      Miljönämnden | 2100 | -6000 | -3900 | 4000 | 100
      Summa | 8200 | -104100 | -95900 | 95700 | -200

      ${caption}
      Nämnd | ${heads}
      Kulturnämnden | 300 | 400 | 700
      Skolnämnden | 1500 | -700 | 800
      Miljönämnden | 0 | 100 | 100
      Summa | 1800 | -200 | 1600
      `)), areas: `
      name | budget | actual | variance
      Kulturnämnden | -12400 | -12000 | 400
      Skolnämnden | -79300 | -80000 | -700
      Miljönämnden | -4000 | -3900 | 100` })),
  { name: 'what is carried over stands below the sum of the areas and is none of them', workbook: workbook(sheet('Insatser', `
      Samordningsförbundet, utfall 2025, kronor
      Insats | Årsbudget | Utfall | Kvar av budget
      Medlemsbidrag | 900000 | 900000 | 0
      Vägval | -500000 | -460000 | 40000
      Språng | -250000 | -262000 | -12000
      Kansli | -100000 | -98000 | 2000
      Årets resultat | 50000 | 80000 | 30000
      Ingående eget kapital | | 410000
      Utgående eget kapital | | 490000
      `)), total: `
      budget | actual
      50000 | 80000`, silent: ['totalMismatch'], tells: ['rowsAside'] },
  ...(['Medlemsbidrag', 'Medlemsavgifter', 'Bidrag från medlemskommunerna'] as const).map((payer): Layout => ({ name: `what the members pay, and the financial net, below the net of a förbund: ${payer}`, workbook: workbook(sheet('Drift', `
      Räddningstjänstförbundet, bokslut 2025, mnkr
       | Utfall | Budget | Avvikelse
      Ledning | -8.4 | -8.9 | 0.5
      Utryckning | -61.7 | -60.2 | -1.5
      Utbildning | 2.3 | 1.8 | 0.5
      Verksamhetens nettokostnad | -67.8 | -67.3 | -0.5
      ${payer} | 70.1 | 70.1 | 0
      Finansnetto | -1.2 | -1.8 | 0.6
      Årets resultat | 1.1 | 1.0 | 0.1
      `)), unit: 'mnkr', areas: `
      name | budget | actual | variance
      Ledning | -8.9 | -8.4 | 0.5
      Utryckning | -60.2 | -61.7 | -1.5
      Utbildning | 1.8 | 2.3 | 0.5`, tells: ['rowsAside'] })),
];
