/**
 * How a table writes its signs. Inside the core income is positive and cost negative.
 * - `costsNegative`: as in the core.
 * - `netCostsPositive`: net costs are written without sign; every amount is turned.
 * - `incomeNegative`: income with minus and costs with plus; every amount is turned.
 * - `allPositive`: income and costs both without sign; the rows that are costs are turned.
 */
export type SignConvention = 'costsNegative' | 'netCostsPositive' | 'incomeNegative' | 'allPositive';

export const signConventions: readonly SignConvention[] = [
  'costsNegative', 'netCostsPositive', 'incomeNegative', 'allPositive',
];
