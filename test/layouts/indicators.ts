import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { sheet, workbook } from './build';

/** What a right reading of a workbook's indicators gives. */
export interface IndicatorLayout {
  readonly name: string;
  readonly workbook: RawWorkbook;
  /** yyyy-mm, as the user's choice; left to the reader otherwise. */
  readonly period?: string;
  /** The period that is read. */
  readonly read?: string | null;
  readonly kinds: Readonly<Record<string, string>>;
  /**
   * All indicators in order, drawn: a line of keys, then a line each; `-` is nothing, an empty place is not looked at.
   * `actual` is value and unit, `target` its text and year, `history` year:value and unit.
   */
  readonly indicators: string;
  /** All goals in order: name and stated. */
  readonly goals?: string;
  /** Rules of problems that are told, with their cells. */
  readonly tells?: readonly string[];
}

/** Sheets of indicators as municipalities draw them. */
export const indicatorLayouts: readonly IndicatorLayout[] = [
  {
    name: 'a year spanning outcome, target and forecast in two rows of heads',
    workbook: workbook(sheet('Nyckeltal', `
      Tekniska nämndens nyckeltal | 2022 | 2023 | 2024 | |
       |  |  | Utfall per 31 aug. | Målvärde | Prognos
      Gator och vägar
      Åtgärdade felanmälningar inom fem dagar, andel (%) | 71 | 74 | 77 | 80 | 78
      Vatten
      Vattenläckor, antal | 44 | 51 | 29 | Minska | Minska
      Kostnad per meter ledning, kr | 1450 | - | - | - | -
      `)),
    kinds: { Nyckeltal: 'indicators' },
    period: '2024-08',
    indicators: `
      name | goal | group | actual | target | history | forecast
      Åtgärdade felanmälningar inom fem dagar, andel (%) | - | Gator och vägar | 77 % | 80/2024 | 2022:71 % 2023:74 % | 78
      Vattenläckor, antal | - | Vatten | 29 | Minska/2024 | 2022:44 2023:51 | Minska
      Kostnad per meter ledning, kr | - | Vatten | - | - | 2022:1450 | -
      `,
  },
  {
    name: 'two rows of heads: outcomes over years, targets over years',
    workbook: workbook(sheet('Mätetal', `
      Mätetal förskola och skola, bokslut 2023
       |  | Utfall |  |  | Målnivå |
      Mål | Mätetal | 2021 | 2022 | 2023 | 2023 | 2024
      Alla elever når målen | Behöriga till gymnasiet | 84.2 | 85.1 | 86 | 88 | 90
       | Genomsnittligt meritvärde | 221 | 224 | 219 | 225 | 226
      `)),
    kinds: { Mätetal: 'indicators' },
    read: '2023-12',
    indicators: `
      name | goal | actual | target | targets | history
      Behöriga till gymnasiet | Alla elever når målen | 86 | 88/2023 | 88/2023 90/2024 | 2021:84.2 2022:85.1
      Genomsnittligt meritvärde | Alla elever når målen | 219 | 225/2023 | 225/2023 226/2024 | 2021:221 2022:224
      `,
  },
  {
    name: 'rows by sex with the name once, the target merged over them',
    workbook: workbook(sheet('Indikatorer', `
      Indikatorer per 2022-12-31
      Titel | Kön | Utfall 2020 | Utfall 2021 | Utfall 2022 | Nivå 2022 | Nivå 2023
      Sjukfrånvaro i procent | Alla | 7.1 | 6.8 | 7.0 | 6.0 | 5.5
       | Kvinnor | 7.8 | 7.5 | 7.7 |  |
       | Män | 4.2 | 4.0 | 4.4 |  |
      Personalomsättning | Alla | 12% | 11% |  | Max 10 % | Max 10 %
      `)),
    kinds: { Indikatorer: 'indicators' },
    read: '2022-12',
    indicators: `
      name | sex | actual | target | history
      Sjukfrånvaro i procent | Alla | 7 % | 6/2022 | 2020:7.1 % 2021:6.8 %
      Sjukfrånvaro i procent | Kvinnor | 7.7 % | 6/2022 | 2020:7.8 % 2021:7.5 %
      Sjukfrånvaro i procent | Män | 4.4 % | 6/2022 | 2020:4.2 % 2021:4 %
      Personalomsättning | Alla | - | Max 10 %/2022 | 2020:12 % 2021:11 %
      `,
  },
  {
    name: 'the sexes beside each other under the outcome',
    workbook: workbook(sheet('Nyckeltal', `
       | Utfall 2023 |  |  | Mål 2023
      Nyckeltal | Totalt | Kvinnor | Män |
      Nöjd medarbetare | 74 | 75 | 71 | 78
      `)),
    kinds: { Nyckeltal: 'indicators' },
    period: '2023-12',
    indicators: `
      name | sex | actual | target
      Nöjd medarbetare | Totalt | 74 | 78/2023
      Nöjd medarbetare | Kvinnor | 75 | 78/2023
      Nöjd medarbetare | Män | 71 | 78/2023
      `,
  },
  {
    name: 'sexes as rows without a column of their own',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Utfall 2022 | Utfall 2023
      Sjukfrånvaro | 6.9% | 6.5%
      varav kvinnor | 7.4% | 7.1%
      varav män | 4.1% | 4.0%
      Antal anställda | 412 | 420
      `)),
    period: '2023-12',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | sex | actual | history
      Sjukfrånvaro | - | 6.5 % | 2022:6.9 %
      Sjukfrånvaro | kvinnor | 7.1 % | 2022:7.4 %
      Sjukfrånvaro | män | 4 % | 2022:4.1 %
      Antal anställda | - | 420 | 2022:412
      `,
  },
  {
    name: "last year's outcome is never the period's",
    workbook: workbook(sheet('Mätetal', `
      Mätetal | Utfall 2015 | Utfall 2016 | Målvärde 2017
      Andel förnybar energi | 61% | 64% | 70%
      Antal besök | 1200 | 1300 | "1 400"
      `)),
    period: '2017-08',
    kinds: { Mätetal: 'indicators' },
    indicators: `
      name | actual | target | history
      Andel förnybar energi | - | 70,0 %/2017 | 2015:61 % 2016:64 %
      Antal besök | - | 1 400/2017 | 2015:1200 2016:1300
      `,
  },
  {
    name: 'a bare outcome is of the period, last year by its words, and a target of a later year is chosen and said to be of that',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Utfall fg år | Utfall | Mål 2026
      Kundnöjdhet | 71 | 73 | 80
      Andel i tid | 88% | 91% | 95%
      `)),
    period: '2024-09',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target | targets | history
      Kundnöjdhet | 73 | 80/2026 | 80/2026 | 2023:71
      Andel i tid | 91 % | 95,0 %/2026 | 95,0 %/2026 | 2023:88 %
      `,
  },
  {
    name: 'no period anywhere: the newest year counts',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | 2023 | 2021 | 2022
      Kundnöjdhet | 73 | 70 | 71
      Andel i tid |  | 88% | 91%
      `)),
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | history
      Kundnöjdhet | 73 | 2021:70 2022:71
      Andel i tid | - | 2021:88 % 2022:91 %
      `,
  },
  {
    name: 'an earlier third of the same year, and the same date a year ago',
    workbook: workbook(sheet('Mål', `
      Nämndens mål | Nyckeltal | Utfall 2023 | Utfall 2023-08-31 | Utfall T1 2024 | Utfall T2 2024 | Målvärde 2024
      Ett bättre klimat i staden | Resor med kollektivtrafik, tusental | 900 | 590 | 290 | 610 | 950
       | Laddplatser | 100 | 80 | 110 |  | 150
      `)),
    kinds: { Mål: 'indicators' },
    read: '2024-08',
    indicators: `
      name | goal | actual | target | history
      Resor med kollektivtrafik, tusental | Ett bättre klimat i staden | 610 | 950/2024 | 2023-08:590
      Laddplatser | Ett bättre klimat i staden | - | 150/2024 | 2023-08:80
      `,
  },
  {
    name: 'a column of units, of comparisons and of when it was measured',
    workbook: workbook(sheet('Kolada', `
      Område | Nyckeltal | Enhet | Utfall | Mätår | Riket | Mål
      Äldreomsorg | Nöjda med hemtjänsten | % | 87 | 2024 | 85 | 90
       | Väntetid till boende | dagar | 61 | 2023 | 66 | 50
      Skola | Elever per lärare | antal | 12.1 | 2024 | 12.0 | "Max 12"
      `)),
    period: '2024-12',
    kinds: { Kolada: 'indicators' },
    indicators: `
      name | group | actual | target | history
      Nöjda med hemtjänsten | Äldreomsorg | 87 % | 90/- | -
      Väntetid till boende | Äldreomsorg | - | 50/- | 2023:61 dagar
      Elever per lärare | Skola | 12.1 | Max 12/- | -
      `,
    tells: ["indicatorColumns 'Kolada'!F1"],
  },
  {
    name: 'errors and words where figures should be',
    workbook: workbook(sheet('Mätetal', `
      Mätetal | Utfall 2023 | Utfall 2024 | Målvärde
      Andel nöjda | #REF! | 81% | 85%
      Antal träffar | 12 | se bilaga 3 | 15
      Handläggningstid | 40 | @2024-05-01 | #N/A
      Trygghet | 62 | Mäts vartannat år | 70
      Kvalitetsindex | 70 | 71 | enligt planen
       | 5 | 6 | 7
      `)),
    period: '2024-12',
    kinds: { Mätetal: 'indicators' },
    indicators: `
      name | actual | target | history
      Andel nöjda | 81 % | 85,0 %/- | -
      Antal träffar | - | 15/- | 2023:12
      Handläggningstid | - | - | 2023:40
      Trygghet | - | 70/- | 2023:62
      Kvalitetsindex | 71 | enligt planen/- | 2023:70
      `,
    tells: [
      "indicatorError 'Mätetal'!B2", "indicatorText 'Mätetal'!C3", "indicatorText 'Mätetal'!C4", "indicatorError 'Mätetal'!D4",
      "indicatorWithoutName 'Mätetal'!A7",
    ],
  },
  {
    name: 'a hidden column gives way to a visible one that says the same',
    workbook: workbook(sheet('Mätetal', `
      Mätetal | Utfall 2023 | Utfall 2024 | Utfall 2024 | Målvärde
      Andel nöjda | 79% | 11% | 81% | 85%
      Antal träffar | 10 | 1 | 14 | 15
      `, { hiddenColumns: [2] })),
    period: '2024-12',
    kinds: { Mätetal: 'indicators' },
    indicators: `
      name | actual | target | history
      Andel nöjda | 81 % | 85,0 %/- | 2023:79 %
      Antal träffar | 14 | 15/- | 2023:10
      `,
  },
  {
    name: 'units typed beside the figures, and targets for a span of years',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Resultat 2022 | Resultat 2023 | Målvärde 2022-2026
      Försörjningsstöd per invånare | 816 kr | "838 kr" | 765 kr
      Vårdtid | "151,08 vårddygn" | "149 vårddygn" | "180,5 vårddygn"
      Deltagare | "25 st" | "31 st" | Minst 25 st
      `)),
    period: '2023-12',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target | history
      Försörjningsstöd per invånare | 838 kr | 765 kr/- | 2022:816 kr
      Vårdtid | 149 vårddygn | 180,5 vårddygn/- | 2022:151.08 vårddygn
      Deltagare | 31 st | Minst 25 st/- | 2022:25 st
      `,
  },
  {
    name: 'an indicator without any figure is no heading',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Utfall 2023 | Utfall 2024 | Mål 2024
      Boende
      Antal lediga platser | 4 | 6 | 5
      Antal överklaganden |  |  |
      Andel nöjda | 80% | 82% | 85%
      Hemtjänst
      Andel i tid | 91% | 93% | 95%
      `)),
    period: '2024-12',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | group | actual | target
      Antal lediga platser | Boende | 6 | 5/2024
      Antal överklaganden | Boende | - | -
      Andel nöjda | Boende | 82 % | 85,0 %/2024
      Andel i tid | Hemtjänst | 93 % | 95,0 %/2024
      `,
  },
  {
    name: 'a head of dates and a target before the outcomes',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning av nämndens indikatorer
      Indikator | Mål | Utfall | Utfall | Trend
       |  | @2023-12-31 | @2024-08-31 |
      Kötid, dagar | Högst 20 | 24 | 19 | bättre
      Andel svar inom två dygn | 95 % | 92% | 94% | bättre
      `)),
    kinds: { Uppföljning: 'indicators' },
    read: '2024-08',
    indicators: `
      name | actual | target | history
      Kötid, dagar | 19 | Högst 20/- | 2023:24
      Andel svar inom två dygn | 94 % | 95 %/- | 2023:92 %
      `,
  },
  {
    name: 'a table of indicators below an income statement: the sheet stays of the economy',
    workbook: workbook(sheet('Vård', `
      Verksamhetsområde Vård, budgetuppföljning augusti 2024, tkr
      Resultaträkning | Budget 2024 | Utfall 2024-08-31 | Prognos 2024
      Intäkter | 100 | 60 | 100
      Kostnader | -200 | -140 | -210
      Resultat | -100 | -80 | -110

      Nyckeltal | Mål 2024 | Utfall 2024
      Sjukfrånvaro | 6 | 7
      `)),
    kinds: { Vård: 'area' },
    read: '2024-08',
    indicators: `
      name | actual | target
      Sjukfrånvaro | 7 | 6/2024
      `,
  },
  {
    name: 'a table of indicators below a table of units: the sheet stays of the economy',
    workbook: workbook(sheet('Vård', `
      Budgetuppföljning augusti 2024, tkr
      Verksamhet | Budget | Utfall | Prognos
      Boende | -100 | -60 | -100
      Hemtjänst | -200 | -140 | -210

      Nyckeltal | Mål 2024 | Utfall 2024
      Sjukfrånvaro | 6 | 7
      `)),
    kinds: { Vård: 'areas' },
    read: '2024-08',
    indicators: `
      name | actual | target
      Sjukfrånvaro | 7 | 6/2024
      `,
  },
  {
    name: 'targets in words and not one outcome yet',
    workbook: workbook(sheet('Uppföljning', `
      Mål | Indikator | Målvärde | Utfall
      Bra vård åt alla | Nöjd vård | Minst 80 |
       | Väntetid | Max 5 dagar |
      Bra skola | Betyg | Öka |
      `)),
    period: '2024-12',
    kinds: { Uppföljning: 'indicators' },
    indicators: `
      name | goal | actual | target | history
      Nöjd vård | Bra vård åt alla | - | Minst 80/- | -
      Väntetid | Bra vård åt alla | - | Max 5 dagar/- | -
      Betyg | Bra skola | - | Öka/- | -
      `,
  },
  {
    name: 'the sexes over columns of each year',
    workbook: workbook(sheet('Jämställdhet', `
      Nyckeltal | Kvinnor 2023 | Män 2023 | Kvinnor 2024 | Män 2024
      Sysselsättning | 70 | 75 | 71 | 76
      `)),
    period: '2024-12',
    kinds: { Jämställdhet: 'indicators' },
    indicators: `
      name | sex | actual | history
      Sysselsättning | Kvinnor | 71 | 2023:70
      Sysselsättning | Män | 76 | 2023:75
      `,
  },
  {
    name: 'thirds of the year as heads, the year before as a whole; only an earlier third is told',
    workbook: workbook(
      sheet('Indikatorer', `
        Indikator | Målvärde | T1 | T2 | T3 | Helår 2023
        Andel A | 50% | 60% | 55% |  | 40%
        `),
      sheet('Nyckeltal', `
        Nyckeltal | Utfall 2023 | Utfall april 2024
        Andel B | 40% | 41%
        `),
    ),
    period: '2024-08',
    kinds: { Indikatorer: 'indicators', Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target | history
      Andel A | 55 % | 50,0 %/- | 2023:40 %
      Andel B | 41 % | - | 2023:40 %
      `,
    tells: ["olderOutcome 'Nyckeltal'!C1"],
  },
];
