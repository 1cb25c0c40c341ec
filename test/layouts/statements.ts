import { sheet, workbook, type Layout } from './build';

/** Sheets with the lines of an income statement. */
export const statementLayouts: readonly Layout[] = [
  {
    name: 'abbreviated tabs with the area in a merged title',
    workbook: workbook(
      sheet('BoU', `
        Budgetuppföljning Barn och unga per augusti 2017, tkr | | |
         | Budget | Utfall | Prognos
        Intäkter | 12000 | 7900 | 12300
        Kostnader | -92000 | -62500 | -93500
        Nettokostnad | -80000 | -54600 | -81200
        `),
      sheet('ÄO', `
        Budgetuppföljning Äldreomsorg per augusti 2017, tkr | | |
         | Budget | Utfall | Prognos
        Intäkter | 20000 | 13300 | 20000
        Kostnader | -170000 | -112000 | -169000
        Nettokostnad | -150000 | -98700 | -149000
        `),
    ),
    period: '2017-08', unit: 'tkr', kinds: { BoU: 'area', ÄO: 'area' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      Barn och unga | -80000 | -54600 | -81200 | -1200 | 7900 | -62500 | yellow
      Äldreomsorg | -150000 | -98700 | -149000 | 1000 | 13300 | -112000 | green`,
    total: `
      budget | actual | forecast | variance | income | costs
      -230000 | -153300 | -230200 | -200 | 21200 | -174500`,
  },
  {
    name: 'tabs named as the areas under the same title',
    workbook: workbook(...['Förskola', 'Grundskola'].map((name, at) => sheet(name, `
      Barn- och utbildningsnämnden - månadsuppföljning
      Period: 2024-09
      Belopp i tkr
       | Budget 2024 | Utfall | Prognos 2024 | Avvikelse
      Kommunbidrag | ${50_000 + at} | 37500 | ${50_000 + at} | 0
      Taxor och avgifter | 4000 | 3100 | 4100 | 100
      Personalkostnader | -40000 | -30400 | -40500 | -500
      Lokalkostnader | -9000 | -6700 | -9000 | 0
      Övriga kostnader | ${-5000 - at} | -3300 | ${-4900 - at} | 100
      Resultat | 0 | 200 | -300 | -300
      `))),
    period: '2024-09', committee: 'Barn- och utbildningsnämnden', kinds: { Förskola: 'area', Grundskola: 'area' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | grant | status
      Förskola | 0 | 200 | -300 | -300 | 3100 | -40400 | 37500 | yellow
      Grundskola | 0 | 200 | -300 | -300 | 3100 | -40400 | 37500 | yellow`,
    total: `
      budget | actual | forecast | variance
      0 | 400 | -600 | -600`,
  },
  {
    name: 'kostnader and intäkter as headings, both positive, in an area sheet',
    workbook: workbook(sheet('Hamnen', `
      Hamnverksamheten, juni 2024 (tkr)
      Resultaträkning | Budget 2024 | Utfall jan-jun | Prognos 2024
      Intäkter | | |
      Hamnavgifter | 8000 | 3900 | 7800
      Arrenden | 2000 | 1000 | 2000
      Summa | 10000 | 4900 | 9800
      Kostnader | | |
      Personal | 7000 | 3600 | 7200
      Drift och underhåll | 4000 | 1900 | 4100
      Summa | 11000 | 5500 | 11300
      Netto | -1000 | -600 | -1500
      `)),
    period: '2024-06', kinds: { Hamnen: 'area' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      Hamnverksamheten | -1000 | -600 | -1500 | -500 | 4900 | -5500 | red`,
  },
  {
    name: 'areas on sheets and the nämnd on a sheet called Totalt',
    workbook: workbook(
      sheet('IFO', `
        Individ- och familjeomsorg, tkr, augusti 2024
         | Budget helår | Utfall | Prognos
        Intäkter | 3000 | 2100 | 3100
        Kostnader | -50000 | -34000 | -51500
        Summa | -47000 | -31900 | -48400
        `),
      sheet('FO', `
        Funktionshinderomsorg, tkr, augusti 2024
         | Budget helår | Utfall | Prognos
        Intäkter | 1000 | 700 | 1000
        Kostnader | -31000 | -20500 | -30700
        Summa | -30000 | -19800 | -29700
        `),
      sheet('Totalt', `
        Socialnämnden totalt, tkr, augusti 2024
         | Budget helår | Utfall | Prognos
        Intäkter | 4000 | 2800 | 4100
        Kostnader | -81000 | -54500 | -82200
        Summa | -77000 | -51700 | -78100
        `),
    ),
    period: '2024-08', committee: 'Socialnämnden', kinds: { IFO: 'area', FO: 'area', Totalt: 'committee' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      Individ- och familjeomsorg | -47000 | -31900 | -48400 | -1400 | 2100 | -34000 | red
      Funktionshinderomsorg | -30000 | -19800 | -29700 | 300 | 700 | -20500 | green`,
    total: `
      budget | actual | forecast | variance | income | costs | status
      -77000 | -51700 | -78100 | -1100 | 2800 | -54500 | yellow`,
  },
  {
    name: 'a total on a sheet with an uninformative tab and no title',
    workbook: workbook(
      sheet('Gata', `
        Post (tkr) | Budget 2024 | Utfall 2024-08 | Prognos 2024
        Intäkter | 5000 | 3100 | 4800
        Kostnader | -45000 | -30400 | -45900
        Resultat | -40000 | -27300 | -41100
        `),
      sheet('Park', `
        Post (tkr) | Budget 2024 | Utfall 2024-08 | Prognos 2024
        Intäkter | 1000 | 700 | 1000
        Kostnader | -16000 | -10600 | -15900
        Resultat | -15000 | -9900 | -14900
        `),
      sheet('Blad1', `
        Post (tkr) | Budget 2024 | Utfall 2024-08 | Prognos 2024
        Intäkter | 6000 | 3800 | 5800
        Kostnader | -61000 | -41000 | -61800
        Resultat | -55000 | -37200 | -56000
        `),
    ),
    period: '2024-08', kinds: { Gata: 'area', Park: 'area', Blad1: 'committee' },
    areas: `
      name | budget | actual | forecast | variance
      Gata | -40000 | -27300 | -41100 | -1100
      Park | -15000 | -9900 | -14900 | 100`,
    total: `
      budget | actual | forecast | variance
      -55000 | -37200 | -56000 | -1000`,
  },
  {
    name: 'income negative and costs positive in one statement, result plus when overspent',
    workbook: workbook(sheet('Ekonomi', `
      Överförmyndarnämnden
      Utfall efter oktober 2024, kr
      Kontoslag | Budget jan-okt | Utfall jan-okt | Avvikelse | Årsbudget | Prognos | Avvikelse
      Intäkter | -500000 | -620000 | 120000 | -600000 | -700000 | 100000
      Personalkostnader | 4200000 | 4150000 | 50000 | 5000000 | 4950000 | 50000
      Arvoden | 2100000 | 2500000 | -400000 | 2500000 | 2900000 | -400000
      Nettokostnad | 5800000 | 6030000 | -230000 | 6900000 | 7150000 | -250000
      `)),
    period: '2024-10', unit: 'kr', committee: 'Överförmyndarnämnden', kinds: { Ekonomi: 'committee' },
    areas: '\n      name | budget',
    total: `
      budgetToDate | actual | varianceToDate | budget | forecast | variance | income | costs
      -5800000 | -6030000 | -230000 | -6900000 | -7150000 | -250000 | 620000 | -6650000`,
  },
  {
    name: 'a summary with the same areas as their own sheets counts them once',
    workbook: workbook(
      sheet('Sammanställning', `
        Omsorgsnämnden, sammanställning per verksamhet, aug 2024, tkr
        Verksamhet | Budget | Utfall | Prognos | Avvikelse
        Hemtjänst | -30000 | -20500 | -30900 | -900
        Boende | -60000 | -39000 | -59500 | 500
        Summa | -90000 | -59500 | -90400 | -400
        `),
      ...(['Hemtjänst', 'Boende'] as const).map((name) => sheet(name, `
        ${name}, aug 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 2000 | 1500 | 2100
        Kostnader | ${name === 'Boende' ? '-62000 | -40500 | -61600' : '-32000 | -22000 | -33000'}
        Netto | ${name === 'Boende' ? '-60000 | -39000 | -59500' : '-30000 | -20500 | -30900'}
        `)),
    ),
    period: '2024-08', kinds: { Sammanställning: 'areas', Hemtjänst: 'area', Boende: 'area' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      Hemtjänst | -30000 | -20500 | -30900 | -900 | 1500 | -22000 | red
      Boende | -60000 | -39000 | -59500 | 500 | 1500 | -40500 | green`,
    total: `
      budget | actual | forecast | variance
      -90000 | -59500 | -90400 | -400`,
  },
  {
    name: 'a comment below the table of an area, in a merged cell',
    workbook: workbook(sheet('Färdtjänst', `
      Färdtjänst, uppföljning augusti 2024 (tkr)
       | Budget | Utfall | Prognos
      Intäkter | 500 | 300 | 450
      Kostnader | -9500 | -6900 | -10300
      Netto | -9000 | -6600 | -9850

      Kommentar
      Antalet resor har ökat med nio procent sedan januari och priset per resa är högre än planerat. | | |
      `)),
    areas: `
      name | budget | actual | forecast | variance | status | comment
      Färdtjänst | -9000 | -6600 | -9850 | -850 | red | Antalet resor har ökat med nio procent sedan januari och priset per resa är högre än planerat.`,
  },
  ...([
    ['costs, as the result proves', 'Läromedel och IT | -3690 | -3054 | -3776', '-65700 | -53781 | -65493', '-53781 | 2922 | -56703'],
    ['income, which leaves both unknown', 'Omställning | -3690 | 3054 | -3776', '-65700 | -47673 | -65493', '-47673 | - | -'],
  ] as const).map(([name, line, sum, known]): Layout => ({
    name: `a line that no word knows, beside the printed result: ${name}`,
    workbook: workbook(sheet('Björkskolan', `
      Björkskolan, uppföljning oktober 2025, tkr
      Konto | Budget | Utfall jan-okt | Prognos
      Intäkter | 3420 | 2922 | 3514
      Löner | -46800 | -38786 | -46253
      Lokaler | -13050 | -10290 | -13264
      ${line}
      Övrigt | -5580 | -4573 | -5714
      Summa Björkskolan | ${sum}
      `)),
    period: '2025-10', areas: `
      name | actual | income | costs
      Björkskolan | ${known}`,
  })),
  ...([
    ['a line that no word knows among costs, all written as plus', `Intäkter | 1200 | 900
      Personal | 5000 | 3300
      Licenser | 300 | 200
      Skolskjuts | 2000 | 1300`, '-6100 | -3900 | 900 | -4800 | -'],
    ['a line that no word knows after the costs, all written as plus', `Intäkter | 1200 | 900
      Personal | 5000 | 3300
      Skolskjuts | 2000 | 1300
      Licenser | 300 | 200`, '-6100 | -3900 | 900 | -4800 | -'],
    ['Inkomster and Utgifter', `Inkomster | 1200 | 900
      Utgifter | -10200 | -6700`, '-9000 | -5800 | 900 | -6700 | -'],
    ['Inkomster and Utgifter below a kommunbidrag', `Kommunbidrag | 9000 | 6000
      Inkomster | 1200 | 900
      Utgifter | -10200 | -6700`, '0 | 200 | 900 | -6700 | 6000'],
  ] as const).map(([name, lines, total]): Layout => ({
    name: `a statement without its sum: ${name}`,
    workbook: workbook(sheet('Ekonomi', `
      Kulturnämnden augusti 2024, tkr
      Post | Budget 2024 | Utfall jan-aug
      ${lines}
      `)),
    period: '2024-08', kinds: { Ekonomi: 'committee' }, total: `
      budget | actual | income | costs | grant
      ${total}`,
  })),
];
