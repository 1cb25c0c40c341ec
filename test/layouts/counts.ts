import { sheet, workbook, type Layout } from './build';
import type { SideLayoutCase } from './sideTables';

/** Tables of the same areas that are counts and no money, beside their economy and on sheets of their own. */

const beside = (caption: string, heads: string, rows: readonly string[], gap = ' | |') => workbook(sheet('Aug', `
      Skolnämnden augusti 2026, tkr

      Ekonomi | | | | ${gap} ${caption}
      Verksamhet | Budget | Utfall | Prognos | Avvikelse ${gap} ${heads}
      Förskola | 61200 | 40150 | 60900 | 300 ${gap} ${rows[0] ?? ''}
      Grundskola | 138100 | 93330 | 139600 | -1500 ${gap} ${rows[1] ?? ''}
      Fritidshem | 14100 | 9320 | 13900 | 200 ${gap} ${rows[2] ?? ''}
      Summa | 213400 | 142800 | 214400 | -1000
      `));
const AREAS = `
      name | budget | actual | forecast | variance | priorYear
      Förskola | -61200 | -40150 | -60900 | 300 | -
      Grundskola | -138100 | -93330 | -139600 | -1500 | -
      Fritidshem | -14100 | -9320 | -13900 | 200 | -`;
const TOTAL = 'budget | actual | forecast | variance\n -213400 | -142800 | -214400 | -1000';

const EMPLOYED = beside('Årsarbetare', 'Verksamhet | Utfall 2025 | Utfall 2026', ['Förskola | 8.4 | 8.9', 'Grundskola | 6.2 | 6', 'Fritidshem | 7.7 | 8.1'], '| | |');
const PUPILS = beside('Antal barn/elever', 'Verksamhet | Budget 2026 | Utfall aug | Prognos', ['Förskola | 905 | 890 | 870', 'Grundskola | 1620 | 1633 | 1641', 'Fritidshem | 710 | 702 | 700']);
const PERIOD = beside('Perioden, tkr', 'Verksamhet | Budget jan-aug', ['Förskola | 38800', 'Grundskola | 91200', 'Fritidshem | 9150']);

const own = (tab: string, title: string, rows: string) => workbook(sheet('Drift', `
      Skolnämnden augusti 2026, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Förskola | 61200 | 40150 | 60900 | 300
      Grundskola | 138100 | 93330 | 139600 | -1500
      Fritidshem | 14100 | 9320 | 13900 | 200
      Summa | 213400 | 142800 | 214400 | -1000
      `), sheet(tab, `
      ${title}
      Verksamhet | Budget | Utfall | Avvikelse
      ${rows}
      `));
const HOURS = own('Vikarier', 'Vikarietimmar jan-aug 2026', `Förskola | 8800 | 9230 | -430
      Grundskola | 14200 | 13890 | 310
      Totalt | 23000 | 23120 | -120`);
const FULL_TIME = own('Årsarbetare', 'Årsarbetare augusti 2026', `Förskola | 288 | 291.2 | 3.2
      Grundskola | 342 | 338.5 | -3.5
      Summa | 630 | 629.7 | -0.3`);

const FALSE_ALARMS = ['areaConflict', 'totalMismatch', 'timeGuessed'];

