import type { UnsureSide } from '../figures/side/amounts';
import type { SideFigures } from '../figures/sideFigures';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Language } from '../values/language';

const addresses = (cells: readonly CellAddress[]): string[] => cells.map(formatAddress);

/** The reasons of a row's figures that are unsure; left out where none is. */
const unsureJson = (unsure: UnsureSide | undefined, language: Language): object =>
  (unsure === undefined ? {} : { unsure: Object.fromEntries(Object.entries(unsure).map(([field, why]) => [field, why[language]])) });

/**
 * The side tables as the keys `volumes`, `investments`, `grants` and `internalControl` of the follow-up's JSON:
 * numbers as read, money in the report's unit, unknown figures null, cells as in formulas. Empty lists when the
 * workbook holds no such table.
 */
export const sideTablesJson = ({ volumes, investments, grants, internalControl }: SideFigures, language: Language = 'sv') => ({
  volumes: volumes.map(({ sheet: _, cells, unsure, ...row }) => ({ ...row, ...unsureJson(unsure, language), cells: addresses(cells) })),
  investments: investments.map(({ sheet: _, cells, unsure, ...row }) => ({ ...row, ...unsureJson(unsure, language), cells: addresses(cells) })),
  grants: grants.map(({ sheet: _, labels, kind, group, budget, actual, years, comment, cells }) =>
    ({ name: labels.name, type: labels.type, from: labels.from, kind, group, budget, actual, years, comment, cells: addresses(cells) })),
  internalControl: internalControl.map(({ sheet: _, cells, ...row }) => ({ ...row, cells: addresses(cells) })),
});
