import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

const drawn = (name: string, tab: string, drawing: string, expected: Omit<IndicatorLayout, 'name' | 'workbook' | 'kinds'>): IndicatorLayout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: 'indicators' }, ...expected });

/** Which figure of several is the outcome, and whose the judgement is. */
export const scorecardMeasureLayouts: readonly IndicatorLayout[] = [
  drawn('quarters beside what they come to', 'HR', `
    Nyckeltal | Kv 1 | Kv 2 | Kv 3 | Ack 2024 | Ack 2023 | Mål 2024
    Övertid, timmar | 1200 | 900 | 1100 | 3200 | 3600 | max 4500
    Personalomsättning, % | 2.1 | 2.4 | 3 | 7.5 | 8.2 | max 10
    `, {
    indicators: `
      name | actual | history
      Övertid, timmar | 3200 | 2023:3600
      Personalomsättning, % | 7.5 % | 2023:8.2 %
      `,
  }),
  drawn('months beside "ackumulerat", without a year', 'HR', `
    Nyckeltal | Utfall jan | Utfall feb | Utfall ackumulerat | Mål
    Övertid, timmar | 120 | 90 | 210 | max 500
    Sjukfrånvaro, % | 7.1 | 6.9 | 7 | max 6
    `, {
    indicators: `
      name | actual
      Övertid, timmar | 210
      Sjukfrånvaro, % | 7 %
      `,
  }),
  drawn('a grade of where it stands beside the outcome', 'Mål', `
    Mål | Mått | Målvärde | Utfall | Nuläge (1–3)
    Trygga besök | Nöjda besökare, % | minst 82 | 84 | 3
    Hållbart arbetsliv | Sjukfrånvaro, % | högst 6 | 7.1 | 1
    `, {
    indicators: `
      name | actual | target
      Nöjda besökare, % | 84 % | minst 82/-
      Sjukfrånvaro, % | 7.1 % | högst 6/-
      `,
    tells: ["indicatorColumns 'Mål'!E1"],
  }),
  drawn('where it stands alone is the outcome', 'Mål', `
    Mått | Målvärde | Nuläge
    Nöjda besökare, % | minst 82 | 84
    Sjukfrånvaro, % | högst 6 | 7.1
    `, { indicators: `
      name | actual
      Nöjda besökare, % | 84 %
      Sjukfrånvaro, % | 7.1 %
      ` }),
  drawn('two tertials alone: the later one', 'HR', `
    Nyckeltal | Utfall T1 2024 | Utfall T2 2024 | Mål 2024
    Övertid, timmar | 120 | 210 | max 500
    `, { indicators: `
      name | actual
      Övertid, timmar | 210
      ` }),
  drawn('units side by side and the whole last', 'Resultat', `
    Indikator | Mål | Norrskolan | Söderskolan | Kommunen totalt
    Andel behöriga, % | minst 88 | 91 | 84 | 87
    Meritvärde | minst 225 | 231 | 214 | 221
    `, {
    indicators: `
      name | actual | target
      Andel behöriga, % | 87 % | minst 88/-
      Meritvärde | 221 | minst 225/-
      `,
    tells: ["indicatorColumns 'Resultat'!C1 'Resultat'!D1"],
  }),
  drawn('units side by side without a whole have no outcome of theirs', 'Resultat', `
    Indikator | Mål | Norrskolan | Söderskolan | Österskolan
    Andel behöriga, % | minst 88 | 91 | 84 | 87
    Meritvärde | minst 225 | 231 | 214 | 221
    `, {
    indicators: `
      name | actual | target
      Andel behöriga, % | - | minst 88/-
      Meritvärde | - | minst 225/-
      `,
    tells: ["indicatorColumns 'Resultat'!C1 'Resultat'!D1 'Resultat'!E1"],
  }),
  drawn('a row for the target and one for the outcome of each', 'Nyckeltal', `
    Nyckeltal |  | 2022 | 2023 | 2024
    Nöjdhet hemtjänst (%) | Mål | 90 | 90 | 91
     | Utfall | 86 | 87 | 88
    Väntetid (dagar) | Mål | 60 | 50 | 45
     | Utfall | 72 | 58 | 61
    `, {
    indicators: `
      name | actual | history | target
      Nöjdhet hemtjänst (%) | 88 % | 2022:86 % 2023:87 % | 91/2024
      Väntetid (dagar) | 61 | 2022:72 2023:58 | 45/2024
      `,
  }),
  drawn('the outcome before its target, with the name on both and a comparison', 'Nyckeltal', `
    Nyckeltal | Typ | 2023 | 2024
    Nöjdhet (%) | Utfall | 87 | 88
    Nöjdhet (%) | Mål | 90 | 91
    Nöjdhet (%) | Riket | 85 | 86
    Väntetid | Utfall | 58 | 61
    Väntetid | Mål | 50 | 45
    Väntetid | Riket | 66 | 64
    `, {
    indicators: `
      name | actual | history | target
      Nöjdhet (%) | 88 % | 2023:87 % | 91/2024
      Väntetid | 61 | 2023:58 | 45/2024
      `,
  }),
  drawn('goals of the nämnd under those of the kommun', 'Nämndmål', `
    KF-mål | Nämndens mål | Bedömning | Analys
    Hållbar tillväxt | Planberedskap för 300 bostäder | Målet bedöms uppnås | Tolv planer är antagna.
    Hållbar tillväxt | Kortare handläggningstider | Målet bedöms delvis uppnås | Medianen är fem veckor.
    Trygg kommun | Fler ska gå och cykla | Målet bedöms inte uppnås | Två vägar är försenade.
    `, {
    indicators: '\n      name\n      ',
    goals: `
      name | stated
      Planberedskap för 300 bostäder | green Målet bedöms uppnås
      Kortare handläggningstider | yellow Målet bedöms delvis uppnås
      Fler ska gå och cykla | red Målet bedöms inte uppnås
      `,
  }),
  drawn('a tally of indicators names no goal', 'Mål', `
    Nr | Mål | Indikatorer (antal gröna/gula/röda) | Samlad bedömning
    1 | En trygg uppväxt | 4/1/0 | God måluppfyllelse
    2 | Livslångt lärande | 2/3/1 | Delvis måluppfyllelse
    3 | Växande näringsliv | 1/1/3 | Ej måluppfyllelse
    `, {
    indicators: '\n      name\n      ',
    goals: `
      name | stated
      En trygg uppväxt | green God måluppfyllelse
      Livslångt lärande | yellow Delvis måluppfyllelse
      Växande näringsliv | red Ej måluppfyllelse
      `,
  }),
  drawn('the same dot in every row is no judgement', 'Styrkort', `
    Mått | Mål 2024 | Utfall 2024 | Status
    Nöjda elever, % | minst 80 | 77 | ●
    Behöriga lärare, % | minst 75 | 76 | ●
    Frånvaro, % | högst 8 | 10 | ●
    `, {
    indicators: `
      name | actual | stated
      Nöjda elever, % | 77 % | -
      Behöriga lärare, % | 76 % | -
      Frånvaro, % | 10 % | -
      `,
    tells: ["assessmentByColour 'Styrkort'!D2 'Styrkort'!D3 'Styrkort'!D4"],
  }),
  drawn('a headed assessment without a word', 'Styrkort', `
    Mått | Mål 2024 | Utfall 2024 | Bedömning
    Nöjda elever, % | minst 80 | 77
    Behöriga lärare, % | minst 75 | 76
    `, {
    indicators: `
      name | actual | stated
      Nöjda elever, % | 77 % | -
      Behöriga lärare, % | 76 % | -
      `,
    tells: ["assessmentEmpty 'Styrkort'!D2 'Styrkort'!D3"],
  }),
  drawn('"Totalt" below units is a whole of its own', 'Personal', `
    Enhet | Utfall 2024 | Mål 2024
    Hemtjänst, sjukfrånvaro i % | 8.6 | max 8
    Administration, sjukfrånvaro i % | 3.2 | max 8
    Totalt | 7.8 | max 8
    `, { indicators: `
      name | sex | actual
      Hemtjänst, sjukfrånvaro i % | - | 8.6 %
      Administration, sjukfrånvaro i % | - | 3.2 %
      Totalt | - | 7.8
      ` }),
  drawn('"Totalt" beside women and men is of the indicator above', 'Personal', `
    Nyckeltal | Utfall 2024 | Mål 2024
    Sjukfrånvaro, % | 7.8 | max 8
    Kvinnor | 8.4 | max 8
    Män | 5.1 | max 8
    Totalt | 7.8 | max 8
    `, { indicators: `
      name | sex | actual
      Sjukfrånvaro, % | - | 7.8 %
      Sjukfrånvaro, % | Kvinnor | 8.4 %
      Sjukfrånvaro, % | Män | 5.1 %
      Sjukfrånvaro, % | Totalt | 7.8 %
      ` }),
  drawn('the last quarter to come is empty, and the target is the year\'s', 'Servicemål', `
    Mått | Helårsmål 2024 | Kvartal 1 2024 | Kvartal 2 2024 | Kvartal 3 2024 | Kvartal 4 2024
    Besvarade samtal, % | minst 80 | 76 | 79 | 82 |
    Väntetid, sekunder | högst 120 | 165 | 140 | 118 |
    `, { read: '2024-09', indicators: `
      name | actual | target
      Besvarade samtal, % | 82 % | minst 80/2024
      Väntetid, sekunder | 118 | högst 120/2024
      ` }),
  drawn('arrows under "Riktning" that the figures go against are wishes', 'Kollektivtrafik', `
    Nyckeltal | Måltal 2024 | Utfall 2024 | Utfall 2023 | Riktning
    Kundnöjdhet, % | 85 | 82 | 83 | ↑
    Inställda turer, % | 0.5 | 0.8 | 0.6 | ↓
    Resande, tusental | 48 | 47 | 45 | ↑
    `, { indicators: `
      name | actual | wanted
      Kundnöjdhet, % | 82 % | higher ↑
      Inställda turer, % | 0.8 % | lower ↓
      Resande, tusental | 47 | higher ↑
      ` }),
  drawn('tables beside each other, each with names and targets of its own', 'Mätetal', `
    Mätetal augusti 2026

    Indikator | Mål | Utfall | | Indikator | Mål | Utfall
    Nöjda besökare, % | minst 80 | 82 | | Sjukfrånvaro, % | högst 6 | 7.4
    Svar inom två dagar, % | minst 90 | 91 | | Lediga båtplatser, antal | högst 20 | 14
    `, { indicators: `
      name | actual | target
      Nöjda besökare, % | 82 % | minst 80/-
      Svar inom två dagar, % | 91 % | minst 90/-
      Sjukfrånvaro, % | 7.4 % | högst 6/-
      Lediga båtplatser, antal | 14 | högst 20/-
      ` }),
  drawn('people by month beside measures with targets', 'Läget', `
    Läget augusti 2026

    Nyckeltal | Mål 2026 | Utfall 2025 | Utfall 2026 | | Personal | Aug 2025 | Aug 2026
    Nöjda besökare, % | minst 80 | 79 | 82 | | Antal årsarbetare | 41.5 | 40.2
    Svar inom två dagar, % | minst 90 | 92 | 91 | | Personalomsättning % | 8.1 | 7.7
    `, { indicators: `
      name | actual | history
      Nöjda besökare, % | 82 % | 2025:79 %
      Svar inom två dagar, % | 91 % | 2025:92 %
      Antal årsarbetare | 40.2 | 2025-08:41.5
      Personalomsättning % | 7.7 % | 2025-08:8.1 %
      ` }),
];
