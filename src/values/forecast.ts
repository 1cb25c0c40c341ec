import type { Language } from './language';

/** How a forecast is made (design, section 5), in the order in which they are shown. */
export const forecastMethods = [
  'own', 'median', 'remainingBudget', 'runRate', 'priorYearShare', 'severalYearsShare', 'priorYearRest', 'recentLevel', 'volumePrice',
] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

/** A method's name in the middle of a sentence. */
export const methodsInText: Readonly<Record<Language, Record<ForecastMethod, string>>> = {
  sv: {
    own: 'arbetsbokens egen', median: 'mitten av metoderna', remainingBudget: 'utfall och återstående budget', runRate: 'samma takt året ut',
    priorYearShare: 'föregående års andel', severalYearsShare: 'flera års andel', priorYearRest: 'föregående års resterande månader',
    recentLevel: 'de senaste månadernas nivå', volumePrice: 'volym gånger pris',
  },
  en: {
    own: "the workbook's own", median: 'the middle of the methods', remainingBudget: 'outcome and remaining budget', runRate: 'the run rate',
    priorYearShare: "last year's share", severalYearsShare: "several years' share", priorYearRest: "last year's remaining months",
    recentLevel: "the last months' level", volumePrice: 'volume times price',
  },
};

/** What the user chose: a method's proposal, or a figure of her own. */
export type ChosenMethod = ForecastMethod | 'typed';

/** How a full-year amount is spread over the months. */
export const phasings = ['periodBudget', 'even', 'priorYear', 'severalYears', 'own'] as const;
export type Phasing = (typeof phasings)[number];

/** What is done with a month that is unlike others: counted by itself and never scaled up, or spread over its year. */
export type OneOffTreatment = 'apart' | 'spread';

/** A month of an area that the user has marked. */
export interface OneOffChoice {
  readonly area: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly treatment: OneOffTreatment;
}

/** A change of the forecast that should be explained: over this part of the budget ... */
const LARGE_SHARE = 0.01;

/** True when a change since the last forecast is so large that its reason is asked for. `least` is the smallest amount. */
export const isLargeChange = (change: number | null, budget: number | null, least: number): boolean =>
  change !== null && Math.abs(change) > Math.max(least, Math.abs(budget ?? 0) * LARGE_SHARE);
