import { sheet, workbook, type Layout } from './build';

/** What a column, a row or a table is by what stands beside it: no word of its own says it. */

export const toldByNeighbourLayouts: readonly Layout[] = [
  {
    name: 'a budget under each of two closed years, whose own variance holds',
    workbook: workbook(sheet('Drift', `
         | Driftredovisning, tkr
         |  | Bokslut 2024 | | | | | Bokslut 2023
        Kod | Verksamhet | Intäkter | Kostnader | Netto | Budget | Avvikelse | Netto | Budget | Avvikelse
        201 | Förskola | 1200 | -14800 | -13600 | -13350 | -250 | -13020 | -13120 | 100
        207 | Grundskola | 2150 | -25690 | -23540 | -23100 | -440 | -22790 | -22560 | -230
        215 | Gymnasieskola | 690 | -8820 | -8130 | -8340 | 210 | -8040 | -8170 | 130
        220 | Kulturskola | 140 | -890 | -750 | -740 | -10 | -720 | -730 | 10
      `)),
    areas: `
      name | budget | actual | priorYear
      Förskola | -13350 | -13600 | -13020
      Grundskola | -23100 | -23540 | -22790
      Gymnasieskola | -8340 | -8130 | -8040
      Kulturskola | -740 | -750 | -720`,
    silent: ['rivalYears'],
  },
  {
    name: 'journeys in thousands below the follow-up, by the same names',
    workbook: workbook(sheet('Tabell', `
        Trafiknämnden, delårsrapport per 31 augusti 2024
        Driftutfall per område, belopp i tkr
        Verksamhet | Utfall jan-aug 2023 | Utfall jan-aug 2024 | Budget jan-aug 2024
        Buss | -18950 | -21090 | -20470
        Tåg | -5830 | -5930 | -6180
        Skärgård | -580 | -620 | -630
        Summa | -25360 | -27640 | -27280

        Resandeutveckling, tusental resor
        Trafikslag | jan-aug 2023 | jan-aug 2024 | Förändring %
        Buss | 8412 | 8967 | 6.6
        Tåg | 1904 | 2101 | 10.3
        Skärgård | 41 | 39 | -4.9
      `)),
    areas: `
      name | budgetToDate | actual
      Buss | -20470 | -21090
      Tåg | -6180 | -5930
      Skärgård | -630 | -620`,
    silent: ['areaConflict'],
  },
  {
    name: 'a forecast result beside a printed one that is the net and what pays for it',
    workbook: workbook(sheet('Nämnder', `
        Delårsrapport januari-augusti 2024, Region Sjöland, mnkr
        Nämnd | Nettokostnad jan-aug 2024 | Regionersättning jan-aug | Resultat jan-aug 2024 | Resultatprognos 2024
        Hälso- och sjukvårdsnämnden | -7762 | 7412 | -350 | -520
        Tandvårdsnämnden | -71 | 64 | -7 | -9
        Kollektivtrafiknämnden | -543 | 552 | 9 | 12
        Kulturnämnden | -188 | 190 | 2 | 1
        Regionstyrelsen | -533 | 575 | 42 | 45
      `)),
    areas: `
      name | budgetToDate | actual | varianceToDate | variance
      Hälso- och sjukvårdsnämnden | -7412 | -7762 | -350 | -520
      Tandvårdsnämnden | -64 | -71 | -7 | -9
      Kollektivtrafiknämnden | -552 | -543 | 9 | 12
      Kulturnämnden | -190 | -188 | 2 | 1
      Regionstyrelsen | -575 | -533 | 42 | 45`,
    silent: ['resultGuessed', 'columnUnread'],
  },
  {
    name: 'years of school among schools by name',
    workbook: workbook(sheet('Blad1', `
        Utbildningsnämnden, uppföljning april 2024, tkr
        Verksamhet | Budget 2024 | Utfall jan-apr | Prognos 2024
        Förskola | -12700 | -4300 | -12900
        F-6 årskurser | -14100 | -4800 | -14300
        7-9 | -8800 | -2900 | -8900
        Gymnasieskola | -7900 | -2600 | -7900
        Summa | -43500 | -14600 | -44000
      `)),
    areas: `
      name | budget | actual | forecast
      Förskola | -12700 | -4300 | -12900
      F-6 årskurser | -14100 | -4800 | -14300
      7-9 | -8800 | -2900 | -8900
      Gymnasieskola | -7900 | -2600 | -7900`,
    silent: ['areaWithoutName'],
  },
  {
    name: 'the day of an export on its tab is of no month that is followed up',
    workbook: workbook(sheet('Uttag_20240912', `
        Ansvar | Ansvar (T) | Årsbudget | Budget ack | Utfall ack | Helårsprognos
        3100 | Stab | -12450000 | -8300000 | -7914322 | -12100000
        3110 | Myndighet | -31200000 | -20800000 | -22067418 | -33400000
        3120 | Hemtjänst | -48650000 | -32433333 | -34120877 | -51000000
      `)),
    period: null,
    areas: `
      name | budget | budgetToDate | actual | forecast
      Stab | -12450000 | -8300000 | -7914322 | -12100000
      Myndighet | -31200000 | -20800000 | -22067418 | -33400000
      Hemtjänst | -48650000 | -32433333 | -34120877 | -51000000`,
    silent: ['periodFromText'],
  },
  {
    name: 'a sum of committees that counts the row of what one of them holds',
    workbook: workbook(sheet('Prognoser', `
        Budgetuppföljning oktober 2024
        Nämndernas prognostiserade budgetavvikelse vid årets slut, tkr
        Nämnd | Prognos mars | Prognos augusti | Prognos oktober
        Kommunstyrelsen | 1500 | 3400 | 4100
        varav exploatering | 0 | 500 | 900
        Samhällsnämnden | -2000 | -3500 | -2900
        Omsorgsnämnden | -9000 | -21500 | -24300
        Utbildningsnämnden | -6000 | -11200 | -12400
        Summa nämnder | -15500 | -32300 | -34600
        Finansförvaltningen | 4000 | 9800 | 13700
        Summa budgetavvikelse | -11500 | -22500 | -20900
        Prognos årets resultat | 6900 | -4100 | -2500
      `)),
    areas: `
      name | variance
      Kommunstyrelsen | 4100
      Samhällsnämnden | -2900
      Omsorgsnämnden | -24300
      Utbildningsnämnden | -12400
      Finansförvaltningen | 13700`,
    tells: ['sumMismatch', 'rowsAside'],
    silent: ['rowsBelowSum'],
  },
];
