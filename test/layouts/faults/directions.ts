import { book, layoutsOf, type FaultKind } from './kind';

const kinds: readonly FaultKind[] = [
  {
    number: 60, title: 'a direction in words',
    smallest: {
      workbook: book(`
        Socialnämnden, mätetal bokslut 2024
        Mätetal | Utfall 2023 | Utfall 2024 | Mål 2024
        Hushåll med försörjningsstöd, antal | 412 | 398 | minskar
        Nöjda brukare, andel (%) | 84 | 81 | ökar
        `),
      indicators: `
        name | actual | target | direction | status
        Hushåll med försörjningsstöd, antal | 398 | minskar | lower | green
        Nöjda brukare, andel (%) | 81 | ökar | higher | red`,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden, mätetal bokslut 2024
          Mätetal | Målvärde | Utfall 2023 | Utfall 2024
          Högre andel nöjda brukare, % | 85 | 84 | 81
          Färre hushåll med försörjningsstöd | 400 | 412 | 398
          Fler familjehem | 60 | 52 | 55
          `),
        indicators: `
          name | actual | value | direction | better
          Högre andel nöjda brukare, % | 81 | 85 | higher | false
          Färre hushåll med försörjningsstöd | 398 | 400 | lower | true
          Fler familjehem | 55 | 60 | higher | true`,
      },
      {
        workbook: book(`
          Socialnämnden, mätetal bokslut 2024
          Mätetal | Utfall 2023 | Utfall 2024 | Nivå 2024
          Minst 85 % av brukarna är nöjda | 84 | 81 | 85
          Sjukfrånvaron ska minska, % | 7.9 | 7.2 | 7.5
          Delaktigheten ska öka, index | 62 | 64 | 66
          `),
        indicators: `
          name | actual | value | direction | status
          Minst 85 % av brukarna är nöjda | 81 | 85 | higher | yellow
          Sjukfrånvaron ska minska, % | 7.2 | 7.5 | lower | green
          Delaktigheten ska öka, index | 64 | 66 | higher | yellow`,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden, mätetal bokslut 2024
        Mätetal | Målvärde | Utfall 2023 | Utfall 2024
        Insatser för att minska hemlöshet, antal | 40 | 31 | 36
        Brukare i ökad ålder, andel (%) | 20 | 18 | 19
        `),
      tells: ['directionMissing'],
      indicators: `
        name | actual | value | direction | status
        Insatser för att minska hemlöshet, antal | 36 | 40 | - | none
        Brukare i ökad ålder, andel (%) | 19 | 20 | - | none`,
    },
  },
  {
    number: 61, title: 'a unit in the name or the title',
    smallest: {
      workbook: book(`
        Kulturnämnden, nyckeltal bokslut 2024
        Nyckeltal | Utfall 2023 | Utfall 2024
        Nöjda besökare (%) | 82 | 84
        Besök på museet, antal | 14200 | 15100
        `),
      indicators: `
        name | actual | unit
        Nöjda besökare (%) | 84 | %
        Besök på museet, antal | 15100 | `,
    },
    variants: [
      {
        workbook: book(`
          Kulturnämnden, nyckeltal bokslut 2024
          Nyckeltal | Utfall 2023 | Utfall 2024
          Andel nöjda besökare | 82 | 84
          Svarsfrekvens i procent | 55 | 61
          `),
        indicators: `
          name | actual | unit
          Andel nöjda besökare | 84 | %
          Svarsfrekvens i procent | 61 | %`,
      },
      {
        workbook: book(`
          Nyckeltal bokslut 2024: andel nöjda besökare i procent
          Nyckeltal | Utfall 2023 | Utfall 2024
          Biblioteket | 82 | 84
          Kulturskolan | 91 | 90
          Museet | 77 | 79
          `),
        indicators: `
          name | actual | unit
          Biblioteket | 84 | %
          Kulturskolan | 90 | %
          Museet | 79 | %`,
      },
    ],
    nearest: {
      workbook: book(`
        Bostadsnämnden, nyckeltal bokslut 2024
        Nyckeltal | Utfall 2023 | Utfall 2024
        Antal andelslägenheter | 412 | 430
        Kostnad per andelsägare, kr | 8200 | 8350
        `),
      indicators: `
        name | actual | unit
        Antal andelslägenheter | 430 | -
        Kostnad per andelsägare, kr | 8350 | `,
    },
  },
  {
    number: 62, title: 'tables of goals without indicators',
    smallest: {
      workbook: book(`
        Kulturnämnden, måluppfyllelse augusti 2024
        Mål | Kommentarer | Uppfyllt
        Fler unga ska delta i kulturlivet | Två nya kurser har startat. | Ja
        Biblioteken ska ha generösa öppettider | Söndagsöppet dröjer. | Nej
        `),
      indicators: 'name', silent: ['noTable', 'periodMissing'],
      goals: `
        name | status
        Fler unga ska delta i kulturlivet | green
        Biblioteken ska ha generösa öppettider | red`,
    },
    variants: [
      {
        workbook: book(`
          Kulturnämnden, augusti 2024
          Nämndsmål | Åtgärder | Kommentar | Uppfyllt
          Fler unga ska delta i kulturlivet | Nya kurser | Två har startat. | Helt
          Biblioteken ska ha generösa öppettider | Meröppet | Söndagsöppet dröjer. | Delvis
          `),
        indicators: 'name', silent: ['noTable', 'periodMissing'],
        goals: `
          name | status
          Fler unga ska delta i kulturlivet | green
          Biblioteken ska ha generösa öppettider | yellow`,
      },
      {
        workbook: book(`
          Kulturnämnden, inriktning bokslut 2024
          Inriktningsmål | Mål 2024
          Ett kulturliv för alla | Antalet deltagare ska öka
          Ett öppet bibliotek | Minst 60 öppettimmar i veckan
          `),
        silent: ['noTable', 'periodMissing'],
        goals: `
          name
          Ett kulturliv för alla
          Ett öppet bibliotek`,
      },
    ],
    nearest: {
      workbook: book(`
        Kulturnämnden, augusti 2024, tkr
        Uppdrag | Budget 2024 | Prognos 2024 | Kommentar
        Kulturskola | -8200 | -8350 | Två nya kurser har startat.
        Bibliotek | -21400 | -21100 | Söndagsöppet dröjer.
        `),
      goals: 'name',
      areas: `
        name | budget | forecast | variance | comment
        Kulturskola | -8200 | -8350 | -150 | Två nya kurser har startat.
        Bibliotek | -21400 | -21100 | 300 | Söndagsöppet dröjer.`,
    },
  },
  {
    number: 63, title: 'a count of a part of the year beside a whole one',
    smallest: {
      workbook: book(`
        Byggnadsnämnden, nyckeltal augusti 2017
        Nyckeltal | Utfall 2016 | Utfall jan-aug 2017 | Mål 2017
        Beviljade bygglov, antal | 420 | 290 | Minst 400
        Överklagade beslut, antal | 36 | 20 | Högst 40
        `),
      period: '2017-08',
      indicators: `
        name | actual | direction | better
        Beviljade bygglov, antal | 290 | higher | -
        Överklagade beslut, antal | 20 | lower | -`,
    },
    variants: [
      {
        workbook: book(`
          Byggnadsnämnden, nyckeltal per 31 augusti 2017
          Nyckeltal | Mål 2017 | 2015 | 2016 | 2017
          Antal beviljade bygglov | Minst 400 | 398 | 420 | 290
          Antal överklagade beslut | Högst 40 | 41 | 36 | 20
          `),
        period: '2017-08',
        indicators: `
          name | actual | direction | better
          Antal beviljade bygglov | 290 | higher | -
          Antal överklagade beslut | 20 | lower | -`,
      },
      {
        workbook: book(`
          Byggnadsnämnden, nyckeltal augusti 2017
          Nyckeltal | Utfall jan-aug 2016 | Utfall jan-aug 2017 | Mål 2017
          Beviljade bygglov, antal | 275 | 290 | Minst 400
          Överklagade beslut, antal | 24 | 26 | Högst 40
          `),
        period: '2017-08',
        indicators: `
          name | actual | direction | better
          Beviljade bygglov, antal | 290 | higher | true
          Överklagade beslut, antal | 26 | lower | false`,
      },
    ],
    nearest: {
      workbook: book(`
        Byggnadsnämnden, nyckeltal augusti 2017
        Nyckeltal | Utfall 2016 | Utfall jan-aug 2017 | Mål 2017
        Beslut inom tio veckor, andel (%) | 82 | 85 | Minst 90
        Nöjda sökande, index | 71 | 69 | Minst 75
        `),
      period: '2017-08',
      indicators: `
        name | actual | direction | better
        Beslut inom tio veckor, andel (%) | 85 | higher | true
        Nöjda sökande, index | 69 | higher | false`,
    },
  },
];

/** What is better, in which unit, and over which time: the kinds 60 to 63. */
export const directionFaults = layoutsOf(kinds);
