import { sheet, workbook, type Layout } from './build';

const areas = `
      name | budget | actual
      Bibliotek | -12000 | -7800
      Musikskola | -8000 | -5500`;

const drawn = (title: string, heads: string, rows: readonly string[], tab = 'Uppföljning') =>
  workbook(sheet(tab, `\n${[title, heads, ...rows].join('\n')}\n`));

const COMPARED = ['Bibliotek | 12000 | 9000 | 7800 | 1200', 'Musikskola | 8000 | 6000 | 5500 | 500'];
const FORECAST = ['Bibliotek | 12000 | 7800 | 12100', 'Musikskola | 8000 | 5500 | 8200'];

/** The outcome beside a budget of another month. */
const columns = [
  'Årsbudget | Budget sep | Utfall aug', 'Årsbudget | Ack budget sep | Ack utfall aug', 'Budget 2025 | Budget jan-sep | Utfall jan-aug',
  'Budget 2025 | Budget 2025-09-30 | Utfall 2025-08-31', 'Budget helår | Budget juli | Utfall augusti',
].map((heads): Layout => ({
  name: `two months beside each other: ${heads}`,
  workbook: drawn('Kulturnämnden 2025, tkr', `Verksamhet | ${heads} | Avvikelse`, COMPARED),
  period: '2025-08', areas, tells: ['periodDiffers'], unsure: ['actual', 'varianceToDate'],
}));

/** A title or a tab that was left from another month. */
const titles = [
  ['Budgetuppföljning april 2025, tkr', 'Uppföljning', 'Utfall aug 2025'], ['Uppföljning per 31 mars 2025, tkr', 'Uppföljning', 'Utfall t.o.m. augusti'],
  ['Kulturnämnden april 2025, tkr', 'Aug', 'Utfall'], ['Kulturnämnden 2025, tkr', 'Juli', 'Utfall jan-aug'],
].map(([title = '', tab = '', outcome = '']): Layout => ({
  name: `two months: "${title}" on the tab ${tab}, over "${outcome}"`,
  workbook: drawn(title, `Verksamhet | Budget 2025 | ${outcome} | Prognos 2025`, FORECAST, tab),
  period: '2025-08', areas, tells: ['periodDiffers'], unsure: ['actual'],
}));

/** Several months that say nothing against each other. */
const alike = [
  ['Kulturnämnden augusti 2025, tkr', 'Budget 2025 | Utfall jul | Utfall aug | Budget aug', ['Bibliotek | 12000 | 6900 | 7800 | 8000', 'Musikskola | 8000 | 4800 | 5500 | 5300']],
  ['Kulturnämnden 2025, tkr', 'Budget 2025 | Budget jul | Budget aug | Utfall aug', ['Bibliotek | 12000 | 7000 | 8000 | 7800', 'Musikskola | 8000 | 4700 | 5300 | 5500']],
  ['Till nämnden 2025-09-18: uppföljning augusti 2025, tkr', 'Budget 2025 | Utfall aug | Prognos april', FORECAST],
  ['Kulturnämnden 2025, tkr', 'Budget jan-dec | Utfall aug | Prognos', FORECAST],
].map(([title, heads, rows]): Layout => ({
  name: `months that agree: ${String(heads)}`,
  workbook: drawn(String(title), `Verksamhet | ${String(heads)}`, rows as string[]),
  period: '2025-08', areas, silent: ['periodDiffers', 'periodMissing', 'sumMismatch', 'varianceMismatch'], unsure: [],
}));

/** Heads and titles that name two different months for what is one follow-up. */
export const twoMonthLayouts: readonly Layout[] = [...columns, ...titles, ...alike];
