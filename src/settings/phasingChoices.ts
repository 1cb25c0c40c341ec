import { formatAddress, type CellAddress } from '../values/cell';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { CellValue } from '../workbook/rawSheet';
import { numberIn, textOf } from './cellValues';
import { generalRows, phasingWords } from './words';

/** How a year is spread over its months, and which years do not count, as the settings sheet says it. */

/** Own shares may miss 100 % by what the last digits of typed decimals leave: a ten-thousandth of a per cent. */
const SLACK = 1e-4;

export const SHARES: Sentence = {
  sv: 'tolv andelar i procent för januari till december, med semikolon emellan och summan 100, till exempel 8,2; 8,2; 8,4 …',
  en: 'twelve shares in per cent for January to December, with semicolons between and 100 as their sum, such as 8,2; 8,2; 8,4 …',
};
export const YEARS: Sentence = { sv: 'år med komma emellan, till exempel 2020, 2021', en: 'years with commas between, such as 2020, 2021' };

/** A share in per cent as it is written: `8,333333`, without binary noise. */
const percentText = (share: number): string => String(Math.round(share * 1e8) / 1e6).replace('.', ',');

export const sharesText = (shares: readonly number[] | null): string | null => shares?.map(percentText).join('; ') ?? null;

/** Twelve shares of 1; else the sum in per cent, or null where something is no number or there are not twelve. */
export function sharesIn(value: CellValue | undefined): { readonly shares: readonly number[] } | { readonly sum: number | null } {
  const numbers = textOf(value).replace(/;\s*$/, '').split(';').map((part) => numberIn(part.replace(/%\s*$/, '')));
  const known = numbers.filter((number) => number !== null);
  if (known.length !== 12 || numbers.length !== 12) return { sum: null };
  const sum = known.reduce((total, number) => total + number, 0);
  return Math.abs(sum - 100) <= SLACK ? { shares: known.map((number) => number / 100) } : { sum };
}

export const sharesNotWhole = (sum: number): Sentence => {
  const rounded = Math.round(sum * 1e4) / 1e4;
  return {
    sv: `${SHARES.sv} (nu är summan ${String(rounded).replace('.', ',')})`,
    en: `${SHARES.en} (now the sum is ${rounded})`,
  };
};

/** Own shares are chosen, and there are none. */
export const ownSharesMissing = (cell: CellAddress): Problem => ({
  ...ruled('ownSharesMissing'), cells: [cell],
  message: {
    sv: `I ${formatAddress(cell)} står "${phasingWords.own}", men raden "${generalRows.ownShares}" är tom. Skriv ${SHARES.sv}, eller välj en annan fördelning.`,
    en: `${formatAddress(cell)} says "${phasingWords.own}", but the row "${generalRows.ownShares}" is empty. Type ${SHARES.en}, or choose another phasing.`,
  },
});

export const yearsText = (years: readonly number[]): string | null => [...years].sort((a, b) => a - b).join(', ') || null;

/** The years, each once and in order; null when something else stands there too. */
export function yearsIn(value: CellValue | undefined): readonly number[] | null {
  const words = textOf(value).split(/[\s,;]+/).filter((word) => word !== '');
  if (!words.every((word) => /^(19|20)\d{2}$/.test(word))) return null;
  return [...new Set(words.map(Number))].sort((a, b) => a - b);
}
