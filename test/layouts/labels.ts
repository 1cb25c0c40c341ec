import { plainSheet, sheet, workbook, type Layout } from './build';

/** How rows are named and summed. */
export const labelLayouts: readonly Layout[] = [
  {
    name: 'a nämnd over its units',
    workbook: workbook(sheet('Blad1', `
      Budgetuppföljning efter augusti 2024
      Belopp i tkr
      Verksamhet | Budget 2024 | Utfall jan-aug | Prognos helår | Avvikelse
      Kultur- och fritidsnämnden | -60000 | -39500 | -60700 | -700
      Bibliotek | -20000 | -13000 | -20100 | -100
      Idrott och anläggningar | -28000 | -18900 | -28800 | -800
      Kulturskola | -12000 | -7600 | -11800 | 200
      `)),
    period: '2024-08', unit: 'tkr', committee: 'Kultur- och fritidsnämnden', kinds: { Blad1: 'areas' },
    areas: `
      name | budget | actual | forecast | variance | status
      Bibliotek | -20000 | -13000 | -20100 | -100 | green
      Idrott och anläggningar | -28000 | -18900 | -28800 | -800 | red
      Kulturskola | -12000 | -7600 | -11800 | 200 | green`,
    total: `
      budget | actual | forecast | variance | status
      -60000 | -39500 | -60700 | -700 | yellow`,
  },
  {
    name: 'several nämnder over their units, one with a single unit, and a grand total',
    workbook: workbook(sheet('Nämnder', `
      Driftredovisning per 31 augusti 2024, tkr
      Verksamhet | Ack budget | Ack utfall | Årsbudget | Årsprognos | Budgetavvikelse helår
      Socialnämnden | 66000 | 68000 | 99000 | 101500 | -2500
      Äldreomsorg | 40000 | 40500 | 60000 | 60500 | -500
      Individ- och familjeomsorg | 26000 | 27500 | 39000 | 41000 | -2000
      Byggnadsnämnden | 8000 | 7700 | 12000 | 11800 | 200
      Bygglov | 8000 | 7700 | 12000 | 11800 | 200
      Tekniska nämnden | 20000 | 20600 | 30000 | 30400 | -400
      Gata och park | 14000 | 14700 | 21000 | 21500 | -500
      Fastighet | 6000 | 5900 | 9000 | 8900 | 100
      Totalt | 94000 | 96300 | 141000 | 143700 | -2700
      `)),
    period: '2024-08', unit: 'tkr', kinds: { Nämnder: 'areas' },
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance | status
      Äldreomsorg | -40000 | -40500 | -500 | -60000 | -60500 | -500 | yellow
      Individ- och familjeomsorg | -26000 | -27500 | -1500 | -39000 | -41000 | -2000 | red
      Bygglov | -8000 | -7700 | 300 | -12000 | -11800 | 200 | green
      Gata och park | -14000 | -14700 | -700 | -21000 | -21500 | -500 | red
      Fastighet | -6000 | -5900 | 100 | -9000 | -8900 | 100 | green`,
    total: `
      budgetToDate | actual | budget | forecast | variance | status
      -94000 | -96300 | -141000 | -143700 | -2700 | yellow`,
  },
  {
    name: 'several nämnder over their units without a grand total',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning T2 2024 | | | tkr
      Nämnd/verksamhet | Budget helår | Utfall | Prognos helår
      Omsorgsnämnden | -50000 | -33000 | -50500
      Hemtjänst | -30000 | -20000 | -30500
      Särskilt boende | -20000 | -13000 | -20000
      Miljönämnden | -9000 | -5800 | -9000
      Livsmedelskontroll | -5000 | -3200 | -5000
      Miljötillsyn | -4000 | -2600 | -4000
      `)),
    period: '2024-08', unit: 'tkr',
    areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -30000 | -20000 | -30500 | -500
      Särskilt boende | -20000 | -13000 | -20000 | 0
      Livsmedelskontroll | -5000 | -3200 | -5000 | 0
      Miljötillsyn | -4000 | -2600 | -4000 | 0`,
    total: `
      budget | actual | forecast | variance
      -59000 | -38800 | -59500 | -500`,
  },
  {
    name: 'group sums under the units and a total',
    workbook: workbook(sheet('Blad1', `
      Barn- och utbildningsnämnden
      Budgetuppföljning oktober 2024 (tkr)
      Verksamhet | Budget | Utfall jan-okt | Prognos | Avvikelse
      Förskola | 120000 | 101000 | 121500 | -1500
      Pedagogisk omsorg | 8000 | 6500 | 7800 | 200
      Summa förskola | 128000 | 107500 | 129300 | -1300
      Grundskola | 300000 | 251000 | 302000 | -2000
      Fritidshem | 40000 | 33000 | 39500 | 500
      Anpassad grundskola | 21000 | 17900 | 21400 | -400
      Summa skola | 361000 | 301900 | 362900 | -1900
      Summa | 489000 | 409400 | 492200 | -3200
      `)),
    period: '2024-10', committee: 'Barn- och utbildningsnämnden',
    areas: `
      name | budget | actual | forecast | variance | status
      Förskola | -120000 | -101000 | -121500 | -1500 | yellow
      Pedagogisk omsorg | -8000 | -6500 | -7800 | 200 | green
      Grundskola | -300000 | -251000 | -302000 | -2000 | yellow
      Fritidshem | -40000 | -33000 | -39500 | 500 | green
      Anpassad grundskola | -21000 | -17900 | -21400 | -400 | yellow`,
    total: `
      budget | actual | forecast | variance | status
      -489000 | -409400 | -492200 | -3200 | yellow`,
  },
  {
    name: 'sum rows without a name',
    workbook: workbook(sheet('Blad1', `
      Verksamhet, tkr | Budget 2024 | Utfall 2024-04-30 | Prognos 2024
      Gymnasieskola | -210000 | -70500 | -211000
      Vuxenutbildning | -34000 | -11000 | -33500
      Komvux som anpassad utbildning | -6000 | -2100 | -6100
       | -250000 | -83600 | -250600
      `)),
    period: '2024-04', unit: 'tkr',
    areas: `
      name | budget | actual | forecast | variance
      Gymnasieskola | -210000 | -70500 | -211000 | -1000
      Vuxenutbildning | -34000 | -11000 | -33500 | 500
      Komvux som anpassad utbildning | -6000 | -2100 | -6100 | -100`,
    total: `
      budget | actual | forecast | variance
      -250000 | -83600 | -250600 | -600`,
  },
  {
    name: 'responsibilities with code and name in one cell',
    workbook: workbook(sheet('Ansvar', `
      Äldrenämnden ekonomisk uppföljning t.o.m. september 2024
      Ansvar | Årsbudget tkr | Budget ack | Utfall ack | Avvikelse ack | Prognos | Avvikelse prognos
      4110 Hemtjänst norr | -24000 | -18000 | -18450 | -450 | -24600 | -600
      4120 Hemtjänst söder | -21000 | -15750 | -15600 | 150 | -20800 | 200
      4210 Särskilt boende Linden | -33000 | -24750 | -24800 | -50 | -33000 | 0
      41 Totalt | -78000 | -58500 | -58850 | -350 | -78400 | -400
      `)),
    period: '2024-09', unit: 'tkr', committee: 'Äldrenämnden',
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance | status
      Hemtjänst norr | -24000 | -18000 | -18450 | -450 | -24600 | -600 | red
      Hemtjänst söder | -21000 | -15750 | -15600 | 150 | -20800 | 200 | green
      Särskilt boende Linden | -33000 | -24750 | -24800 | -50 | -33000 | 0 | green`,
    total: `
      budget | budgetToDate | actual | forecast | variance
      -78000 | -58500 | -58850 | -78400 | -400`,
  },
  {
    name: 'a code in a column of its own',
    workbook: workbook(sheet('Data', `
      Tekniska nämnden per 2024-08-31, belopp i tkr
      Ansvar | Benämning | Budget helår | Utfall | Prognos
      5100 | Gator och vägar | -41000 | -27600 | -41900
      5200 | Park | -13000 | -8600 | -12800
      5300 | Vinterväghållning | -9000 | -7100 | -10000
       | Summa | -63000 | -43300 | -64700
      `)),
    period: '2024-08', committee: 'Tekniska nämnden',
    areas: `
      name | budget | actual | forecast | variance | status
      Gator och vägar | -41000 | -27600 | -41900 | -900 | red
      Park | -13000 | -8600 | -12800 | 200 | green
      Vinterväghållning | -9000 | -7100 | -10000 | -1000 | red`,
    total: `
      budget | actual | forecast
      -63000 | -43300 | -64700`,
  },
  {
    name: 'two columns of names, the outer one merged, and the same name twice',
    workbook: workbook(sheet('Enheter', `
      Socialnämnden, uppföljning mars 2025 (tkr)
      Område | Enhet | Budget 2025 | Utfall jan-mars | Prognos 2025 | Avvikelse
      Funktionsstöd | Bostad | -40000 | -10100 | -40300 | -300
       | Daglig verksamhet | -16000 | -3900 | -15900 | 100
       | Gemensamt | -2000 | -450 | -2000 | 0
      Äldreomsorg | Hemtjänst | -52000 | -13400 | -53000 | -1000
       | Gemensamt | -5000 | -1200 | -5000 | 0
      Totalt | | -115000 | -29050 | -116200 | -1200
      `)),
    period: '2025-03',
    areas: `
      name | budget | actual | forecast | variance
      Bostad | -40000 | -10100 | -40300 | -300
      Daglig verksamhet | -16000 | -3900 | -15900 | 100
      Gemensamt, Funktionsstöd | -2000 | -450 | -2000 | 0
      Hemtjänst | -52000 | -13400 | -53000 | -1000
      Gemensamt, Äldreomsorg | -5000 | -1200 | -5000 | 0`,
    total: `
      budget | actual | forecast | variance
      -115000 | -29050 | -116200 | -1200`,
  },
  {
    name: 'a column of responsible persons beside the names',
    workbook: workbook(sheet('Rapport chefer', `
      Verksamhetsområden, tkr, per den 30 april 2024
      Ansvarig | Verksamhet | Budget | Utfall | Helårsprognos | Kommentar
      A. Berg | Vård och omsorg | -88000 | -29900 | -89000 | Fler brukare än planerat.
      L. Ek | Stöd och service | -45000 | -14700 | -45000 |
      M. Alm | Stab | -7000 | -2100 | -6700 | Vakanser
      `)),
    period: '2024-04',
    areas: `
      name | budget | actual | forecast | variance | comment | status
      Vård och omsorg | -88000 | -29900 | -89000 | -1000 | Fler brukare än planerat. | yellow
      Stöd och service | -45000 | -14700 | -45000 | 0 | - | green
      Stab | -7000 | -2100 | -6700 | 300 | Vakanser | green`,
    total: `
      budget | actual | forecast | variance
      -140000 | -46700 | -140700 | -700`,
  },
  {
    name: 'forty areas',
    workbook: workbook(plainSheet('Alla enheter', [
      ['Utfall och prognos per enhet augusti 2024, tkr'],
      ['Enhet', 'Budget', 'Utfall', 'Prognos'],
      ...Array.from({ length: 40 }, (_, at) => [`Enhet ${String.fromCharCode(65 + (at % 26))}${at}`, -1000 - at, -600 - at, -1005 - at]),
      ['Summa', -40_780, -24_780, -40_980],
    ])),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance
      ${Array.from({ length: 40 }, (_, at) => `Enhet ${String.fromCharCode(65 + (at % 26))}${at} | ${-1000 - at} | ${-600 - at} | ${-1005 - at} | -5`).join('\n')}`,
    total: `
      budget | actual | forecast | variance
      -40780 | -24780 | -40980 | -200`,
  },
  {
    name: 'areas whose names hold bidrag, volym, mål and investering',
    workbook: workbook(sheet('Kultur', `
      Kulturnämnden juni 2024 tkr
      Verksamhet | Budget 2024 | Utfall 2024-06 | Prognos 2024
      Bidrag till föreningar | -12000 | -7000 | -12000
      Volymersättning bibliotek | -8000 | -4100 | -8200
      Målgruppsarbete unga | -3000 | -1400 | -3000
      Investeringsstöd anläggningar | -5000 | -2600 | -5100
      Intern kontroll och administration | -4000 | -1900 | -3900
      Totalt | -32000 | -17000 | -32200
      `)),
    period: '2024-06', kinds: { Kultur: 'areas' },
    areas: `
      name | budget | actual | forecast
      Bidrag till föreningar | -12000 | -7000 | -12000
      Volymersättning bibliotek | -8000 | -4100 | -8200
      Målgruppsarbete unga | -3000 | -1400 | -3000
      Investeringsstöd anläggningar | -5000 | -2600 | -5100
      Intern kontroll och administration | -4000 | -1900 | -3900`,
    total: `
      budget | actual | forecast
      -32000 | -17000 | -32200`,
  },
  {
    name: 'varav rows under an area are its parts and never added',
    workbook: workbook(sheet('Områden', `
      Omsorgsnämnden, utfall och prognos per juli 2024, tkr
      Verksamhetsområde | Budget | Prognos | Avvikelse
      Hemtjänst | 30000 | 31000 | -1000
      varav natt | 6000 | 6400 | -400
      varav larm | 2000 | 2000 | 0
      Boende | 50000 | 49500 | 500
      Summa | 80000 | 80500 | -500
      `)),
    period: '2024-07',
    areas: `
      name | budget | forecast | variance | actual
      Hemtjänst | -30000 | -31000 | -1000 | -
      Boende | -50000 | -49500 | 500 | -`,
    total: `
      budget | forecast | variance
      -80000 | -80500 | -500`,
    parts: { Hemtjänst: `
      name | budget | forecast | variance
      varav natt | -6000 | -6400 | -400
      varav larm | -2000 | -2000 | 0` },
  },
];
