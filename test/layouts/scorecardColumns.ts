import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

const drawn = (name: string, tab: string, drawing: string, expected: Omit<IndicatorLayout, 'name' | 'workbook' | 'kinds'>): IndicatorLayout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: 'indicators' }, ...expected });

/** Columns beside the names that number them, say which way is good, or stand above as prose. */
export const scorecardColumnLayouts: readonly IndicatorLayout[] = [
  drawn('codes of the indicators before their names', 'Kvalitet', `
    Nyckeltals-ID | Nyckeltal | 2023 | 2024 | Mål 2024
    N15401 | Elever som klarar kunskapskraven, andel (%) | 71.2 | 73.5 | minst 75
    N20900 | Väntetid till äldreboende, dagar | 64 | 58 | högst 60
    U33410 | Brukare som trivs, andel (%) | 88 | 86 | minst 90
    `, {
    indicators: `
      name | group | actual | target
      Elever som klarar kunskapskraven, andel (%) | - | 73.5 % | minst 75/2024
      Väntetid till äldreboende, dagar | - | 58 | högst 60/2024
      Brukare som trivs, andel (%) | - | 86 % | minst 90/2024
      `,
  }),
  drawn('codes under a head that says no more than code, beside a group', 'Nyckeltal', `
    Område | Kod | Mått | Utfall 2024 | Målvärde
    Skola | SK-01 | Andel behöriga lärare, % | 82 | 85
    Skola | SK-02 | Elever per lärare | 12.1 | 12
    Vård | VO-01 | Nöjda med boendet, % | 79 | 85
    `, {
    indicators: `
      name | group | actual
      Andel behöriga lärare, % | Skola | 82 %
      Elever per lärare | Skola | 12.1
      Nöjda med boendet, % | Vård | 79 %
      `,
  }),
  drawn('school years are the years that they end in', 'Kvalitet', `
    Nyckeltal | Läsår 24/25 | Läsår 2025/26 | Mål
    Elever med examen inom tre år, andel (%) | 71.2 | 73.4 | minst 75
    Elevfrånvaro, andel (%) | 11.8 | 14.3 | högst 10
    `, {
    indicators: `
      name | group | actual | target
      Elever med examen inom tre år, andel (%) | - | 73.4 % | minst 75/-
      Elevfrånvaro, andel (%) | - | 14.3 % | högst 10/-
      `,
  }),
  drawn('the part of the year so far in one word beside the outcomes of years', 'Kvalitet', `
    Nyckeltal | Utfall 2025 | Delår 2026 | Mål 2026
    Nöjda med hemtjänsten, andel (%) | 88 | 87 | minst 90
    Sjukfrånvaro (%) | 7.6 | 7.2 | högst 7
    `, {
    indicators: `
      name | group | actual | target
      Nöjda med hemtjänsten, andel (%) | - | 87 % | minst 90/2026
      Sjukfrånvaro (%) | - | 7.2 % | högst 7/2026
      `,
  }),
  drawn('years over the sexes, and what is measured over the names', 'Sjukfrånvaro', `
     | 2026 | | | 2025
    Sjukfrånvaro, % | Totalt | Kvinnor | Män | Totalt | Kvinnor | Män
    Total sjukfrånvaro | 6.8 | 7.6 | 4.9 | 7.3 | 8.1 | 5.2
    Andel långtidssjukfrånvaro | 41.2 | 43.7 | 30.5 | 44.8 | 46.9 | 34.1
    `, {
    indicators: `
      name | actual
      Total sjukfrånvaro | 6.8 %
      Total sjukfrånvaro | 7.6 %
      Total sjukfrånvaro | 4.9 %
      Andel långtidssjukfrånvaro | 41.2 %
      Andel långtidssjukfrånvaro | 43.7 %
      Andel långtidssjukfrånvaro | 30.5 %
      `,
  }),
  drawn('nothing but codes names the rows', 'Nyckeltal', `
    Nyckeltal | Utfall 2024 | Mål 2024
    N15401 | 73.5 | minst 75
    N20900 | 58 | högst 60
    `, {
    indicators: `
      name | actual
      N15401 | 73.5
      N20900 | 58
      `,
    tells: ["namesAreCodes 'Nyckeltal'!A2"],
  }),
  drawn('names that begin with a number or name a year of school are no codes', 'Nyckeltal', `
    Nyckeltal | Utfall 2024 | Mål 2024
    1.1 Andel nöjda föräldrar, % | 81 | minst 80
    1.2 Meritvärde åk 9 | 221 | minst 225
    Åk 6 | 74 | minst 80
    `, {
    indicators: `
      name | actual
      1.1 Andel nöjda föräldrar, % | 81 %
      1.2 Meritvärde åk 9 | 221
      Åk 6 | 74
      `,
  }),
  drawn('a column of the wanted direction', 'Styrkort', `
    Indikator | Önskad riktning | Målvärde 2024 | Utfall 2024
    Fallskador per 1 000 boende | Lägre | 40 | 37
    Nöjda besökare, % | Högre | 85 | 81
    `, {
    indicators: `
      name | actual | target | wanted
      Fallskador per 1 000 boende | 37 | 40/2024 | lower Lägre
      Nöjda besökare, % | 81 % | 85/2024 | higher Högre
      `,
  }),
  drawn('"Riktning" with words of what is good', 'Styrkort', `
    Indikator | Målvärde 2024 | Riktning | Utfall 2024
    Svarstid telefon, minuter | 3 | Lågt är bra | 4
    Lån per invånare | 6 | Högt är bra | 6.2
    `, {
    indicators: `
      name | actual | wanted
      Svarstid telefon, minuter | 4 | lower Lågt är bra
      Lån per invånare | 6.2 | higher Högt är bra
      `,
  }),
  drawn('"Riktning" with arrows is the way it has gone', 'Styrkort', `
    Indikator | Målvärde 2024 | Utfall 2023 | Utfall 2024 | Riktning
    Svarstid telefon, minuter | 3 | 5 | 4 | ↓
    Lån per invånare | 6 | 6.1 | 6.2 | ↑
    `, {
    indicators: `
      name | actual | wanted
      Svarstid telefon, minuter | 4 | -
      Lån per invånare | 6.2 | -
      `,
  }),
  drawn('a comment above the table is no goal', 'Nyckeltal', `
    Kommentar: Ishallen är stängd och har högre kostnader än budgeterat. Åtgärd: tjänsten ska hållas vakant.

    Nyckeltal | Mål 2024 | Utfall 2024
    Besök i simhallen | minst 9000 | 8700
    `, { indicators: `
      name | goal | actual
      Besök i simhallen | - | 8700
      `, goals: '\n      name | stated\n      ' }),
  drawn('what has been, without the word comment, is no goal', 'Nyckeltal', `
    Biblioteket har haft färre besök under våren och redovisar ett underskott på 300 tkr.
    Nyckeltal | Mål 2024 | Utfall 2024
    Besök på biblioteket | minst 9000 | 8700
    `, { indicators: `
      name | goal
      Besök på biblioteket | -
      `, goals: '\n      name | stated\n      ' }),
  drawn('a goal above the table stays one', 'Nyckeltal', `
    Alla barn har nära till ett bibliotek
    Nyckeltal | Mål 2024 | Utfall 2024
    Besök på biblioteket | minst 9000 | 8700
    `, { indicators: `
      name | goal
      Besök på biblioteket | Alla barn har nära till ett bibliotek
      `, goals: `
      name | stated
      Alla barn har nära till ett bibliotek | -
      ` }),
  drawn('a share of what a span of days bounds, and the same with per cent over the names', 'Personal', `
    Sjukfrånvaro i % av ordinarie tid | Jan–aug 2024 | Jan–aug 2023
    Totalt | 7.4 | 7.9
    29 år och yngre | 6.2 | 6.9
    30–49 år | 7.1 | 7.4
    50 år och äldre | 8.3 | 8.9
    Andel som varar mer än 60 dagar | 41.7 | 44.2
    `, {
    indicators: `
      name | actual | history
      Totalt | 7.4 % | 2023-08:7.9 %
      29 år och yngre | 6.2 % | 2023-08:6.9 %
      30–49 år | 7.1 % | 2023-08:7.4 %
      50 år och äldre | 8.3 % | 2023-08:8.9 %
      Andel som varar mer än 60 dagar | 41.7 % | 2023-08:44.2 %
      `,
  }),
  drawn('a kommun\'s own years beside those of others, over a row of nothing but years', 'KKiK', `
    Kommunens kvalitet i korthet 2025

    Nyckeltal | Exempelby | | | Liknande kommuner | Riket
     | 2023 | 2024 | 2025 | 2025 | 2025
    Behöriga till yrkesprogram, andel (%) | 82.1 | 84.7 | 86.3 | 84 | 85.2
    Handläggningstid för bygglov, dagar | 21 | 19 | 24 | 27 | 30
    `, {
    indicators: `
      name | actual | history
      Behöriga till yrkesprogram, andel (%) | 86.3 % | 2023:82.1 % 2024:84.7 %
      Handläggningstid för bygglov, dagar | 24 | 2023:21 2024:19
      `,
    tells: ["indicatorColumns 'KKiK'!E4 'KKiK'!F4"],
  }),
  ...['Åtgärd | Ansvarig | Effekt | Status', 'Händelse | Beskrivning | Datum | Läge', 'Aktivitet | Vem | När | Klart'].map((heads) =>
    drawn(`a list headed "${heads}" below the indicators is none of them`, 'Rapport', `
      Mått | Mål 2026 | Utfall 2025 | Utfall aug 2026
      Nöjd med utbudet, % | minst 75 | 71 | 74
      Besök | minst 90000 | 87120 | 60480

      Vad vi gör
      ${heads}
      Kortare säsong | Fritidschef | i maj | Genomförd
      Samordnad bemanning | Enhetschef | i juni | Pågår
      `, {
      indicators: `
        name | actual | history
        Nöjd med utbudet, % | 74 % | 2025:71 %
        Besök | 60480 | 2025:87120
        `,
    })),
  drawn('a row without figures after an empty row is one of the table', 'Rapport', `
    Mått | Mål 2026 | Utfall 2025 | Utfall aug 2026
    Nöjd med utbudet, % | minst 75 | 71 | 74

    Besök | ökar | mäts ej | mäts ej
    Utlån | minst 50 | 44 | 47
    `, {
    indicators: `
      name | actual
      Nöjd med utbudet, % | 74 %
      Besök | -
      Utlån | 47
      `,
  }),
  ...['gram', 'Gram', 'tusental', 'kWh'].map((unit) => drawn(`a column of units with ${unit}, which groups nothing`, 'Nyckeltal', `
    Mått | Enhet | Utfall 2025 | Mål 2026 | Utfall aug 2026
    Matsvinn per portion | ${unit} | 34 | högst 30 | 29
    Busspendlare | antal | 1840 | minst 1900 | 1912
    Sjukfrånvaro | % | 7.1 | högst 7 | 6.8
    `, {
    indicators: `
      name | group | actual
      Matsvinn per portion | - | 29 ${unit}
      Busspendlare | - | 1912
      Sjukfrånvaro | - | 6.8 %
      `,
  })),
  drawn('a column of the units of the organisation groups', 'Nyckeltal', `
    Mått | Enhet | Utfall 2025 | Mål 2026 | Utfall aug 2026
    Sjukfrånvaro, % | Barn | 7.1 | högst 7 | 6.8
    Sjukfrånvaro, % | Äldre | 8.1 | högst 7 | 7.8
    Sjukfrånvaro, % | Stab | 3.1 | högst 7 | 2.8
    `, {
    indicators: `
      name | group | actual
      Sjukfrånvaro, % | Barn | 6.8 %
      Sjukfrånvaro, % | Äldre | 7.8 %
      Sjukfrånvaro, % | Stab | 2.8 %
      `,
  }),
  ...([[' | Mål 2026 | 2024 | 2025 | 2026-09'], [' | Mål 2026 | Utfall 2024 | Utfall 2025 | Utfall 2026-09'], ['Nyckeltal | Mål 2026 | 2024 | 2025 | 2026-09']] as const)
    .map(([heads]) => drawn(`names with their units under "${heads.split('|')[0]?.trim()}", then ${heads.split('|').at(-1)?.trim()}`, 'Nyckeltal', `
    Nyckeltal

    ${heads}
    Synlig soliditet, % | minst 22 | 21.6 | 23.1 | 24.2
    Vakansgrad, % | högst 2,0 | 1.4 | 1.9 | 2.6
    `, {
      indicators: `
      name | group | actual | target
      Synlig soliditet, % | - | 24.2 % | minst 22/2026
      Vakansgrad, % | - | 2.6 % | högst 2,0/2026
      `,
    })),
  drawn('a target under a head that is not known, beside a judgement', 'Policy', `
    Efterlevnad av finanspolicy oktober 2026

    Nyckeltal | Policy | Utfall | Uppfyllt
    Andel kapitalförfall inom 12 månader, % | högst 40 | 11 | Ja
    Andel räntebindning inom 12 månader, % | högst 50 | 59 | Nej
    `, {
    indicators: `
      name | group | actual | target
      Andel kapitalförfall inom 12 månader, % | - | 11 % | högst 40/-
      Andel räntebindning inom 12 månader, % | - | 59 % | högst 50/-
      `,
  }),
  drawn('a target and an outcome under each measure', 'Mått', `
    Gemensamma mått, utfall augusti 2026

    Nämnd | Sjukfrånvaro, % | | HME |
     | Mål | Utfall | Mål | Utfall
    Skolnämnden | max 4,5 | 3.9 | minst 80 | 82
    Bildningsnämnden | max 6,0 | 6.7 | minst 80 | 78
    `, {
    indicators: `
      name | group | actual | target
      Sjukfrånvaro, % | Skolnämnden | 3.9 % | max 4,5/-
      HME | Skolnämnden | 82 | minst 80/-
      Sjukfrånvaro, % | Bildningsnämnden | 6.7 % | max 6,0/-
      HME | Bildningsnämnden | 78 | minst 80/-
      `,
  }),
  drawn('a target and an outcome of each part of the year', 'Nyckeltal', `
    Nyckeltal

    Indikator | Tertial 1 | | Tertial 2 |
     | Mål | Utfall | Mål | Utfall
    Sjukfrånvaro, % | max 7 | 6.5 | max 6,8 | 6.2
    Heltid, % | minst 80 | 81 | minst 82 | 83
    `, {
    indicators: `
      name | actual | target
      Sjukfrånvaro, % | 6.2 % | max 6,8/-
      Heltid, % | 83 % | minst 82/-
      `,
  }),
  drawn('the targets of the columns in a row of their own are no unit', 'Resultat', `
    Resultat årskurs 9, läsåret 2025/26

    Skola | Antal elever | Meritvärde | Alla betyg, %
    Björkskolan | 88 | 231.4 | 79.5
    Granskolan | 90 | 221.4 | 69.5
    Mål 2026 | | 222 | 75
    `, {
    indicators: `
      name | group | actual
      Antal elever | Björkskolan | 88
      Meritvärde | Björkskolan | 231.4
      Alla betyg, % | Björkskolan | 79.5 %
      Antal elever | Granskolan | 90
      Meritvärde | Granskolan | 221.4
      Alla betyg, % | Granskolan | 69.5 %
      `,
    tells: ["indicatorColumns 'Resultat'!A6"],
  }),
  drawn('what the colours stand for below the goals', 'Mål', `
    Nämndens mål augusti 2026

    Mål | Indikator | Utfall aug | Läge
    God service | NKI | 74 | Grön
    Snabb handläggning | Dagar | 20 | Gul

    Förklaring
     | Målet nås | | grön
     | Osäkert | | gul
    `, {
    indicators: `
      name | actual
      NKI | 74
      Dagar | 20
      `,
  }),
  ...(['Målet bedöms uppnås', 'Bedöms målet nås'] as const).map((head): IndicatorLayout => ({
    name: `a head that asks whether the goal is reached: ${head}`,
    workbook: workbook(sheet('Mål', `
      Finansiella mål, delårsbokslut 2024
      Finansiellt mål | Målvärde 2024 | Utfall 2024-08-31 | Prognos 2024-12-31 | ${head}
      Resultat av skatter och bidrag, % | minst 1,5 | 3.8 | 1.7 | Ja
      Nettolåneskuld per invånare, tkr | högst 35 | 29.8 | 36.1 | Nej
      `)),
    kinds: { Mål: 'indicators' },
    indicators: `
      name | actual | forecast | stated
      Resultat av skatter och bidrag, % | 3.8 % | 1,7 | green Ja
      Nettolåneskuld per invånare, tkr | 29.8 | 36,1 | red Nej
      `,
  })),
  {
    name: 'an identity before the names, and a name over years of its own',
    workbook: workbook(sheet('Jämförelse', `
      Grundskola, uttag maj
      Nyckeltal-ID | Nyckeltal | Eksta |  |  | Alla kommuner
       |  | 2021 | 2022 | 2023 | 2023
      N15418 | Betygskriterierna i alla ämnen, andel (%) | 62.8 | 71.3 | 66.7 | 68.7
      N15034 | Elever per lärare, antal | 10.3 | 10.9 | 10.7 | 11.9
      `)),
    kinds: { Jämförelse: 'indicators' },
    indicators: `
      name | actual | history
      Betygskriterierna i alla ämnen, andel (%) | 66.7 % | 2021:62.8 % 2022:71.3 %
      Elever per lärare, antal | 10.7 | 2021:10.3 2022:10.9
      `,
    tells: ["indicatorColumns 'Jämförelse'!F3"],
  },
  {
    name: 'own results of several years beside those of others, under no head of the names',
    workbook: workbook(sheet('Export', `
       |  | Kommunens resultat 2022 | Kommunens resultat 2021 | Medelvärde samtliga kommuner | Jämfört med andra
      Barn och unga
       | Hur stor andel av eleverna klarar ämnesproven? (%) | 72 % | 70 % | 71 % | Mellersta 50 %
       | Hur många barn är det per personal? (antal) | 5.3 | 5.4 | 5.2 | Sämsta 25 %
       | Hur nöjda är företagarna? (NKI) | 79 | 77 | 74 | Bästa 25 %
      `)),
    kinds: { Export: 'indicators' },
    indicators: `
      name | group | actual | history
      Hur stor andel av eleverna klarar ämnesproven? (%) | Barn och unga | 72 % | 2021:70 %
      Hur många barn är det per personal? (antal) | Barn och unga | 5.3 | 2021:5.4
      Hur nöjda är företagarna? (NKI) | Barn och unga | 79 | 2021:77
      `,
    tells: ["indicatorColumns 'Export'!E1"],
  },
];
