import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const table = (name: string, tab: string, drawing: string, expected: SideLayoutCase['tables'][number], more: Partial<SideLayoutCase> = {}): SideLayoutCase =>
  ({ name, workbook: workbook(sheet(tab, drawing)), tables: [expected], ...more });

const counted = (head: string): SideLayoutCase => table(`what is counted stands under "${head}"`, 'Volymer', `
  Volymer augusti 2026

  ${head} | Budget | Utfall aug | Prognos | Utfall föregående år
  Barn i förskola | 812 | 798 | 805 | 821
  Elever i fritidshem | 640 | 655 | 650 | 633
  `, {
  kind: 'volumes', unit: null, columns: 'budget actual forecast priorYear',
  rows: `
    i0 | Barn i förskola | 812 | 798 | 805 | 821
    i0 | Elever i fritidshem | 640 | 655 | 650 | 633`,
});

/** Heads of volumes, grants and internal control: names under a head of amounts, a budget per month, several columns of what was paid. */
export const sideHeadLayouts: readonly SideLayoutCase[] = [
  ...['Antal', 'Antal barn', 'Antal elever', 'Antal platser', 'Volym', ''].map(counted),
  {
    name: 'years that stand again over a further table, under the heads of the first', workbook: workbook(sheet('Volymer', `
      Socialnämnden, verksamhetsmått 2025

       | Bokslut | Budget | Utfall | Avvikelse | Budget
      Äldreomsorg | 2024 | 2025 | 2025 | budget–utfall | 2026
      Platser i särskilt boende, antal | 408 | 420 | 404 | 16 | 410
      Trygghetslarm, antal | 1188 | 1200 | 1213 | -13 | 1220

      Funktionshinder | 2024 | 2025 | 2025 | budget–utfall | 2026
      Daglig verksamhet, antal deltagare | 229 | 240 | 224 | 16 | 235
      Personlig assistans, antal personer | 69 | 70 | 67 | 3 | 68
      `)),
    tables: [
      { kind: 'volumes', unit: null, columns: 'priorYear:2024 budget:2025 actual:2025 variance other:2026', rows: `
        i0 | Platser i särskilt boende, antal | 408 | 420 | 404 | 16 | 410
        i0 | Trygghetslarm, antal | 1188 | 1200 | 1213 | -13 | 1220` },
      { kind: 'volumes', unit: null, columns: 'priorYear:2024 budget:2025 actual:2025 variance other:2026', rows: `
        i0 | Daglig verksamhet, antal deltagare | 229 | 240 | 224 | 16 | 235
        i0 | Personlig assistans, antal personer | 69 | 70 | 67 | 3 | 68` },
    ],
  },
  table('a budget per month beside the sum of the months', 'Timmar', `
    Hemtjänsttimmar 2026
    Timmar per månad | Budget/mån | jan 2026 | feb 2026 | mar 2026 | Summa jan-mar
    Beviljade timmar | 15200 | 15310 | 14020 | 15540 | 44870
    Antal brukare | 512 | 508 | 511 | 521 |
    `, {
    kind: 'volumes', unit: null, columns: 'budget other:2026 other:2026 actual:2026 other',
    rows: `
      i0 | Beviljade timmar | 15200 | 15310 | 14020 | 15540 | 44870
      i0 | Antal brukare | 512 | 508 | 511 | 521 |`,
  }, { name: 'months alone count against a budget per month, and their sum does not', unread: ['Summa jan-mar'] }),
  table('a budget that is as large as one month', 'Volymer', `
    Volymer 2026
    Volym | Budget | jan 2026 | feb 2026 | mar 2026 | Summa
    Beviljade timmar | 15200 | 15310 | 14020 | 15540 | 44870
    Utförda timmar | 13700 | 13310 | 13020 | 13980 | 40310
    `, {
    kind: 'volumes', unit: null, columns: 'budget other:2026 other:2026 actual:2026 other',
    rows: `
      i0 | Beviljade timmar | 15200 | 15310 | 14020 | 15540 | 44870
      i0 | Utförda timmar | 13700 | 13310 | 13020 | 13980 | 40310`,
  }, { name: 'months alone count against a budget as large as one of them', unread: ['Summa'] }),
  table('a budget of the year beside the sum of the months', 'Volymer', `
    Volymer 2026
    Volym | Budget | jan 2026 | feb 2026 | mar 2026 | Summa
    Beviljade timmar | 182400 | 15310 | 14020 | 15540 | 44870
    Utförda timmar | 164400 | 13310 | 13020 | 13980 | 40310
    `, {
    kind: 'volumes', unit: null, columns: 'budget other:2026 other:2026 other:2026 actual',
    rows: `
      i0 | Beviljade timmar | 182400 | 15310 | 14020 | 15540 | 44870
      i0 | Utförda timmar | 164400 | 13310 | 13020 | 13980 | 40310`,
  }),
  table('what is counted said before each of its heads', 'Elever', `
    Grundskolan, uppföljning efter september 2026
    Enhet | Budget tkr | Utfall tkr | Elever budget | Elever sep
    Almskolan | -41200 | -30550 | 245 | 251
    Björkskolan | -78400 | -58990 | 512 | 507
    `, {
    kind: 'volumes', unit: null, columns: 'budget actual',
    rows: `
      i0 | Almskolan | 245 | 251
      i0 | Björkskolan | 512 | 507`,
  }),
  table('what associations applied for and were granted', 'Bidrag 2026', `
    Föreningsbidrag 2026, tkr

    Förening | Bidragsform | Beviljat 2025 | Sökt 2026
    Ekens IF | Anläggningsbidrag | 185 | 240
    Alens ridklubb | Verksamhetsbidrag | 140 | 180
    `, {
    kind: 'grants', unit: 'tkr', labelHeads: ['Bidragsform'], columns: 'granted:2025 applied:2026',
    rows: `
      i0 | Ekens IF | Anläggningsbidrag | 185 | 240
      i0 | Alens ridklubb | Verksamhetsbidrag | 140 | 180`,
  }),
  table('what associations were granted, and nothing else', 'Bidrag 2026', `
    Föreningsbidrag 2026, tkr

    Förening | Bidragsform | Beviljat 2026
    Ekens IF | Anläggningsbidrag | 185
    Alens ridklubb | Verksamhetsbidrag | 140
    `, {
    kind: 'grants', unit: 'tkr', labelHeads: ['Bidragsform'], columns: 'granted:2026',
    rows: `
      i0 | Ekens IF | Anläggningsbidrag | 185
      i0 | Alens ridklubb | Verksamhetsbidrag | 140`,
  }),
  table('grants with what was paid out, what was used and when it is accounted for', 'Statsbidrag', `
    Statsbidrag 2026 (tkr)
    Bidrag | Myndighet | Beviljat | Utbetalt | Upparbetat | Kvar att använda | Redovisas senast
    Likvärdighetsbidrag | Skolverket | 5240 | 3493 | 3610 | 1630 | @2027-02-28
    Skolmiljarden | Skolverket | 1120 | 1120 | 800 | 320 | @2027-01-31
    `, {
    kind: 'grants', unit: 'tkr', labelHeads: ['Myndighet'], columns: 'granted actual other other completion',
    rows: `
      i0 | Likvärdighetsbidrag | Skolverket | 5240 | 3493 | 3610 | 1630 | 2027-02-28
      i0 | Skolmiljarden | Skolverket | 1120 | 1120 | 800 | 320 | 2027-01-31`,
  }, { unread: ['Upparbetat'] }),
  table('grants with a budget and what was paid out, beside how many got them', 'Bidrag', `
    Bidrag till föreningar 2024 (tkr)
    Bidragsform | Budget 2024 | Utbetalt 2024 | Utbetalt 2023 | Antal mottagare 2024
    Aktivitetsbidrag | 1850 | 1792 | 1745 | 61
    Anläggningsbidrag | 2400 | 2436 | 2310 | 28
    `, {
    kind: 'grants', unit: 'tkr', columns: 'budget:2024 actual:2024 actual:2023 other:2024',
    rows: `
      i0 | Aktivitetsbidrag | 1850 | 1792 | 1745 | 61
      i0 | Anläggningsbidrag | 2400 | 2436 | 2310 | 28`,
  }, { unread: ['Antal mottagare 2024'] }),
  table('grants with nothing but what is used is what was received', 'Statsbidrag', `
    Statsbidrag 2026 (tkr)
    Bidrag | Beviljat | Upparbetat
    Likvärdighetsbidrag | 5240 | 3610
    Skolmiljarden | 1120 | 800
    `, {
    kind: 'grants', unit: 'tkr', columns: 'granted actual',
    rows: `
      i0 | Likvärdighetsbidrag | 5240 | 3610
      i0 | Skolmiljarden | 1120 | 800`,
  }),
  table('what a control found, in words', 'Internkontroll', `
    Uppföljning av intern kontroll 2026
    Kontrollmoment | Ansvarig | Resultat av kontroll
    Fakturor betalas i tid | Controller | Inga avvikelser
    Bisysslor är anmälda | HR | Ej genomförd
    Bidrag betalas enligt regler | Enhetschef | Mindre avvikelse
    Representation har syfte | Controller | 4 av 25 saknar deltagarlista
    `, {
    kind: 'internalControl', unit: null, labelHeads: ['Ansvarig'], columns: 'done',
    rows: `
      i0 | Fakturor betalas i tid | Controller | Inga avvikelser | done
      i0 | Bisysslor är anmälda | HR | Ej genomförd | notDone
      i0 | Bidrag betalas enligt regler | Enhetschef | Mindre avvikelse | done
      i0 | Representation har syfte | Controller | 4 av 25 saknar deltagarlista |`,
  }),
  table('projects of land for housing with outlays and income', 'Exploatering', `
    Exploateringsprojekt 2026, tkr
     | Budget 2026 | | | Utfall 2026
    Projekt | Utgift | Inkomst | Netto | Utgift | Inkomst | Netto
    Kvarnängen | -9000 | 12000 | 3000 | -4600 | 7000 | 2400
    Sjöstaden | -4000 | 0 | -4000 | -4450 | 0 | -4450
    `, {
    kind: 'investments', unit: 'tkr', columns: 'other:2026 other:2026 budget:2026 other:2026 other:2026 actual:2026',
    rows: `
      i0 | Kvarnängen | -9000 | 12000 | 3000 | -4600 | 7000 | 2400
      i0 | Sjöstaden | -4000 | 0 | -4000 | -4450 | 0 | -4450`,
  }),
  table('a part of the year is the outcome of what "Delår" says', 'Mått', `
    Verksamhetsmått
    Verksamhetsmått | Bokslut 2024 | Budget 2025 | Delår 2025 | Prognos 2025
    Lån, antal | 88100 | 89000 | 57200 | 88500
    Elever musikskola | 420 | 430 | 431 | 430
    `, {
    kind: 'volumes', unit: null, columns: 'priorYear:2024 budget:2025 actual:2025 forecast:2025',
    rows: `
      i0 | Lån, antal | 88100 | 89000 | 57200 | 88500
      i0 | Elever musikskola | 420 | 430 | 431 | 430`,
  }),
  table('an average beside one month of several years', 'Statistik', `
    Individ- och familjeomsorg, statistik

     | Aug 2023 | Aug 2024 | Aug 2025 | Snitt 2025
    Antal hushåll | 410 | 402 | 395 | 399
    Orosanmälningar ack | 510 | 560 | 590 |
    `, {
    kind: 'volumes', unit: null, columns: 'other:2023 priorYear:2024 actual:2025 other:2025',
    rows: `
      i0 | Antal hushåll | 410 | 402 | 395 | 399
      i0 | Orosanmälningar ack | 510 | 560 | 590 |`,
  }, { unread: ['Snitt 2025'] }),
  table('years of the heads in the format of the amounts below', 'Volymer', `
    Volymer augusti 2026

    Volym | Utfall | Budget | Utfall | Prognos
     | 2025 {#,##0} | 2026 {#,##0} | 2026 {#,##0} | 2026 {#,##0}
    Barn i förskola | 1812 {#,##0} | 1798 {#,##0} | 1205 {#,##0} | 1821 {#,##0}
    Elever i skola | 2640 {#,##0} | 2655 {#,##0} | 1760 {#,##0} | 2633 {#,##0}
    `, {
    kind: 'volumes', unit: null, columns: 'priorYear:2025 budget:2026 actual:2026 forecast:2026',
    rows: `
      i0 | Barn i förskola | 1812 | 1798 | 1205 | 1821
      i0 | Elever i skola | 2640 | 2655 | 1760 | 2633`,
  }),
];
