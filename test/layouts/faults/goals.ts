import { book, layoutsOf, type FaultKind } from './kind';

const kinds: readonly FaultKind[] = [
  {
    number: 55, title: 'a target of a coming year',
    smallest: {
      workbook: book(`
        Miljönämnden, mätetal bokslut 2018
        Mätetal | Utfall 2018 | Mål 2020
        Ekologiska livsmedel, andel (%) | 28.5 | minst 30 %
        `),
      period: '2018-12',
      indicators: `
        name | actual | unit | target | value | direction
        Ekologiska livsmedel, andel (%) | 28.5 | % | minst 30 % | 30 | higher`,
    },
    variants: [
      {
        workbook: book(`
          Miljönämnden, mätetal bokslut 2018
          Mätetal | Utfall 2016 | Utfall 2017 | Utfall 2018 | Målnivå 2020
          Sjukfrånvaro, % | 7.4 | 7.1 | 6.6 | Högst 6
          Ekologiska livsmedel, andel (%) | 22 | 25 | 28.5 | Minst 30
          `),
        period: '2018-12',
        indicators: `
          name | actual | target | value | direction | better
          Sjukfrånvaro, % | 6.6 | Högst 6 | 6 | lower | true
          Ekologiska livsmedel, andel (%) | 28.5 | Minst 30 | 30 | higher | true`,
      },
      {
        workbook: book(`
          Miljönämnden, bokslut 2018
          Mål 2020 | Mätetal | Kommentar | Utfall 2018
          minst 30 % | Ekologiska livsmedel | Nytt avtal från hösten. | 28.5%
          högst 45 g | Matsvinn per portion | | 52
          `),
        period: '2018-12',
        indicators: `
          name | actual | target | value | direction
          Ekologiska livsmedel | 28.5 | minst 30 % | 30 | higher
          Matsvinn per portion | 52 | högst 45 g | 45 | lower`,
      },
    ],
    nearest: {
      workbook: book(`
        Miljönämnden, mätetal bokslut 2018
        Mätetal | Utfall 2018 | Mål 2018 | Mål 2020
        Ekologiska livsmedel, andel (%) | 28.5 | Minst 28 | Minst 30
        `),
      period: '2018-12',
      indicators: `
        name | actual | target | value | status
        Ekologiska livsmedel, andel (%) | 28.5 | Minst 28 | 28 | green`,
    },
  },
  {
    number: 56, title: 'the latest value is the outcome',
    smallest: {
      workbook: book(`
        Kulturnämnden, nyckeltal augusti 2024
        Nyckeltal | Målvärde | Senaste värdet
        Nöjda besökare, andel (%) | Minst 80 | 84
        Lån per invånare | Minst 6 | 5.7
        `),
      indicators: `
        name | actual | target | status
        Nöjda besökare, andel (%) | 84 | Minst 80 | green
        Lån per invånare | 5.7 | Minst 6 | yellow`,
    },
    variants: [
      {
        workbook: book(`
          Kulturnämnden, nyckeltal augusti 2024
          Nyckeltal | Föregående mätning | Senaste mätning | Målvärde
          Nöjda besökare, andel (%) | 79 | 84 | Minst 80
          Lån per invånare | 5.9 | 5.7 | Minst 6
          `),
        indicators: `
          name | actual | target | status
          Nöjda besökare, andel (%) | 84 | Minst 80 | green
          Lån per invånare | 5.7 | Minst 6 | yellow`,
      },
      {
        workbook: book(`
          Kulturnämnden, nyckeltal augusti 2024
          Senast uppmätt | Nyckeltal | Mål
          84% | Nöjda besökare | Minst 80 %
          61% | Svarsfrekvens | Minst 75 %
          `),
        indicators: `
          name | actual | unit | target | status
          Nöjda besökare | 84 | % | Minst 80 % | green
          Svarsfrekvens | 61 | % | Minst 75 % | red`,
      },
    ],
    nearest: {
      workbook: book(`
        Kulturnämnden, nyckeltal augusti 2024
        Nyckeltal | Målvärde | Utfall | Senast uppdaterad
        Nöjda besökare, andel (%) | Minst 80 | 84 | @2024-08-20
        Lån per invånare | Minst 6 | 5.7 | @2024-08-28
        `),
      indicators: `
        name | actual | target | status
        Nöjda besökare, andel (%) | 84 | Minst 80 | green
        Lån per invånare | 5.7 | Minst 6 | yellow`,
    },
  },
  {
    number: 57, title: 'a judgement without a head, and units that are no group',
    smallest: {
      workbook: book(`
        Kulturnämnden, mätetal bokslut 2024
        Mätetal | Målvärde | Utfall 2024 |
        Nöjda besökare, andel (%) | 80 | 84 | Uppfyllt
        Lån per invånare | 6 | 5.7 | Delvis uppfyllt
        Nya medlemmar i föreningar | 300 | 190 | Ej uppfyllt
        `),
      indicators: `
        name | group | actual | stated
        Nöjda besökare, andel (%) | - | 84 | green
        Lån per invånare | - | 5.7 | yellow
        Nya medlemmar i föreningar | - | 190 | red`,
    },
    variants: [
      {
        workbook: book(`
          Kulturnämnden, mätetal bokslut 2024
           | Mätetal | Målvärde | Utfall 2024
          ● | Nöjda besökare, andel (%) | 80 | 84
          ▲ | Lån per invånare | 6 | 5.7
          ■ | Nya medlemmar i föreningar | 300 | 190
          `),
        indicators: `
          name | group | actual | stated
          Nöjda besökare, andel (%) | - | 84 | green
          Lån per invånare | - | 5.7 | yellow
          Nya medlemmar i föreningar | - | 190 | red`,
      },
      {
        workbook: book(`
          Förskolenämnden, nyckeltal bokslut 2024
          Enhet | Nyckeltal | Utfall 2023 | Utfall 2024
          Kostnad, kr/barn | Förskola | 158400 | 161200
          Andel, % | Legitimerade förskollärare | 41 | 43
          Antal | Barn per årsarbetare | 5.4 | 5.2
          `),
        indicators: `
          name | group | actual
          Förskola | - | 161200
          Legitimerade förskollärare | - | 43
          Barn per årsarbetare | - | 5.2`,
      },
    ],
    nearest: {
      workbook: book(`
        Barn- och utbildningsnämnden, nyckeltal bokslut 2024
         | Nyckeltal | Utfall 2023 | Utfall 2024
        Förskola | Legitimerade förskollärare, andel (%) | 41 | 43
        Förskola | Barn per årsarbetare | 5.4 | 5.2
        Grundskola | Behöriga lärare, andel (%) | 71 | 74
        `),
      indicators: `
        name | group | actual
        Legitimerade förskollärare, andel (%) | Förskola | 43
        Barn per årsarbetare | Förskola | 5.2
        Behöriga lärare, andel (%) | Grundskola | 74`,
    },
  },
  {
    number: 58, title: 'a goal as a heading over its table',
    smallest: {
      workbook: book(`
        Alla äldre ska känna sig trygga
        Indikator | Utfall 2022 | Utfall 2023
        Trygga i hemtjänsten, andel (%) | 84 | 87
        Nöjda med maten, andel (%) | 71 | 70
        `),
      silent: [],
      indicators: `
        name | goal | actual
        Trygga i hemtjänsten, andel (%) | Alla äldre ska känna sig trygga | 87
        Nöjda med maten, andel (%) | Alla äldre ska känna sig trygga | 70`,
      goals: `
        name
        Alla äldre ska känna sig trygga`,
    },
    variants: [
      {
        workbook: book(`
          Äldrenämndens mål, bokslut 2023

          Alla äldre ska känna sig trygga


          Indikator | Utfall 2022 | Utfall 2023
          Trygga i hemtjänsten, andel (%) | 84 | 87
          Nöjda med maten, andel (%) | 71 | 70
          `),
        indicators: `
          name | goal | actual
          Trygga i hemtjänsten, andel (%) | Alla äldre ska känna sig trygga | 87
          Nöjda med maten, andel (%) | Alla äldre ska känna sig trygga | 70`,
      },
      {
        workbook: book(`
          Äldrenämnden, bokslut 2023
          Alla äldre ska känna sig trygga
          Indikator | Målvärde | Utfall 2023
          Trygga i hemtjänsten, andel (%) | 85 | 87

          Personalen har en god arbetsmiljö
          Indikator | Målvärde | Utfall 2023
          Sjukfrånvaro, % | Högst 7 | 8.1
          `),
        indicators: `
          name | goal | actual
          Trygga i hemtjänsten, andel (%) | Alla äldre ska känna sig trygga | 87
          Sjukfrånvaro, % | Personalen har en god arbetsmiljö | 8.1`,
      },
    ],
    nearest: {
      workbook: book(`
        Äldrenämndens nyckeltal, bokslut 2023
        Nyckeltal | Utfall 2022 | Utfall 2023
        Trygga i hemtjänsten, andel (%) | 84 | 87
        Nöjda med maten, andel (%) | 71 | 70
        `),
      indicators: `
        name | goal | actual
        Trygga i hemtjänsten, andel (%) | - | 87
        Nöjda med maten, andel (%) | - | 70`,
      goals: 'name',
    },
  },
  {
    number: 59, title: 'long targets in words',
    smallest: {
      workbook: book(`
        Utbildningsnämnden, bokslut 2024
        Indikator | Målvärde 2024 | Utfall 2024
        Behöriga till gymnasiet | Andelen behöriga ska vara minst 90 procent vid läsårets slut på samtliga kommunala grundskolor | 88 %
        Simkunniga i årskurs 6 | Minst 95 procent av eleverna ska klara simkunnighetsprovet innan de lämnar mellanstadiet | 96 %
        `),
      indicators: `
        name | goal | actual | value | direction
        Behöriga till gymnasiet | - | 88 | 90 | higher
        Simkunniga i årskurs 6 | - | 96 | 95 | higher`,
    },
    variants: [
      {
        workbook: book(`
          Utbildningsnämnden, bokslut 2024
          Indikator | Utfall 2023 | Utfall 2024 | Mål
          Frånvaro i gymnasieskolan, % | 11.2 | 10.4 | Frånvaron ska vara högst 8 procent och särskilt minska på yrkesprogrammen
          Elever per dator | 1.2 | 1.0 | Varje elev ska ha en egen dator senast vid höstterminens start
          `),
        indicators: `
          name | goal | actual | direction
          Frånvaro i gymnasieskolan, % | - | 10.4 | lower
          Elever per dator | - | 1 | `,
      },
      {
        workbook: book(`
          Utbildningsnämnden, bokslut 2024
          Nämndmål | Indikator | Målvärde 2024 | Utfall 2024
          Alla elever ska lyckas | Behöriga till gymnasiet | Andelen behöriga ska vara minst 90 procent på samtliga kommunala grundskolor | 88 %
          Alla elever ska lyckas | Simkunniga i årskurs 6 | Minst 95 procent av eleverna ska klara simkunnighetsprovet | 96 %
          `),
        indicators: `
          name | goal | actual | value | direction
          Behöriga till gymnasiet | Alla elever ska lyckas | 88 | 90 | higher
          Simkunniga i årskurs 6 | Alla elever ska lyckas | 96 | 95 | higher`,
      },
    ],
    nearest: {
      workbook: book(`
        Utbildningsnämnden, bokslut 2024
        Mål | Indikator | Utfall 2024
        Alla elever ska ha goda möjligheter att nå behörighet till gymnasieskolan | Behöriga till gymnasiet | 88 %
        Alla barn ska kunna simma när de lämnar mellanstadiet | Simkunniga i årskurs 6 | 96 %
        `),
      indicators: `
        name | goal | actual | target
        Behöriga till gymnasiet | Alla elever ska ha goda möjligheter att nå behörighet till gymnasieskolan | 88 | -
        Simkunniga i årskurs 6 | Alla barn ska kunna simma när de lämnar mellanstadiet | 96 | -`,
    },
  },
];

/** Indicators and goals: the kinds 55 to 59. */
export const goalFaults = layoutsOf(kinds);
