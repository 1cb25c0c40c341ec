import type { OneOffChoice } from '../values/forecast';
import { formatPeriod } from '../values/period';
import type { Sentence } from '../values/problem';
import type { CellValue } from '../workbook/rawSheet';
import { textOf } from './cellValues';
import { keyOf, oneOffWords } from './words';

/** Months that happen once, as one cell of the settings sheet says them: `Hemtjänst 2024-03 räknas för sig; ...`. */

export const ONE_OFFS: Sentence = {
  sv: 'område, månad och vad som görs med den, med semikolon emellan, till exempel Hemtjänst 2024-03 räknas för sig; Vuxna 2024-05 fördelas över året',
  en: 'area, month and what is done with it, with semicolons between, such as Hemtjänst 2024-03 räknas för sig; Vuxna 2024-05 fördelas över året',
};

/** In one order, whoever ticked first; null for none. */
export const oneOffsText = (choices: readonly OneOffChoice[]): string | null => choices
  .map(({ area, year, month, treatment }) => `${area} ${formatPeriod({ year, month })} ${oneOffWords[treatment]}`).sort().join('; ') || null;

// An area's name may hold a semicolon: it ends where a month and a treatment follow.
const ONE = new RegExp(`\\s*(\\S.*?)\\s+(\\d{4})-(\\d{2})\\s+(${Object.values(oneOffWords).join('|')})\\s*(?:;|$)`, 'giy');

/** The choices of a cell; null when something else stands there too. */
export function oneOffsIn(value: CellValue | undefined): readonly OneOffChoice[] | null {
  const text = textOf(value);
  const found = [...text.matchAll(ONE)];
  const read = found.flatMap(([, area = '', year, month, word = '']): OneOffChoice[] => {
    const treatment = keyOf(oneOffWords, word);
    return treatment === null || Number(month) < 1 || Number(month) > 12 ? [] : [{ area, year: Number(year), month: Number(month), treatment }];
  });
  const whole = found.reduce((length, [all]) => length + all.length, 0);
  return read.length < found.length || text.slice(whole).trim() !== '' ? null : read;
}
