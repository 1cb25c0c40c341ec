import { sheet, workbook, type Layout } from './build';

const TABLE = `
  Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos | Avvikelse
  Hemtjänst | -12000 | -5100 | -12300 | -300
  Boende | -24000 | -9800 | -23900 | 100
  Summa | -36000 | -14900 | -36200 | -200`;

const UNITS: readonly [string, string][] = [
  ['Belopp i tusen kr', 'tkr'], ['Belopp i tusentals kr', 'tkr'], ['Belopp i 1 000 kr', 'tkr'], ['(1000-tal kr)', 'tkr'], ['T kr', 'tkr'],
  ['Belopp i 1000 kronor', 'tkr'], ['SEK thousand', 'tkr'], ['Alla siffror i tusental', 'tkr'],
  ['SEK million', 'mnkr'], ['Belopp i miljoner', 'mnkr'], ['Miljoner SEK', 'mnkr'],
  ['Belopp i kr', 'kr'], ['Avvikelser under 1 000 kr visas inte, belopp i kr', 'kr'], ['Hyra om 21 000 kr ingår', 'kr'],
];

/** The unit in each of the ways to write it, alone above the table. */
const unitLayouts = UNITS.map(([text, unit]): Layout => ({
  name: `the unit written "${text}"`,
  workbook: workbook(sheet('Uppföljning', `
    Socialnämnden maj 2024
    ${text}${TABLE}
    `)),
  unit, committee: 'Socialnämnden', kinds: { Uppföljning: 'areas' },
}));

/** What a sheet is for, which of its tables are the economy, for which time and in which unit. */
export const sheetLayouts: readonly Layout[] = [
  ...unitLayouts,
];
