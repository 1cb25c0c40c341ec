import { sheet, workbook, type Layout } from './build';
import type { SideLayoutCase } from './sideTables';

const ECONOMY = `
  Socialnämnden maj 2024, tkr
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100
  Summa | -36000 | -14900 | -36200 | -200`;

const INVESTMENTS = `
  Investeringar
  Projekt | Budget | Utfall | Prognos
  IT | -300 | -50 | -250`;

const VOLUMES = `
  Volymer
  Volym | Budget 2024 | Utfall 2024-05 | Prognos
  Hemtjänsttimmar | 50000 | 21000 | 51000`;

const GRANTS = `
  Statsbidrag
  Bidrag | Budget 2024 | Utfall | Prognos
  God vård | 1000 | 400 | 1000`;

const areas = `
  name | budget | actual | forecast | variance
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100`;
const total = `
  budget | actual | forecast | variance
  -36000 | -14900 | -36200 | -200`;

const below: readonly [string, string, Partial<Layout>?][] = [
  ['investments', INVESTMENTS], ['volumes', VOLUMES], ['grants', GRANTS],
  ['volumes by their rows', `
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
  Antal brukare | 400 | 410 | 415
  Antal platser | 90 | 90 | 91`],
  ['investments of each area', `
  Investeringar, tkr
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
  Hemtjänst | -500 | -100 | -500
  Boende | -900 | -200 | -900`],
  ['indicators by their rows', `
  Personal
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
  Sjukfrånvaro hemtjänst | 7 | 8 | 8
  Sjukfrånvaro boende | 6 | 7 | 7`, { tells: ['tableAside'] }],
  ['measures to be taken', `
  Åtgärder för budget i balans
  Åtgärd | Effekt 2024 | Prognos
  Minskad bemanning | 500 | 400
  Vakans | 200 | 200`, { tells: ['tableAside'] }],
  ['measures to be taken, with nothing but their effect', `
  Åtgärd | Effekt 2024
  Minskad bemanning | 500
  Vakans | 200`],
];

/** Tables of other kinds on a sheet of the economy: both are read as what they are. */
export const asideLayouts: readonly Layout[] = [
  ...below.map(([name, table, told]): Layout => ({
    name: `the areas, and ${name} below them`,
    workbook: workbook(sheet('Uppföljning', `${ECONOMY}\n\n${table}\n  `)),
    kinds: { Uppföljning: 'areas' }, areas, total, silent: ['signInferred', 'rowsBelowSum', 'varianceMismatch', 'totalMismatch'], ...told,
  })),
  {
    name: 'investments above the areas, under a title of their own',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, tkr
      ${INVESTMENTS.trim()}

      Drift${ECONOMY.slice(ECONOMY.indexOf('\n', 1))}
      `)),
    kinds: { Uppföljning: 'areas' }, areas, total,
  },
  {
    name: 'investments beside the areas',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | | Projekt | Total budget | Utfall | Prognos
      Hemtjänst | -12000 | -5100 | -12300 | | IT | -300 | -50 | -250
      Boende | -24000 | -9800 | -23900 | | Bilar | -700 | -60 | -750
      `)),
    kinds: { Uppföljning: 'areas' },
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`,
  },
  {
    name: "an area's own sheet with its investments below",
    workbook: workbook(sheet('Hemtjänst', `
      Hemtjänst maj 2024, tkr
       | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse
      Intäkter | 1000 | 450 | 1000 | 0
      Kostnader | -13000 | -5550 | -13300 | -300
      Netto | -12000 | -5100 | -12300 | -300

      Investeringar
      Projekt | Budget 2024 | Utfall 2024-05 | Prognos
      Inventarier | -500 | -100 | -500
      `)),
    kinds: { Hemtjänst: 'area' },
    areas: `
      name | budget | actual | forecast | income | costs
      Hemtjänst | -12000 | -5100 | -12300 | 450 | -5550`,
  },
  {
    name: 'tables below each other under a tab of investments: all of them are that',
    workbook: workbook(
      sheet('Drift', `${ECONOMY}\n  `),
      sheet('Investeringar', `
        Socialnämnden maj 2024, tkr
        Projekt | Total budget | Utfall | Prognos
        IT | -300 | -50 | -250

        Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
        Hemtjänst | -500 | -100 | -500
        Boende | -900 | -200 | -900
        `)),
    kinds: { Drift: 'areas', Investeringar: 'investments' }, areas, total,
  },
  {
    name: 'an income statement with the line Bidrag, and a note that names investments',
    workbook: workbook(sheet('Blad1', `
      Socialnämnden maj 2024, tkr
       | Budget 2024 | Utfall 2024-05 | Prognos
      Bidrag | 1000 | 450 | 1000
      Kostnader | -13000 | -5550 | -13300
      Netto | -12000 | -5100 | -12300

      Investeringar redovisas på en egen flik.
      Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos
      Hemtjänst | -5000 | -2100 | -5100
      Boende | -7000 | -3000 | -7200
      `)),
    kinds: { Blad1: 'committee' },
  },
];

const ALL = `${ECONOMY}

  ${INVESTMENTS.trim()}

  ${VOLUMES.trim()}

  ${GRANTS.trim()}
  `;

/** What such tables give the report. */
export const asideTableLayouts: readonly SideLayoutCase[] = [
  {
    name: 'investments, volumes and grants below the areas on one sheet',
    workbook: workbook(sheet('Uppföljning', ALL)),
    tables: [
      { kind: 'investments', unit: 'tkr', title: 'Investeringar', columns: 'budget actual forecast', rows: 'i0 | IT | -300 | -50 | -250' },
      { kind: 'volumes', unit: null, title: 'Volymer', columns: 'budget:2024 actual:2024 forecast', rows: 'i0 | Hemtjänsttimmar | 50000 | 21000 | 51000' },
      { kind: 'grants', unit: 'tkr', title: 'Statsbidrag', columns: 'budget:2024 actual forecast', rows: 'i0 | God vård | 1000 | 400 | 1000' },
    ],
  },
  {
    name: 'investments beside the areas on one sheet',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden maj 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | | Projekt | Total budget | Utfall | Prognos
      Hemtjänst | -12000 | -5100 | -12300 | | IT | -300 | -50 | -250
      Boende | -24000 | -9800 | -23900 | | Bilar | -700 | -60 | -750
      `)),
    tables: [{
      kind: 'investments', unit: 'tkr', columns: 'budget actual forecast',
      rows: `
        i0 | IT | -300 | -50 | -250
        i0 | Bilar | -700 | -60 | -750`,
    }],
  },
];
