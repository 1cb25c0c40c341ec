import type { Sentence } from '../../../values/problem';
import { formatShort } from '../../../values/quantity';
import type { RawRow } from '../../../workbook/rawSheet';
import { parseQuantity } from '../../scorecards/parseQuantity';
import { formatAt } from '../../geometry/heads/headLines';
import { isDateCell, type HeadedColumn } from '../../scorecards/scorecardHeads';
import { percentWords, plainUnitOf } from '../../scorecards/unitWords';

/** The unit of a row's bare numbers, and what is doubtful about them. */
export interface RowUnit {
  readonly unit: string | null;
  /** Shares that may be fractions: 0,86 may be 86 % or 0,86 %. */
  readonly doubt: Sentence | null;
}

/** What a table tells of the units of its rows. */
export interface UnitPlace {
  readonly unitColumn: number | null;
  readonly figures: readonly HeadedColumn[];
  readonly formats: readonly string[];
  /** What the sheet's title and the text above the table speak for, as `percentWords` does. */
  readonly titled: number;
  /** Some row of percentages holds numbers over 1: then all are percentages as they stand. */
  readonly percentAsNumbers: boolean;
}

/** From here on bare numbers are percentages. */
const PERCENT = 4;

interface RowFigures {
  readonly bare: readonly number[];
  /** Another figure of the row shows itself as a percentage. */
  readonly percentShown: boolean;
  readonly otherUnit: boolean;
}

function figuresOf(raw: RawRow, { figures, formats }: UnitPlace): RowFigures {
  const bare: number[] = [];
  let percentShown = false;
  let otherUnit = false;
  for (const { column } of figures) {
    const value = raw.values[column];
    if ((typeof value !== 'number' && typeof value !== 'string') || isDateCell(raw, column, formats)) continue;
    // A bound's words part the number from its unit: "Minst 90 %".
    const text = typeof value === 'string' ? value.replace(/^[^\d-]*(?=\d)/, '') : value;
    const quantity = parseQuantity(text, formatAt(raw, column, formats));
    if (quantity === null) continue;
    if (quantity.unit === '%') percentShown = true;
    else if (quantity.unit !== null) otherUnit = true;
    else if (typeof value === 'number') bare.push(quantity.value);
  }
  return { bare, percentShown, otherUnit };
}

function percentBits(name: string, unitText: string | null, place: UnitPlace, { bare, percentShown, otherUnit }: RowFigures): number {
  const named = percentWords(name);
  if (unitText !== null) return plainUnitOf(unitText) === '%' ? 12 : -12;
  if (otherUnit) return -12;
  // What is over 100 is seldom a share, unless the name says per cent outright.
  const large = bare.some((value) => Math.abs(value) > 100) && named < 8 ? -6 : 0;
  const titled = named < 0 ? 0 : Math.min(4, Math.max(0, place.titled));
  return named + titled + (percentShown ? 6 : 0) + large;
}

const isFraction = (value: number): boolean => value !== 0 && Math.abs(value) <= 1;

/** Whether a row of percentages, by its words, shows that they are stored as they read. */
export function showsPercentAsNumbers(raw: RawRow, name: string, place: UnitPlace): boolean {
  const figures = figuresOf(raw, place);
  const text = place.unitColumn === null ? undefined : raw.values[place.unitColumn];
  return figures.bare.some((value) => Math.abs(value) > 1) && percentBits(name, typeof text === 'string' ? text : null, place, figures) >= PERCENT;
}

/** The unit of a row's bare numbers, by its unit's column, its name, its other figures and the title, in this order of weight. */
export function rowUnit(raw: RawRow, name: string, place: UnitPlace): RowUnit {
  const value = place.unitColumn === null ? undefined : raw.values[place.unitColumn];
  const text = typeof value === 'string' && value.trim() !== '' ? value : null;
  const figures = figuresOf(raw, place);
  if (percentBits(name, text, place, figures) < PERCENT) return { unit: text === null ? null : plainUnitOf(text), doubt: null };
  const [example] = figures.bare;
  if (place.percentAsNumbers || example === undefined || !figures.bare.every((one) => isFraction(one) || one === 0) || figures.bare.every((one) => one === 0)) return { unit: '%', doubt: null };
  const stored = figures.bare.find(isFraction) ?? example;
  const [sv, en] = [formatShort(stored, 'sv', 4), formatShort(stored, 'en', 4)];
  const [svShare, enShare] = [formatShort(stored * 100, 'sv'), formatShort(stored * 100, 'en')];
  return { unit: null, doubt: {
    sv: `${sv} i en rad av procent kan vara ${sv} % eller ${svShare} %: ge cellen procentformat`,
    en: `${en} in a row of percentages can be ${en} % or ${enShare} %: give the cell a percent format`,
  } };
}
