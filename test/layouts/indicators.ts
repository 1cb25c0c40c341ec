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

/** Sheets of indicators and goals as municipalities draw them. */
export const indicatorLayouts: readonly IndicatorLayout[] = [
  {
    name: 'a merged goal, percentages typed as text, Max and Minst index, an outcome missing',
    workbook: workbook(sheet('Styrkort', `
      Styrkort omsorgsnämnden, uppföljning per april 2023
      Nämndmål | Indikator | Utfall 2021 | Utfall 2022 | Utfall 2023 T1 | Mål 2023 | Måluppfyllelse
      Trygg omsorg med god kvalitet | Nöjda brukare i hemtjänsten | 84 % | "86,5 %" | "88%" | Minst 90 % | Delvis
       | Personalkontinuitet, antal personal | 14 | 13.5 | "13,2" | Max 12 |
       | Brukarindex särskilt boende |  | 39 | - | Minst index 41 |
      God arbetsmiljö | Sjukfrånvaro | 8.1% | 7.9% | 7.2% | "Högst 7,0 %" | Uppnås ej
      `)),
    kinds: { Styrkort: 'indicators' },
    read: '2023-04',
    indicators: `
      name | goal | sex | actual | target | history | stated
      Nöjda brukare i hemtjänsten | Trygg omsorg med god kvalitet | - | 88 % | Minst 90 %/2023 | 2021:84 % 2022:86.5 % | -
      Personalkontinuitet, antal personal | Trygg omsorg med god kvalitet | - | 13.2 | Max 12/2023 | 2021:14 2022:13.5 | -
      Brukarindex särskilt boende | Trygg omsorg med god kvalitet | - | - | Minst index 41/2023 | 2022:39 | -
      Sjukfrånvaro | God arbetsmiljö | - | 7.2 % | Högst 7,0 %/2023 | 2021:8.1 % 2022:7.9 % | -
      `,
    goals: `
      name | stated
      Trygg omsorg med god kvalitet | yellow Delvis
      God arbetsmiljö | red Uppnås ej
      `,
  },
  {
    name: 'an assessment per indicator beside goals on every row, and comments',
    workbook: workbook(sheet('Mål och mått', `
      Mål | Mått | Målvärde 2024 | Utfall aug 2024 | Bedömning | Kommentar
      Fler i arbete | Andel i egen försörjning | 50% | 47.5% | Kommer delvis att nås | Färre platser än planerat under våren.
      Fler i arbete | Antal praktikplatser | 200 | 231 | Kommer att nås |
      Rent vatten i hela staden | Andel godkända prov | 99% | 99.5% | Grön |
      `)),
    kinds: { 'Mål och mått': 'indicators' },
    read: '2024-08',
    indicators: `
      name | goal | actual | target | history | stated | comment
      Andel i egen försörjning | Fler i arbete | 47.5 % | 50,0 %/2024 | - | yellow Kommer delvis att nås | Färre platser än planerat under våren.
      Antal praktikplatser | Fler i arbete | 231 | 200/2024 | - | green Kommer att nås | -
      Andel godkända prov | Rent vatten i hela staden | 99.5 % | 99,0 %/2024 | - | green Grön | -
      `,
    goals: `
      name | stated
      Fler i arbete | -
      Rent vatten i hela staden | -
      `,
  },
  {
    name: 'goals as rows above their indicators, groups above the goals',
    workbook: workbook(sheet('Indikatorer', `
      Uppföljning av mål 2023
      Mål/indikator | 2021 | 2022 | 2023 | Målvärde | Bedömning
      Perspektiv medborgare
      Mål 1: Brukarna ska vara nöjda |  |  |  |  | Målet är uppnått
      Andel nöjda i hemtjänst | 81 | 83 | 85 | 84 |
      Andel nöjda i boende | 79 | 80 | 82 | 85 |
      Mål 2: Väntetiden ska minska |  |  |  |  | Målet är inte uppnått
      Väntetid i dagar | 31 | 35 | 40 | Högst 30 |
      Perspektiv ekonomi
      Mål 3: Verksamheten ska vara effektiv
      Kostnad per brukare, tkr | 310 | 322 | 331 |  |
      Siffrorna är hämtade ur kommunens system och kan komma att ändras när året är slut.
      `)),
    period: '2023-12',
    kinds: { Indikatorer: 'indicators' },
    indicators: `
      name | goal | group | actual | target | history
      Andel nöjda i hemtjänst | Mål 1: Brukarna ska vara nöjda | Perspektiv medborgare | 85 | 84/- | 2021:81 2022:83
      Andel nöjda i boende | Mål 1: Brukarna ska vara nöjda | Perspektiv medborgare | 82 | 85/- | 2021:79 2022:80
      Väntetid i dagar | Mål 2: Väntetiden ska minska | Perspektiv medborgare | 40 | Högst 30/- | 2021:31 2022:35
      Kostnad per brukare, tkr | Mål 3: Verksamheten ska vara effektiv | Perspektiv ekonomi | 331 | - | 2021:310 2022:322
      `,
    goals: `
      name | stated
      Mål 1: Brukarna ska vara nöjda | green Målet är uppnått
      Mål 2: Väntetiden ska minska | red Målet är inte uppnått
      Mål 3: Verksamheten ska vara effektiv | -
      `,
  },
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
      Åtgärdade felanmälningar inom fem dagar, andel (%) | - | Gator och vägar | 77 | 80/2024 | 2022:71 2023:74 | 78
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
      Sjukfrånvaro i procent | Alla | 7 | 6/2022 | 2020:7.1 2021:6.8
      Sjukfrånvaro i procent | Kvinnor | 7.7 | 6/2022 | 2020:7.8 2021:7.5
      Sjukfrånvaro i procent | Män | 4.4 | 6/2022 | 2020:4.2 2021:4
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
    name: 'a bare outcome is of the period, last year by its words, and a target of a later year is not chosen',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Utfall fg år | Utfall | Mål 2026
      Kundnöjdhet | 71 | 73 | 80
      Andel i tid | 88% | 91% | 95%
      `)),
    period: '2024-09',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target | targets | history
      Kundnöjdhet | 73 | - | 80/2026 | 2023:71
      Andel i tid | 91 % | - | 95,0 %/2026 | 2023:88 %
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
      Resor med kollektivtrafik, tusental | Ett bättre klimat i staden | 610 | 950/2024 | 2023:590
      Laddplatser | Ett bättre klimat i staden | - | 150/2024 | 2023:80
      `,
  },
  {
    name: 'goals that are measured themselves, and one that is only assessed',
    workbook: workbook(sheet('Nämndens mål', `
      Nämndens mål | Målvärde | Utfall 2023 | Bedömning måluppfyllelse
      Minst 80 procent av eleverna ska trivas i skolan | Minst 80 % | 84% | Uppnått
      Skolan ska vara giftfri |  |  | Delvis uppnått
      `)),
    period: '2023-12',
    kinds: { 'Nämndens mål': 'indicators' },
    indicators: `
      name | goal | actual | target | stated
      Minst 80 procent av eleverna ska trivas i skolan | Minst 80 procent av eleverna ska trivas i skolan | 84 % | Minst 80 %/- | green Uppnått
      `,
    goals: `
      name | stated
      Minst 80 procent av eleverna ska trivas i skolan | green Uppnått
      Skolan ska vara giftfri | yellow Delvis uppnått
      `,
  },
  {
    name: 'goals with their assessment and nothing else',
    workbook: workbook(sheet('Måluppfyllelse', `
      Kommunfullmäktiges mål | Bedömning | Kommentar
      Alla ska ha ett hem | Nås inte helt | Bostadsbristen består.
      Staden ska växa | Kommer att nås |
      `)),
    period: '2023-12',
    kinds: { Måluppfyllelse: 'indicators' },
    indicators: '\n',
    goals: `
      name | stated
      Alla ska ha ett hem | yellow Nås inte helt
      Staden ska växa | green Kommer att nås
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
      "indicatorText 'Mätetal'!D6", "indicatorWithoutName 'Mätetal'!A7",
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
    name: 'a table for each goal, the goal above its heads, notes below',
    workbook: workbook(sheet('Indikatorer', `
      Omsorgsnämndens indikatorer

      Mål 1: Äldre ska känna sig trygga
      Indikator | Mål 2023 | Utfall 2022 | Utfall 2023
      Trygghetsindex | 90 | 84 | 86
      Fallolyckor | Max 40 | 51 | 47

      Mål 2: Personalen ska trivas
      Indikator | Mål 2023 | Utfall 2022 | Utfall 2023
      HME | Minst 80 | 77 | 81
      * HME mäts i november varje år.
      Indikatorerna är beslutade av nämnden.
      `)),
    period: '2023-12',
    kinds: { Indikatorer: 'indicators' },
    indicators: `
      name | goal | actual | target | history
      Trygghetsindex | Mål 1: Äldre ska känna sig trygga | 86 | 90/2023 | 2022:84
      Fallolyckor | Mål 1: Äldre ska känna sig trygga | 47 | Max 40/2023 | 2022:51
      HME | Mål 2: Personalen ska trivas | 81 | Minst 80/2023 | 2022:77
      `,
  },
  {
    name: 'the goal over the first column only, its indicators beside it without a head',
    workbook: workbook(sheet('Styrkort', `
      Nämndens mål |  | Utfall 2022 | Utfall 2023 | Målvärde | Bedömning av målet
      Alla barn lär sig läsa | Andel som läser i årskurs 1 | 91% | 93% | 100% | nås inte helt
       | Andel som läser i årskurs 3 | 96% | 95% | 100% |
      Skolan är trygg | Trygghet enligt enkät | 88 | 90 | Minst 90 | kommer att nås
      `)),
    period: '2023-12',
    kinds: { Styrkort: 'indicators' },
    indicators: `
      name | goal | actual | target | history | stated
      Andel som läser i årskurs 1 | Alla barn lär sig läsa | 93 % | 100,0 %/- | 2022:91 % | -
      Andel som läser i årskurs 3 | Alla barn lär sig läsa | 95 % | 100,0 %/- | 2022:96 % | -
      Trygghet enligt enkät | Skolan är trygg | 90 | Minst 90/- | 2022:88 | -
      `,
    goals: `
      name | stated
      Alla barn lär sig läsa | yellow nås inte helt
      Skolan är trygg | green kommer att nås
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
];
