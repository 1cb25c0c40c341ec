import { sheet, workbook, type Layout } from './build';

const doubted = { tells: ['doubtfulMeasures'], silent: [] } as const;
const sure = { silent: ['doubtfulMeasures', 'countsAsAreas'] } as const;

const invested = (name: string, drawing: string, investments: string, more: Partial<Layout>): Layout => ({ name, workbook: workbook(sheet('Invest', drawing)), investments, ...more });
const counted = (name: string, drawing: string, volumes: string, more: Partial<Layout>): Layout => ({ name, workbook: workbook(sheet('Volymer', drawing)), volumes, ...more });

const HELD = `
      name | budget | actual
      Ladan | 2150 | 1900
      Bryggan | 3000 | 1200
      Torget | 5300 | 4100`;
const DECIDED = `
      name | budget | actual
      Ladan | 2000 | 1900
      Bryggan | 3000 | 1200
      Torget | 4800 | 4100`;

/** The budget of investments that transfers were made into, whatever its head is called. */
const transfers: readonly Layout[] = [
  invested('what is decided and what was moved into it is the budget, under a head that no one knows', `
      Investeringar augusti 2025, tkr
      Projekt | Budget KF | Ombudgetering | Tilläggsanslag | Disponibelt | Utfall
      Ladan | 2000 | 100 | 50 | 2150 | 1900
      Bryggan | 3000 | 0 | 0 | 3000 | 1200
      Torget | 4800 | 500 | 0 | 5300 | 4100
      `, HELD, sure),
  invested('the budget is what the rest is left of, wherever it stands', `
      Investeringar augusti 2025, tkr
      Projekt | Att använda | Utfall | Rest | Budget
      Ladan | 2150 | 1900 | 250 | 2000
      Bryggan | 3000 | 1200 | 1800 | 3000
      Torget | 5300 | 4100 | 1200 | 4800
      `, HELD, sure),
  invested('a total that is the budget and columns without a word for it makes the budget unsure', `
      Investeringar augusti 2025, tkr
      Projekt | Budget KF | Pott 1 | Pott 2 | Fördelat | Utfall
      Ladan | 2000 | 100 | 50 | 2150 | 1900
      Bryggan | 3000 | 200 | 0 | 3200 | 1200
      Torget | 4800 | 500 | 0 | 5300 | 4100
      `, DECIDED, doubted),
  invested('a total that is never less than the budget makes it unsure', `
      Investeringar augusti 2025, tkr
      Projekt | Årets budget | Totalt | Utfall
      Ladan | 2000 | 2150 | 1900
      Bryggan | 3000 | 3000 | 1200
      Torget | 4800 | 5300 | 4100
      `, DECIDED, doubted),
  invested('a budget that the printed variance is taken of is sure beside a total of other years', `
      Investeringar augusti 2025, tkr
      Projekt | Årets budget | Totalt | Utfall | Avvikelse
      Ladan | 2000 | 2150 | 1900 | 100
      Bryggan | 3000 | 3000 | 1200 | 1800
      Torget | 4800 | 5300 | 4100 | 700
      `, DECIDED, sure),
  invested('the next year\'s budget is no budget of this one', `
      Investeringar augusti 2025, tkr
      Projekt | Anslag | Utfall | Kvar | Budget nästa år
      Ladan | 2000 | 1900 | 100 | 700
      Bryggan | 3000 | 1200 | 1800 | 0
      Torget | 4800 | 4100 | 700 | 9000
      `, DECIDED, sure),
  invested('a budget of the year is that which its title names, and not the next', `
      Investeringar 2025, tkr
      Projekt | Budget | Utfall | Budget 2026
      Ladan | 2000 | 1900 | 700
      Bryggan | 3000 | 1200 | 0
      Torget | 4800 | 4100 | 9000
      `, DECIDED, sure),
  invested('two budgets without a word or an amount that tells which counts', `
      Investeringar augusti 2025, tkr
      Projekt | Budget fördelad | Budget samlad | Utfall
      Ladan | 2150 | 2000 | 1900
      Bryggan | 2900 | 3000 | 1200
      Torget | 5300 | 4800 | 4100
      `, DECIDED, doubted),
];

const COUNTED = `
      name | actual
      Sol | 41
      Måne | 55
      Stjärna | 38`;

/** Volumes whose columns are of times that nothing tells apart. */
const times: readonly Layout[] = [
  counted('of two outcomes of the same time the one taken is unsure', `
      Volymer augusti 2025
      Verksamhetsmått | Utfall verksamhetssystem | Utfall ekonomisystem
      Sol | 40 | 41
      Måne | 52 | 55
      Stjärna | 39 | 38
      `, COUNTED, doubted),
  counted('of two outcomes the one that the variance is taken of is sure', `
      Volymer augusti 2025
      Verksamhetsmått | Budget | Utfall preliminärt | Utfall | Avvikelse
      Sol | 40 | 42 | 41 | 1
      Måne | 52 | 51 | 55 | 3
      Stjärna | 39 | 40 | 38 | -1
      `, COUNTED, sure),
  counted('an outcome of a later year beside the one taken makes it unsure', `
      Volymer
      Verksamhetsmått | Utfall 2025 | Utfall juni 2024 | Prognos 2025
      Sol | 44 | 41 | 45
      Måne | 58 | 55 | 60
      Stjärna | 40 | 38 | 41
      `, COUNTED, doubted),
  counted('an outcome older than the title beside a column of unknown words', `
      Volymer 2025
      Verksamhetsmått | Räknat | 2024 | Budget
      Sol | 44 | 41 | 45
      Måne | 58 | 55 | 60
      Stjärna | 40 | 38 | 41
      `, COUNTED, doubted),
  counted('a budget two years after the last that was closed is no budget of the outcome', `
      Volymer
      Verksamhetsmått | Bokslut 2024 | Utfall | Budget 2026
      Sol | 44 | 41 | 45
      Måne | 58 | 55 | 60
      Stjärna | 40 | 38 | 41
      `, COUNTED, doubted),
  counted('a forecast of a later year than the title is none of this one', `
      Volymer 2025
      Verksamhetsmått | Utfall | Prognos 2026
      Sol | 41 | 45
      Måne | 55 | 60
      Stjärna | 38 | 41
      `, `
      name | actual | forecast
      Sol | 41 | -
      Måne | 55 | -
      Stjärna | 38 | -`, sure),
];

const heads = (title: string) => workbook(sheet('Blad1', `
      ${title}
      Verksamhet | Budget 2025 | Utfall 2025 | Prognos 2025
      Gymnasieskola | 410 | 395 | 405
      Grundskola | 1320 | 1290 | 1310
      Förskola | 700 | 690 | 702
      Vuxenutbildning | 260 | 240 | 255
      `));

/** Areas whose amounts may be no money. */
const counts: readonly Layout[] = [
  { name: 'areas under a title of measures, where no unit of money is named', workbook: heads('Verksamhetsmått augusti 2025'), tells: ['countsAsAreas'] },
  { name: 'areas under a title of measures in tkr', workbook: heads('Nyckeltal ekonomi augusti 2025, tkr'), ...sure },
  { name: 'areas of no unit under a title of the economy', workbook: heads('Budgetuppföljning augusti 2025'), silent: ['countsAsAreas'] },
];

/** Figures beside the economy that rest on thin grounds, and the nearest that do not. */
export const unsureMeasureLayouts: readonly Layout[] = [...transfers, ...times, ...counts];
