import { sheet, workbook, type Layout } from './build';

/** A drawn workbook and the tables that stand on its sheets beside the economy. */
export interface SideLayoutCase extends Pick<Layout, 'name' | 'workbook'> {
  readonly period?: string;
  /** By table, in order. */
  readonly tables: readonly ExpectedSideTable[];
  /** Rules of findings that must be told; no others may be. */
  readonly tells?: readonly string[];
  /** Heads of columns that no figure takes, told table by table. */
  readonly unread?: readonly string[];
}

export interface ExpectedSideTable {
  readonly kind: string;
  readonly unit: string | null;
  readonly title?: string | null;
  readonly labelHeads?: readonly string[];
  /** Measures of the columns, a year behind a colon where the head names one. */
  readonly columns: string;
  /** A line a row: kind and level (`i0`, `i1`, `s0`, `h0`), name, labels in order, cells; internal control's status last. */
  readonly rows: string;
}

const economy = sheet('Ekonomi', `
  Omsorgsnämnden, budgetuppföljning augusti 2024, tkr
  Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
  Hemtjänst | -30000 | -20500 | -30900
  Boende | -60000 | -39000 | -59500
  `);

export const sideLayouts: readonly SideLayoutCase[] = [
  {
    name: 'volumes with unit, forecast and printed change, grouped',
    workbook: workbook(economy, sheet('Volymer', `
      Volymer och prestationer, augusti 2024

      Verksamhetsmått | Enhet | Utfall aug 2023 | Utfall aug 2024 | Budget 2024 | Prognos 2024 | Avvikelse | Förändring
      Äldreomsorg
      Hemtjänst | timmar | 240000 | 251000 | 380000 | 377000 | -3000 | 11000
      Särskilt boende | platser | 510 | 498 | 520 | 505 | -15 | -12
      LSS
      Daglig verksamhet | personer | 310 | 318 | 315 | 320 | 5 | 8

      * Timmar avser utförd tid.
      `)),
    tables: [{
      kind: 'volumes', unit: null, title: 'Volymer och prestationer, augusti 2024', labelHeads: ['Enhet'],
      columns: 'priorYear:2023 actual:2024 budget:2024 forecast:2024 variance change',
      rows: `
        h0 | Äldreomsorg | | | | | | |
        i0 | Hemtjänst | timmar | 240000 | 251000 | 380000 | 377000 | -3000 | 11000
        i0 | Särskilt boende | platser | 510 | 498 | 520 | 505 | -15 | -12
        h0 | LSS | | | | | | |
        i0 | Daglig verksamhet | personer | 310 | 318 | 315 | 320 | 5 | 8`,
    }],
  },
  {
    name: 'parts set in by dashes and spaces, two levels, with a part that is more than its whole',
    workbook: workbook(economy, sheet('Volymer', `
      Volymmått | 2024 | Budget 2024 | 2023 | 2022
      Placerade barn | 60 | 55 | 58 | 50
      - varav familjehem | 40 | 35 | 38 | 30
      "  - varav nätverkshem" | 15 | 12 | 14 | 11
      - varav institution | 70 | 20 | 20 | 20
      Kontaktpersoner | 108 | 110 | 109 | 100
      – pojkar | 50 | 55 | 52 | 48
      – flickor | 58 | 55 | 57 | 52
      `)),
    tables: [{
      kind: 'volumes', unit: null, columns: 'actual:2024 budget:2024 priorYear:2023 other:2022',
      rows: `
        i0 | Placerade barn | 60 | 55 | 58 | 50
        i1 | - varav familjehem | 40 | 35 | 38 | 30
        i2 | - varav nätverkshem | 15 | 12 | 14 | 11
        i1 | - varav institution | 70 | 20 | 20 | 20
        i0 | Kontaktpersoner | 108 | 110 | 109 | 100
        i1 | - pojkar | 50 | 55 | 52 | 48
        i1 | - flickor | 58 | 55 | 57 | 52`,
    }],
    tells: ['partExceedsWhole'],
  },
  {
    name: 'volumes under two rows of heads, verksamhet in a merged column',
    workbook: workbook(economy, sheet('Volymer', `
       | | Utfall | | Budget |
      Verksamhet | Volymmått | 2023 | 2024 | 2024 | 2025
      Förskola | Antal barn | 1180 | 1175 | 1200 | 1210
       | Antal avdelningar | 70 | 69 | 70 | 71
      Grundskola | Antal elever | 3390 | 3412 | 3400 | 3450
      Totalt | | 4640 | 4656 | 4670 | 4731
      `)),
    tables: [{
      kind: 'volumes', unit: null, labelHeads: ['Verksamhet'], columns: 'priorYear:2023 actual:2024 budget:2024 other:2025',
      rows: `
        i0 | Antal barn | Förskola | 1180 | 1175 | 1200 | 1210
        i0 | Antal avdelningar | Förskola | 70 | 69 | 70 | 71
        i0 | Antal elever | Grundskola | 3390 | 3412 | 3400 | 3450
        s0 | Totalt | | 4640 | 4656 | 4670 | 4731`,
    }],
  },
  {
    name: 'investments and projects on one sheet, completion in words and as dates',
    workbook: workbook(economy, sheet('Inv', `
      Investeringar 2024, mnkr

       | Budget 2024 | Utfall 2024-08-31 | Prognos 2024 | Avvikelse
      Utgifter | 12.5 | 6.1 | 11.0 | 1.5
      Inkomster | 2.0 | 0.5 | 1.5 | -0.5
      Netto | 10.5 | 5.6 | 9.5 | 1.0

      Större projekt
      Projekt | Beräknas klart | Kommentar
      Nytt boende Linden | Q2 2025 | Upphandling klar
      Ombyggnad kök | @2024-12-15 |
      Larm | våren 2026 |
      `)),
    tables: [
      {
        kind: 'investments', unit: 'mnkr', title: 'Investeringar 2024, mnkr', columns: 'budget:2024 actual:2024 forecast:2024 variance',
        rows: `
          i0 | Utgifter | 12.5 | 6.1 | 11 | 1.5
          i0 | Inkomster | 2 | 0.5 | 1.5 | -0.5
          s0 | Netto | 10.5 | 5.6 | 9.5 | 1`,
      },
      {
        kind: 'investments', unit: null, title: 'Större projekt', columns: 'completion comment',
        rows: `
          i0 | Nytt boende Linden | Q2 2025 | Upphandling klar
          i0 | Ombyggnad kök | 2024-12-15 |
          i0 | Larm | våren 2026 |`,
      },
    ],
  },
  {
    name: 'projects with a number, a total budget, spent and a year of their own; a sum that is wrong',
    workbook: workbook(economy, sheet('Investeringsprojekt', `
      Investeringsuppföljning, tkr
      Projektnr | Projekt | Total budget | Ack. utfall | Slutprognos | Budget 2024 | Utfall 2024 | Prognos 2024
      1001 | Cykelväg | 9000 | 4200 | 9100 | 4000 | 2000 | 4100
      1002 | Bro | 15000 | 6000 | 15000 | 7000 | 3000 | 7000
      Summa | | 24000 | 10200 | 24100 | 11000 | 5000 | 11900
      `)),
    tables: [{
      kind: 'investments', unit: 'tkr', labelHeads: ['Projektnr'], columns: 'project.budget project.actual project.forecast budget:2024 actual:2024 forecast:2024',
      rows: `
        i0 | Cykelväg | 1001 | 9000 | 4200 | 9100 | 4000 | 2000 | 4100
        i0 | Bro | 1002 | 15000 | 6000 | 15000 | 7000 | 3000 | 7000
        s0 | Summa | | 24000 | 10200 | 24100 | 11000 | 5000 | 11900`,
    }],
    tells: ['sumMismatch'],
  },
  {
    name: 'investments with years as columns and budget as rows, a difference that is wrong',
    workbook: workbook(economy, sheet('Investeringar', `
      Belopp i tkr
      Investeringar | 2022 | 2023 | 2024
      Budget | 500 | 2000 | 3000
      Utfall | 700 | 1500 | 1700
      Avvikelse | -200 | 500 | 1200
      `)),
    tables: [{
      kind: 'investments', unit: 'tkr', columns: 'other:2022 priorYear:2023 actual:2024',
      rows: `
        i0 | Budget | 500 | 2000 | 3000
        i0 | Utfall | 700 | 1500 | 1700
        i0 | Avvikelse | -200 | 500 | 1200`,
    }],
    tells: ['varianceMismatch'],
  },
  {
    name: 'grants with a merged type, amounts typed as text, and the giver to the right of the amounts',
    workbook: workbook(economy, sheet('Statsbidrag', `
      Riktade statsbidrag 2024 (tkr)

      Typ | Statsbidrag | Sökt belopp | Beviljat belopp | Utbetalt | Finansiär | Kommentar
      Drift | Äldreomsorgslyftet | "2 000" | "1 800" | 900 | Socialstyrelsen | Delas över två år
       | God och nära vård | 1500 | 1500 | 1100 | SKR |
      Projekt | Klimatklivet | - | 400 | 0 | Naturvårdsverket |
      Summa | | 3500 | 3700 | 2000 | |
      `)),
    tables: [{
      kind: 'grants', unit: 'tkr', labelHeads: ['Typ', 'Finansiär'], columns: 'applied granted actual comment',
      rows: `
        i0 | Äldreomsorgslyftet | Drift | Socialstyrelsen | 2000 | 1800 | 900 | Delas över två år
        i0 | God och nära vård | Drift | SKR | 1500 | 1500 | 1100 |
        i0 | Klimatklivet | Projekt | Naturvårdsverket | - | 400 | 0 |
        s0 | Summa | | | 3500 | 3700 | 2000 |`,
    }],
  },
  {
    name: 'grants with the names over the lower row of heads',
    workbook: workbook(economy, sheet('Bidrag', `
      Sökta bidrag, kr
      Bidrag | Utbetalas från | Ansökt | | Beviljat |
       | | 2023 | 2024 | 2023 | 2024
      Riktat statsbidrag | Socialstyrelsen | 2100000 | 1600000 | 2100000 | 1600000
      Schablonersättning | Migrationsverket | 0 | 0 | 18900000 | 9800000
      Totalt | | 2100000 | 1600000 | 21000000 | 11400000
      `)),
    tables: [{
      kind: 'grants', unit: 'kr', labelHeads: ['Utbetalas från'], columns: 'applied:2023 applied:2024 granted:2023 granted:2024',
      rows: `
        i0 | Riktat statsbidrag | Socialstyrelsen | 2100000 | 1600000 | 2100000 | 1600000
        i0 | Schablonersättning | Migrationsverket | 0 | 0 | 18900000 | 9800000
        s0 | Totalt | | 2100000 | 1600000 | 21000000 | 11400000`,
    }],
  },
  {
    name: 'internal control with one column of status among risk, responsible and comment',
    workbook: workbook(economy, sheet('Internkontroll', `
      Uppföljning av intern kontroll 2024

      Process | Risk | Åtgärd | Ansvarig | Status | Kommentar
      Inköp | Felaktiga inköp | Stickprov av fakturor | Controller | Klar | Utan anmärkning
       | Muta | Utbildning i etik | HR | Pågående |
      Lön | Fel lön | Avstämning mot tjänsteställe | HR-chef | Ej påbörjad |
       | Sen rapportering | Ny rutin för frånvaro | HR-chef | Genomförs under hösten |
       | Jäv | Kontroll av bisysslor | Ekonom | Delvis genomförd | Återstår två enheter
       | Sekretess | Behörighetskontroll | IT | Gul |
       | Arkiv | Gallringsplan | Registrator | |
      `)),
    tables: [{
      kind: 'internalControl', unit: null, labelHeads: ['Process', 'Risk', 'Ansvarig'], columns: 'done comment',
      rows: `
        i0 | Stickprov av fakturor | Inköp | Felaktiga inköp | Controller | Klar | Utan anmärkning | done
        i0 | Utbildning i etik | Inköp | Muta | HR | Pågående | | ongoing
        i0 | Avstämning mot tjänsteställe | Lön | Fel lön | HR-chef | Ej påbörjad | | notDone
        i0 | Ny rutin för frånvaro | Lön | Sen rapportering | HR-chef | Genomförs under hösten | | notDone
        i0 | Kontroll av bisysslor | Lön | Jäv | Ekonom | Delvis genomförd | Återstår två enheter | ongoing
        i0 | Behörighetskontroll | Lön | Sekretess | IT | Gul | |
        i0 | Gallringsplan | Lön | Arkiv | Registrator | | |`,
    }],
  },
  {
    name: 'internal control marked by x and 1, one action marked twice, one not at all',
    workbook: workbook(economy, sheet('Intern kontroll', `
      Åtgärd | Genomförd | Pågår | Ej genomförd
      Ny rutin för attest | x | |
      Kontroll av representation | | 1 |
      Översyn av behörigheter | | | X
      Inventering av avtal | x | x |
      Utbildning i upphandling | | |
      Granskning av kontanta medel | x | |
      `)),
    tables: [{
      kind: 'internalControl', unit: null, columns: 'done done done',
      rows: `
        i0 | Ny rutin för attest | x | | | done
        i0 | Kontroll av representation | | 1 | | ongoing
        i0 | Översyn av behörigheter | | | X | notDone
        i0 | Inventering av avtal | x | x | |
        i0 | Utbildning i upphandling | | | |
        i0 | Granskning av kontanta medel | x | | | done`,
    }],
    tells: ['controlMarkedTwice'],
  },
  {
    name: 'a plan of internal control with headings and one column of yes and no',
    workbook: workbook(economy, sheet('IK-plan', `
      Internkontrollplan
      Kontrollmoment | Frekvens | Genomförd
      Ekonomi
      Avstämning av balanskonton | Månad | Ja
      Attest enligt delegation | Kvartal | Nej

      Personal
      Bisysslor anmälda | År | Delvis
      `)),
    tables: [{
      kind: 'internalControl', unit: null, title: 'Internkontrollplan', labelHeads: ['Frekvens'], columns: 'done',
      rows: `
        h0 | Ekonomi | | |
        i0 | Avstämning av balanskonton | Månad | Ja | done
        i0 | Attest enligt delegation | Kvartal | Nej | notDone
        h0 | Personal | | |
        i0 | Bisysslor anmälda | År | Delvis | ongoing`,
    }],
  },
  {
    name: 'two tables of investments side by side, without a unit, in a workbook of tkr',
    workbook: workbook(economy, sheet('Investeringar', `
      Investeringar
      Projekt | Budget 2024 | Prognos 2024 | | Projekt | Klart
      Ny hiss | 2500 | 2600 | | Ny hiss | dec 2024
      Inventarier | 800 | 800 | | Ventilation | 2026
      `)),
    tables: [
      {
        kind: 'investments', unit: 'tkr', columns: 'budget:2024 forecast:2024',
        rows: `
          i0 | Ny hiss | 2500 | 2600
          i0 | Inventarier | 800 | 800`,
      },
      {
        kind: 'investments', unit: null, columns: 'completion',
        rows: `
          i0 | Ny hiss | dec 2024
          i0 | Ventilation | 2026`,
      },
    ],
  },
  {
    name: 'parts that do not make up their whole in one column of three',
    workbook: workbook(economy, sheet('Volymer', `
      Volymmått | 2022 | 2023 | 2024
      Anmälningar | 1280 | 1300 | 1563
      varav 0-12 år | 720 | 733 | 834
      varav 13-17 år | 510 | 518 | 559
      varav 18-20 år | 50 | 49 | 70
      `)),
    tables: [{
      kind: 'volumes', unit: null, columns: 'other:2022 priorYear:2023 actual:2024',
      rows: `
        i0 | Anmälningar | 1280 | 1300 | 1563
        i1 | varav 0-12 år | 720 | 733 | 834
        i1 | varav 13-17 år | 510 | 518 | 559
        i1 | varav 18-20 år | 50 | 49 | 70`,
    }],
    tells: ['partsMismatch'],
  },
  {
    name: 'a list of names without any amounts or statuses',
    workbook: workbook(economy, sheet('Intern kontroll', `
      Process | Kontrollmoment | Risk
      Inköp | Stickprov | Fel pris
      Lön | Avstämning | Fel lön
      `)),
    tables: [],
  },
  {
    name: 'parts that overlap, and that need not make up the whole',
    workbook: workbook(economy, sheet('Volymer', `
      Volymmått | Budget 2024 | 2023 | 2024
      Brukare | 100 | 102 | 110
      varav kvinnor | 60 | 61 | 66
      varav över 80 år | 55 | 58 | 60
      Placeringar | 40 | 41 | 44
      varav LVU | 10 | 12 | 9
      `)),
    tables: [{
      kind: 'volumes', unit: null, columns: 'budget:2024 priorYear:2023 actual:2024',
      rows: `
        i0 | Brukare | 100 | 102 | 110
        i1 | varav kvinnor | 60 | 61 | 66
        i1 | varav över 80 år | 55 | 58 | 60
        i0 | Placeringar | 40 | 41 | 44
        i1 | varav LVU | 10 | 12 | 9`,
    }],
  },
  {
    name: 'months alone under a title that says what is counted',
    workbook: workbook(sheet('Barn', `
      Inskrivna barn per förskola 2026

      Förskola | Platser | Jul | Aug | Sep | Okt
      Björnen | 72 | 68 | 66 | 70 |
      Lärkan | 90 | 80 | 82 | 87 |
      `)),
    tables: [{
      kind: 'volumes', unit: null, columns: 'other other other actual other',
      rows: `
        i0 | Björnen | 72 | 68 | 66 | 70 |
        i0 | Lärkan | 90 | 80 | 82 | 87 |`,
    }],
    unread: ['Platser'],
  },
];
