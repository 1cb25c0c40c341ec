/** How a forecast is made (design, section 5), in the order in which they are shown. */
export const forecastMethods = ['own', 'remainingBudget', 'runRate', 'priorYearShare', 'severalYearsShare', 'volumePrice'] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

/** What the user chose: a method's proposal, or a figure of her own. */
export type ChosenMethod = ForecastMethod | 'typed';

/** How a full-year amount is spread over the months. */
export const phasings = ['periodBudget', 'even', 'priorYear', 'severalYears', 'own'] as const;
export type Phasing = (typeof phasings)[number];
