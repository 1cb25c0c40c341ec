import { sheet, workbook, type Layout } from './build';

/** A forecast over two rows of heads, with the outcome so far under it. */

const TITLE = 'Kulturnämnden, uppföljning augusti 2025, tkr';

const drawn = (...rows: readonly string[]) => workbook(sheet('Uppföljning', `\n${[TITLE, ...rows].join('\n')}\n`));

const areas = `
  name | budget | actual | forecast | variance
  Bibliotek | -32000 | -21000 | -32500 | -500
  Musikskola | -14500 | -9700 | -14200 | 300
  Museum | -21000 | -13900 | -21400 | -400`;

const YEAR_FIRST = ['Bibliotek | -32000 | -32500 | -21000', 'Musikskola | -14500 | -14200 | -9700', 'Museum | -21000 | -21400 | -13900'];
const OUTCOME_FIRST = ['Bibliotek | -32000 | -21000 | -32500', 'Musikskola | -14500 | -9700 | -14200', 'Museum | -21000 | -13900 | -21400'];

export const outcomeUnderForecastLayouts: readonly Layout[] = [
  ['the year and the outcome so far under a forecast', [' | Budget | Prognos |', 'Verksamhet | 2025 | Helår | Utfall', ...YEAR_FIRST]],
  ['the outcome so far before the year under a forecast', [' | Budget 2025 | Prognos 2025 |', 'Verksamhet | Helår | Utfall | Helår', ...OUTCOME_FIRST]],
  ['a head of its own after the year under a forecast', [' | Budget 2025 | Prognos 2025 |', 'Verksamhet | Helår | Helår | Utfall jan–aug', ...YEAR_FIRST]],
  ['the outcome that is forecast stays a forecast', [' | Budget | Utfall | Prognos | ', 'Verksamhet | 2025 | jan-aug | utfall | avvikelse',
    'Bibliotek | -32000 | -21000 | -32500 | -500', 'Musikskola | -14500 | -9700 | -14200 | 300', 'Museum | -21000 | -13900 | -21400 | -400']],
].map(([name, rows]): Layout => ({ name: `forecast over heads: ${String(name)}`, workbook: drawn(...rows as string[]), period: '2025-08', areas, unsure: [] }));