export const countLayouts: readonly Layout[] = [
  { name: 'employees counted for the areas, behind two empty columns', workbook: EMPLOYED, areas: AREAS, total: TOTAL, silent: FALSE_ALARMS },
  { name: 'pupils counted for the areas, behind an empty column', workbook: PUPILS, areas: AREAS, total: TOTAL, silent: FALSE_ALARMS },
  {
    name: "the period's money behind an empty column stays the areas'", workbook: PERIOD, total: TOTAL, areas: `
      name | budget | actual | budgetToDate
      Förskola | -61200 | -40150 | -38800
      Grundskola | -138100 | -93330 | -91200
      Fritidshem | -14100 | -9320 | -9150`,
  },
  { name: 'hours counted for the areas under the heads of the economy', workbook: HOURS, areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', Vikarier: 'volumes' }, silent: FALSE_ALARMS },
  { name: 'employees counted for the areas under the heads of the economy', workbook: FULL_TIME, areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', Årsarbetare: 'volumes' }, silent: FALSE_ALARMS },
  ...([['Timmar', 'Utförda hemtjänsttimmar'], ['Blad2', 'Beslutad tid per område (timmar)'], ['Placering', 'Köpta placeringsdygn'], ['Vatten', 'Såld vattenmängd, m3'],
    ['Måltider', 'Antal serverade måltider'], ['Resor', 'Färdtjänstresor']] as const).map(([tab, title]): Layout => ({
    name: `"${title}" of other parts than the areas adds nothing to them`, areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', [tab]: 'volumes' }, silent: [...FALSE_ALARMS, 'totalsAdded'],
    workbook: own(tab, title, `Norr | 41200 | 42900 | -1700
      Söder | 38100 | 37200 | 900
      Totalt | 79300 | 80100 | -800`),
  })),
  {
    name: 'a price of one beside money is no outcome', workbook: workbook(sheet('Skola', `
      Skolformer bokslut 2025
      Skolform | Elever | Budget tkr | Utfall tkr | Utfall kr/elev
      Grundskola | 1410 | 120100 | 121300 | 86028
      Fritidshem | 820 | 32000 | 32195 | 39262
      Summa | | 152100 | 153495 |
      `)), areas: `
      name | budget | actual
      Grundskola | -120100 | -121300
      Fritidshem | -32000 | -32195`, total: 'budget | actual\n -152100 | -153495',
  },
  {
    name: 'what hours cost, under a unit of money, is money', workbook: workbook(sheet('Vikarietimmar', `
      Socialnämnden augusti 2026, tkr
      Verksamhet | Budget | Utfall | Prognos
      Hemtjänst | 8800 | 6230 | 9100
      Boende | 14200 | 9890 | 14300
      Summa | 23000 | 16120 | 23400
      `)), kinds: { Vikarietimmar: 'areas' },
  },
];

export const countSideLayouts: readonly SideLayoutCase[] = [
  { name: 'employees beside the economy are volumes', workbook: EMPLOYED, tables: [{
    kind: 'volumes', unit: null, title: 'Årsarbetare', columns: 'priorYear:2025 actual:2026', rows: `
      i0 | Förskola | 8.4 | 8.9
      i0 | Grundskola | 6.2 | 6
      i0 | Fritidshem | 7.7 | 8.1` }] },
  { name: 'pupils beside the economy are volumes', workbook: PUPILS, tables: [{
    kind: 'volumes', unit: null, title: 'Antal barn/elever', columns: 'budget:2026 actual forecast', rows: `
      i0 | Förskola | 905 | 890 | 870
      i0 | Grundskola | 1620 | 1633 | 1641
      i0 | Fritidshem | 710 | 702 | 700` }] },
  { name: 'hours on their own sheet are volumes', workbook: HOURS, tables: [{
    kind: 'volumes', unit: null, columns: 'budget actual variance', rows: `
      i0 | Förskola | 8800 | 9230 | -430
      i0 | Grundskola | 14200 | 13890 | 310
      s0 | Totalt | 23000 | 23120 | -120` }] },
  { name: 'pupils of years to come are expected and not counted', workbook: workbook(sheet('Elevprognos', `
      Elevprognos 2026–2028

      Årskurs | 2026 | 2027 | 2028
      F-klass | 94 | 91 | 88
      Åk 1-3 | 281 | 279 | 270
      `)), tables: [{
    kind: 'volumes', unit: null, columns: 'forecast:2026 other:2027 other:2028', rows: `
      i0 | F-klass | 94 | 91 | 88
      i0 | Åk 1-3 | 281 | 279 | 270` }] },
];
