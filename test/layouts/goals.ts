import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

/** Sheets of goals with their indicators, as municipalities draw them. */
export const goalLayouts: readonly IndicatorLayout[] = [
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
    name: 'outcomes in words are assessments, the latest first, beside an empty column of them',
    workbook: workbook(sheet('Mål', `
      Mål | Indikator | Resultat 2023 | Resultat 2024 | Måluppfyllelse
      Rent vatten | Bakterier i dricksvattnet under gränsvärdet | Uppfylldes | Uppfylldes delvis |
      Rena sjöar | Utsläpp till sjön under villkoret | Uppfylldes | Uppfylldes ej |
      Rena stränder | Skräp per kilometer strand | Uppfylldes | |
      `)),
    kinds: { Mål: 'indicators' },
    indicators: `
      name | actual | stated
      Bakterier i dricksvattnet under gränsvärdet | - | yellow Uppfylldes delvis
      Utsläpp till sjön under villkoret | - | red Uppfylldes ej
      Skräp per kilometer strand | - | -
      `,
    tells: ["assessmentEmpty 'Mål'!E2 'Mål'!E3 'Mål'!E4"],
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
      Andel nöjda i hemtjänst | Mål 1: Brukarna ska vara nöjda | Perspektiv medborgare | 85 % | 84/- | 2021:81 % 2022:83 %
      Andel nöjda i boende | Mål 1: Brukarna ska vara nöjda | Perspektiv medborgare | 82 % | 85/- | 2021:79 % 2022:80 %
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
    name: "the council's goals over the committee's, an assessment per indicator",
    workbook: workbook(sheet('Styrkort', `
      Kommunfullmäktiges mål | Nämndens mål | Nr | Mätetal | Mål 2024 | Utfall 2024 | Måluppfyllelse 2024
      Hållbar stad | Fler cyklar till jobbet | 1.1 | Andel cykelresor | 30 % | 28 % | Ej uppfyllt
       |  | 1.2 | Cykelvägar, km | 120 | 125 | Uppfyllt
       | Minskad energi | 1.3 | Energi per kvm, kWh | Max 110 | 104 | Uppfyllt
      Trygg stad | Mindre klotter | 2.1 | Antal anmälningar | 50 | 61 | Ej uppfyllt
      `)),
    period: '2024-12',
    kinds: { Styrkort: 'indicators' },
    indicators: `
      name | goal | group | actual | target | stated
      Andel cykelresor | Fler cyklar till jobbet | Hållbar stad | 28 % | 30 %/2024 | red Ej uppfyllt
      Cykelvägar, km | Fler cyklar till jobbet | Hållbar stad | 125 | 120/2024 | green Uppfyllt
      Energi per kvm, kWh | Minskad energi | Hållbar stad | 104 | Max 110/2024 | green Uppfyllt
      Antal anmälningar | Mindre klotter | Trygg stad | 61 | 50/2024 | red Ej uppfyllt
      `,
    goals: `
      name | stated
      Fler cyklar till jobbet | -
      Minskad energi | -
      Mindre klotter | -
      `,
  },
  {
    name: 'groups above the goals in their column, prose below',
    workbook: workbook(sheet('Styrkort', `
      Nämndens mål | Mätetal | Utfall 2023 | Utfall 2024 T2 | Målvärde | Bedömning
      Medborgare
      Vi ska ge god service | Svarstid | 12 | 10 | Max 8 | nås inte
       | Nöjd kund | 70 | 71 | 75 |
      Ekonomi
      Vi ska hålla budget | Självfinansiering i procent | 88 | 91 | 90 | kommer att nås
      Bedömning: nämnden når inte alla mål under året.
      `)),
    kinds: { Styrkort: 'indicators' },
    read: '2024-08',
    indicators: `
      name | goal | group | actual
      Svarstid | Vi ska ge god service | Medborgare | 10
      Nöjd kund | Vi ska ge god service | Medborgare | 71
      Självfinansiering i procent | Vi ska hålla budget | Ekonomi | 91 %
      `,
    goals: `
      name | stated
      Vi ska ge god service | red nås inte
      Vi ska hålla budget | green kommer att nås
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
];
