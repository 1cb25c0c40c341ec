import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

/** Sheets with units as rows and what is measured in the heads, sheets of years, and lists that are neither. */
export const unitRowLayouts: readonly IndicatorLayout[] = [
  {
    name: 'measures over years in two rows of heads, a unit a row',
    workbook: workbook(sheet('Personal', `
      Personaluppföljning, vårdnämnden
      Avser jan-aug 2026

       | Årsarbetare | | | Sjukfrånvaro i % | |
      Enhet | Aug 2025 | Aug 2026 | Förändring | Jan-aug 2025 | Jan-aug 2026 | varav korttid
      Hemtjänst Väst | 64.2 | 66.8 | 2.6 | 9.8 | 9.1 | 3.4
      Boendestöd | 58 | 57.25 | -0.75 | 8.4 | 10.2 | 3.9
      Totalt | 122.2 | 124.05 | 1.85 | 9.1 | 9.6 | 3.6
      `)),
    kinds: { Personal: 'indicators' },
    read: '2026-08',
    indicators: `
      name | group | actual | history
      Årsarbetare | Hemtjänst Väst | 66.8 | 2025-08:64.2
      Sjukfrånvaro i % | Hemtjänst Väst | 9.1 % | 2025-08:9.8 %
      Sjukfrånvaro i %, varav korttid | Hemtjänst Väst | 3.4 % | -
      Årsarbetare | Boendestöd | 57.25 | 2025-08:58
      Sjukfrånvaro i % | Boendestöd | 10.2 % | 2025-08:8.4 %
      Sjukfrånvaro i %, varav korttid | Boendestöd | 3.9 % | -
      Årsarbetare | Totalt | 124.05 | 2025-08:122.2
      Sjukfrånvaro i % | Totalt | 9.6 % | 2025-08:9.1 %
      Sjukfrånvaro i %, varav korttid | Totalt | 3.6 % | -
      `,
    tells: ["indicatorColumns 'Personal'!D5"],
  },
  {
    name: 'measures with their years in one row of heads',
    workbook: workbook(
      sheet('Resultat', `
        Kunskapsresultat åk 9

        Skola | Meritvärde 2025 | Meritvärde 2026 | Behöriga % 2026
        Ekskolan | 219 | 221 | 84.1
        Tallskolan | 231 | 226 | 89.7
        `),
      sheet('Bemanning', `
        Avdelning | Årsarbetare aug 2025 | Årsarbetare aug 2026 | Sjukfrånvaro jan-aug 2025 % | Sjukfrånvaro jan-aug 2026 %
        Kök | 12 | 13.5 | 6.1 | 5.2
        Städ | 20 | 19 | 7 | 8.4
        `),
    ),
    period: '2026-08',
    kinds: { Resultat: 'indicators', Bemanning: 'indicators' },
    indicators: `
      name | group | actual | history
      Meritvärde | Ekskolan | 221 | 2025:219
      Behöriga % | Ekskolan | 84.1 % | -
      Meritvärde | Tallskolan | 226 | 2025:231
      Behöriga % | Tallskolan | 89.7 % | -
      Årsarbetare | Kök | 13.5 | 2025-08:12
      Sjukfrånvaro % | Kök | 5.2 % | 2025-08:6.1 %
      Årsarbetare | Städ | 19 | 2025-08:20
      Sjukfrånvaro % | Städ | 8.4 % | 2025-08:7 %
      `,
    tells: [],
  },
  {
    name: 'an export with codes beside the units',
    workbook: workbook(sheet('Data', `
      HR-rapport frånvaro
      Period: 2026-01 - 2026-08

      Org.kod | Organisation | Anställda | Sjuktimmar | Sjukfrånvaro % | Dag 1-14 %
      "4110" | Förskola Norr | 142 | 13004 | 8.6 | 3.5
      "4120" | Förskola Söder | 131 | 10427 | 7.4 | 3.2
      `)),
    kinds: { Data: 'indicators' },
    read: '2026-08',
    indicators: `
      name | group | actual
      Anställda | Förskola Norr | 142
      Sjuktimmar | Förskola Norr | 13004
      Sjukfrånvaro % | Förskola Norr | 8.6 %
      Dag 1-14 % | Förskola Norr | 3.5 %
      Anställda | Förskola Söder | 131
      Sjuktimmar | Förskola Söder | 10427
      Sjukfrånvaro % | Förskola Söder | 7.4 %
      Dag 1-14 % | Förskola Söder | 3.2 %
      `,
    tells: [],
  },
  {
    name: 'money beside counts is what something is computed from, and no indicators',
    workbook: workbook(
      sheet('Data', `
        Enhet | Kostnad 2025 (tkr) | Antal barn
        Eken | 14250 | 98
        Tallen | 16900 | 121
        `),
      sheet('Kostnad per barn', `
        Kostnad per barn, kr, t.o.m. augusti 2025

        Enhet | Utfall 2025 | Mål 2025
        Eken | 145408 | högst 150000
        Tallen | 139669 | högst 150000
        `),
    ),
    read: '2025-08',
    kinds: { Data: 'other', 'Kostnad per barn': 'indicators' },
    indicators: `
      name | actual
      Eken | 145408
      Tallen | 139669
      `,
  },
  {
    name: 'years of measures of different units are no areas',
    workbook: workbook(sheet('Utveckling', `
      Ekonomisk utveckling 2024–2026

       | 2024 | 2025 | 2026
      Årets resultat, mnkr | -2.4 | 9.8 | 14.2
      Soliditet, % | 38 | 38 | 39
      Investeringar, mnkr | 121 | 98 | 87
      Invånare 31/12 | 15470 | 15431 | 15400
      `)),
    period: '2026-12',
    kinds: { Utveckling: 'indicators' },
    indicators: `
      name | actual | history
      Årets resultat, mnkr | 14.2 | 2024:-2.4 2025:9.8
      Soliditet, % | 39 % | 2024:38 % 2025:38 %
      Investeringar, mnkr | 87 | 2024:121 2025:98
      Invånare 31/12 | 15400 | 2024:15470 2025:15431
      `,
  },
  {
    name: 'a list of prices by year is no indicators, and a cost of one is',
    workbook: workbook(
      sheet('Taxor', `
        Taxor 2026
        Tjänst | 2025 | 2026 | Förändring %
        Sophämtning, kr/år | 2450 | 2590 | 5.7
        Torgplats, kr/dag | 300 | 310 | 3.3
        `),
      sheet('Bilaga', `
        Produkt | 2025 | 2026
        Bygglov altan, kr | 4100 | 4200
        Nybyggnadskarta, kr/st | 9000 | 9300
        `),
      sheet('Nyckeltal', `
        Nyckeltal | 2025 | 2026
        Kostnad per elev, kr/elev | 98000 | 101000
        Kostnad per plats, kr/plats | 151000 | 154000
        `),
    ),
    period: '2026-12',
    kinds: { Taxor: 'other', Bilaga: 'other', Nyckeltal: 'indicators' },
    indicators: `
      name | actual
      Kostnad per elev, kr/elev | 101000
      Kostnad per plats, kr/plats | 154000
      `,
  },
  {
    name: 'a column of "minst" and "högst" is the target under whatever head',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Ägardirektiv | Utfall 2025 | Utfall aug 2026
      Soliditet, % | minst 20 | 22 | 23
      Direktavkastning, % | minst 4.5 | 4.4 | 4.6
      Vakansgrad, % | högst 2.0 | 2.4 | 2.2
      `)),
    read: '2026-08',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target
      Soliditet, % | 23 % | minst 20/-
      Direktavkastning, % | 4.6 % | minst 4.5/-
      Vakansgrad, % | 2.2 % | högst 2.0/-
      `,
  },
  {
    name: 'a column of numbers under the same head is none',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal | Ägardirektiv | Utfall 2025 | Utfall aug 2026
      Soliditet, % | 20 | 22 | 23
      Vakansgrad, % | 2 | 2.4 | 2.2
      `)),
    read: '2026-08',
    kinds: { Nyckeltal: 'indicators' },
    indicators: `
      name | actual | target
      Soliditet, % | 23 % | -
      Vakansgrad, % | 2.2 % | -
      `,
    tells: ["indicatorColumns 'Nyckeltal'!B1"],
  },
  {
    name: 'goals over tables of activities are goals that nothing is measured of',
    workbook: workbook(sheet('Mål', `
      Uppföljning av nämndens mål

      Nämndmål 1: Barn och unga ska få stöd tidigt
      Aktivitet | Ansvarig | Klart | Status
      Införa familjecentral | Enhetschef | 2026-06 | Klar
      Samverkan med skolan | Utvecklare | 2026-12 | Pågår

      Nämndmål 2: Äldre ska känna trygghet i hemtjänsten
      Aktivitet | Ansvarig | Klart | Status
      Fast omsorgskontakt | Områdeschef | 2026-05 | Klar
      `)),
    kinds: { Mål: 'indicators' },
    indicators: '',
    goals: `
      name | stated
      Nämndmål 1: Barn och unga ska få stöd tidigt | -
      Nämndmål 2: Äldre ska känna trygghet i hemtjänsten | -
      `,
    tells: ["noIndicators 'Mål'!A3"],
  },
];
