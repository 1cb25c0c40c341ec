import { sheet, workbook, type Layout } from './build';

/** Further ways to lay a workbook out. */
export const moreLayouts: readonly Layout[] = [
  {
    name: 'areas as columns of lines? no: a resultaträkning of the nämnd with a column per measure and a code column',
    workbook: workbook(sheet('Blad1', `
      Kommunstyrelsen
      Ekonomisk rapport augusti 2024, tkr
      Konto | Benämning | Budget helår | Utfall ack | Prognos helår
      3 | Intäkter | 12000 | 8000 | 12100
      5 | Personalkostnader | -40000 | -26000 | -40400
      6-7 | Övriga kostnader | -22000 | -15500 | -22500
       | Nettokostnader | -50000 | -33500 | -50800
      `)),
    period: '2024-08', committee: 'Kommunstyrelsen', kinds: { Blad1: 'committee' },
    total: `
      budget | actual | forecast | variance | income | costs
      -50000 | -33500 | -50800 | -800 | 8000 | -41500`,
  },
  {
    name: 'headings over groups of areas, without sums',
    workbook: workbook(sheet('Drift', `
      Socialnämnden augusti 2024 tkr
      Verksamhet | Budget | Utfall | Prognos
      Äldreomsorg
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500
      Funktionsstöd
      Assistans | -12000 | -8100 | -12400
      LSS-boende | -18000 | -11900 | -17900
      Totalt nämnden | -120000 | -79500 | -120700
      `)),
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500
      Assistans | -12000 | -8100 | -12400
      LSS-boende | -18000 | -11900 | -17900`,
    total: `
      budget | actual | forecast
      -120000 | -79500 | -120700`,
  },
  {
    name: 'mål och budget in the title of an economy sheet',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning av mål och budget, augusti 2024, tkr
      Verksamhet | Budget | Utfall | Prognos
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500
      `)),
    kinds: { Uppföljning: 'areas' },
    areas: `
      name | budget | forecast
      Hemtjänst | -30000 | -30900
      Boende | -60000 | -59500`,
  },
  {
    name: 'three rows of heads',
    workbook: workbook(sheet('Blad1', `
      Omsorgsnämnden
      tkr | Utfall | Budget | Helår | |
       | jan-aug | jan-aug | Budget | Prognos | Avvikelse
      Hemtjänst | -20500 | -20000 | -30000 | -30900 | -900
      Boende | -39000 | -40000 | -60000 | -59500 | 500
      `), ),
    period: null, tells: ['periodMissing'],
    areas: `
      name | actual | budgetToDate | varianceToDate | budget | forecast | variance
      Hemtjänst | -20500 | -20000 | -500 | -30000 | -30900 | -900
      Boende | -39000 | -40000 | 1000 | -60000 | -59500 | 500`,
  },
  {
    name: 'a footnote and a signature under the table',
    workbook: workbook(sheet('Blad1', `
      Omsorgsnämnden augusti 2024 tkr
      Verksamhet | Budget | Utfall | Prognos
      Hemtjänst* | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500
      Summa | -90000 | -59500 | -90400
      * inklusive larm
      Upprättad 2024-09-12 av | Anna Ek
      `)),
    period: '2024-08',
    areas: `
      name | budget | forecast
      Hemtjänst | -30000 | -30900
      Boende | -60000 | -59500`,
    total: `
      budget | forecast
      -90000 | -90400`,
  },
  {
    name: 'the table begins far down and to the right',
    workbook: workbook(sheet('Blad1', `

       | | | Fritidsnämnden, september 2024


       | | | Verksamhet | Årsbudget (tkr) | Utfall jan-sep (tkr) | Prognos (tkr)
       | | | Bad | -12000 | -8800 | -12100
       | | | Hallar | -31000 | -23900 | -32000
      `)),
    period: '2024-09', unit: 'tkr', committee: 'Fritidsnämnden',
    areas: `
      name | budget | actual | forecast
      Bad | -12000 | -8800 | -12100
      Hallar | -31000 | -23900 | -32000`,
  },
  {
    name: 'budget and outcome of the month beside those of the period',
    workbook: workbook(sheet('Blad1', `
      Fritidsnämnden, 2024-08, tkr
       | Augusti | | Januari - augusti | | | Helår |
      Verksamhet | Budget | Utfall | Budget | Utfall | Avvikelse | Budget | Prognos
      Bad | -1000 | -950 | -8000 | -7800 | 200 | -12000 | -12100
      Hallar | -2600 | -2800 | -20600 | -21900 | -1300 | -31000 | -32000
      `)),
    period: '2024-08',
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast
      Bad | -8000 | -7800 | 200 | -12000 | -12100
      Hallar | -20600 | -21900 | -1300 | -31000 | -32000`,
  },
  {
    name: 'a total on a tab of another name whose figures are those of the other sheets together',
    workbook: workbook(...([['Park', 1], ['Gata', 2], ['Torg', 3], ['Samlat', 6]] as const).map(([name, times]) => sheet(name, `
      Uppföljning augusti 2024 (tkr)
       | Budget | Utfall | Prognos
      Intäkter | ${1000 * times} | ${700 * times} | ${1100 * times}
      Kostnader | ${-9000 * times} | ${-6100 * times} | ${-9300 * times}
      Resultat | ${-8000 * times} | ${-5400 * times} | ${-8200 * times}
      `))),
    kinds: { Park: 'area', Gata: 'area', Torg: 'area', 'Samlat': 'committee' },
    total: `
      budget | actual | forecast
      -48000 | -32400 | -49200`,
  },
];
