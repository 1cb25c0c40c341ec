import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

/** One sheet of indicators and goals as other municipalities write theirs. */
const drawn = (name: string, tab: string, drawing: string, expected: Omit<IndicatorLayout, 'name' | 'workbook' | 'kinds'>): IndicatorLayout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: 'indicators' }, ...expected });

/** Heads, cells and places that speak for a column's role together. */
export const scorecardLayouts: readonly IndicatorLayout[] = [
  drawn('KKiK with questions, the newest year first, a comparison and a word of the change', 'KKiK', `
    Område | Mått | Utfall 2023 | Utfall 2022 | Utfall 2021 | Förändring | Riket 2023
    Barn och unga
     | Hur stor andel av barnen får plats på önskat datum? | 71 | 66 | 64 | Upp | 62
     | Kostnad per inskrivet barn, kr | 161200 | 158900 | 154300 | Upp | 163100
    Äldre
     | Nöjda med hemtjänsten, andel (%) | 88 | 91 | 87 | Ned | 86
     | Personalkontinuitet, antal personal |  | 14 | 15 | Ingen | 15
    `, {
    indicators: `
      name | group | actual | history
      Hur stor andel av barnen får plats på önskat datum? | Barn och unga | 71 % | 2021:64 % 2022:66 %
      Kostnad per inskrivet barn, kr | Barn och unga | 161200 | 2021:154300 2022:158900
      Nöjda med hemtjänsten, andel (%) | Äldre | 88 % | 2021:87 % 2022:91 %
      Personalkontinuitet, antal personal | Äldre | - | 2021:15 2022:14
      `,
    tells: ["indicatorColumns 'KKiK'!G1"],
  }),
  drawn('broken and shortened heads', 'Indikatorer', `
    Indika-tor | Mål-  värde 2024 | Utf. 2023 | Utf. 2024 | Bed. | Komm.
    Andel nöjda gäster, % | 80 | 76 | 81 | Uppnått | Fler svarade.
    Matsvinn, gram per portion | Högst 40 | 47 | 44 | Delvis uppnått |
    `, {
    indicators: `
      name | actual | target | history | stated | comment
      Andel nöjda gäster, % | 81 % | 80/2024 | 2023:76 % | green Uppnått | Fler svarade.
      Matsvinn, gram per portion | 44 | Högst 40/2024 | 2023:47 | yellow Delvis uppnått | -
      `,
  }),
  drawn('a symbol in a column without a head', 'Styrkort', `
     | Nyckeltal | Målvärde | Utfall 2024
    ● | Andel laddbara tjänstebilar | 60% | 66%
    ▲ | Väntetid till färdtjänst, minuter | Högst 10 | 11
    ■ | Nöjd region-index, trygghet | 62 | 51
    `, {
    indicators: `
      name | actual | target | stated
      Andel laddbara tjänstebilar | 66 % | 60,0 %/- | green ●
      Väntetid till färdtjänst, minuter | 11 | Högst 10/- | yellow ▲
      Nöjd region-index, trygghet | 51 | 62/- | red ■
      `,
  }),
  drawn('ticks, crosses and faces as assessments', 'Mål', `
    Nämndmål | Indikator | Mål 2024 | Utfall 2024 | Nås målet?
    Alla barn ska kunna simma | Andel simkunniga i åk 6 | 95% | 97% | ✓
    Alla ska kunna läsa | Andel som klarar läskravet | 90% | 78% | ✗
    Alla ska trivas | Trivselindex | 80 | 77 | 😐
    `, {
    indicators: `
      name | goal | actual | target | stated
      Andel simkunniga i åk 6 | Alla barn ska kunna simma | 97 % | 95,0 %/2024 | -
      Andel som klarar läskravet | Alla ska kunna läsa | 78 % | 90,0 %/2024 | -
      Trivselindex | Alla ska trivas | 77 | 80/2024 | -
      `,
    goals: `
      name | stated
      Alla barn ska kunna simma | green ✓
      Alla ska kunna läsa | red ✗
      Alla ska trivas | yellow 😐
      `,
  }),
  drawn('arrows beside the outcome and a trend of arrows', 'Nyckeltal', `
    Nyckeltal | 2022 | 2023 | 2024 | Trend
    Sjukfrånvaro, % | 7.4 | 7.1 | "6,8 ↓" | ↘
    Frisknärvaro, % | 58 | 60 | "63 ↑" | ↗
    `, {
    indicators: `
      name | actual | history
      Sjukfrånvaro, % | 6.8 % | 2022:7.4 % 2023:7.1 %
      Frisknärvaro, % | 63 % | 2022:58 % 2023:60 %
      `,
  }),
  drawn('a free column of units, also those of one thing by another', 'Mätetal', `
    Mätetal | Enhet | Utfall 2023 | Mål 2023
    Energianvändning i lokaler | kWh/kvm | 131 | Högst 125
    Nöjdhet bland kunder | Andel, % | 74 | 80
    Kostnad för skolskjuts | Kostnad, kr/elev | 14300 | Högst 13 900
    Inkomna synpunkter | Antal | 212 | -
    `, {
    indicators: `
      name | group | actual | target
      Energianvändning i lokaler | - | 131 kWh/kvm | Högst 125/2023
      Nöjdhet bland kunder | - | 74 % | 80/2023
      Kostnad för skolskjuts | - | 14300 kr/elev | Högst 13 900/2023
      Inkomna synpunkter | - | 212 | -
      `,
  }),
  drawn('units of the organisation under the same head are groups', 'Nyckeltal', `
    Enhet | Nyckeltal | Utfall 2023 | Utfall 2024
    Björkskolan | Behöriga till gymnasiet, % | 84 | 87
    Björkskolan | Trygga elever, % | 91 | 90
    Tallskolan | Behöriga till gymnasiet, % | 77 | 79
    `, {
    indicators: `
      name | group | actual | history
      Behöriga till gymnasiet, % | Björkskolan | 87 % | 2023:84 %
      Trygga elever, % | Björkskolan | 90 % | 2023:91 %
      Behöriga till gymnasiet, % | Tallskolan | 79 % | 2023:77 %
      `,
  }),
  drawn('latest values with the year of each measurement', 'Miljömål', `
    Indikator | Senaste värde | Senaste mätning | Mål 2030
    Solceller på kommunens tak, kW | 812 | 2023 | 1500
    Andel fossilfria drivmedel | 71% | 2024 | 100%
    `, {
    indicators: `
      name | actual | target | history
      Solceller på kommunens tak, kW | 812 | 1 500/2030 | -
      Andel fossilfria drivmedel | 71 % | 100,0 %/2030 | -
      `,
  }),
  drawn('the latest measurement in the cell with its year, an earlier year than the follow-up', 'Mål', `
    Mått | Senast uppmätt | Målvärde
    Andel trygga invånare | 64 % (2022) | 70 %
    Andel nöjda med vägarna | 48 % (2024) | 55 %
    `, {
    period: '2024-12',
    indicators: `
      name | actual | target | history
      Andel trygga invånare | - | 70 %/- | 2022:64 %
      Andel nöjda med vägarna | 48 % | 55 %/- | -
      `,
  }),
  drawn('a row a year', 'Kolada', `
    Nyckeltal | Kön | År | Värde
    Invånare som röstar, andel (%) | Totalt | 2021 | 88.2
    Invånare som röstar, andel (%) | Totalt | 2022 | 89.1
    Invånare som röstar, andel (%) | Totalt | 2023 | 87.6
    Öppettimmar på bibliotek, antal per vecka | Totalt | 2022 | 41
    Öppettimmar på bibliotek, antal per vecka | Totalt | 2023 | 44
    `, {
    period: '2023-12',
    indicators: `
      name | sex | actual | history
      Invånare som röstar, andel (%) | Totalt | 87.6 % | 2021:88.2 % 2022:89.1 %
      Öppettimmar på bibliotek, antal per vecka | Totalt | 44 | 2022:41
      `,
  }),
  drawn("the municipality's own name over its outcome, others' beside it", 'Jämförelse', `
    Nyckeltal | Granby 2023 | Medel 2023 | Bästa | Sämsta | Målvärde 2023
    Företagsklimat, index | 71 | 73 | 89 | 58 | 75
    Handläggningstid bygglov, veckor | 6 | 7 | 2 | 14 | Högst 5
    `, {
    indicators: `
      name | actual | target
      Företagsklimat, index | 71 | 75/2023
      Handläggningstid bygglov, veckor | 6 | Högst 5/2023
      `,
    tells: ["indicatorColumns 'Jämförelse'!C1 'Jämförelse'!D1 'Jämförelse'!E1"],
  }),
  drawn('only one column of figures, its head unknown: read, and marked', 'Indikatorer', `
    Indikator | Målvärde | Granby
    Andel elbilar | 40 | 31
    Cykelvägar, km | 120 | 117
    `, {
    indicators: `
      name | actual | target | unsure
      Andel elbilar | 31 % | 40/- | actual
      Cykelvägar, km | 117 | 120/- | actual
      `,
  }),
  drawn('two columns that both are the outcome: marked where they differ', 'Indikatorer', `
    Indikator | Utfall | Resultat | Målvärde
    Andel nöjda | 71% | 74% | 80%
    Antal klagomål | 12 | 12 | Högst 10
    `, {
    indicators: `
      name | actual | unsure
      Andel nöjda | 74 % | actual
      Antal klagomål | 12 | -
      `,
  }),
  drawn('shares that may be fractions are marked, not guessed', 'Nyckeltal', `
    Nyckeltal | Utfall 2023 | Utfall 2024
    Andel heltid | 0.86 | 0.91
    Antal anställda | 412 | 420
    `, {
    indicators: `
      name | actual | unsure
      Andel heltid | 0.91 | actual
      Antal anställda | 420 | -
      `,
  }),
  drawn('small shares among others in per cent are as they stand', 'Nyckeltal', `
    Nyckeltal | Utfall 2023 | Utfall 2024
    Andel heltid | 86 | 91
    Andel vakanta tjänster | 0.9 | 0.7
    `, {
    indicators: `
      name | actual | unsure
      Andel heltid | 91 % | -
      Andel vakanta tjänster | 0.7 % | -
      `,
  }),
  drawn('the title gives the unit of the rows below it', 'Livsmedel', `
    Andel svenska livsmedel av inköpen

    Varugrupp | 2022 | 2023 | 2024 | Mål 2025
    Mjölk | 91 | 93 | 95 | 100
    Kött | 62 | 66 | 71 | Minst 80
    Grönsaker | 31 | 30 | 33 |
    `, {
    indicators: `
      name | goal | actual | target
      Mjölk | - | 95 % | 100/2025
      Kött | - | 71 % | Minst 80/2025
      Grönsaker | - | 33 % | -
      `,
  }),
  drawn('personnel by sex, sexes beside each other, per cent in the head over them', 'Personal', `
    Personalmått | Utfall 2024, % |  |  | Utfall 2023, % |  |
     | Totalt | Kvinnor | Män | Totalt | Kvinnor | Män
    Sjukfrånvaro | 6.9 | 7.4 | 4.8 | 7.2 | 7.9 | 4.9
    Personalomsättning | 11 | 10.5 | 12.8 | 12 | 11.9 | 12.2
    `, {
    indicators: `
      name | sex | actual | history
      Sjukfrånvaro | Totalt | 6.9 % | 2023:7.2 %
      Sjukfrånvaro | Kvinnor | 7.4 % | 2023:7.9 %
      Sjukfrånvaro | Män | 4.8 % | 2023:4.9 %
      Personalomsättning | Totalt | 11 % | 2023:12 %
      Personalomsättning | Kvinnor | 10.5 % | 2023:11.9 %
      Personalomsättning | Män | 12.8 % | 2023:12.2 %
      `,
  }),
  drawn('personnel measures without a head that says so', 'Personal', `
    Personaluppföljning 2024
     | 2022 | 2023 | 2024
    Sjukfrånvaro, % | 7.7 | 7.2 | 6.9
    Andel heltidsanställda | 78% | 81% | 84%
    Personalomsättning, % | 13 | 12 | 11
    HME-index | 77 | 78 | 79
    `, {
    indicators: `
      name | actual | history
      Sjukfrånvaro, % | 6.9 % | 2022:7.7 % 2023:7.2 %
      Andel heltidsanställda | 84 % | 2022:78 % 2023:81 %
      Personalomsättning, % | 11 % | 2022:13 % 2023:12 %
      HME-index | 79 | 2022:77 2023:78
      `,
  }),
  drawn('an error, words and a date among outcomes under a broken head', 'Mätetal', `
    Mätetal | Ut-fall 2024 | Mål-nivå 2024
    Andel digitala ärenden | #DIV/0! | 70%
    Svarstid telefon, sekunder | redovisas i mars | Max 60
    Nöjd Kund Index | 71,5 (enkät) | 75
    `, {
    indicators: `
      name | actual | target
      Andel digitala ärenden | - | 70,0 %/2024
      Svarstid telefon, sekunder | - | Max 60/2024
      Nöjd Kund Index | 71.5 | 75/2024
      `,
    tells: ["indicatorError 'Mätetal'!B2"],
  }),
  drawn('long targets in words stay targets, with the figures among them', 'Mål och mått', `
    Mått | Målnivå 2024 | Utfall 2024
    Tillgänglighet i kundcenter | Minst 90 procent av samtalen ska besvaras inom två minuter | 87 %
    Soliditet | ska vara oförändrad eller bättre än genomsnittet för länets kommuner | 34 %
    Antal feriepraktikplatser | Minst 250 | 264
    `, {
    indicators: `
      name | goal | actual | target
      Tillgänglighet i kundcenter | - | 87 % | Minst 90 procent av samtalen ska besvaras inom två minuter/2024
      Soliditet | - | 34 % | ska vara oförändrad eller bättre än genomsnittet för länets kommuner/2024
      Antal feriepraktikplatser | - | 264 | Minst 250/2024
      `,
  }),
  drawn('targets of several years: that of the year, and no later one where there is one', 'Nyckeltal', `
    Nyckeltal | Utfall 2023 | Målvärde 2023 | Målvärde 2024 | Målvärde 2027
    Andel ekologiskt | 34% | 35% | 38% | 50%
    Restavfall, kg per invånare | 141 | Högst 150 | Högst 140 | Högst 110
    `, {
    indicators: `
      name | actual | target | targets
      Andel ekologiskt | 34 % | 35,0 %/2023 | 35,0 %/2023 38,0 %/2024 50,0 %/2027
      Restavfall, kg per invånare | 141 | Högst 150/2023 | Högst 150/2023 Högst 140/2024 Högst 110/2027
      `,
  }),
  drawn('a target of a year that has passed is no target', 'Nyckeltal', `
    Nyckeltal | Mål 2022 | Utfall 2023 | Utfall 2024
    Andel ekologiskt | 30% | 34% | 36%
    Antal besök | 5000 | 5100 | 5600
    `, {
    indicators: `
      name | actual | target | targets
      Andel ekologiskt | 36 % | - | 30,0 %/2022
      Antal besök | 5600 | - | 5 000/2022
      `,
  }),
  drawn('women and men below several measures: of the one that their figures fit', 'Sjukfrånvaro', `
    Sjukfrånvaro % | jan-aug 2023 | jan-aug 2024 | Mål 2024
    Total sjukfrånvaro | 6.9 | 6.4 | Högst 6
    Långtidssjukfrånvaro, andel av total | 41.2 | 38.9 | Högst 35
    Kvinnor | 7.5 | 6.9 |
    Män | 4.8 | 4.6 |
    `, {
    read: '2024-08',
    indicators: `
      name | sex | actual | target | history
      Total sjukfrånvaro | - | 6.4 % | Högst 6/2024 | 2023-08:6.9 %
      Långtidssjukfrånvaro, andel av total | - | 38.9 % | Högst 35/2024 | 2023-08:41.2 %
      Total sjukfrånvaro | Kvinnor | 6.9 % | Högst 6/2024 | 2023-08:7.5 %
      Total sjukfrånvaro | Män | 4.6 % | Högst 6/2024 | 2023-08:4.8 %
      `,
  }),
  drawn("the programme's name over the indicators, the municipality's over its years", 'KKiK', `
    Kommunens kvalitet i korthet | Granby 2023 | Granby 2022 | Riket 2023 | Bästa 25 %
    Andel som får svar på e-post (%) | 84 | 79 | 88 | 95
    Väntetid i snitt till äldreboende, dagar | 61 | 72 | 66 | 30
    `, {
    indicators: `
      name | actual | history
      Andel som får svar på e-post (%) | 84 % | 2022:79 %
      Väntetid i snitt till äldreboende, dagar | 61 | 2022:72
      `,
    tells: ["indicatorColumns 'KKiK'!D1 'KKiK'!E1"],
  }),
  drawn('years by their last two figures', 'Kvalitet', `
    Kvalitetsmått | Resultat -21 | Resultat -22 | Resultat -23 | Mål -23
    Nöjd-kund-index | 71 | 72 | 74 | 75
    Andel nöjda | 88 | 89 | 90 | 90
    `, {
    indicators: `
      name | actual | target | history
      Nöjd-kund-index | 74 | 75/2023 | 2021:71 2022:72
      Andel nöjda | 90 % | 90/2023 | 2021:88 % 2022:89 %
      `,
  }),
  drawn('years beside an unknown name, right of national figures', 'Agenda 2030', `
    Målområde | Indikator | Riket | Länet | Kommunen 2021 | Kommunen 2022 | Kommunen 2023
    Ingen fattigdom | Barn i ekonomiskt utsatta hushåll, andel (%) | 6.9 | 7.4 | 8.1 | 8 | 7.7
    God hälsa | Medellivslängd kvinnor, år | 84.9 | 84.1 | 83.9 | 84 | 84.2
    `, {
    indicators: `
      name | group | actual | history
      Barn i ekonomiskt utsatta hushåll, andel (%) | Ingen fattigdom | 7.7 % | 2021:8.1 % 2022:8 %
      Medellivslängd kvinnor, år | God hälsa | 84.2 | 2021:83.9 2022:84
      `,
    tells: ["indicatorColumns 'Agenda 2030'!C1 'Agenda 2030'!D1"],
  }),
];
