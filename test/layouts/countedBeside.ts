import { sheet, workbook, type Layout } from './build';

/** What is counted under the areas' names beside their economy, and amounts of another size that no word explains. */

const ECONOMY = sheet('Ekonomi', `
      Kulturnämnden, tertial 1 2026 (januari-april)
      Nettokostnad, mnkr
      Enhet | Utfall T1 2025 | Utfall T1 2026 | Budget T1 2026 | Avvikelse T1 | Budget 2026 | Prognos 2026 | Avvikelse 2026
      Konsthall | -6.1 | -6.4 | -6.2 | -0.2 | -18.6 | -19.0 | -0.4
      Museum | -11.9 | -12.3 | -12.5 | 0.2 | -37.5 | -37.2 | 0.3
      Stadsbibliotek | -19.4 | -20.1 | -20.0 | -0.1 | -60.0 | -60.0 | 0.0
      Teater | -8.8 | -9.3 | -9.1 | -0.2 | -27.3 | -27.9 | -0.6
      Summa | -46.2 | -48.1 | -47.8 | -0.3 | -143.4 | -144.1 | -0.7
      `);

const AREAS = `
      name | budget | budgetToDate | actual | forecast
      Konsthall | -18.6 | -6.2 | -6.4 | -19
      Museum | -37.5 | -12.5 | -12.3 | -37.2
      Stadsbibliotek | -60 | -20 | -20.1 | -60
      Teater | -27.3 | -9.1 | -9.3 | -27.9`;

const COUNTS = (tab: string, title: string) => sheet(tab, `
      ${title}
      Enhet | Utfall 2025 | Utfall 2026 | Budget 2026 | Avvikelse
      Konsthall | 8120 | 8310 | 8000 | 310
      Museum | 21400 | 20950 | 22000 | -1050
      Stadsbibliotek | 98800 | 101250 | 99000 | 2250
      Teater | 12010 | 11800 | 12500 | -700
      Summa | 140330 | 142310 | 141500 | 810
      `);

export const countedBesideLayouts: readonly Layout[] = [
  ...([['Besökare', 'Januari-april'], ['Underlag', 'Besök jan-apr, tusental'], ['Publik', 'Antal besökare januari-april']] as const).map(([tab, title]): Layout => ({
    name: `counts of visitors beside the economy, on the tab ${tab}`,
    workbook: workbook(ECONOMY, COUNTS(tab, title)), unit: 'mnkr', areas: AREAS,
    kinds: { Ekonomi: 'areas', [tab]: 'volumes' }, silent: ['partOfAreas', 'areasOfOtherSize', 'areaConflict'],
  })),
  {
    name: 'far larger amounts of the same areas that no word explains, and that tell less of them',
    workbook: workbook(COUNTS('Bilaga 2', 'Januari-april'), ECONOMY), unit: 'mnkr', areas: AREAS,
    kinds: { 'Bilaga 2': 'other', Ekonomi: 'areas' }, tells: ['areasOfOtherSize'],
  },
  {
    name: 'far smaller amounts of the same areas that tell as much, and no word explains',
    workbook: workbook(sheet('Uppföljning', `
      Kulturnämnden, april 2026, tkr
      Verksamhet | Årsbudget | Utfall | Avvikelse
      Konsthall | 18600 | 6400 | 12200
      Museum | 37500 | 12300 | 25200
      `), sheet('Bilaga', `
      Verksamhet | Årsbudget | Utfall
      Konsthall | 61 | 22
      Museum | 105 | 31
      `)),
    areas: `
      name | budget | actual
      Konsthall | -18600 | -6400
      Museum | -37500 | -12300`,
    tells: ['areasOfOtherSize'],
  },
  {
    name: 'children counted right below the economy, under the same names',
    workbook: workbook(sheet('Läget', `
      Utbildningsnämnden
      Budgetuppföljning per 31 mars 2026 (tkr)
      Verksamhet | Budget helår | Budget jan-mars | Utfall jan-mars | Avvikelse jan-mars | Prognos helår | Avvikelse helår
      Förskola | 88400 | 22100 | 22350 | -250 | 88900 | -500
      Fritidshem | 20800 | 5200 | 5150 | 50 | 20800 | 0
      Grundskola | 171200 | 42800 | 43400 | -600 | 172100 | -900
      Summa | 280400 | 70100 | 70900 | -800 | 281800 | -1400

      Antal barn och elever (medel jan-mars)
      Verksamhet | Budget | Utfall | Avvikelse
      Förskola | 701 | 694 | -7
      Fritidshem | 840 | 851 | 11
      Grundskola | 2110 | 2098 | -12
      `)),
    unit: 'tkr', areas: `
      name | budget | budgetToDate | actual | forecast
      Förskola | -88400 | -22100 | -22350 | -88900
      Fritidshem | -20800 | -5200 | -5150 | -20800
      Grundskola | -171200 | -42800 | -43400 | -172100`,
    silent: ['areaConflict', 'partOfAreas', 'areasOfOtherSize'],
  },
  {
    name: 'what each child costs in all under a caption that names the children is the economy',
    workbook: workbook(sheet('Läget', `
      Utbildningsnämnden
      Budgetuppföljning mars 2026, tkr
      Barn och elever, nettokostnad
      Verksamhet | Budget helår | Utfall | Prognos
      Förskola | 88400 | 22350 | 88900
      Grundskola | 171200 | 43400 | 172100
      `)),
    unit: 'tkr', areas: `
      name | budget | actual | forecast
      Förskola | -88400 | -22350 | -88900
      Grundskola | -171200 | -43400 | -172100`,
  },
  {
    name: 'an area that is called Resor, on a tab of that name in tkr',
    workbook: workbook(sheet('Resor', `
      Resor mars 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos
      Färdtjänst | 30400 | 7350 | 30100
      Skolskjuts | 41200 | 10400 | 42000
      `)),
    unit: 'tkr', areas: `
      name | budget | actual | forecast
      Färdtjänst | -30400 | -7350 | -30100
      Skolskjuts | -41200 | -10400 | -42000`,
  },
];
