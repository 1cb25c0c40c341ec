import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { sheet, workbook, type SheetOptions } from '../build';

export const HEADS = 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024';

/** One sheet called Uppföljning from its lines. */
export const book = (...lines: readonly string[]): RawWorkbook => workbook(sheet('Uppföljning', `\n${lines.join('\n')}\n`));

/** The same with some rows hidden or filtered. */
export const bookWith = (options: SheetOptions, ...lines: readonly string[]): RawWorkbook => workbook(sheet('Uppföljning', `\n${lines.join('\n')}\n`, options));

/** A committee's table of areas from its rows. */
export const drawn = (...rows: readonly string[]): RawWorkbook => book('Socialnämnden maj 2024, tkr', HEADS, ...rows);

/** A committee's income statement from its lines. */
export const statement = (...lines: readonly string[]): RawWorkbook =>
  workbook(sheet('Resultat', `\n${['Socialnämnden maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', ...lines].join('\n')}\n`));

/** What would be a false alarm where everything adds up. */
export const ALARMS: readonly string[] = ['wholeDiffers', 'sumMismatch', 'varianceMismatch', 'textForNumber', 'areaTwice', 'periodMissing', 'areaWithoutFigures', 'rowsAside', 'noTable'];
